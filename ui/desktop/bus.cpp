#include "ui/desktop/bus.h"

#include <QDBusPendingCallWatcher>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPointer>
#include <QUuid>
#include <QtConcurrent>

namespace rowmill {

namespace {

/// As long as somebody may take to answer who has to be started first.
constexpr int PatienceMs = 20'000;

/// Where neither names a session bus, libdbus would start one of its own that nobody else is on.
bool hasSessionBus()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
#else
    return false;
#endif
}

} // namespace

Bus::Bus(QDBusConnection::BusType type, QObject* parent) : QObject(parent)
{
    if (type == QDBusConnection::SessionBus && !hasSessionBus())
        join({});
    else
        join([type](const QString& name) { return QDBusConnection::connectToBus(type, name); });
}

Bus::Bus(const QString& address, QObject* parent) : QObject(parent)
{
    join([address](const QString& name) { return QDBusConnection::connectToBus(address, name); });
}

Bus::~Bus()
{
    QDBusConnection::disconnectFromBus(m_name);
}

void Bus::join(const Join& join)
{
    m_name = QStringLiteral("rowmill-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto* watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcher<bool>::finished, this, [this, watcher] {
        m_state = watcher->result() ? State::Joined : State::Absent;
        watcher->deleteLater();
        for (const auto& act : std::exchange(m_waiting, {}))
            act();
    });
    // A bus that does not answer would hold up whoever joins it.
    watcher->setFuture(QtConcurrent::run([join, name = m_name] { return join && join(name).isConnected(); }));
}

void Bus::whenJoined(std::function<void()> act)
{
    if (m_state == State::Joining)
        m_waiting.push_back(std::move(act));
    else
        act();
}

void Bus::call(const QDBusMessage& method, const QObject* context, Done done, bool start)
{
    QDBusMessage message = method;
    message.setAutoStartService(start);
    const auto answer = [guard = QPointer<const QObject>(context),
                         call = std::move(done)](const QDBusMessage& reply) {
        if (guard && call)
            call(reply);
    };
    whenJoined([this, message, answer] {
        if (m_state == State::Absent) {
            answer(QDBusMessage::createError(QDBusError::Disconnected, QString()));
            return;
        }
        auto* watcher =
            new QDBusPendingCallWatcher(QDBusConnection(m_name).asyncCall(message, PatienceMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answer] {
            watcher->deleteLater();
            answer(watcher->reply());
        });
    });
}

void Bus::send(const QDBusMessage& signal)
{
    whenJoined([this, signal] {
        if (m_state == State::Joined)
            QDBusConnection(m_name).send(signal);
    });
}

void Bus::listen(const QString& path, const QString& interface, const QString& member, QObject* receiver,
                 const char* slot)
{
    whenJoined([this, path, interface, member, receiver = QPointer<QObject>(receiver), slot] {
        // Without a service's name: Qt would ask the bus who owns it, and wait for that.
        if (m_state == State::Joined && receiver)
            QDBusConnection(m_name).connect(QString(), path, interface, member, receiver, slot);
    });
}

} // namespace rowmill
