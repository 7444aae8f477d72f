#pragma once

#include "app/http/http_settings.h"
#include "app/http/http_types.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rowmill {

/// Sends requests over pooled HTTP/1.1 keep-alive connections, as many at once as it is given. Each request
/// is put on the wire at most once: a connection that dies under it is an outcome, never a silent second
/// send. Redirects are not followed, the reply is capped, and its framing must be whole. A proxy is told the
/// host and the port of the endpoint, no more: every request goes through it in a tunnel (CONNECT or SOCKS),
/// and what the proxy itself answers is never taken for the endpoint's words. Lives on one thread (the
/// engine's) whose event loop drives it; its owner destroys it there, which drops what is in flight without
/// calling back; from inside a `done` only by deleteLater().
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
