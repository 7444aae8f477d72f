#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace rowmill {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

enum class HttpMethod : quint8 { Post, Get };

/// One request as a value. Header values may hold a key: never log them.
struct HttpRequest {
    QUrl url;
    HttpHeaders headers;
    QByteArray body; ///< not sent with Get
    int connectTimeoutMs = 10'000;
    /// For the whole exchange, from hand-over to the last byte.
    int totalTimeoutMs = 120'000;
    qint64 maxReplyBytes = 16 * 1024 * 1024;
    HttpMethod method = HttpMethod::Post;
};

/// What the transport itself has to say, apart from any status.
enum class TransportFault : quint8 {
    None, ///< a whole HTTP reply arrived
    /// Name not found, refused, unreachable, connect deadline, or a proxy that leads nowhere: nothing was
    /// sent.
    CannotConnect,
    LostBeforeSend, ///< connected, but lost before the whole request was out
    LostAfterSend,  ///< the request went out; no whole reply came back
    Incomplete,     ///< a reply began and broke off, or its framing is broken
    Timeout,        ///< the total deadline passed after the request had begun to go out
    TooLarge,       ///< over maxReplyBytes
    Tls,            ///< certificate or handshake
    BadUrl,         ///< cannot even be tried
    Cancelled,      ///< by us
};

/// Why there is no connection, where that is known.
enum class ConnectTrouble : quint8 {
    None,
    NameNotFound,
    ProxyNotFound,
    Refused, ///< the computer is there, and nothing listens
    Silent,  ///< nobody answered in time
};

/// One reply as a value. `detail` is the transport's own words, without headers or key.
struct HttpReply {
    TransportFault fault = TransportFault::None;
    int status = 0;      ///< 0 when no status line arrived
    HttpHeaders headers; ///< names in lower case
    QByteArray body;
    QString detail;
    ConnectTrouble trouble = ConnectTrouble::None; ///< with CannotConnect
    /// Milliseconds from hand-over; -1 where it did not come to that.
    qint64 sentMs = -1;
    qint64 firstByteMs = -1;
    qint64 endMs = -1;
    bool requestWentOut = false; ///< at least the head of the request was put on the wire

    /// The first header of that lower-case name, or empty.
    QByteArray header(QByteArrayView name) const
    {
        for (const auto& [key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
};

} // namespace rowmill
