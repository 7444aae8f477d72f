#include "app/http/socket_watch.h"

namespace rowmill {

QSocketNotifier* SocketWatch::add(qintptr socket, QSocketNotifier::Type type)
{
    auto* notifier = new QSocketNotifier(socket, type, this);
    if (type == QSocketNotifier::Read)
        connect(notifier, &QSocketNotifier::activated, this, [this, socket] { readable(socket); });
    else
        connect(notifier, &QSocketNotifier::activated, this,
                [this, socket] { emit ready(socket, false, true); });
    return notifier;
}

void SocketWatch::keep(qintptr socket)
{
    m_watches[socket].kept = true;
}

void SocketWatch::want(qintptr socket, bool read, bool write)
{
    Watch& watch = m_watches[socket];
    if (!read && !write && !watch.kept) {
        forget(socket);
        return;
    }
    watch.wantsRead = read;
    // An idle pooled connection stays watched until it stirs: switching the notifier off and on for every
    // request costs more than the rare wake-up.
    if (read && !watch.read)
        watch.read = add(socket, QSocketNotifier::Read);
    else if (read && !watch.read->isEnabled())
        watch.read->setEnabled(true);
    if (write && !watch.write)
        watch.write = add(socket, QSocketNotifier::Write);
    else if (watch.write && watch.write->isEnabled() != write)
        watch.write->setEnabled(write);
}

void SocketWatch::readable(qintptr socket)
{
    const auto found = m_watches.find(socket);
    if (found == m_watches.end())
        return;
    if (found->second.wantsRead)
        emit ready(socket, true, false);
    else
        found->second.read->setEnabled(false);
}

void SocketWatch::forget(qintptr socket)
{
    const auto found = m_watches.find(socket);
    if (found == m_watches.end())
        return;
    // The notifier may be the one that is calling us: it goes later, but must not watch a closed socket now.
    for (QSocketNotifier* notifier : {found->second.read, found->second.write}) {
        if (notifier) {
            notifier->setEnabled(false);
            notifier->deleteLater();
        }
    }
    m_watches.erase(found);
}

} // namespace rowmill
