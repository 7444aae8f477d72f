#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;

/// The runs that a project keeps, and their answers.
class HistoryOfSession : public QObject {
    Q_OBJECT

private slots:
    void theHistoryKeepsEachRunAsItWas()
    {
        SessionFixture fixture(5);
        fixture.run();
        ProjectSetup setup = fixture.session->setup();
        setup.recipe.userPrompt = QStringLiteral("Again: {{text}}");
        setup.model.model = QStringLiteral("other");
        fixture.session->setSetup(setup);
        fixture.run({RowSelection::Kind::Range, 1, 2, {}, -1});
        const auto runs = fixture.session->runs().result();
        QCOMPARE(runs->size(), 2);
        const RunRecord& second = runs->at(0);
        const RunRecord& first = runs->at(1);
        QCOMPARE(second.run, 2);
        QCOMPARE(second.done, 2);
        QCOMPARE(second.currentRows, 2);
        QCOMPARE(second.stoppedBy, QStringLiteral("completed"));
        QVERIFY(second.seconds >= 0 && second.endedMs >= second.startedMs);
        QCOMPARE(ProjectSetup::fromJson(second.setup).model.model, QStringLiteral("other"));
        QCOMPARE(first.done, 5);
        QCOMPARE(first.currentRows, 3);
        QCOMPARE(first.keptRows, 2);
        QCOMPARE(ProjectSetup::fromJson(first.setup).recipe.userPrompt, QStringLiteral("Say: {{text}}"));
        QVERIFY(first.promptTokens > 0);
        const auto old = fixture.session->rowsById({1, 4}, 1).result();
        QVERIFY(old->at(0).answer.contains(QLatin1String("Say: row 1")));
        QVERIFY(old->at(1).answer.contains(QLatin1String("Say: row 4")));
        QVERIFY(fixture.rows().first().answer.contains(QLatin1String("Again: row 1")));
        QCOMPARE(fixture.session->detail(1).result()->earlier.first().run, 1);
    }

    void oldAnswersCanBeDroppedButNotDuringARun()
    {
        PracticeOptions options;
        options.latencySeconds = 0.2;
        SessionFixture fixture(3, options);
        fixture.run();
        const RowSelection all{RowSelection::Kind::All, 0, 0, {}, -1};
        QVERIFY(fixture.session->start(all));
        QVERIFY(!arrived(fixture.session->dropOldAnswers()));
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QCOMPARE(fixture.session->oldAnswers().result()->count, 3);
        QSignalSpy changed(fixture.session.get(), &Session::rowsChanged);
        QVERIFY(arrived(fixture.session->dropOldAnswers()));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(fixture.session->oldAnswers().result()->count, 0);
        QVERIFY(fixture.session->detail(1).result()->earlier.isEmpty());
        QCOMPARE(fixture.session->counts()[RowState::Done], 3);
        QVERIFY(fixture.answersBelongToTheirRows());
    }
};

ROWMILL_TEST(HistoryOfSession, QCoreApplication)
#include "history.moc"
