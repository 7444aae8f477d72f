#include "ui/desktop/sleep_guard.h"

#include "ui/desktop/bus.h"

#include <QDBusReply>

namespace rowmill {

using namespace Qt::StringLiterals;

namespace {

/// "Suspending the session", of GNOME's flags; 8 would also keep the screen on.
constexpr uint NoSuspend = 4;

struct Place {
    QString service;
    QString path;
    QString interface;
};

const Place Login{u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                  u"org.freedesktop.login1.Manager"_s};
const Place Gnome{u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s,
                  u"org.gnome.SessionManager"_s};
const Place Others{u"org.freedesktop.PowerManagement"_s, u"/org/freedesktop/PowerManagement/Inhibit"_s,
                   u"org.freedesktop.PowerManagement.Inhibit"_s};

QDBusMessage method(const Place& place, const QString& name, const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(place.service, place.path, place.interface, name);
    message.setArguments(arguments);
    return message;
}

QDBusMessage letGnomeGo(uint cookie)
{
    return method(Gnome, u"Uninhibit"_s, {cookie});
}

QDBusMessage letOthersGo(uint cookie)
{
    return method(Others, u"UnInhibit"_s, {cookie});
}

} // namespace

SleepGuard::SleepGuard(Bus* session, Bus* system, QObject* parent)
    : QObject(parent), m_session(session), m_system(system)
{
}

SleepGuard::~SleepGuard()
{
    release();
}

bool SleepGuard::isHeld() const
{
    return m_file.isValid() || m_gnome != 0 || m_others != 0;
}

void SleepGuard::hold(const QString& why)
{
    if (m_wanted)
        return;
    m_wanted = true;
    ++m_turn;
    askLogin(why);
    askGnome(why);
}

void SleepGuard::release()
{
    if (!m_wanted)
        return;
    m_wanted = false;
    ++m_turn;
    m_file = {};
    if (const uint cookie = std::exchange(m_gnome, 0))
        m_session->call(letGnomeGo(cookie));
    if (const uint cookie = std::exchange(m_others, 0))
        m_session->call(letOthersGo(cookie));
    emit changed();
}

/// "sleep" alone: "idle" would keep the screen on too. "block": nobody else has to agree.
void SleepGuard::askLogin(const QString& why)
{
    const auto answered = [this, turn = m_turn](const QDBusMessage& message) {
        const QDBusReply<QDBusUnixFileDescriptor> reply(message);
        if (turn != m_turn || !reply.isValid())
            return; // and the file, if there is one, is closed
        m_file = reply.value();
        emit changed();
    };
    m_system->call(method(Login, u"Inhibit"_s, {u"sleep"_s, u"Rowmill"_s, why, u"block"_s}), this, answered);
}

void SleepGuard::askGnome(const QString& why)
{
    const auto answered = [this, why, turn = m_turn](const QDBusMessage& message) {
        const QDBusReply<uint> reply(message);
        if (turn != m_turn) {
            if (reply.isValid())
                m_session->call(letGnomeGo(reply.value()));
        } else if (reply.isValid()) {
            m_gnome = reply.value();
            emit changed();
        } else {
            askOthers(why);
        }
    };
    m_session->call(method(Gnome, u"Inhibit"_s, {u"Rowmill"_s, uint(0), why, NoSuspend}), this, answered);
}

void SleepGuard::askOthers(const QString& why)
{
    const auto answered = [this, turn = m_turn](const QDBusMessage& message) {
        const QDBusReply<uint> reply(message);
        if (!reply.isValid())
            return;
        if (turn != m_turn) {
            m_session->call(letOthersGo(reply.value()));
            return;
        }
        m_others = reply.value();
        emit changed();
    };
    m_session->call(method(Others, u"Inhibit"_s, {u"Rowmill"_s, why}), this, answered);
}

} // namespace rowmill
