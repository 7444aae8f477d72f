#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <functional>
#include <vector>

namespace rowmill {

/// One message bus of the desktop, spoken to without ever waiting: it is joined on another thread, what is
/// called before that is kept until then, and where there is no bus every call ends with an error. Main
/// thread; owned by whoever keeps the desktop's services.
class Bus final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 { Joining, Joined, Absent };
    /// Gets the reply, or an error message.
    using Done = std::function<void(const QDBusMessage& reply)>;

    /// The session's or the system's.
    explicit Bus(QDBusConnection::BusType type, QObject* parent = nullptr);
    /// Whatever listens at this address ("unix:path=…").
    explicit Bus(const QString& address, QObject* parent = nullptr);
    ~Bus() override;

    State state() const { return m_state; }
    /// `done` is left out when `context` is gone by then; both may be null.
    /// `start`: a service that does not run may be started for it.
    void call(const QDBusMessage& method, const QObject* context = nullptr, Done done = {},
              bool start = false);
    void send(const QDBusMessage& signal);
    /// Calls `slot` of `receiver` (with SLOT()) for this signal, whoever sends it.
    void listen(const QString& path, const QString& interface, const QString& member, QObject* receiver,
                const char* slot);

private:
    using Join = std::function<QDBusConnection(const QString& name)>;
    void join(const Join& join);
    void whenJoined(std::function<void()> act);

    QString m_name; ///< of the connection in this process
    State m_state = State::Joining;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace rowmill
