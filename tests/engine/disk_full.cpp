#include "tests/engine/runner_fixture.h"
#include "tests/room_test.h"
#include "tests/store/small_disk.h"

using namespace rowmill;
using namespace rowmill::test;

namespace {

Limits fewAtOnce()
{
    Limits limits;
    limits.concurrency = 10;
    return limits;
}

/// The project's disk, as its writing connection sees it, has no room for a further page.
void setFull(Store& store, bool full)
{
    const auto done = arrived(store.rework([full](Connection& connection) {
        const auto pages = connection.number(QStringLiteral("PRAGMA page_count"));
        return connection.number(
            QStringLiteral("PRAGMA max_page_count=%1").arg(full && pages ? *pages : 1'000'000));
    }));
    QVERIFY(done);
}

bool isPausedByTheStore(const RunTick& tick)
{
    return tick.phase == RunPhase::Paused && tick.reason == StopReason::Store;
}

} // namespace

/// A run whose disk is full stands still, and goes on by itself when there is room again.
class DiskFullTest : public QObject {
    Q_OBJECT

public:
    static void initMain() { hasOwnMounts = SmallDisk::enter(); }

private slots:
    void itGoesOnByItselfWhenThereIsRoom()
    {
        constexpr int Rows = 600;
        PracticeOptions options;
        options.latencySeconds = 0.02;
        RunnerFixture run(Rows, options, fewAtOnce());
        run.runner->start();
        QVERIFY(run.reaches([&run] { return run.last.done > 20; }));
        setFull(*run.store, true);
        QVERIFY(run.reaches([&run] { return isPausedByTheStore(run.last); }));
        QVERIFY(run.last.goesOnByItself);
        QVERIFY2(run.last.message.contains(QStringLiteral("No room is left")), qPrintable(run.last.message));
        const int asked = run.server().counts().requests;

        QVERIFY(arrived(run.store->tryAgain()).error().kind == ErrorKind::DiskFull);
        QVERIFY(isPausedByTheStore(run.last));
        QCOMPARE(run.server().counts().requests, asked);

        setFull(*run.store, false);
        QVERIFY(run.reaches([&run] {
            run.clock.slept += isPausedByTheStore(run.last) ? StoreRetry::EveryMs : 0;
            return run.last.phase == RunPhase::Ended;
        }));
        QCOMPARE(run.last.reason, StopReason::Completed);
        QCOMPARE(run.last.done, Rows);
        QCOMPARE(run.server().counts().requests, Rows);
        QVERIFY(!QFile::exists(run.store->path() + QStringLiteral("-room")));
    }

    void beforeItsTimeItDoesNotTry()
    {
        RunnerFixture run(600, {}, fewAtOnce());
        run.runner->start();
        QVERIFY(run.reaches([&run] { return run.last.done > 20; }));
        setFull(*run.store, true);
        QVERIFY(run.reaches([&run] { return isPausedByTheStore(run.last); }));
        run.clock.stoppedMs = run.clock.awakeMs();
        setFull(*run.store, false);
        int ticks = 0;
        connect(run.runner.get(), &Runner::ticked, this, [&ticks] { ++ticks; });
        QVERIFY(run.reaches([&ticks] { return ticks >= 5; }));
        QVERIFY(isPausedByTheStore(run.last));
        run.clock.slept += StoreRetry::EveryMs;
        QVERIFY(run.reaches([&run] { return run.last.phase == RunPhase::Ended; }));
        QCOMPARE(run.last.done, 600);
    }

    void whatIsDamagedIsNotTriedAgain()
    {
        StoreRetry retry;
        retry.failed({ErrorKind::DamagedProject, {}, {}}, 0);
        QVERIFY(!retry.isHopeful());
        QVERIFY(!retry.takeDue(1'000'000));
        retry.failed({ErrorKind::DiskFull, {}, {}}, 1000);
        QVERIFY(retry.isHopeful());
        QVERIFY(!retry.takeDue(1000 + StoreRetry::EveryMs - 1));
        QVERIFY(retry.takeDue(1000 + StoreRetry::EveryMs));
        QVERIFY(!retry.takeDue(1'000'000));
    }

    /// The same on a real disk of 3 MB, where one can be mounted: what is kept for the worst moment takes the
    /// answers that were on their way.
    void onARealDiskThatFillsUp()
    {
        constexpr int Rows = 4000;
        QTemporaryDir folder;
        std::optional<SmallDisk> disk;
        if (hasOwnMounts)
            disk.emplace(folder.path(), 3 * 1024);
        RunnerFixture run(Rows, {}, fewAtOnce(), folder.filePath(QStringLiteral("p.rowmill")));
        run.runner->start();
        if (!disk) {
            qWarning("no disk can be mounted here: SQLite's own limit of the file's size stands in");
            QVERIFY(run.reaches([&run] { return run.last.done > 20; }));
            setFull(*run.store, true);
        }
        QVERIFY(run.reaches([&run] { return isPausedByTheStore(run.last); }));
        if (disk) {
            QVERIFY(run.reaches([&run] { return run.last.done == run.server().counts().requests; }));
            QVERIFY(isPausedByTheStore(run.last));
            QVERIFY(disk->growTo(64 * 1024));
        } else {
            setFull(*run.store, false);
        }
        QVERIFY(run.reaches([&run] {
            run.clock.slept += isPausedByTheStore(run.last) ? StoreRetry::EveryMs : 0;
            return run.last.phase == RunPhase::Ended;
        }));
        QCOMPARE(run.last.done, Rows);
        QCOMPARE(run.server().counts().requests, Rows);
        run.runner.reset();
        run.store.reset();
    }

private:
    inline static bool hasOwnMounts = false;
};

ROWMILL_TEST(DiskFullTest, QCoreApplication)
#include "disk_full.moc"
