#include "tests/engine/runner_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;

namespace {

Limits patient()
{
    Limits limits;
    limits.timeoutSeconds = 3600;
    return limits;
}

} // namespace

/// Sleeping computers and clocks that are put right in mid-run.
class ClockJumpsTest : public QObject {
    Q_OBJECT

private slots:
    void whatTheComputerSleptThroughTimesOutAtOnce()
    {
        RunnerFixture run(5, always(PracticeFault::Never), patient());
        run.runner->start();
        QVERIFY(run.reaches([&run] { return run.server().counts().inFlight == 5; }));
        run.server().setOptions({});
        run.clock.slept += 3'601'000;
        QVERIFY(run.reaches([&run] { return run.last.phase == RunPhase::Ended || run.last.retrying == 5; }));
        QCOMPARE(run.last.unknownOutcomes, 5);
        // Their backoff is slept through as well.
        run.clock.slept += 5000;
        QVERIFY(run.reaches([&run] { return run.last.phase == RunPhase::Ended; }));
        QCOMPARE(run.last.done, 5);
        QCOMPARE(run.attempts(1).size(), 2);
        QCOMPARE(run.attempts(1).first().outcome, Outcome::Timeout);
    }

    void aShortSleepLeavesWhatIsInFlight()
    {
        PracticeOptions options;
        options.latencySeconds = 1;
        options.spread = 0;
        RunnerFixture run(5, options, patient());
        QList<Sample> samples;
        connect(run.runner.get(), &Runner::ticked, this, [&samples](const RunTick& tick) {
            if (tick.seriesChanged)
                samples = tick.series.recent;
        });
        run.runner->start();
        QVERIFY(run.reaches([&run] { return run.server().counts().inFlight == 5; }));
        run.clock.slept += 600'000;
        QVERIFY(run.reaches([&run] { return run.last.phase == RunPhase::Ended; }));
        // The charts leave a gap for it.
        QVERIFY(!samples.isEmpty());
        QVERIFY(samples.size() < 30);
        QVERIFY2(samples.last().atSeconds > 600, qPrintable(QString::number(samples.last().atSeconds)));
        QCOMPARE(run.last.done, 5);
        QCOMPARE(run.last.attempts, 5);
        // The time asleep is no time of sending.
        QVERIFY2(run.last.seconds < 30, qPrintable(QString::number(run.last.seconds)));
    }

    void aPauseIsAGapInTheCharts()
    {
        RunBooks books;
        const ConcurrencyGate gate(5);
        books.begin(1, 10, {}, 0);
        books.setQuotas(60, 0);
        (void)books.take(gate, 0, 0, 1000);
        books.setSending(false, 1500);
        QVERIFY(!books.take(gate, 0, 0, 40'000).seriesChanged);
        books.setSending(true, 61'500);
        const RunTick tick = books.take(gate, 0, 0, 63'000);
        QVERIFY(tick.seriesChanged);
        QCOMPARE(tick.seconds, 3.0);
        QList<Sample> samples = tick.series.recent;
        QCOMPARE(samples.size(), 3);
        books.setSending(false, 63'200);
        books.finish();
        const RunTick last = books.take(gate, 0, 0, 70'000);
        QVERIFY(last.seriesChanged);
        QCOMPARE(last.seconds, 3.2);
        QCOMPARE(last.series.recent.last().atSeconds, 63.0); // nothing came in the rest
        QCOMPARE(samples.at(0).atSeconds, 1.0);
        QCOMPARE(samples.at(1).atSeconds, 62.0);
        QCOMPARE(samples.at(2).atSeconds, 63.0);
        QCOMPARE(samples.at(2).requestQuota, 60.0);
    }

    void aBackoffEndsWithTheSleep()
    {
        RunnerFixture run(5, always(PracticeFault::ServerError), patient());
        run.runner->start();
        QVERIFY(run.reaches([&run] { return run.last.retrying == 5; }));
        run.server().setOptions({});
        // With time standing still nothing but the sleep can end the wait.
        run.clock.stoppedMs = run.clock.awakeMs();
        run.clock.slept += 3'000'000;
        QVERIFY(run.reaches([&run] { return run.last.phase == RunPhase::Ended; }));
        QCOMPARE(run.last.done, 5);
    }

    void aWallClockThatIsPutBackSpoilsNoRecord()
    {
        PracticeOptions options;
        options.latencySeconds = 0.5;
        RunnerFixture run(3, options, patient());
        run.runner->start();
        QVERIFY(run.reaches([&run] { return run.server().counts().inFlight == 3; }));
        run.clock.wall -= 7'200'000;
        QVERIFY(run.reaches([&run] { return run.last.phase == RunPhase::Ended; }));
        for (qint64 row = 1; row <= 3; ++row) {
            const auto attempts = run.attempts(row);
            QCOMPARE(attempts.size(), 1);
            QVERIFY(attempts.first().queuedMs <= attempts.first().sentMs);
            QVERIFY(attempts.first().sentMs < attempts.first().endedMs);
            QVERIFY(attempts.first().endedMs - attempts.first().queuedMs < 30'000);
        }
    }
};

ROWMILL_TEST(ClockJumpsTest, QCoreApplication)
#include "clock_jumps.moc"
