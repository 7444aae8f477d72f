#include "app/engine/outdated.h"

#include "app/engine/edits.h"
#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;

namespace {

void setPrompt(Session& session, const QString& prompt)
{
    ProjectSetup setup = session.setup();
    setup.recipe.userPrompt = prompt;
    session.setSetup(setup);
}

RowSelection firstRows(qint64 count)
{
    return {RowSelection::Kind::Waiting, 0, 0, {}, count};
}

} // namespace

/// Rows that another prompt or model has answered: known by what their run asked, and asked again on demand.
class OutdatedTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsAnotherQuestion_data()
    {
        QTest::addColumn<ProjectSetup>("other");
        QTest::addColumn<bool>("same");
        const ProjectSetup setup;
        const auto row = [&setup](const char* name, bool same, auto change) {
            ProjectSetup other = setup;
            change(other);
            QTest::newRow(name) << other << same;
        };
        row("nothing changed", true, [](ProjectSetup&) {});
        row("another concurrency", true, [](ProjectSetup& s) { s.limits.concurrency = 7; });
        row("another heading", true,
            [](ProjectSetup& s) { s.recipe.answerColumn = QStringLiteral("label"); });
        row("another prompt", false, [](ProjectSetup& s) { s.recipe.userPrompt = QStringLiteral("x"); });
        row("another system prompt", false,
            [](ProjectSetup& s) { s.recipe.systemPrompt = QStringLiteral("x"); });
        row("another model", false, [](ProjectSetup& s) { s.model.model = QStringLiteral("x"); });
        row("rows around it as context", false, [](ProjectSetup& s) { s.recipe.context = {2, 0}; });
        row("columns of a context without rows", true,
            [](ProjectSetup& s) { s.recipe.context.columns = {QStringLiteral("x")}; });
        row("another temperature", false, [](ProjectSetup& s) { s.model.temperature = 1; });
    }

    void whatIsAnotherQuestion()
    {
        QFETCH(ProjectSetup, other);
        QFETCH(bool, same);
        QCOMPARE(asksTheSame({}, other), same);
        QCOMPARE(asksTheSame(other, {}), same);
    }

    void theyAreCountedAndAskedAgainWithTheWaitingOnes()
    {
        SessionFixture fixture(20);
        QCOMPARE(fixture.run(firstRows(8)).done, 8);
        QCOMPARE(arrived(fixture.session->outdatedRows())->rows, 0);
        setPrompt(*fixture.session, QStringLiteral("New. Say: {{text}}"));
        QCOMPARE(fixture.run(firstRows(4)).done, 4);
        const auto outdated = arrived(fixture.session->outdatedRows());
        QCOMPARE(outdated->rows, 8);
        QCOMPARE(outdated->runs, QList<qint64>{1});

        RowSelection waiting;
        waiting.runs = outdated->runs;
        const RunTick tick = fixture.run(waiting);
        QCOMPARE(tick.rows, 16);
        QCOMPARE(tick.done, 16);
        QCOMPARE(fixture.server->counts().requests, 8 + 4 + 16);
        QCOMPARE(arrived(fixture.session->outdatedRows())->rows, 0);
        QCOMPARE(arrived(fixture.session->oldAnswers())->count, 8);
        for (const RowRecord& row : fixture.rows())
            QVERIFY2(row.answer.contains(QStringLiteral("New. Say: row")), qPrintable(row.answer));
    }

    void theyAreAskedAloneToo()
    {
        SessionFixture fixture(10);
        QCOMPARE(fixture.run(firstRows(6)).done, 6);
        setPrompt(*fixture.session, QStringLiteral("New. Say: {{text}}"));
        RowSelection outdated;
        outdated.kind = RowSelection::Kind::Outdated;
        outdated.runs = arrived(fixture.session->outdatedRows())->runs;
        QCOMPARE(fixture.run(outdated).done, 6);
        QCOMPARE(fixture.session->counts()[RowState::Waiting], 4);
        const auto runs = arrived(fixture.session->runs());
        QCOMPARE(runs->first().selection.value(QLatin1String("kind")).toString(), QStringLiteral("outdated"));
    }

    void whatAPersonSaidIsLeftAlone()
    {
        SessionFixture fixture(10);
        QCOMPARE(fixture.run().done, 10);
        QSignalSpy applied(fixture.session->edits(), &Edits::applied);
        fixture.session->edits()->correct(3, QStringLiteral("by hand"));
        fixture.session->edits()->exclude(RowRanges::of({5}));
        QTRY_COMPARE(applied.size(), 2);
        setPrompt(*fixture.session, QStringLiteral("New. Say: {{text}}"));
        const auto outdated = arrived(fixture.session->outdatedRows());
        QCOMPARE(outdated->rows, 8);
        RowSelection waiting;
        waiting.runs = outdated->runs;
        QCOMPARE(fixture.run(waiting).rows, 8);
        QCOMPARE(fixture.rows().at(2).answer, QStringLiteral("by hand"));
    }
};

ROWMILL_TEST(OutdatedTest, QCoreApplication)
#include "outdated.moc"
