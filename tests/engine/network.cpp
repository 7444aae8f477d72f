#include "app/http/http_settings.h"
#include "tests/engine/session_fixture.h"
#include "tests/http/nginx_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;

/// What a session does with the proxy and the CA file it is given.
class EngineNetworkTest : public QObject {
    Q_OBJECT

private slots:
    void aMissingAuthorityStopsBeforeTheFirstRequest()
    {
        SessionFixture fixture(5);
        HttpSettings network;
        network.caFile = fixture.file(QStringLiteral("none.pem"));
        fixture.session->setNetwork(network);
        const auto started = fixture.session->start({});
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::FileMissing);
        QVERIFY(!fixture.session->isActive());
        QCOMPARE(fixture.server->counts().requests, 0);
    }

    void anotherWayToTheServerIsNoReasonToAskAgain()
    {
        PracticeOptions options;
        options.latencySeconds = 0.05;
        SessionFixture fixture(40, options);
        Limits limits;
        limits.concurrency = 4;
        fixture.setLimits(limits);
        RowSelection all;
        all.kind = RowSelection::Kind::All;
        QVERIFY(fixture.session->start(all));
        QTRY_VERIFY(fixture.session->lastTick().done >= 10);
        fixture.session->pause();
        HttpSettings network;
        network.proxy.mode = ProxySetting::Mode::None;
        fixture.session->setNetwork(network);
        // With some still on the way, which must not be broken off.
        QTRY_VERIFY(fixture.session->lastTick().phase != RunPhase::Running);
        fixture.session->resume();
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QCOMPARE(fixture.session->lastTick().done, 40);
        QCOMPARE(fixture.server->counts().requests, 40);
        QVERIFY(fixture.answersBelongToTheirRows());
    }

    void aPausedRunGoesOnWithTheAuthorityItLacked()
    {
        SessionFixture fixture(30);
        NginxOptions options;
        options.upstreamPort = quint16(fixture.server->baseUrl().port());
        options.tls = ServerCertificate::Good;
        const NginxFixture nginx(options);
        QVERIFY2(nginx.isRunning(), qPrintable(nginx.problem()));
        ProjectSetup setup = fixture.session->setup();
        setup.model.endpoint = nginx.baseUrl().toString();
        fixture.session->setSetup(setup);
        fixture.allowEndpoint();
        const RunTick paused = fixture.run();
        QCOMPARE(paused.phase, RunPhase::Paused);
        QCOMPARE(paused.reason, StopReason::Tls);
        QCOMPARE(fixture.server->counts().requests, 0);

        HttpSettings network;
        network.caFile = nginx.caFile();
        fixture.session->setNetwork(network);
        fixture.session->resume();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session->lastTick().done, 30, 20'000);
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QVERIFY(fixture.answersBelongToTheirRows());
        QCOMPARE(fixture.server->counts().requests, 30);
    }
};

ROWMILL_TEST(EngineNetworkTest, QCoreApplication)
#include "network.moc"
