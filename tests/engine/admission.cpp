#include "tests/engine/verdicts.h"
#include "tests/room_test.h"

#include <QtTest>

#include <map>

using namespace rowmill;
using namespace rowmill::test;

namespace {

/// A server that lets `perMinute` through, counted by a bucket of `burst`, and answers after `roundTripMs`.
struct Server {
    double perMinute = 3500;
    double burst = 20;
    qint64 roundTripMs = 5;
    bool tells = false; ///< its limit, in headers

    double level = burst;
    qint64 atMs = 0;
    qint64 accepted = 0;
    qint64 refusedCount = 0;

    Verdict take(qint64 nowMs)
    {
        level = std::min(burst, level + double(nowMs - atMs) * perMinute / 60'000);
        atMs = nowMs;
        Verdict verdict = level >= 1 ? answered() : refused();
        if (level >= 1) {
            level -= 1;
            ++accepted;
        } else {
            ++refusedCount;
        }
        if (tells)
            verdict.limits.requests = {perMinute, std::floor(level), 17};
        return verdict;
    }
};

struct Sent {
    Admission::Pass pass;
    Verdict verdict;
};

/// Runs rows against the server on a clock advanced by hand until so many were accepted; refused ones cool
/// down as the policy has it.
qint64 millisecondsFor(qint64 rows, Admission& admission, Server& server, qint64 wakeUpMs = 1)
{
    std::multimap<qint64, Sent> flying; // by the time of the reply
    qint64 now = 0;
    while (server.accepted < rows && now < 3'600'000) {
        while (!flying.empty() && flying.begin()->first <= now) {
            const Sent sent = flying.extract(flying.begin()).mapped();
            admission.leave(sent.pass, sent.verdict, true, now);
            if (sent.verdict.outcome == Outcome::RateLimited)
                admission.coolDown(sent.pass.sentMs, now, *sent.verdict.retryAfterMs);
        }
        auto wait = admission.waitMs(now);
        for (; wait == 0; wait = admission.waitMs(now)) {
            const auto pass = admission.enter({}, now);
            const Verdict verdict = server.take(now);
            // A refusal costs the server no work.
            const bool quick = verdict.outcome == Outcome::RateLimited;
            flying.emplace(now + (quick ? std::min<qint64>(server.roundTripMs, 20) : server.roundTripMs),
                           Sent{pass, verdict});
        }
        // As the runner does: nobody asks again before the time it was told, or the next reply.
        qint64 next = wait ? now + std::max(*wait, wakeUpMs) : std::numeric_limits<qint64>::max();
        if (!flying.empty())
            next = std::min(next, std::max(flying.begin()->first, now + 1));
        now = next;
    }
    return now;
}

} // namespace

/// Gate, quota and cool-down, together and each alone, on a clock advanced by hand.
class AdmissionTest : public QObject {
    Q_OBJECT

private slots:
    void quotasAreFilledAndNotTripped_data()
    {
        QTest::addColumn<int>("rpm");
        QTest::addColumn<bool>("tells");
        QTest::addColumn<double>("burst");
        QTest::addColumn<qint64>("roundTripMs");
        QTest::addColumn<int>("concurrency");
        QTest::addColumn<qint64>("wakeUpMs");
        QTest::addColumn<double>("leastUse"); ///< of the quota
        QTest::addColumn<double>("mostRefused");
        const qint64 fast = 3;
        const qint64 slow = 2000;
        QTest::newRow("set by hand") << 3500 << false << 5.0 << fast << 50 << qint64(1) << 0.98 << 0.0;
        QTest::newRow("set by hand, and slow answers")
            << 3500 << false << 5.0 << slow << 500 << qint64(1) << 0.98 << 0.0;
        QTest::newRow("set by hand, and a timer that comes late")
            << 3500 << false << 5.0 << fast << 50 << qint64(30) << 0.98 << 0.0;
        QTest::newRow("set by hand, too high")
            << 5000 << false << 20.0 << fast << 50 << qint64(1) << 0.8 << 0.03;
        QTest::newRow("learned from headers")
            << 0 << true << 58.0 << fast << 50 << qint64(1) << 0.95 << 0.005;
        QTest::newRow("learned from headers with a high ceiling")
            << 0 << true << 58.0 << fast << 1000 << qint64(1) << 0.95 << 0.005;
        QTest::newRow("learned from headers of slow answers")
            << 0 << true << 58.0 << qint64(300) << 50 << qint64(1) << 0.93 << 0.01;
        QTest::newRow("found from refusals alone")
            << 0 << false << 20.0 << fast << 50 << qint64(1) << 0.8 << 0.05;
        QTest::newRow("found from refusals alone, and slow answers")
            << 0 << false << 20.0 << slow << 200 << qint64(1) << 0.6 << 0.05;
        QTest::newRow("found from refusals alone, a bucket of a minute")
            << 0 << false << 1000.0 << fast << 50 << qint64(1) << 0.8 << 0.05;
    }

    void quotasAreFilledAndNotTripped()
    {
        QFETCH(int, rpm);
        QFETCH(bool, tells);
        QFETCH(double, burst);
        QFETCH(qint64, roundTripMs);
        QFETCH(int, concurrency);
        QFETCH(qint64, wakeUpMs);
        QFETCH(double, leastUse);
        QFETCH(double, mostRefused);
        Server server;
        server.burst = server.level = burst;
        server.roundTripMs = roundTripMs;
        server.tells = tells;
        Admission admission(limits(concurrency, rpm), 0);
        const qint64 rows = 4000;
        const qint64 tookMs = millisecondsFor(rows, admission, server, wakeUpMs);
        const double use = double(rows) / (double(tookMs) / 60'000 * server.perMinute);
        const double share = double(server.refusedCount) / double(rows + server.refusedCount);
        qInfo("%.1f %% of the quota used, %.2f %% refused", use * 100, share * 100);
        QVERIFY2(use >= leastUse, qPrintable(QString::number(use)));
        QVERIFY2(share <= mostRefused, qPrintable(QString::number(share)));
    }

    void tokensArePacedByTheirQuotaAndCorrectedByUsage()
    {
        // 60,000 a minute is one a millisecond; each request really uses 100, whatever was guessed.
        Admission admission(limits(50, 0, 60'000), 0);
        qint64 now = 0;
        int sent = 0;
        ChatRequest chat;
        chat.user = QString(1000, QLatin1Char('x'));
        for (; now < 60'000; ++now) {
            while (admission.waitMs(now) == 0) {
                const auto pass = admission.enter(chat, now);
                admission.leave(pass, answered(60, 40), true, now);
                ++sent;
            }
        }
        QVERIFY2(sent >= 590 && sent <= 600, qPrintable(QString::number(sent)));
    }

    void aRefusedRequestGivesItsTokensBack()
    {
        Admission admission(limits(50, 0, 60'000), 0);
        ChatRequest chat;
        chat.user = QString(100'000, QLatin1Char('x'));
        const auto pass = admission.enter(chat, 0);
        QVERIFY(pass.tokens > 30'000);
        QVERIFY(*admission.waitMs(1) > 30'000);
        admission.leave(pass, refused(), true, 2);
        QCOMPARE(*admission.waitMs(2), 0);
    }

    void aFullGateWaitsForAReplyAndACoolDownForItsEnd()
    {
        Admission admission(limits(1), 0);
        const auto pass = admission.enter({}, 0);
        QVERIFY(!admission.waitMs(0));
        admission.leave(pass, refused(), true, 10);
        admission.coolDown(0, 10, 1000);
        QCOMPARE(*admission.waitMs(10), 1000);
        QCOMPARE(*admission.waitMs(510), 500);
    }

    void theFirstVolleyIsSmallUntilTheServerHasSpoken()
    {
        Admission admission(limits(500), 0);
        const auto volley = [&admission](qint64 now) {
            int count = 0;
            for (; admission.waitMs(now) == 0; ++count)
                admission.enter({}, now);
            return count;
        };
        QCOMPARE(volley(0), 10);
        QCOMPARE(volley(100), 100);
        admission.leave({}, answered(), true, 101);
        QCOMPARE(volley(101), 500 - 109);
    }

    void theLimitIsHalvedOncePerRoundTripAndGrowsBack_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("servedUntilBack");
        // 32 -> 64 after 32 answers.
        QTest::newRow("too fast: doubles back") << refused() << 32;
        // 32, 33, ... 63 answers, one step each.
        QTest::newRow("too many at once: one by one") << refused(Pressure::TooMany) << (32 + 63) * 32 / 2;
        QTest::newRow("overloaded: one by one") << overloaded() << (32 + 63) * 32 / 2;
    }

    void theLimitIsHalvedOncePerRoundTripAndGrowsBack()
    {
        QFETCH(Verdict, verdict);
        QFETCH(int, servedUntilBack);
        Admission admission(limits(64), 0);
        QCOMPARE(admission.gate().limit(), 64);
        // All of one volley come back refused: one piece of news.
        for (int i = 0; i < 64; ++i)
            admission.enter({}, 0);
        for (int i = 0; i < 64; ++i)
            admission.leave({{}, 0, 0}, verdict, true, 100 + i);
        QCOMPARE(admission.gate().limit(), 32);
        int served = 0;
        while (admission.gate().limit() < 64 && served < 100'000) {
            admission.enter({}, 1000);
            admission.leave({{}, 0, 1000}, answered(), true, 1001);
            ++served;
        }
        QCOMPARE(served, servedUntilBack);
    }

    void theLimitNeverFallsBelowOne()
    {
        Admission admission(limits(8), 0);
        for (qint64 at = 0; at < 100; at += 10) {
            admission.enter({}, at);
            admission.leave({{}, 0, at}, overloaded(), true, at + 5);
        }
        QCOMPARE(admission.gate().limit(), 1);
        QVERIFY(!admission.canGiveRoom());
    }

    void aFixedLimitStays()
    {
        Limits fixed = limits(64);
        fixed.automatic = false;
        Admission admission(fixed, 0);
        admission.enter({}, 0);
        admission.leave({{}, 0, 0}, overloaded(), true, 5);
        QCOMPARE(admission.gate().limit(), 64);
        QVERIFY(!admission.canGiveRoom());
    }

    void limitsChangeInMidRun()
    {
        Admission admission(limits(64, 600), 0);
        admission.enter({}, 0);
        QCOMPARE(admission.requests().state(), (PaceState{600, PaceSource::ByHand}));
        QVERIFY(*admission.waitMs(1) > 90);
        admission.setLimits(limits(3), 1);
        QCOMPARE(admission.gate().limit(), 3);
        QCOMPARE(admission.requests().state(), PaceState());
        QCOMPARE(*admission.waitMs(1), 0);
    }

    void whatIsSetByHandCountsMoreThanHeaders()
    {
        Admission admission(limits(10, 600), 0);
        Verdict verdict = answered();
        verdict.limits.requests = {10'000.0, 9'999.0, 6};
        admission.enter({}, 0);
        admission.leave({{}, 0, 0}, verdict, true, 5);
        QCOMPARE(admission.requests().state(), (PaceState{600, PaceSource::ByHand}));
        admission.setLimits(limits(10), 10);
        QCOMPARE(admission.requests().state(), (PaceState{10'000, PaceSource::Headers}));
    }

    void aRateFoundFromTheVeryFirstRefusalIsNoStandstill()
    {
        Admission admission(limits(1), 0);
        const auto pass = admission.enter({}, 0);
        admission.leave(pass, refused(Pressure::TooFast, 1000), true, 5);
        QCOMPARE(admission.requests().perMinute(), 60.0);
        // Whoever keeps asking sees it grow.
        qint64 now = 5;
        int sent = 0;
        for (; sent < 60 && now < 60'000; ++sent) {
            while (const qint64 wait = *admission.waitMs(now))
                now += wait;
            admission.leave(admission.enter({}, now), answered(), true, now);
        }
        QCOMPARE(sent, 60);
        QVERIFY2(now < 20'000, qPrintable(QString::number(now)));
    }

    void aServerThatOnlyRefusesIsAskedEverMoreSeldomButAsked()
    {
        Admission admission(limits(1), 0);
        qint64 now = 0;
        for (int i = 0; i < 200; ++i) {
            while (const qint64 wait = *admission.waitMs(now))
                now += wait;
            admission.leave(admission.enter({}, now), refused(Pressure::TooFast, 0), true, now + 1);
            ++now;
        }
        QVERIFY(admission.requests().perMinute() >= 1);
    }

    void aQuotaThatTurnsOutToBeADaysIsNoPace()
    {
        // Groq's: the first reply's reset still looks like a minute's.
        Admission admission(limits(10), 0);
        Verdict verdict = answered();
        verdict.limits.requests = {14'400.0, 14'399.0, 6000};
        admission.enter({}, 0);
        admission.leave({{}, 0, 0}, verdict, true, 5);
        QVERIFY(admission.requests().isLimited());
        verdict.limits.requests = {14'400.0, 14'370.0, 179'560};
        admission.enter({}, 10);
        admission.leave({{}, 0, 10}, verdict, true, 15);
        QCOMPARE(admission.requests().state(), PaceState());
    }

    void absurdUsageHoldsNothingUpForMoreThanAMinute()
    {
        Admission admission(limits(4, 0, 200'000), 0);
        const auto pass = admission.enter({}, 0);
        admission.leave(pass, answered(std::numeric_limits<int>::max(), std::numeric_limits<int>::max()),
                        true, 5);
        QVERIFY(*admission.waitMs(6) <= 62'000);
    }

    void estimatesLearnFromUsage()
    {
        TokenEstimate estimate;
        ChatRequest chat;
        chat.system = QString(100, QLatin1Char('a'));
        chat.user = QString(100, QChar(0x4E2D));
        const auto first = estimate.guess(chat);
        QCOMPARE(first.prompt, 100 * 0.3 + 100 * 0.8 + 8);
        QVERIFY(estimate.total(first) > first.prompt);
        estimate.learn(first, 236, 12);
        QCOMPARE(qRound(estimate.total(estimate.guess(chat))), 236 + 12);
        chat.maxTokens = 5;
        QCOMPARE(qRound(estimate.total(estimate.guess(chat))), 236 + 5);
        // A reply without usage teaches nothing.
        estimate.learn(first, 0, 0);
        QCOMPARE(qRound(estimate.total(estimate.guess(chat))), 236 + 5);
    }

    void bucketsRefillEvenlyAndHoldTheirCapacity_data()
    {
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("take");
        QTest::addColumn<double>("want");
        QTest::addColumn<qint64>("waitMs");
        QTest::newRow("full: nothing to wait for") << 10.0 << 0.0 << 1.0 << qint64(0);
        QTest::newRow("empty: one unit takes its time") << 0.0 << 0.0 << 1.0 << qint64(100);
        QTest::newRow("in debt: the debt first") << 0.0 << 5.0 << 0.0 << qint64(500);
        QTest::newRow("more than it holds passes when it is full") << 0.0 << 0.0 << 50.0 << qint64(1000);
        QTest::newRow("given back: there at once") << 0.0 << -3.0 << 3.0 << qint64(0);
    }

    void bucketsRefillEvenlyAndHoldTheirCapacity()
    {
        QFETCH(double, level);
        QFETCH(double, take);
        QFETCH(double, want);
        QFETCH(qint64, waitMs);
        TokenBucket bucket(600, 10, level);
        bucket.take(take);
        const qint64 ms = 1'000'000;
        QCOMPARE(bucket.waitNs(want, 0), waitMs * ms);
        QCOMPARE(bucket.waitNs(want, waitMs * ms), 0);
        // A day later it holds no more than its capacity.
        QCOMPARE(bucket.waitNs(10, 86'400'000 * ms), 0);
        QCOMPARE(bucket.remaining(), 10);
    }
};

ROWMILL_TEST(AdmissionTest, QCoreApplication)
#include "admission.moc"
