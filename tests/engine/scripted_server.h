#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace rowmill::test {

/// A server on loopback that says what a test needs and no real one would on demand: `reply` makes the whole
/// reply to the n-th request, from 1. Lives on the test's thread.
class ScriptedServer : public QTcpServer {
public:
    explicit ScriptedServer(std::function<QByteArray(int)> reply) : m_reply(std::move(reply))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        });
    }

    QUrl baseUrl() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(serverPort())); }
    int requests() const { return m_requests; }
    int connections() const { return m_connections; }
    /// Each request's head, as it came.
    const QByteArrayList& heads() const { return m_heads; }

    static QByteArray http(const QByteArray& statusLine, const QByteArray& headers, const QByteArray& body)
    {
        return "HTTP/1.1 " + statusLine +
               "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\n" + headers + "\r\n" + body;
    }
    static QByteArray answer(const QByteArray& text)
    {
        return http("200 OK", {},
                    R"({"choices":[{"message":{"content":")" + text + R"("},"finish_reason":"stop"}]})");
    }

private:
    void read(QTcpSocket* socket)
    {
        QByteArray& got = m_got[socket];
        got += socket->readAll();
        const qsizetype head = got.indexOf("\r\n\r\n");
        const qsizetype length = got.toLower().indexOf("content-length:");
        if (head < 0 || length < 0)
            return;
        const qsizetype digits = length + qsizetype(qstrlen("content-length:"));
        const qsizetype body = got.mid(digits, got.indexOf("\r\n", length) - digits).trimmed().toLongLong();
        if (got.size() < head + 4 + body)
            return;
        m_heads.append(got.left(head));
        got.clear();
        socket->write(m_reply(++m_requests));
    }

    std::function<QByteArray(int)> m_reply;
    QHash<QTcpSocket*, QByteArray> m_got;
    QByteArrayList m_heads;
    int m_requests = 0;
    int m_connections = 0;
};

} // namespace rowmill::test
