#pragma once

#include "app/base/clock.h"
#include "app/engine/run_plan.h"
#include "app/engine/runner.h"
#include "app/store/project_reader.h"
#include "app/store/store.h"
#include "tests/engine/session_fixture.h"

#include <atomic>

namespace rowmill::test {

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
    /// With `elsewhere`, the project is copied to that path first.
    RunnerFixture(int rows, const PracticeOptions& options, const Limits& limits,
                  const QString& elsewhere = {})
        : m_files(rows, options)
    {
        m_files.setLimits(limits);
        const ProjectSetup setup = m_files.session->setup();
        const QStringList columns = m_files.session->info().columns;
        m_files.session.reset();
        if (!elsewhere.isEmpty())
            QFile::copy(m_files.projectPath(), elsewhere);
        store = *Store::open(elsewhere.isEmpty() ? m_files.projectPath() : elsewhere, OpenMode::Write);
        auto plan = makePlan(setup, {}, columns, Endpoint{m_files.server->baseUrl()});
        runner = std::make_unique<Runner>(std::move(*plan), store, clock);
        QObject::connect(runner.get(), &Runner::ticked, [this](const RunTick& tick) { last = tick; });
    }
    ~RunnerFixture()
    {
        if (runner)
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

} // namespace rowmill::test
