#pragma once

#include "app/http/http_types.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rowmill {

struct HttpSettings {
    QString caFile; ///< PEM file of further authorities, trusted beside the system's; empty: none
    /// Idle connections kept for reuse, of all hosts together.
    int idleConnections = 1024;
};

/// Sends POSTs over pooled HTTP/1.1 keep-alive connections, as many at once as it is given. Each request is
/// put on the wire at most once: a connection that dies under it is an outcome, never a silent second send.
/// Redirects are not followed, the reply is capped, and its framing must be whole. Lives on one thread (the
/// engine's) whose event loop drives it; its owner destroys it there, which drops what is in flight without
/// calling back.
class HttpPool : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(HttpReply&&)>;

    explicit HttpPool(const HttpSettings& settings = {}, QObject* parent = nullptr);
    ~HttpPool() override;

    /// Hands over a request and returns its number. `done` is called exactly once, from the event loop,
    /// never from inside send().
    quint64 send(HttpRequest request, Done done);
    /// Ends the exchange now: its `done` gets TransportFault::Cancelled before this returns. The number of a
    /// finished exchange is ignored.
    void cancel(quint64 number);
    int inFlight() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Name and versions of the library behind the pool, for bug reports: "libcurl/8.5.0 OpenSSL/3.0.13 ...".
QString httpLibrary();

} // namespace rowmill
