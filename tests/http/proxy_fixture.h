#pragma once

#include <QHash>
#include <QList>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace rowmill::test {

/// A small proxy on loopback, for CONNECT or SOCKS 5: leads "host:port" to a port of this computer, asks
/// for a password or refuses when told to, and keeps every byte that a client said. Lives on the test's
/// thread, whose event loop drives it.
class ProxyFixture : public QObject {
public:
    enum class Kind : quint8 { Connect, Socks5 };

    explicit ProxyFixture(Kind kind = Kind::Connect) : m_kind(kind)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* client = m_server.nextPendingConnection())
                accept(client);
        });
    }

    void lead(const QByteArray& hostAndPort, quint16 port) { m_ways.insert(hostAndPort, port); }
    /// "user:password" that CONNECT must bring.
    void require(const QByteArray& credentials) { m_credentials = credentials; }
    /// Answers every CONNECT with this status; 0: closes without a word.
    void refuse(int status) { m_refusal = status; }

    QUrl url() const
    {
        const QString scheme = m_kind == Kind::Connect ? QStringLiteral("http") : QStringLiteral("socks5h");
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_server.serverPort()));
    }
    const QList<QByteArray>& heads() const { return m_heads; } ///< of each CONNECT
    const QByteArray& heard() const { return m_heard; }        ///< all bytes of all clients
    int connections() const { return m_connections; }

private:
    struct Visit {
        QByteArray pending;
        QTcpSocket* beyond = nullptr;
        bool greeted = false;
    };

    void accept(QTcpSocket* client)
    {
        ++m_connections;
        auto visit = std::make_shared<Visit>();
        client->setParent(this);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client, visit] {
            const QByteArray bytes = client->readAll();
            m_heard += bytes;
            if (visit->beyond) {
                visit->beyond->write(bytes);
                return;
            }
            visit->pending += bytes;
            if (m_kind == Kind::Connect)
                takeConnect(client, *visit);
            else
                takeSocks(client, *visit);
        });
    }

    void takeConnect(QTcpSocket* client, Visit& visit)
    {
        const qsizetype end = visit.pending.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = visit.pending.first(end);
        m_heads.append(head);
        if (m_refusal >= 0) {
            answer(client, m_refusal);
        } else if (!m_credentials.isEmpty() &&
                   !head.contains(QByteArray("Proxy-Authorization: Basic " + m_credentials.toBase64()))) {
            answer(client, 407);
        } else {
            const QByteArray target = head.split(' ').value(1);
            if (m_ways.contains(target))
                join(client, visit, m_ways.value(target), "HTTP/1.1 200 Connection established\r\n\r\n");
            else
                answer(client, 502);
        }
    }

    static void answer(QTcpSocket* client, int status)
    {
        if (status > 0) {
            client->write("HTTP/1.1 " + QByteArray::number(status) +
                          " No\r\nProxy-Authenticate: Basic realm=\"test\"\r\nRetry-After: 7\r\n"
                          "Content-Length: 13\r\nConnection: close\r\n\r\nproxy's words");
        }
        client->disconnectFromHost();
    }

    void takeSocks(QTcpSocket* client, Visit& visit)
    {
        if (!visit.greeted && visit.pending.size() >= 2 && visit.pending.size() >= 2 + visit.pending.at(1)) {
            visit.pending.remove(0, 2 + visit.pending.at(1));
            visit.greeted = true;
            client->write(QByteArray("\x05\x00", 2));
        }
        // Only names are led anywhere: socks5h leaves it to the proxy to look them up.
        if (!visit.greeted || visit.pending.size() < 5 || visit.pending.at(3) != 3)
            return;
        const int length = static_cast<unsigned char>(visit.pending.at(4));
        if (visit.pending.size() < 7 + length)
            return;
        const int port = (quint8(visit.pending.at(5 + length)) << 8) | quint8(visit.pending.at(6 + length));
        const QByteArray target = visit.pending.mid(5, length) + ':' + QByteArray::number(port);
        if (m_ways.contains(target))
            join(client, visit, m_ways.value(target), QByteArray("\x05\x00\x00\x01\0\0\0\0\0\0", 10));
        else
            client->write(QByteArray("\x05\x02\x00\x01\0\0\0\0\0\0", 10));
    }

    void join(QTcpSocket* client, Visit& visit, quint16 port, const QByteArray& welcome)
    {
        auto* beyond = new QTcpSocket(client);
        visit.beyond = beyond;
        beyond->setProxy(QNetworkProxy::NoProxy);
        connect(beyond, &QTcpSocket::connected, client, [client, welcome] { client->write(welcome); });
        connect(beyond, &QTcpSocket::readyRead, client, [=] { client->write(beyond->readAll()); });
        connect(beyond, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, beyond, &QTcpSocket::abort);
        beyond->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    Kind m_kind;
    QTcpServer m_server;
    QHash<QByteArray, quint16> m_ways;
    QByteArray m_credentials;
    int m_refusal = -1;
    QList<QByteArray> m_heads;
    QByteArray m_heard;
    int m_connections = 0;
};

} // namespace rowmill::test
