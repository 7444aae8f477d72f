#include "ui/desktop/notifier.h"

#include "ui/desktop/bus.h"

#include <QDBusReply>
#include <QVariantMap>

namespace rowmill {

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString NotificationsPath = u"/org/freedesktop/Notifications"_s;

QDBusMessage method(const QString& name, const QVariantList& arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(Service, NotificationsPath, Service, name);
    message.setArguments(arguments);
    return message;
}

} // namespace

Notifier::Notifier(Bus* session, QObject* parent) : QObject(parent), m_bus(session)
{
    m_bus->listen(NotificationsPath, Service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
}

void Notifier::show(const Notice& notice)
{
    if (m_asked) {
        send(notice);
        return;
    }
    const auto answered = [this, notice](const QDBusMessage& reply) {
        const QDBusReply<QStringList> abilities(reply);
        m_asked = abilities.isValid();
        m_abilities = abilities.value();
        send(notice);
    };
    m_bus->call(method(u"GetCapabilities"_s), this, answered, true);
}

void Notifier::send(const Notice& notice)
{
    // What a file or a provider said is in it: a service that reads markup gets none to read.
    const bool markup = m_abilities.contains(u"body-markup"_s);
    const QString body = markup ? notice.body.toHtmlEscaped() : notice.body;
    const bool sounds = notice.sound && m_abilities.contains(u"sound"_s);
    QVariantMap hints{{u"desktop-entry"_s, u"io.github.rowmill.Rowmill"_s},
                      {u"urgency"_s, QVariant::fromValue(uchar(1))}};
    if (sounds)
        hints.insert(u"sound-name"_s, notice.bad ? u"dialog-warning"_s : u"complete"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    const QStringList actions{u"default"_s, notice.act};
    const auto shown = [this, beep = notice.sound && !sounds](const QDBusMessage& reply) {
        const QDBusReply<uint> id(reply);
        m_shown = id.value();
        if (beep)
            emit soundWanted();
    };
    m_bus->call(method(u"Notify"_s, {u"Rowmill"_s, m_shown, u"io.github.rowmill.Rowmill"_s, notice.title,
                                     body, actions, hints, -1}),
                this, shown, true);
}

void Notifier::withdraw()
{
    if (m_shown == 0)
        return;
    m_bus->call(method(u"CloseNotification"_s, {m_shown}));
    m_shown = 0;
}

void Notifier::onActionInvoked(uint id, const QString&)
{
    if (id != 0 && id == m_shown)
        emit activated();
}

} // namespace rowmill
