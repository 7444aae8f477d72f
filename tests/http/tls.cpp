#include "tests/http/http_fixture.h"
#include "tests/http/nginx_fixture.h"
#include "tests/room_test.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <ctime>

using namespace rowmill;
using namespace rowmill::test;

namespace {

NginxOptions behind(const PracticeServer& server, std::optional<ServerCertificate> tls)
{
    NginxOptions options;
    options.upstreamPort = quint16(server.baseUrl().port());
    options.tls = tls;
    return options;
}

HttpSettings trusting(const QString& caFile)
{
    HttpSettings settings;
    settings.caFile = caFile;
    return settings;
}

} // namespace

/// Whom the pool trusts, against nginx with certificates made for the test.
class HttpTlsTest : public QObject {
    Q_OBJECT

private slots:
    void anExtraAuthorityIsTrusted()
    {
        const auto server = serve();
        const NginxFixture nginx(behind(*server, ServerCertificate::Good));
        QVERIFY2(nginx.isRunning(), qPrintable(nginx.problem()));
        HttpPool pool(trusting(nginx.caFile()));
        for (const char* host : {"127.0.0.1", "localhost"}) {
            QUrl base = nginx.baseUrl();
            base.setHost(QString::fromUtf8(host));
            const HttpReply reply = ask(pool, post(base));
            QVERIFY2(reply.fault == TransportFault::None, qPrintable(reply.detail));
            QCOMPARE(reply.status, 200);
        }
        QCOMPARE(server->counts().requests, 2);
    }

    void theAuthorityMayComeAsDer()
    {
        const auto server = serve();
        const NginxFixture nginx(behind(*server, ServerCertificate::Good));
        QVERIFY2(nginx.isRunning(), qPrintable(nginx.problem()));
        QTemporaryDir folder;
        const QString der = folder.filePath(QStringLiteral("ca.cer"));
        QCOMPARE(QProcess::execute(QStringLiteral("openssl"),
                                   {QStringLiteral("x509"), QStringLiteral("-in"), nginx.caFile(),
                                    QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-out"),
                                    der}),
                 0);
        HttpPool pool(trusting(der));
        QCOMPARE(ask(pool, post(nginx.baseUrl())).status, 200);
    }

    void anythingElseIsNotTrustedAndSentNothing_data()
    {
        QTest::addColumn<ServerCertificate>("certificate");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, ServerCertificate certificate, bool trusted, const char* host,
                            const char* said) {
            QTest::newRow(name) << certificate << trusted << QString::fromUtf8(host)
                                << QString::fromUtf8(said);
        };
        row("an authority that nobody knows", ServerCertificate::Good, false, "127.0.0.1", "certificate");
        row("a certificate for another host", ServerCertificate::OtherHost, true, "localhost", "localhost");
        row("a certificate for another address", ServerCertificate::OtherHost, true, "127.0.0.1",
            "127.0.0.1");
        row("a certificate that is over", ServerCertificate::Expired, true, "127.0.0.1", "expired");
    }

    void anythingElseIsNotTrustedAndSentNothing()
    {
        QFETCH(ServerCertificate, certificate);
        QFETCH(bool, trusted);
        QFETCH(QString, host);
        QFETCH(QString, words);
        const auto server = serve();
        const NginxFixture nginx(behind(*server, certificate));
        QVERIFY2(nginx.isRunning(), qPrintable(nginx.problem()));
        HttpPool pool(trusting(trusted ? nginx.caFile() : QString()));
        QUrl base = nginx.baseUrl();
        base.setHost(host);
        for (int i = 0; i < 2; ++i) {
            const HttpReply reply = ask(pool, post(base));
            QCOMPARE(reply.fault, TransportFault::Tls);
            QVERIFY(!reply.requestWentOut);
            QVERIFY2(reply.detail.contains(words), qPrintable(reply.detail));
        }
        QCOMPARE(server->counts().requests, 0);
        QCOMPARE(nginx.counts().passed, 0);
    }

    void theAuthorityOfAnotherIsNoAuthorityHere()
    {
        const auto server = serve();
        const NginxFixture nginx(behind(*server, ServerCertificate::Good));
        QVERIFY2(nginx.isRunning(), qPrintable(nginx.problem()));
        QTemporaryDir folder;
        QCOMPARE(makeCertificates(folder.path(), ServerCertificate::Good), QString());
        HttpPool pool(trusting(folder.filePath(QStringLiteral("ca.pem"))));
        const HttpReply reply = ask(pool, post(nginx.baseUrl()));
        QCOMPARE(reply.fault, TransportFault::Tls);
        QVERIFY(!reply.requestWentOut);
        QCOMPARE(server->counts().requests, 0);
    }

    void aPortThatSpeaksPlainHttpIsNotTrusted()
    {
        const auto server = serve();
        const NginxFixture nginx(behind(*server, {}));
        QVERIFY2(nginx.isRunning(), qPrintable(nginx.problem()));
        QUrl base = nginx.baseUrl();
        base.setScheme(QStringLiteral("https"));
        HttpPool pool;
        const HttpReply reply = ask(pool, post(base));
        QCOMPARE(reply.fault, TransportFault::Tls);
        QVERIFY(!reply.requestWentOut && !reply.detail.isEmpty());
        QCOMPARE(server->counts().requests, 0);
    }

    /// A gateway that restarts, or has no room: nothing is wrong with its certificate.
    void aServerThatLeavesInTheHandshakeIsLostNotDistrusted_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::newRow("it closes") << false;
        QTest::newRow("it resets") << true;
    }

    void aServerThatLeavesInTheHandshakeIsLostNotDistrusted()
    {
        QFETCH(bool, reset);
        QTcpServer leaving;
        QVERIFY(leaving.listen(QHostAddress::LocalHost));
        connect(&leaving, &QTcpServer::newConnection, this, [&leaving, reset] {
            QTcpSocket* socket = leaving.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, reset] {
                socket->readAll();
                if (reset)
                    socket->abort();
                else
                    socket->close();
            });
        });
        HttpPool pool;
        const HttpReply reply =
            ask(pool, post(QUrl(QStringLiteral("https://127.0.0.1:%1/v1").arg(leaving.serverPort()))));
        QCOMPARE(reply.fault, TransportFault::LostBeforeSend);
        QVERIFY(!reply.requestWentOut && !reply.detail.isEmpty());
    }

    /// Lost between the check and the run: not trusted is the safe side.
    void aFileThatIsGoneMakesNothingTrusted()
    {
        const auto server = serve();
        const NginxFixture nginx(behind(*server, ServerCertificate::Good));
        QVERIFY2(nginx.isRunning(), qPrintable(nginx.problem()));
        HttpPool pool(trusting(QStringLiteral("/nowhere/ca.pem")));
        const HttpReply reply = ask(pool, post(nginx.baseUrl()));
        QCOMPARE(reply.fault, TransportFault::Tls);
        QVERIFY2(reply.detail.contains(QLatin1String("/nowhere/ca.pem")), qPrintable(reply.detail));
    }

    /// A server may close its connections often. With the system's authorities parsed anew for each one, a
    /// connection costs about 45 ms of CPU; parsed once, 2 ms.
    void authoritiesAreParsedOnceForAllConnections()
    {
        const auto server = serve();
        NginxOptions options = behind(*server, ServerCertificate::Good);
        options.keepaliveRequests = 1;
        const NginxFixture nginx(options);
        QVERIFY2(nginx.isRunning(), qPrintable(nginx.problem()));
        HttpPool pool(trusting(nginx.caFile()));
        QCOMPARE(ask(pool, post(nginx.baseUrl())).status, 200);
        constexpr int Connections = 200;
        QElapsedTimer watch;
        watch.start();
        const std::clock_t before = std::clock();
        Load load(pool, nginx.baseUrl(), Connections);
        load.start(1);
        QTRY_COMPARE_WITH_TIMEOUT(load.right(), Connections, 30'000);
        const double cpuMs = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC / Connections;
        qInfo("a new TLS connection and its request: %.2f ms, %.2f ms of CPU",
              double(watch.elapsed()) / Connections, cpuMs);
        QVERIFY2(cpuMs < 15, "the authorities are parsed again for each connection");
    }
};

ROWMILL_TEST(HttpTlsTest, QCoreApplication)
#include "tls.moc"
