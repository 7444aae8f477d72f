#include "tests/engine/scripted_server.h"
#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

#include <QDateTime>

using namespace rowmill;
using namespace rowmill::test;

namespace {

QByteArray refusal(const QByteArray& headers, const QByteArray& message)
{
    return ScriptedServer::http("429 Too Many Requests", headers,
                                R"({"error":{"message":")" + message + R"("}})");
}

void askAt(SessionFixture& fixture, const QUrl& endpoint)
{
    ProjectSetup setup = fixture.session->setup();
    setup.model.endpoint = endpoint.toString();
    fixture.session->setSetup(setup);
    fixture.allowEndpoint();
}

} // namespace

/// What a run makes of the words of a server that pushes back.
class PushbackTest : public QObject {
    Q_OBJECT

private slots:
    void aWaitBeyondOurPatiencePausesWithTheTimeItEnds()
    {
        ScriptedServer server([](int n) {
            return n == 1 ? refusal("Retry-After: 3600\r\n", "Try again in an hour")
                          : ScriptedServer::answer("fine");
        });
        SessionFixture fixture(3);
        askAt(fixture, server.baseUrl());
        Limits one;
        one.concurrency = 1;
        fixture.setLimits(one);
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const RunTick paused = fixture.run();
        QCOMPARE(paused.phase, RunPhase::Paused);
        QCOMPARE(paused.reason, StopReason::Quota);
        QCOMPARE(paused.message, QStringLiteral("Try again in an hour"));
        QVERIFY(paused.resumeAtMs >= before + 3'600'000);
        QVERIFY(paused.resumeAtMs < before + 3'700'000);
        QCOMPARE(paused.failed, 0);
        QCOMPARE(server.requests(), 1);

        // Told to go on, it keeps to the server's time all the same.
        fixture.session->resume();
        QVERIFY(fixture.reaches(RunPhase::Running));
        QTRY_VERIFY(fixture.session->lastTick().cooldownUntilMs > 0);
        const qint64 left = fixture.session->lastTick().cooldownUntilMs - fixture.session->lastTick().atMs;
        QVERIFY2(left > 3'500'000, qPrintable(QString::number(left)));
        fixture.session->stop();
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QCOMPARE(server.requests(), 1);
        QCOMPARE(fixture.session->counts()[RowState::Waiting], 3);
    }

    void moneyPausesAtOnceInTheProvidersWords_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<StopReason>("reason");
        QTest::addColumn<QString>("words");
        QTest::newRow("OpenAI, out of credit")
            << ScriptedServer::http("429 Too Many Requests", "Retry-After: 1\r\n",
                                    R"({"error":{"message":"You exceeded your current quota",)"
                                    R"("type":"insufficient_quota","code":"credit_balance_exhausted"}})")
            << StopReason::Quota << QStringLiteral("You exceeded your current quota");
        QTest::newRow("Anthropic, a cap that looks like a bad request")
            << ScriptedServer::http("400 Bad Request", {},
                                    R"({"type":"error","error":{"type":"invalid_request_error","message":)"
                                    R"("You have reached your specified API usage limits."}})")
            << StopReason::Quota << QStringLiteral("You have reached your specified API usage limits.");
        QTest::newRow("Gemini, the day's quota")
            << ScriptedServer::http("429 Too Many Requests", {},
                                    R"([{"error":{"code":429,"message":"Quota exceeded","details":[)"
                                    R"({"violations":[{"quotaId":"GenerateRequestsPerDay"}]}]}}])")
            << StopReason::Quota << QStringLiteral("Quota exceeded");
        QTest::newRow("OpenRouter, inside a 200")
            << ScriptedServer::http("200 OK", {}, R"({"error":{"code":402,"message":"Add credits"}})")
            << StopReason::Quota << QStringLiteral("Add credits");
        QTest::newRow("a refused key")
            << ScriptedServer::http("401 Unauthorized", {}, R"({"error":"No such key"})") << StopReason::Key
            << QStringLiteral("No such key");
    }

    void moneyPausesAtOnceInTheProvidersWords()
    {
        QFETCH(QByteArray, reply);
        QFETCH(StopReason, reason);
        QFETCH(QString, words);
        ScriptedServer server([&reply](int) { return reply; });
        SessionFixture fixture(300);
        askAt(fixture, server.baseUrl());
        const RunTick paused = fixture.run();
        QCOMPARE(paused.phase, RunPhase::Paused);
        QCOMPARE(paused.reason, reason);
        QCOMPARE(paused.message, words);
        QCOMPARE(paused.failed, 0);
        QVERIFY2(server.requests() <= 50, "it went on after the first word of it");
        QCOMPARE(paused.attempts, server.requests());
        fixture.session->stop();
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QCOMPARE(fixture.session->counts()[RowState::Waiting], 300);
    }

    /// Every second request is one too many; nobody else has to wait for that.
    void tooManyAtOnceMakesRoomWithoutACoolDown()
    {
        ScriptedServer server([](int n) {
            return n <= 6 ? refusal({}, "Number of concurrent connections has exceeded your rate limit")
                          : ScriptedServer::answer("fine");
        });
        SessionFixture fixture(40);
        askAt(fixture, server.baseUrl());
        Limits eight;
        eight.concurrency = 8;
        eight.attempts = 1;
        fixture.setLimits(eight);
        QVERIFY(fixture.session->start({}));
        bool cooled = false;
        int lowest = 8;
        connect(fixture.session.get(), &Session::ticked, this, [&](const RunTick& tick) {
            cooled = cooled || tick.cooldownUntilMs > 0;
            lowest = std::min(lowest, tick.limit);
        });
        QVERIFY(fixture.reaches(RunPhase::Ended));
        const RunTick last = fixture.session->lastTick();
        QCOMPARE(last.done, 40);
        QCOMPARE(last.rateLimited, 6);
        QVERIFY(!cooled);
        QVERIFY2(lowest < 8, "the limit did not move");
        QCOMPARE(last.requests, PaceState());
    }

    /// Long enough for three attempts of every row, had each of them kept asking.
    void anOutageUsesUpNobodysAttempts()
    {
        ScriptedServer server([](int n) {
            return n > 5 && n <= 41
                       ? ScriptedServer::http("503 Service Unavailable", {}, R"({"error":"busy"})")
                       : ScriptedServer::answer("fine");
        });
        SessionFixture fixture(20);
        askAt(fixture, server.baseUrl());
        Limits all;
        all.concurrency = 20;
        all.automatic = false;
        fixture.setLimits(all);
        QVERIFY(fixture.session->start({}));
        QTRY_VERIFY(fixture.session->lastTick().cooldownUntilMs > 0);
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QCOMPARE(fixture.session->lastTick().failed, 0);
        QCOMPARE(fixture.session->lastTick().done, 20);
        QCOMPARE(server.requests(), 56);
    }

    void tooFastHoldsTheWholeEndpoint()
    {
        ScriptedServer server([](int n) {
            return n == 1 ? refusal("Retry-After: 1\r\n", "Too many requests per minute")
                          : ScriptedServer::answer("fine");
        });
        SessionFixture fixture(10);
        askAt(fixture, server.baseUrl());
        Limits one;
        one.concurrency = 1;
        fixture.setLimits(one);
        QVERIFY(fixture.session->start({}));
        QTRY_VERIFY(fixture.session->lastTick().cooldownUntilMs > 0);
        QCOMPARE(server.requests(), 1);
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QCOMPARE(fixture.session->lastTick().done, 10);
        QCOMPARE(server.requests(), 11);
    }
};

ROWMILL_TEST(PushbackTest, QCoreApplication)
#include "pushback.moc"
