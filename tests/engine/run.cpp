#include "app/store/connection.h"
#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;

namespace {

PracticeOptions answering(double seconds)
{
    PracticeOptions options;
    options.latencySeconds = seconds;
    options.spread = 0;
    return options;
}

/// Memory of this process just now.
qint64 residentKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

Limits atOnce(int concurrency)
{
    Limits limits;
    limits.concurrency = concurrency;
    return limits;
}

} // namespace

/// Runs from end to end: real table, real project file, real sockets.
class RunTest : public QObject {
    Q_OBJECT

private slots:
    void everyRowGetsItsOwnAnswer()
    {
        SessionFixture fixture(500);
        const RunTick last = fixture.run();
        QCOMPARE(last.phase, RunPhase::Ended);
        QCOMPARE(last.reason, StopReason::Completed);
        QCOMPARE(last.done, 500);
        QCOMPARE(last.failed, 0);
        QCOMPARE(last.attempts, 500);
        QCOMPARE(fixture.server->counts().requests, 500);
        QCOMPARE(last.counts[RowState::Done], 500);
        QVERIFY(last.promptTokens > 0 && last.completionTokens > 0);
        QVERIFY(fixture.answersBelongToTheirRows());
    }

    void theServerSeesExactlyTheLimit_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("rows");
        QTest::newRow("1 at once") << 1 << 4;
        QTest::newRow("50 at once") << 50 << 200;
        QTest::newRow("100 at once") << 100 << 400;
        QTest::newRow("500 at once") << 500 << 1500;
        QTest::newRow("1,000 at once") << 1000 << 3000;
    }

    void theServerSeesExactlyTheLimit()
    {
        QFETCH(int, limit);
        QFETCH(int, rows);
        SessionFixture fixture(rows, answering(0.5));
        fixture.setLimits(atOnce(limit));
        const RunTick last = fixture.run();
        QCOMPARE(last.done, rows);
        QCOMPARE(last.peakInFlight, limit);
        QCOMPARE(fixture.server->counts().peakInFlight, limit);
    }

    /// Each reply may bring the next one at once: were that done on the way, the stack or the heap would
    /// show.
    void aHundredThousandInstantRepliesNeedNoMemory()
    {
        SessionFixture fixture(100'000);
        QVERIFY(fixture.session->start({}));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session->lastTick().done > 20'000, 60'000);
        const qint64 early = residentKib();
        QVERIFY(fixture.reaches(RunPhase::Ended, 120'000));
        QCOMPARE(fixture.session->lastTick().done, 100'000);
        const qint64 grown = residentKib() - early;
        qInfo("80,000 rows later: %lld KiB more", grown);
        QVERIFY(early > 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        // The cache of the project file fills up once.
        QVERIFY(grown < 24 * 1024);
#endif
    }

    /// The budget: 1,000 answers of 1 s, 50 at once, saved, in at most 1.02 of the ideal 20 s. A machine that
    /// is busy with other things gets a second and a third try.
    void aThousandSecondsOfWaitingTakeTwenty()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        const double budget = 24.0;
#else
        const double budget = 20.4;
#endif
        double best = 1000;
        for (int attempt = 0; attempt < 3 && best > budget; ++attempt) {
            SessionFixture fixture(1000, answering(1.0));
            fixture.setLimits(atOnce(50));
            const RunTick last = fixture.run();
            QCOMPARE(last.done, 1000);
            QVERIFY2(last.seconds >= 20.0, "faster than possible: the clock is wrong");
            best = std::min(best, last.seconds);
        }
        qInfo("1,000 rows of 1 s, 50 at once: %.2f s", best);
        QVERIFY(best <= budget);
    }

    void oneSlowRowHoldsNobodyUp()
    {
        PracticeOptions options = answering(0.02);
        options.slowShare = 0.01;
        options.slowFactor = 100;
        SessionFixture fixture(600, options);
        fixture.setLimits(atOnce(20));
        const RunTick last = fixture.run();
        QCOMPARE(last.done, 600);
        // Six slow rows of 2 s one after the other would take 12 s; beside the others they cost little.
        QVERIFY(last.seconds < 8);
    }

    void theLimitMovesWhileTheRunGoes()
    {
        SessionFixture fixture(400, answering(0.2));
        fixture.setLimits(atOnce(5));
        QVERIFY(fixture.session->start({}));
        QTRY_COMPARE(fixture.server->counts().peakInFlight, 5);
        fixture.setLimits(atOnce(80));
        QTRY_COMPARE(fixture.server->counts().peakInFlight, 80);
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QCOMPARE(fixture.session->lastTick().done, 400);
        QCOMPARE(fixture.server->counts().peakInFlight, 80);
    }

    void pauseLetsThoseInFlightFinishAndResumeGoesOn()
    {
        SessionFixture fixture(200, answering(0.3));
        fixture.setLimits(atOnce(10));
        QVERIFY(fixture.session->start({}));
        QTRY_COMPARE(fixture.server->counts().inFlight, 10);
        fixture.session->pause();
        QVERIFY(fixture.reaches(RunPhase::Paused));
        const RunTick paused = fixture.session->lastTick();
        QCOMPARE(paused.reason, StopReason::ByUser);
        QCOMPARE(paused.attempts, fixture.server->counts().requests);
        QCOMPARE(fixture.server->counts().inFlight, 0);
        QTRY_COMPARE(fixture.session->lastTick().done, paused.attempts);
        const double seconds = fixture.session->lastTick().seconds;
        fixture.setLimits(atOnce(100));
        fixture.session->resume();
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QCOMPARE(fixture.session->lastTick().done, 200);
        QVERIFY(fixture.session->lastTick().seconds > seconds);
        QCOMPARE(fixture.server->counts().requests, 200);
    }

    void aPauseInWhichThePromptWasMendedStartsANewRun()
    {
        SessionFixture fixture(100, answering(0.2));
        fixture.setLimits(atOnce(10));
        QVERIFY(fixture.session->start({}));
        QTRY_COMPARE(fixture.server->counts().inFlight, 10);
        fixture.session->pause();
        QVERIFY(fixture.reaches(RunPhase::Paused));
        const qint64 first = fixture.session->lastTick().run;
        const qint64 asked = fixture.session->lastTick().attempts;
        ProjectSetup setup = fixture.session->setup();
        setup.recipe.userPrompt = QStringLiteral("Please. Say: {{text}}");
        fixture.session->setSetup(setup);
        fixture.session->resume();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session->lastTick().run == first + 1 &&
                                     fixture.session->lastTick().phase == RunPhase::Ended,
                                 20'000);
        QCOMPARE(fixture.session->lastTick().done, 100 - asked);
        QVERIFY(fixture.rows().last().answer.contains(QLatin1String("Please.")));
        QCOMPARE(fixture.session->counts()[RowState::Done], 100);
    }

    void aStopTakesBackTheNewRunThatResumeAskedFor()
    {
        SessionFixture fixture(50, answering(0.2));
        fixture.setLimits(atOnce(5));
        QVERIFY(fixture.session->start({}));
        QTRY_COMPARE(fixture.server->counts().inFlight, 5);
        fixture.session->pause();
        QVERIFY(fixture.reaches(RunPhase::Paused));
        const qint64 asked = fixture.server->counts().requests;
        ProjectSetup setup = fixture.session->setup();
        setup.recipe.userPrompt = QStringLiteral("Other: {{text}}");
        fixture.session->setSetup(setup);
        fixture.session->resume();
        fixture.session->stop();
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QVERIFY(!fixture.session->isActive());
        QCOMPARE(fixture.server->counts().requests, asked);
    }

    void noRunStartsWhileTheProjectIsSavedAs()
    {
        SessionFixture fixture(10);
        const auto saved = fixture.session->saveAs(fixture.file(QStringLiteral("copy.rowmill")));
        QVERIFY(!fixture.session->start({}));
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result());
        QCOMPARE(fixture.run().done, 10);
        const auto old = arrived(Session::openProject(fixture.projectPath()));
        QVERIFY(old);
    }

    void aStopEndsTheRunEvenWhenNothingCanBeWritten()
    {
        SessionFixture fixture(20, answering(0.1));
        QVERIFY(fixture.session->start({}));
        QTRY_VERIFY(fixture.server->counts().inFlight > 0);
        const auto other = Connection::open(fixture.projectPath(), OpenMode::Write);
        QVERIFY(other);
        {
            const auto held = Transaction::begin(*other);
            QVERIFY(held);
            QVERIFY(fixture.reaches(RunPhase::Paused, 20'000));
            QCOMPARE(fixture.session->lastTick().reason, StopReason::Store);
            fixture.session->stop();
            QVERIFY(fixture.reaches(RunPhase::Ended, 20'000));
            QCOMPARE(fixture.session->lastTick().reason, StopReason::Store);
        }
        // What was answered meanwhile is written when there is room again.
        fixture.reopen();
        QVERIFY(fixture.session);
        QCOMPARE(fixture.session->counts()[RowState::Done], fixture.server->counts().answered);
    }

    void stopRecordsThoseInFlightAsUnknownAndTheNextRunAsksThem()
    {
        SessionFixture fixture(100, answering(30));
        fixture.setLimits(atOnce(10));
        QVERIFY(fixture.session->start({}));
        QTRY_COMPARE(fixture.server->counts().inFlight, 10);
        fixture.session->stop();
        QVERIFY(fixture.reaches(RunPhase::Ended, 5000));
        const RunTick last = fixture.session->lastTick();
        QCOMPARE(last.reason, StopReason::ByUser);
        QCOMPARE(last.unknownOutcomes, 10);
        QCOMPARE(last.counts[RowState::Unknown], 10);
        QCOMPARE(last.counts[RowState::Waiting], 90);
        fixture.server->setOptions({});
        const RunTick next = fixture.run();
        QCOMPARE(next.rows, 100);
        QCOMPARE(next.done, 100);
        QCOMPARE(next.counts[RowState::Unknown], 0);
    }

    void closedInMidRunItCanGoOn()
    {
        SessionFixture fixture(300, answering(0.2));
        fixture.setLimits(atOnce(20));
        QVERIFY(fixture.session->start({}));
        QTRY_VERIFY(fixture.session->lastTick().done > 20);
        const qint64 shown = fixture.session->lastTick().done;
        fixture.reopen();
        QVERIFY(fixture.session);
        QCOMPARE(fixture.session->recoveredRows(), 0);
        QVERIFY(fixture.session->counts()[RowState::Done] >= shown);
        QCOMPARE(fixture.session->counts().total(), 300);
        const qint64 asked = fixture.server->counts().requests;
        fixture.server->setOptions({});
        const RunTick last = fixture.run();
        QCOMPARE(last.phase, RunPhase::Ended);
        QCOMPARE(fixture.session->counts()[RowState::Done], 300);
        QCOMPARE(fixture.server->counts().requests, asked + last.attempts);
    }

    void tryFirstFiveAsksFive()
    {
        SessionFixture fixture(50);
        RowSelection five;
        five.limit = 5;
        const RunTick last = fixture.run(five);
        QCOMPARE(last.rows, 5);
        QCOMPARE(last.done, 5);
        QCOMPARE(fixture.server->counts().requests, 5);
        QCOMPARE(last.counts[RowState::Waiting], 45);
    }

    void aRangeAndAListAskExactlyThose()
    {
        SessionFixture fixture(50);
        RowSelection range;
        range.kind = RowSelection::Kind::Range;
        range.from = 11;
        range.to = 20;
        QCOMPARE(fixture.run(range).done, 10);
        RowSelection list;
        list.kind = RowSelection::Kind::Rows;
        list.rows = {50, 1, 15};
        QCOMPARE(fixture.run(list).done, 3);
        QList<qint64> done;
        for (const RowRecord& row : fixture.rows()) {
            if (row.state == RowState::Done)
                done.append(row.row);
        }
        QCOMPARE(done, (QList<qint64>{1, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 50}));
    }

    void retryFailedAsksOnlyThose()
    {
        PracticeOptions options;
        options.faults = {{PracticeFault::Refuse, 0.3}};
        SessionFixture fixture(100, options);
        const RunTick first = fixture.run();
        QVERIFY(first.failed > 0 && first.done > 0);
        QCOMPARE(first.failed + first.done, 100);
        fixture.server->setOptions({});
        RowSelection failed;
        failed.kind = RowSelection::Kind::Failed;
        const RunTick second = fixture.run(failed);
        QCOMPARE(second.rows, first.failed);
        QCOMPARE(second.done, first.failed);
        QCOMPARE(second.counts[RowState::Done], 100);
        QVERIFY(fixture.answersBelongToTheirRows());
    }

    void askingAllAgainKeepsTheOldAnswerUntilTheNewOneIsThere()
    {
        SessionFixture fixture(20);
        QCOMPARE(fixture.run().done, 20);
        fixture.server->setOptions(answering(30));
        RowSelection all;
        all.kind = RowSelection::Kind::All;
        QVERIFY(fixture.session->start(all));
        QTRY_COMPARE(fixture.server->counts().inFlight, 20);
        fixture.session->stop();
        QVERIFY(fixture.reaches(RunPhase::Ended, 5000));
        QCOMPARE(fixture.session->lastTick().counts[RowState::Done], 20);
        QVERIFY(fixture.answersBelongToTheirRows());
    }

    /// Prompt answers must neither nest calls nor pile up memory.
    void manyInstantAnswersNeitherRecurseNorGrow()
    {
        SessionFixture fixture(20'000);
        fixture.setLimits(atOnce(200));
        const RunTick last = fixture.run({}, 200'000);
        QCOMPARE(last.done, 20'000);
        QCOMPARE(fixture.server->counts().requests, 20'000);
        qInfo("20,000 instant answers, saved: %.0f rows a second", 20'000 / last.seconds);
    }

    void ticksTellEachRowsEnd()
    {
        SessionFixture fixture(50, answering(0.05));
        QSignalSpy ticks(fixture.session.get(), &Session::ticked);
        QCOMPARE(fixture.run().done, 50);
        QHash<qint64, RowState> states;
        for (const auto& arguments : std::as_const(ticks)) {
            const auto tick = arguments.first().value<RunTick>();
            QCOMPARE(tick.counts.total(), 50);
            for (const RowChange& change : tick.changes)
                states.insert(change.row, change.state);
        }
        QCOMPARE(states.size(), 50);
        for (const RowState state : std::as_const(states))
            QCOMPARE(state, RowState::Done);
    }

    void anAnswerIsShownAsDoneOnlyWhenItIsOnTheDisk()
    {
        SessionFixture fixture(200, answering(0.02));
        fixture.setLimits(atOnce(5));
        int checked = 0;
        connect(fixture.session.get(), &Session::ticked, this, [&](const RunTick& tick) {
            for (const RowChange& change : tick.changes) {
                if (change.state != RowState::Done)
                    continue;
                const auto read = fixture.session->rowsById({change.row}).result();
                QVERIFY(read && read->value(0).state == RowState::Done);
                ++checked;
            }
        });
        QCOMPARE(fixture.run().done, 200);
        QCOMPARE(checked, 200);
    }
};

ROWMILL_TEST(RunTest, QCoreApplication)
#include "run.moc"
