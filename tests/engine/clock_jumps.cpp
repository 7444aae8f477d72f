#include "app/base/clock.h"
#include "app/engine/run_plan.h"
#include "app/engine/runner.h"
#include "app/store/project_reader.h"
#include "app/store/store.h"
#include "tests/engine/session_fixture.h"

#include <atomic>

using namespace rowmill;
using namespace rowmill::test;

namespace {

/// The real time, and what the test puts on top.
class JumpingClock final : public Clock {
public:
    qint64 monotonicMs() const override
    {
        return m_real.monotonicMs() - m_real.awakeMs() + awakeMs() + slept;
    }
    qint64 awakeMs() const override { return stoppedMs > 0 ? qint64(stoppedMs) : m_real.awakeMs(); }
    qint64 wallMs() const override { return m_real.wallMs() + wall; }

    std::atomic<qint64> slept = 0;
    std::atomic<qint64> stoppedMs = 0; ///< above 0: stands still there
    std::atomic<qint64> wall = 0;

private:
    SystemClock m_real;
};

/// A runner on the test's own thread, over the project of a fixture that has let go of it.
class RunnerFixture {
public:
    RunnerFixture(int rows, const PracticeOptions& options, const Limits& limits) : m_files(rows, options)
    {
        m_files.setLimits(limits);
        const ProjectSetup setup = m_files.session->setup();
        const QStringList columns = m_files.session->info().columns;
        m_files.session.reset();
        store = *Store::open(m_files.projectPath(), OpenMode::Write);
        auto plan = makePlan(setup, {}, columns, Endpoint{m_files.server->baseUrl()});
        runner = std::make_unique<Runner>(std::move(*plan), store, clock);
        QObject::connect(runner.get(), &Runner::ticked, [this](const RunTick& tick) { last = tick; });
        runner->start();
    }
    ~RunnerFixture()
    {
        runner->abandon();
        runner.reset();
    }

    bool reaches(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 30'000); }
    PracticeServer& server() { return *m_files.server; }
    QList<AttemptRecord> attempts(qint64 row)
    {
        (void)arrived(store->flush());
        const auto detail =
            arrived(store->read([row](const Connection& connection) { return readDetail(connection, row); }));
        return detail ? detail->attempts : QList<AttemptRecord>();
    }

private:
    SessionFixture m_files;

public:
    JumpingClock clock;
    std::shared_ptr<Store> store;
    std::unique_ptr<Runner> runner;
    RunTick last;
};

PracticeOptions always(PracticeFault fault)
{
    PracticeOptions options;
    options.faults = {{fault, 1.0}};
    return options;
}

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
        QVERIFY(run.reaches([&run] { return run.server().counts().inFlight == 5; }));
        run.clock.slept += 600'000;
        QVERIFY(run.reaches([&run] { return run.last.phase == RunPhase::Ended; }));
        QCOMPARE(run.last.done, 5);
        QCOMPARE(run.last.attempts, 5);
        // The time asleep is no time of sending.
        QVERIFY2(run.last.seconds < 30, qPrintable(QString::number(run.last.seconds)));
    }

    void aBackoffEndsWithTheSleep()
    {
        RunnerFixture run(5, always(PracticeFault::ServerError), patient());
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

QTEST_GUILESS_MAIN(ClockJumpsTest)
#include "clock_jumps.moc"
