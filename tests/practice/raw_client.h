#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rowmill {

struct RawReply {
    bool whole = false; ///< head and the announced body arrived
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// The text of a chat's answer.
inline QString answerOf(const RawReply& reply)
{
    const QJsonValue choice = QJsonDocument::fromJson(reply.body).object().value(QLatin1String("choices"))[0];
    return choice[QLatin1String("message")][QLatin1String("content")].toString();
}

/// A client on a plain socket, so that a test sees the very bytes, and FIN and RST as what they are. Blocks;
/// gives up after ten seconds.
class RawClient {
public:
    enum class Ending : quint8 { Open, Closed, Reset, TimedOut };

    explicit RawClient(const QUrl& base) : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        setPatience(10'000);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<quint16>(base.port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;
    ~RawClient() { ::close(m_socket); }

    bool isConnected() const { return m_connected; }
    Ending ending() const { return m_ending; }

    void setPatience(int ms)
    {
        const timeval wait = {ms / 1000, ms % 1000 * 1000};
        setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
    }

    void send(const QByteArray& bytes)
    {
        qsizetype at = 0;
        while (at < bytes.size()) {
            const ssize_t sent =
                ::send(m_socket, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL);
            if (sent <= 0)
                return;
            at += sent;
        }
    }

    static QByteArray postBytes(const QByteArray& body, const QByteArray& headers = {})
    {
        QByteArray out = "POST /v1/chat/completions HTTP/1.1\r\nhost: h\r\n";
        out += headers;
        out += "content-length: ";
        out += QByteArray::number(body.size());
        out += "\r\n\r\n";
        out += body;
        return out;
    }

    static QByteArray chat(const QByteArray& user)
    {
        QByteArray out = R"({"model":"m","messages":[{"role":"user","content":")";
        out += user;
        out += R"("}]})";
        return out;
    }

    RawReply ask(const QByteArray& user)
    {
        send(postBytes(chat(user)));
        return reply();
    }

    RawReply get(const QByteArray& path)
    {
        QByteArray out = "GET ";
        out += path;
        out += " HTTP/1.1\r\nhost: h\r\n\r\n";
        send(out);
        return reply();
    }

    /// One reply with a Content-Length, or what there is of it when the server closes.
    RawReply reply()
    {
        RawReply out;
        while (!m_bytes.contains("\r\n\r\n")) {
            if (!receive())
                return out;
        }
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        readHead(m_bytes.first(end), out);
        m_bytes.remove(0, end + 4);
        const qsizetype length = out.headers.value("content-length").toLongLong();
        while (m_bytes.size() < length && receive()) {
        }
        out.whole = m_bytes.size() >= length;
        out.body = m_bytes.first(qMin(length, m_bytes.size()));
        m_bytes.remove(0, out.body.size());
        return out;
    }

    /// Everything until the server ends the connection; see ending().
    QByteArray all()
    {
        while (receive()) {
        }
        return m_bytes;
    }

private:
    bool receive()
    {
        char piece[64 * 1024];
        const ssize_t size = recv(m_socket, piece, sizeof piece, 0);
        if (size > 0) {
            m_bytes.append(piece, size);
            return true;
        }
        const bool late = size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
        m_ending = size == 0 ? Ending::Closed : late ? Ending::TimedOut : Ending::Reset;
        return false;
    }

    static void readHead(const QByteArray& head, RawReply& out)
    {
        const QList<QByteArray> lines = head.split('\n');
        out.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray& line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            out.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
    }

    int m_socket = -1;
    bool m_connected = false;
    Ending m_ending = Ending::Open;
    QByteArray m_bytes;
};

} // namespace rowmill
