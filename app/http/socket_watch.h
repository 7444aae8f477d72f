#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <unordered_map>

namespace rowmill {

/// Tells when sockets can be read or written, for curl's event interface. Watches are kept as long as their
/// socket, not as long as one request: a pooled connection is used for thousands. One thread; owned by
/// HttpPool.
class SocketWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// A connection that forget() will be told of, so its watch may outlast a request. Others (curl's own,
    /// for looking up names) are closed without a word once nothing is wanted of them.
    void keep(qintptr socket);
    void want(qintptr socket, bool read, bool write);
    /// Before the socket is closed.
    void forget(qintptr socket);

signals:
    void ready(qintptr socket, bool read, bool write);

private:
    struct Watch {
        QSocketNotifier* read = nullptr;
        QSocketNotifier* write = nullptr;
        bool wantsRead = false;
        bool kept = false;
    };

    QSocketNotifier* add(qintptr socket, QSocketNotifier::Type type);
    void readable(qintptr socket);

    std::unordered_map<qintptr, Watch> m_watches;
};

} // namespace rowmill
