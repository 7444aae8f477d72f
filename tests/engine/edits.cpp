#include "app/engine/edits.h"

#include "app/base/clock.h"
#include "app/store/store.h"
#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;

/// A person's word stands above the runs, and every act has its way back.
class EditsOfSession : public QObject {
    Q_OBJECT

private slots:
    void excludedRowsAreAskedByNoRun_data()
    {
        QTest::addColumn<RowSelection>("selection");
        QTest::addColumn<int>("asked");
        using Kind = RowSelection::Kind;
        QTest::newRow("waiting") << RowSelection{} << 8;
        QTest::newRow("all") << RowSelection{Kind::All, 0, 0, {}, -1} << 8;
        QTest::newRow("a range") << RowSelection{Kind::Range, 2, 5, {}, -1} << 2;
        QTest::newRow("selected rows") << RowSelection{Kind::Rows, 0, 0, {3, 4, 5}, -1} << 1;
        QTest::newRow("none but excluded ones") << RowSelection{Kind::Rows, 0, 0, {3, 4}, -1} << 0;
    }

    void excludedRowsAreAskedByNoRun()
    {
        QFETCH(RowSelection, selection);
        QFETCH(int, asked);
        SessionFixture fixture(10);
        fixture.session->edits()->exclude(RowRanges::of({3, 4}));
        QVERIFY(settled(fixture));
        const RunTick last = fixture.run(selection);
        QCOMPARE(last.phase, RunPhase::Ended);
        QCOMPARE(last.rows, asked);
        QCOMPARE(last.done, asked);
        QCOMPARE(fixture.server->counts().requests, asked);
        QCOMPARE(last.counts[RowState::Excluded], 2);
        QCOMPARE(last.counts.total(), 10);
        // Included again, they wait as before.
        fixture.session->edits()->include(RowRanges::between(1, 10));
        QVERIFY(settled(fixture));
        QCOMPARE(fixture.session->counts()[RowState::Waiting], 10 - asked);
    }

    void aRowExcludedWhileARunIsOnIsNotAskedAnyMore()
    {
        PracticeOptions options;
        options.latencySeconds = 0.05;
        SessionFixture fixture(400, options);
        Limits limits;
        limits.concurrency = 2;
        fixture.setLimits(limits);
        QVERIFY(fixture.session->start({}));
        QTRY_VERIFY(fixture.session->lastTick().done > 2);
        fixture.session->edits()->exclude(RowRanges::between(50, 400));
        QVERIFY(fixture.reaches(RunPhase::Ended));
        const RunTick& last = fixture.session->lastTick();
        QCOMPARE(last.done, 49);
        QCOMPARE(last.rows, 49);
        QCOMPARE(last.reason, StopReason::Completed);
        QCOMPARE(fixture.server->counts().requests, 49);
        QCOMPARE(last.counts[RowState::Excluded], 351);
        QCOMPARE(last.counts.total(), 400);
    }

    void aRowThatIsBeingRetriedIsLetGoOf_data()
    {
        QTest::addColumn<bool>("byCorrection");
        QTest::addColumn<bool>("inBackoff");
        QTest::newRow("excluded on the wire") << false << false;
        QTest::newRow("excluded in backoff") << false << true;
        QTest::newRow("answered by hand on the wire") << true << false;
        QTest::newRow("answered by hand in backoff") << true << true;
    }

    void aRowThatIsBeingRetriedIsLetGoOf()
    {
        QFETCH(bool, byCorrection);
        QFETCH(bool, inBackoff);
        PracticeOptions options;
        options.faults = {{PracticeFault::ServerError, 1.0}};
        options.latencySeconds = 0.2;
        SessionFixture fixture(2, options);
        Limits limits;
        limits.attempts = 20;
        fixture.setLimits(limits);
        QVERIFY(fixture.session->start({}));
        if (inBackoff)
            QTRY_COMPARE(fixture.session->lastTick().retrying, 2);
        else
            QTRY_COMPARE(fixture.session->lastTick().inFlight, 2);
        Edits* edits = fixture.session->edits();
        if (byCorrection) {
            edits->correct(1, QStringLiteral("one"));
            edits->correct(2, QStringLiteral("two"));
        } else {
            edits->exclude(RowRanges::between(1, 2));
        }
        QVERIFY(fixture.reaches(RunPhase::Ended, 10'000));
        const RunTick& last = fixture.session->lastTick();
        QCOMPARE(last.reason, StopReason::Completed);
        QCOMPARE(last.rows, 0);
        QCOMPARE(fixture.server->counts().requests, 2);
        QCOMPARE(last.counts[byCorrection ? RowState::Done : RowState::Excluded], 2);
        QCOMPARE(last.counts.total(), 2);
    }

    void aRerunLeavesCorrectionsAlone_data()
    {
        QTest::addColumn<RowSelection>("selection");
        QTest::addColumn<bool>("replaced");
        using Kind = RowSelection::Kind;
        QTest::newRow("all rows") << RowSelection{Kind::All, 0, 0, {}, -1} << false;
        QTest::newRow("a range") << RowSelection{Kind::Range, 1, 3, {}, -1} << false;
        QTest::newRow("the row itself") << RowSelection{Kind::Rows, 0, 0, {2}, -1} << false;
        QTest::newRow("all rows, told so") << RowSelection{Kind::All, 0, 0, {}, -1, true} << true;
        QTest::newRow("the row itself, told so") << RowSelection{Kind::Rows, 0, 0, {2}, -1, true} << true;
    }

    void aRerunLeavesCorrectionsAlone()
    {
        QFETCH(RowSelection, selection);
        QFETCH(bool, replaced);
        SessionFixture fixture(3);
        fixture.run();
        fixture.session->edits()->correct(2, QStringLiteral("mine"));
        QVERIFY(settled(fixture));
        QCOMPARE(fixture.session->keptRows(selection).result()->corrected, 1);
        const RunTick last = fixture.run(selection);
        QCOMPARE(last.counts[RowState::Done], 3);
        QCOMPARE(last.counts.corrected, replaced ? 0 : 1);
        const auto detail = fixture.session->detail(2).result();
        QCOMPARE(detail->row.corrected, !replaced);
        QCOMPARE(detail->row.answer == QLatin1String("mine"), !replaced);
        if (replaced) {
            QCOMPARE(detail->earlier.size(), 2);
            QCOMPARE(detail->earlier.last().text, QStringLiteral("mine"));
        }
    }

    void aCorrectionCountsEverywhereAndCanBeTakenBack()
    {
        SessionFixture fixture(3);
        Edits* edits = fixture.session->edits();
        edits->correct(2, QStringLiteral("mine"));
        QVERIFY(settled(fixture));
        QCOMPARE(fixture.session->counts()[RowState::Done], 1);
        QCOMPARE(fixture.run().done, 2);
        const QString path = fixture.file(QStringLiteral("out.jsonl"));
        QVERIFY(arrived(fixture.session->exportTo(path, {}, {}, {})));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        const QJsonObject second = QJsonDocument::fromJson(file.readLine()).object();
        QCOMPARE(second.value(QLatin1String("answer")).toString(), QStringLiteral("mine"));
        QCOMPARE(second.value(QLatin1String("status")).toString(), QStringLiteral("done"));
        fixture.reopen();
        QCOMPARE(fixture.session->counts().corrected, 1);
        fixture.session->edits()->revert(RowRanges::between(1, 3));
        QVERIFY(settled(fixture));
        QCOMPARE(fixture.session->counts()[RowState::Waiting], 1);
        QCOMPARE(fixture.session->counts().corrected, 0);
    }

    void anExportKeepsExcludedRowsAndSaysSo()
    {
        SessionFixture fixture(3);
        fixture.run();
        fixture.session->edits()->exclude(RowRanges::of({2}));
        QVERIFY(settled(fixture));
        const QString path = fixture.file(QStringLiteral("out.jsonl"));
        QCOMPARE(*arrived(fixture.session->exportTo(path, {}, {}, {})), 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        const QJsonObject second = QJsonDocument::fromJson(file.readLine()).object();
        QCOMPARE(second.value(QLatin1String("text")).toString(), QStringLiteral("row 2"));
        QCOMPARE(second.value(QLatin1String("status")).toString(), QStringLiteral("excluded"));
        QCOMPARE(second.value(QLatin1String("answer")).toString(), QString());
    }

    void everyActCanBeUndoneAndDoneAgain()
    {
        SessionFixture fixture(10);
        fixture.run({RowSelection::Kind::Range, 1, 4, {}, -1});
        Edits* edits = fixture.session->edits();
        QList<StateCounts> counts{fixture.session->counts()};
        const std::function<void()> acts[] = {
            [&] { edits->exclude(RowRanges::between(3, 6)); },
            [&] { edits->correct(1, QStringLiteral("one")); },
            [&] { edits->correct(1, QStringLiteral("two")); },
            [&] { edits->include(RowRanges::of({4})); },
            [&] { edits->correct(9, QStringLiteral("nine")); },
            [&] { edits->revert(RowRanges::between(1, 10)); },
        };
        for (const auto& act : acts) {
            act();
            QVERIFY(settled(fixture));
            counts.append(fixture.session->counts());
        }
        QVERIFY(!edits->redoAct());
        for (qsizetype i = counts.size() - 2; i >= 0; --i) {
            edits->undo();
            QVERIFY(settled(fixture));
            QCOMPARE(fixture.session->counts(), counts.at(i));
        }
        QVERIFY(!edits->undoAct());
        // All at once: they wait for each other.
        for (qsizetype i = 1; i < counts.size(); ++i)
            edits->redo();
        QVERIFY(settled(fixture));
        QCOMPARE(fixture.session->counts(), counts.last());
        for (int i = 0; i < 3; ++i)
            edits->undo();
        QVERIFY(settled(fixture));
        QCOMPARE(fixture.rows().first().answer, QStringLiteral("two"));
        edits->undo();
        QVERIFY(settled(fixture));
        QCOMPARE(fixture.rows().first().answer, QStringLiteral("one"));
    }

    void savedUnderAnotherNameAnActCanStillBeUndone()
    {
        SessionFixture fixture(3);
        Edits* edits = fixture.session->edits();
        edits->exclude(RowRanges::of({1}));
        edits->correct(2, QStringLiteral("mine"));
        QVERIFY(settled(fixture));
        const auto saved = fixture.session->saveAs(fixture.file(QStringLiteral("copy.rowmill")));
        // Into neither file by halves: while the copy is made, an act is refused and waits to be done again.
        edits->correct(3, QStringLiteral("meanwhile"));
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(settled(fixture));
        QVERIFY(saved.result());
        if (edits->redoAct())
            edits->redo();
        QVERIFY(settled(fixture));
        QCOMPARE(fixture.session->counts().corrected, 2);
        for (int i = 0; i < 3; ++i)
            edits->undo();
        QVERIFY(settled(fixture));
        QCOMPARE(fixture.session->counts()[RowState::Waiting], 3);
        const auto old = Store::open(fixture.projectPath(), OpenMode::ReadOnly);
        QCOMPARE((*old)->info().counts[RowState::Excluded], 1);
    }

    void whatChangesNothingIsNoAct()
    {
        SessionFixture fixture(3);
        Edits* edits = fixture.session->edits();
        edits->include(RowRanges::between(1, 3));
        edits->revert(RowRanges::between(1, 3));
        edits->undo();
        edits->redo();
        QVERIFY(settled(fixture));
        QVERIFY(!edits->undoAct());
        edits->exclude(RowRanges::between(1, 99));
        QVERIFY(settled(fixture));
        QCOMPARE(edits->undoAct()->rows, 3);
        edits->exclude(RowRanges::of({2}));
        QVERIFY(settled(fixture));
        QCOMPARE(edits->undoAct()->rows, 3);
    }

    void aNewActEndsWhatCouldBeDoneAgain()
    {
        SessionFixture fixture(3);
        Edits* edits = fixture.session->edits();
        edits->exclude(RowRanges::of({1}));
        edits->undo();
        QVERIFY(settled(fixture));
        QVERIFY(edits->redoAct());
        edits->exclude(RowRanges::of({2}));
        QVERIFY(settled(fixture));
        QVERIFY(!edits->redoAct());
    }

    void whatCouldNotBeWrittenCanBeTriedAgain()
    {
        SystemClock clock;
        bool full = false;
        int asked = 0;
        Edits::Hooks hooks;
        hooks.rows = [&](const RowEdit& edit) {
            ++asked;
            const Error error{ErrorKind::DiskFull, QStringLiteral("p.rowmill"), {}};
            RowEditDone done;
            done.inverse.include = edit.exclude;
            done.inverse.exclude = edit.include;
            done.changed = edit.exclude.isEmpty() ? edit.include : edit.exclude;
            return QtFuture::makeReadyFuture(full ? Result<RowEditDone>(error) : Result<RowEditDone>(done));
        };
        Edits edits(hooks, clock);
        QSignalSpy failures(&edits, &Edits::failed);
        edits.exclude(RowRanges::of({7}));
        QTRY_VERIFY(!edits.isBusy());
        full = true;
        edits.undo();
        edits.exclude(RowRanges::of({8}));
        QTRY_VERIFY(!edits.isBusy());
        QCOMPARE(failures.size(), 2);
        QCOMPARE(edits.undoAct()->row, 7);
        QCOMPARE(edits.redoAct()->row, 8);
        full = false;
        edits.redo();
        QTRY_VERIFY(!edits.isBusy());
        QCOMPARE(edits.undoAct()->row, 8);
        QVERIFY(!edits.redoAct());
        edits.undo();
        edits.undo();
        QTRY_VERIFY(!edits.isBusy());
        QVERIFY(!edits.undoAct());
        QCOMPARE(edits.redoAct()->row, 7);
        QCOMPARE(asked, 6);
    }

    void typingInThePromptIsOneActAndUndoLeavesTheRestAlone()
    {
        SessionFixture fixture(1);
        Session& session = *fixture.session;
        const QString before = session.setup().recipe.userPrompt;
        for (const char* text : {"S", "Sa", "Say"}) {
            ProjectSetup setup = session.setup();
            setup.recipe.userPrompt = QLatin1String(text);
            session.changeSetup(setup);
        }
        ProjectSetup setup = session.setup();
        setup.model.model = QStringLiteral("other");
        session.changeSetup(setup);
        QCOMPARE(session.edits()->undoAct()->kind, EditAct::Kind::Model);
        session.edits()->undo();
        QCOMPARE(session.setup().recipe.userPrompt, QStringLiteral("Say"));
        QVERIFY(session.setup().model.model.isEmpty());
        session.edits()->redo();
        session.edits()->undo();
        session.edits()->undo();
        QCOMPARE(session.setup().recipe.userPrompt, before);
        QVERIFY(!session.edits()->undoAct());
        session.edits()->redo();
        QCOMPARE(session.setup().recipe.userPrompt, QStringLiteral("Say"));
    }

private:
    /// Every act is on the disk, and told.
    static bool settled(const SessionFixture& fixture)
    {
        return QTest::qWaitFor([&fixture] { return !fixture.session->edits()->isBusy(); }, 10'000);
    }
};

ROWMILL_TEST(EditsOfSession, QCoreApplication)
#include "edits.moc"
