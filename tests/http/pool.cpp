#include "app/base/process.h"
#include "tests/http/http_fixture.h"
#include "tests/room_test.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace rowmill;
using namespace rowmill::test;

/// The pool against the practice endpoint, which counts on its own side what it was sent.
class HttpPoolTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { raiseFileLimit(); }

    void aWholeReplyArrives()
    {
        const auto server = serve({});
        HttpPool pool;
        const HttpReply reply = ask(pool, post(server->baseUrl()));
        QCOMPARE(reply.fault, TransportFault::None);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains("Practice answer"));
        QVERIFY(!reply.header("x-request-id").isEmpty());
        QVERIFY(reply.requestWentOut);
        QVERIFY(reply.sentMs >= 0 && reply.firstByteMs >= reply.sentMs && reply.endMs >= reply.firstByteMs);
    }

    /// On one connection with POSTs before and after it, whose handle it may share.
    void aGetIsSentWithoutABody()
    {
        const auto server = serve({});
        HttpPool pool;
        HttpRequest get = post(server->baseUrl());
        get.url = QUrl(server->baseUrl().toString() + QStringLiteral("/models"));
        get.method = HttpMethod::Get;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(ask(pool, post(server->baseUrl())).body.contains("Practice answer"));
            const HttpReply reply = ask(pool, get);
            QCOMPARE(reply.fault, TransportFault::None);
            QCOMPARE(reply.status, 200);
            QVERIFY(reply.body.contains(R"("id":"practice")"));
        }
        // The same path and headers, by the other method.
        get.method = HttpMethod::Post;
        QCOMPARE(ask(pool, get).status, 405);
        get.method = HttpMethod::Get;
        QCOMPARE(ask(pool, get).status, 200);
        QCOMPARE(server->counts().requests, 8);
        QCOMPARE(server->counts().connections, 1);
    }

    void aRedirectedGetIsNotFollowedEither()
    {
        const auto other = serve({});
        QTcpServer mover;
        QVERIFY(mover.listen(QHostAddress::LocalHost));
        QByteArray asked;
        connect(&mover, &QTcpServer::newConnection, &mover, [&] {
            QTcpSocket* socket = mover.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&asked, &other, socket] {
                asked += socket->readAll();
                if (asked.endsWith("\r\n\r\n")) {
                    socket->write("HTTP/1.1 302 Found\r\nlocation: " + other->baseUrl().toEncoded() +
                                  "/models\r\ncontent-length: 0\r\n\r\n");
                }
            });
        });
        HttpPool pool;
        HttpRequest get = post(QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(mover.serverPort())));
        get.method = HttpMethod::Get;
        const HttpReply reply = ask(pool, get);
        QCOMPARE(reply.fault, TransportFault::None);
        QCOMPARE(reply.status, 302);
        QVERIFY(asked.startsWith("GET /v1/chat/completions HTTP/1.1\r\n"));
        QVERIFY(!asked.toLower().contains("content-length"));
        QCOMPARE(other->counts().connections, 0);
    }

    void eachFaultIsToldAndSentOnce_data()
    {
        QTest::addColumn<PracticeFault>("fault");
        QTest::addColumn<TransportFault>("expected");
        QTest::newRow("closed after reading") << PracticeFault::Close << TransportFault::LostAfterSend;
        QTest::newRow("reset after reading") << PracticeFault::Reset << TransportFault::LostAfterSend;
        QTest::newRow("half a response head") << PracticeFault::HalfHeader << TransportFault::Incomplete;
        QTest::newRow("half a body of known length") << PracticeFault::HalfBody << TransportFault::Incomplete;
        QTest::newRow("chunked without its end") << PracticeFault::HalfChunked << TransportFault::Incomplete;
        QTest::newRow("a chunk size that is no number")
            << PracticeFault::BadChunk << TransportFault::Incomplete;
        QTest::newRow("gzip cut in the middle") << PracticeFault::HalfGzip << TransportFault::Incomplete;
        QTest::newRow("an oversize body") << PracticeFault::Oversize << TransportFault::TooLarge;
        QTest::newRow("early hints before the reply do no harm")
            << PracticeFault::EarlyHints << TransportFault::None;
    }

    /// Each fault on a fresh connection and on a pooled one: reused connections are where clients send twice.
    void eachFaultIsToldAndSentOnce()
    {
        QFETCH(PracticeFault, fault);
        QFETCH(TransportFault, expected);
        const auto server = serve({});
        HttpPool pool;
        QCOMPARE(ask(pool, post(server->baseUrl())).fault, TransportFault::None);
        PracticeOptions options;
        options.faults = {{fault, 1.0}};
        server->setOptions(options);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ask(pool, post(server->baseUrl())).fault, expected);
        QCOMPARE(server->counts().requests, 6);
        QCOMPARE(server->counts().faults.value(fault), 5);
    }

    void aRedirectIsNotFollowedAndCarriesNoKey()
    {
        const auto other = serve({});
        PracticeOptions options;
        options.faults = {{PracticeFault::Redirect, 1.0}};
        options.redirectTarget = QUrl(other->baseUrl().toString() + QStringLiteral("/chat/completions"));
        const auto server = serve(options);
        HttpPool pool;
        const HttpReply reply = ask(pool, post(server->baseUrl()));
        QCOMPARE(reply.fault, TransportFault::None);
        QCOMPARE(reply.status, 307);
        QCOMPARE(server->counts().requestsWithKey, 1);
        QCOMPARE(other->counts().connections, 0);
    }

    void silenceEndsAtTheDeadlineAsUnknown()
    {
        PracticeOptions options;
        options.faults = {{PracticeFault::Never, 1.0}};
        const auto server = serve(options);
        HttpPool pool;
        HttpRequest request = post(server->baseUrl());
        request.totalTimeoutMs = 200;
        const HttpReply reply = ask(pool, request);
        QCOMPARE(reply.fault, TransportFault::Timeout);
        QVERIFY(reply.requestWentOut);
        QCOMPARE(server->counts().requests, 1);
    }

    void aClosedPortIsNotConnectedAndNotSent()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/v1").arg(closed.serverPort()));
        closed.close();
        HttpPool pool;
        const HttpReply reply = ask(pool, post(url));
        QCOMPARE(reply.fault, TransportFault::CannotConnect);
        QVERIFY(!reply.requestWentOut);
        QVERIFY(!reply.detail.isEmpty());
        QVERIFY(!reply.detail.contains(QLatin1String("sk-test")));
    }

    void aReplyOverTheCapIsCutOff()
    {
        const auto server = serve({});
        HttpPool pool;
        HttpRequest request = post(server->baseUrl());
        request.maxReplyBytes = 20;
        QCOMPARE(ask(pool, request).fault, TransportFault::TooLarge);
    }

    void otherSchemesAreRefused()
    {
        HttpPool pool;
        HttpRequest request = post(QUrl(QStringLiteral("http://127.0.0.1")));
        request.url = QUrl(QStringLiteral("file:///etc/hostname"));
        QCOMPARE(ask(pool, request).fault, TransportFault::BadUrl);
    }

    /// Another client of this machine's environment must not see what is meant for loopback.
    void aProxyOfTheEnvironmentDoesNotSeeLoopback()
    {
        qputenv("http_proxy", "http://127.0.0.1:9");
        const auto server = serve({});
        HttpPool pool;
        QCOMPARE(ask(pool, post(server->baseUrl())).fault, TransportFault::None);
        qunsetenv("http_proxy");
    }

    void connectionsAreReused()
    {
        const auto server = serve({});
        HttpPool pool;
        for (int i = 0; i < 50; ++i)
            QCOMPARE(ask(pool, post(server->baseUrl())).status, 200);
        QCOMPARE(server->counts().requests, 50);
        QCOMPARE(server->counts().connections, 1);
    }

    void aThousandAreInFlightAtOnce()
    {
        PracticeOptions options;
        options.latencySeconds = 1.5;
        options.spread = 0;
        const auto server = serve(options);
        HttpPool pool;
        int whole = 0;
        for (int i = 0; i < 1000; ++i)
            pool.send(post(server->baseUrl()), [&whole](HttpReply&& reply) { whole += reply.status == 200; });
        QCOMPARE(pool.inFlight(), 1000);
        QTRY_COMPARE_WITH_TIMEOUT(whole, 1000, 30'000);
        QCOMPARE(server->counts().peakInFlight, 1000);
        QCOMPARE(server->counts().requests, 1000);
    }

    void cancellingTellsOnceAndAtOnce()
    {
        PracticeOptions options;
        options.faults = {{PracticeFault::Never, 1.0}};
        const auto server = serve(options);
        HttpPool pool;
        QList<TransportFault> told;
        const quint64 number =
            pool.send(post(server->baseUrl()), [&told](HttpReply&& reply) { told.append(reply.fault); });
        QTRY_COMPARE(server->counts().requests, 1);
        pool.cancel(number);
        QCOMPARE(told, QList<TransportFault>{TransportFault::Cancelled});
        pool.cancel(number);
        QCOMPARE(told.size(), 1);
        QCOMPARE(pool.inFlight(), 0);
    }

    void destroyedInMidFlightItDropsQuietly()
    {
        PracticeOptions options;
        options.latencySeconds = 5;
        const auto server = serve(options);
        bool called = false;
        {
            HttpPool pool;
            for (int i = 0; i < 20; ++i)
                pool.send(post(server->baseUrl()), [&called](HttpReply&&) { called = true; });
            QTRY_COMPARE(server->counts().inFlight, 20);
        }
        QVERIFY(!called);
    }
};

ROWMILL_TEST(HttpPoolTest, QCoreApplication)
#include "pool.moc"
