#include "app/store/connection.h"
#include "tests/engine/session_fixture.h"
#include "tests/http/nginx_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;

namespace {

constexpr int QuotaPerMinute = 3500;

/// A practice endpoint behind nginx, with a project that asks there.
class GatewayFixture : public SessionFixture {
public:
    GatewayFixture(int rows, NginxOptions gateway, const PracticeOptions& practice = {})
        : SessionFixture(rows, practice), nginx(behind(gateway, *server))
    {
        ProjectSetup setup = session->setup();
        setup.model.endpoint = nginx.baseUrl().toString();
        session->setSetup(setup);
        allowEndpoint();
    }

    NginxFixture nginx;

private:
    static NginxOptions behind(NginxOptions gateway, const PracticeServer& practice)
    {
        gateway.upstreamPort = quint16(practice.baseUrl().port());
        return gateway;
    }
};

NginxOptions limited(int burst)
{
    NginxOptions options;
    options.requestsPerMinute = QuotaPerMinute;
    options.burst = burst;
    return options;
}

Limits byHand(int requestsPerMinute, int tokensPerMinute = 0)
{
    Limits limits;
    limits.requestsPerMinute = requestsPerMinute;
    limits.tokensPerMinute = tokensPerMinute;
    return limits;
}

double used(const RunTick& last, double units, double perMinute)
{
    return units / (last.seconds / 60 * perMinute);
}

double refusedShare(const RunTick& last)
{
    return double(last.rateLimited) / double(last.attempts);
}

void tell(const char* what, const RunTick& last, double use)
{
    qInfo("%s: %.1f s, %.2f %% of the quota used, %lld of %lld requests refused (%.2f %%)", what,
          last.seconds, use * 100, last.rateLimited, last.attempts, refusedShare(last) * 100);
}

} // namespace

/// Runs against servers that enforce their quotas: nginx, and the practice endpoint with its headers.
class QuotaTest : public QObject {
    Q_OBJECT

private slots:
    void aQuotaSetByHandIsFilledAndNotTripped()
    {
        GatewayFixture fixture(2000, limited(10));
        QVERIFY2(fixture.nginx.isRunning(), qPrintable(fixture.nginx.problem()));
        fixture.setLimits(byHand(QuotaPerMinute));
        const RunTick last = fixture.run();
        const double use = used(last, 2000, QuotaPerMinute);
        tell("set by hand", last, use);
        QCOMPARE(last.done, 2000);
        QVERIFY(fixture.answersBelongToTheirRows());
        QVERIFY(use >= 0.98);
        QVERIFY(refusedShare(last) <= 0.005);
        QCOMPARE(fixture.nginx.counts().requests, last.attempts);
        QCOMPARE(fixture.server->counts().requests, 2000);
        QCOMPARE(last.requests, (PaceState{QuotaPerMinute, PaceSource::ByHand}));
    }

    void aQuotaIsLearnedFromHeaders()
    {
        PracticeOptions options;
        options.requestsPerMinute = QuotaPerMinute;
        SessionFixture fixture(2000, options);
        const RunTick last = fixture.run();
        const double use = used(last, 2000, QuotaPerMinute);
        tell("learned from headers", last, use);
        QCOMPARE(last.done, 2000);
        QVERIFY(fixture.answersBelongToTheirRows());
        QVERIFY(use >= 0.95);
        QVERIFY(refusedShare(last) <= 0.02);
        QCOMPARE(fixture.server->counts().requests, last.attempts);
        QCOMPARE(last.requests, (PaceState{QuotaPerMinute, PaceSource::Headers}));
    }

    void aQuotaIsFoundFromRefusalsAlone()
    {
        GatewayFixture fixture(2000, limited(20));
        QVERIFY2(fixture.nginx.isRunning(), qPrintable(fixture.nginx.problem()));
        const RunTick last = fixture.run();
        const double use = used(last, 2000, QuotaPerMinute);
        tell("found from refusals", last, use);
        QCOMPARE(last.done, 2000);
        QVERIFY(fixture.answersBelongToTheirRows());
        QVERIFY(refusedShare(last) <= 0.05);
        QVERIFY(use >= 0.6);
        QCOMPARE(fixture.nginx.counts().requests, last.attempts);
        QCOMPARE(fixture.nginx.counts().refused, last.rateLimited);
        // Refusals are no fault of the rows.
        for (const RowRecord& row : fixture.rows())
            QCOMPARE(row.state, RowState::Done);
        QVERIFY(changesWithALowerLimit(fixture) > 0);
    }

    void tokensAreFilledAndNotTripped_data()
    {
        QTest::addColumn<bool>("byHandToo");
        QTest::newRow("learned from headers") << false;
        QTest::newRow("set by hand") << true;
    }

    void tokensAreFilledAndNotTripped()
    {
        QFETCH(bool, byHandToo);
        const int tokensPerMinute = 120'000;
        PracticeOptions options;
        options.tokensPerMinute = tokensPerMinute;
        SessionFixture fixture(1000, options);
        fixture.setLimits(byHand(0, byHandToo ? tokensPerMinute : 0));
        const RunTick last = fixture.run();
        const double use = used(last, double(last.promptTokens + last.completionTokens), tokensPerMinute);
        tell("tokens", last, use);
        QCOMPARE(last.done, 1000);
        QVERIFY(use >= 0.95);
        QVERIFY(refusedShare(last) <= 0.02);
    }

    void aServerThatGoesAwayAndComesBackCostsNoRow()
    {
        PracticeOptions practice;
        practice.latencySeconds = 0.05;
        GatewayFixture fixture(3000, {}, practice);
        QVERIFY2(fixture.nginx.isRunning(), qPrintable(fixture.nginx.problem()));
        QVERIFY(fixture.session->start({}));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session->lastTick().done > 500, 30'000);
        fixture.nginx.stop();
        // Long enough that every row in flight has met the closed door more often than it has attempts.
        QTRY_VERIFY_WITH_TIMEOUT(
            fixture.session->lastTick().attempts - fixture.session->lastTick().done > 4 * 50, 60'000);
        QVERIFY(fixture.session->lastTick().cooldownUntilMs > 0);
        QVERIFY(fixture.nginx.start());
        QVERIFY(fixture.reaches(RunPhase::Ended));
        const RunTick last = fixture.session->lastTick();
        qInfo("%lld attempts, %lld of unknown outcome, %.1f s", last.attempts, last.unknownOutcomes,
              last.seconds);
        QCOMPARE(last.done, 3000);
        QCOMPARE(last.failed, 0);
        QVERIFY(fixture.answersBelongToTheirRows());
    }

    void connectionsThatTheServerClosesUnderLoadLoseNothing()
    {
        NginxOptions options;
        options.keepaliveRequests = 50;
        GatewayFixture fixture(5000, options);
        QVERIFY2(fixture.nginx.isRunning(), qPrintable(fixture.nginx.problem()));
        const RunTick last = fixture.run();
        QCOMPARE(last.done, 5000);
        QCOMPARE(last.failed, 0);
        QVERIFY(fixture.answersBelongToTheirRows());
        QCOMPARE(fixture.nginx.counts().requests, last.attempts);
    }

private:
    /// Of the run's history: what the program changed by itself, to fewer at once than the 50 it began with.
    static qint64 changesWithALowerLimit(SessionFixture& fixture)
    {
        fixture.session.reset();
        const auto file = Connection::open(fixture.projectPath(), OpenMode::ReadOnly);
        const auto count = file->number(QStringLiteral(
            "SELECT count(*) FROM run_change WHERE json_extract(limits, '$.in_effect.concurrency') < 50"));
        return count ? *count : -1;
    }
};

ROWMILL_TEST(QuotaTest, QCoreApplication)
#include "quota.moc"
