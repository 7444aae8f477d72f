#include "tests/http/http_fixture.h"
#include "tests/http/nginx_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;

namespace {

NginxOptions behind(const PracticeServer& server)
{
    NginxOptions options;
    options.upstreamPort = quint16(server.baseUrl().port());
    return options;
}

} // namespace

/// The pool against a real server in front of the practice endpoint: closed connections, limits, a stop in
/// mid-run.
class HttpNginxTest : public QObject {
    Q_OBJECT

private slots:
    void connectionsThatCloseUnderLoadLoseNothing_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("http, closed after 50 requests") << false;
        QTest::newRow("https, closed after 50 requests") << true;
    }

    void connectionsThatCloseUnderLoadLoseNothing()
    {
        QFETCH(bool, tls);
        constexpr int Total = 1000;
        const auto server = serve();
        NginxOptions options = behind(*server);
        options.keepaliveRequests = 50;
        if (tls)
            options.tls = ServerCertificate::Good;
        const NginxFixture nginx(options);
        QVERIFY2(nginx.isRunning(), qPrintable(nginx.problem()));
        HttpSettings settings;
        if (tls)
            settings.caFile = nginx.caFile();
        HttpPool pool(settings);
        Load load(pool, nginx.baseUrl(), Total);
        load.start(20);
        QTRY_COMPARE_WITH_TIMEOUT(load.ended(), Total, 60'000);
        QCOMPARE(load.right(), Total);
        QCOMPARE(load.faults().value(TransportFault::None), Total);
        QCOMPARE(server->counts().requests, Total);
        QTRY_COMPARE(nginx.counts().byStatus.value(200), Total);
    }

    void aLimitAnswers429WithAWait()
    {
        const auto server = serve();
        NginxOptions options = behind(*server);
        options.requestsPerMinute = 60;
        options.burst = 2;
        const NginxFixture nginx(options);
        QVERIFY2(nginx.isRunning(), qPrintable(nginx.problem()));
        HttpPool pool;
        int passed = 0;
        int refused = 0;
        for (int i = 0; i < 10; ++i) {
            const HttpReply reply = ask(pool, post(nginx.baseUrl()));
            QCOMPARE(reply.fault, TransportFault::None);
            passed += reply.status == 200;
            if (reply.status == 429) {
                ++refused;
                QCOMPARE(reply.header("retry-after"), QByteArray("1"));
                QVERIFY(reply.body.contains("429 Too Many Requests"));
            }
        }
        QCOMPARE(passed + refused, 10);
        QVERIFY2(passed >= 3 && passed <= 4, qPrintable(QString::number(passed)));
        QTRY_COMPARE(nginx.counts().requests, 10);
        QCOMPARE(nginx.counts().passed, passed);
        QCOMPARE(nginx.counts().refused, refused);
        QCOMPARE(server->counts().requests, passed);
    }

    void aStopInMidRunIsToldOnceForEachRequest_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("http") << false;
        QTest::newRow("https") << true;
    }

    void aStopInMidRunIsToldOnceForEachRequest()
    {
        QFETCH(bool, tls);
        constexpr int Total = 2000;
        PracticeOptions practice;
        practice.latencySeconds = 0.02;
        const auto server = serve(practice);
        NginxOptions options = behind(*server);
        if (tls)
            options.tls = ServerCertificate::Good;
        NginxFixture nginx(options);
        QVERIFY2(nginx.isRunning(), qPrintable(nginx.problem()));
        HttpSettings settings;
        if (tls)
            settings.caFile = nginx.caFile();
        HttpPool pool(settings);
        Load load(pool, nginx.baseUrl(), Total);
        load.start(20);
        QTRY_VERIFY_WITH_TIMEOUT(load.right() >= 200, 20'000);
        nginx.stop();
        QTRY_VERIFY_WITH_TIMEOUT(load.faults().value(TransportFault::CannotConnect) >= 20, 20'000);
        QVERIFY2(nginx.start(), qPrintable(nginx.problem()));
        const int lost = load.ended() - load.right();
        QTRY_COMPARE_WITH_TIMEOUT(load.ended(), Total, 60'000);
        QCOMPARE(load.toldTwice(), 0);
        QVERIFY(load.right() > 200);
        QVERIFY(lost > 0);
        const auto& faults = load.faults();
        QCOMPARE(faults.value(TransportFault::None) + faults.value(TransportFault::CannotConnect) +
                     faults.value(TransportFault::LostAfterSend) + faults.value(TransportFault::Incomplete),
                 Total);
        QCOMPARE(faults.value(TransportFault::None), load.right());
        QVERIFY(server->counts().requests <= load.right() + faults.value(TransportFault::LostAfterSend) +
                                                 faults.value(TransportFault::Incomplete));
        QCOMPARE(ask(pool, post(nginx.baseUrl())).status, 200);
    }
};

ROWMILL_TEST(HttpNginxTest, QCoreApplication)
#include "nginx.moc"
