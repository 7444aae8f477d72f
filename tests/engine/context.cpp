#include "app/engine/change_data.h"
#include "app/engine/edits.h"
#include "app/engine/outlook.h"
#include "app/engine/recipe_file.h"
#include "app/practice/practice_answer.h"
#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

namespace {

/// What the practice endpoint was asked when it gives this answer: its answers tell of every letter.
QString answerTo(const QStringList& texts, int row, int before, int after)
{
    QString message;
    for (int other = std::max(0, row - before); other < row; ++other)
        message += (message.isEmpty() ? u"\n\nRows before it:"_s : QString()) + u"\n{\"text\": \""_s +
                   texts.at(other) + u"\"}"_s;
    const qsizetype last = std::min<qsizetype>(texts.size() - 1, row + after);
    if (last > row)
        message += u"\n\nRows after it:"_s;
    for (qsizetype other = row + 1; other <= last; ++other)
        message += u"\n{\"text\": \""_s + texts.at(other) + u"\"}"_s;
    if (!message.isEmpty())
        message = u"The rows around the row to answer, as context only. Do not answer them."_s + message +
                  u"\n\nThe row to answer:\n"_s;
    return practiceAnswer(message + u"Say: "_s + texts.at(row));
}

void setContext(Session& session, const RowContext& context)
{
    ProjectSetup setup = session.setup();
    setup.recipe.context = context;
    session.setSetup(setup);
}

QStringList texts(SessionFixture& fixture)
{
    QStringList list;
    for (const RowRecord& row : fixture.rows())
        list.append(row.cells.first());
    return list;
}

RowSelection everything(bool reuse)
{
    RowSelection all;
    all.kind = RowSelection::Kind::All;
    all.reuse = reuse;
    return all;
}

bool write(const QString& path, const QStringList& lines)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write((lines.join(u'\n') + u'\n').toUtf8()) > 0;
}

} // namespace

/// The rows around each row are in its request: the right ones, always, and all that follows from it.
class ContextRunTest : public QObject {
    Q_OBJECT

private:
    /// Rows, from 0, that are done without having been asked just so.
    static QList<int> wrong(SessionFixture& fixture, int before, int after)
    {
        const QStringList all = texts(fixture);
        const QList<RowRecord> rows = fixture.rows();
        QList<int> wrong;
        for (int i = 0; i < rows.size(); ++i) {
            if (rows.at(i).state == RowState::Done && rows.at(i).answer != answerTo(all, i, before, after))
                wrong.append(i);
        }
        return wrong;
    }

private slots:
    void everyRowIsAskedWithItsOwnNeighbours_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("concurrency");
        QTest::newRow("two before, one at a time") << 2 << 0 << 1;
        QTest::newRow("two before and one after, many at once") << 2 << 1 << 100;
        QTest::newRow("as many as there may be") << 20 << 20 << 40;
        QTest::newRow("after only") << 0 << 3 << 7;
    }

    void everyRowIsAskedWithItsOwnNeighbours()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(int, concurrency);
        PracticeOptions options;
        options.latencySeconds = 0.01;
        options.faults = {{PracticeFault::ServerError, 0.05}, {PracticeFault::Reset, 0.05}};
        SessionFixture fixture(350, options);
        Limits limits;
        limits.concurrency = concurrency;
        limits.attempts = 10;
        fixture.setLimits(limits);
        fixture.server->setOptions(concurrency == 1 ? PracticeOptions() : options);
        setContext(*fixture.session, {before, after});
        // Those around an excluded row see it all the same.
        fixture.session->edits()->exclude(RowRanges::of({1, 7, 100, 101, 102, 350}));
        QTRY_VERIFY(!fixture.session->edits()->isBusy());
        const RunTick tick = fixture.run();
        QCOMPARE(tick.done, 344);
        QCOMPARE(wrong(fixture, before, after), QList<int>());
        QCOMPARE(fixture.session->counts()[RowState::Excluded], 6);
    }

    void neighboursAreThoseOfTheTableNotOfTheRun()
    {
        SessionFixture fixture(500);
        setContext(*fixture.session, {2, 2});
        RowSelection some;
        some.kind = RowSelection::Kind::Rows;
        some.rows = {1, 3, 4, 99, 250, 499, 500};
        QCOMPARE(fixture.run(some).done, 7);
        QCOMPARE(wrong(fixture, 2, 2), QList<int>());
        RowSelection range;
        range.kind = RowSelection::Kind::Range;
        range.from = 200;
        range.to = 220;
        QCOMPARE(fixture.run(range).done, 21);
        QCOMPARE(wrong(fixture, 2, 2), QList<int>());
    }

    void theRequestThatIsShownIsTheOneThatIsSent()
    {
        SessionFixture fixture(5);
        setContext(*fixture.session, {1, 1});
        const QList<RowRecord> rows = fixture.rows();
        const auto around = arrived(fixture.session->neighbours(3));
        QVERIFY(around);
        const auto preview = fixture.session->preview(rows.at(2).cells, *around);
        QVERIFY(preview);
        QCOMPARE(practiceAnswer(preview->user), answerTo(texts(fixture), 2, 1, 1));
        QVERIFY(preview->body.contains(u"Rows before it:"_s));
        setContext(*fixture.session, {});
        QVERIFY(arrived(fixture.session->neighbours(3))->isEmpty());
    }

    void rowsAreJoinedOnlyWhereTheirContextIsTheSameToo()
    {
        SessionFixture fixture(1);
        const QString table = fixture.file(u"same.csv"_s);
        QVERIFY(write(table, {u"text"_s, u"a"_s, u"b"_s, u"a"_s, u"b"_s, u"a"_s, u"b"_s}));
        const ProjectSetup setup = fixture.session->setup();
        fixture.session = *arrived(Session::importTable(table, fixture.file(u"same.rowmill"_s), {}, {}));
        fixture.session->setSetup(setup);
        fixture.allowEndpoint();
        setContext(*fixture.session, {1, 0});
        // a first, a after b, b after a.
        QCOMPARE(arrived(fixture.session->lookAhead({}))->requests, 3);
        QCOMPARE(arrived(fixture.session->lookAhead({}))->joined, 3);
        QCOMPARE(arrived(fixture.session->pilotRows({}, 10))->size(), 3);
        const RunTick tick = fixture.run();
        QCOMPARE(tick.attempts, 3);
        QCOMPARE(tick.joined, 3);
        QCOMPARE(fixture.server->counts().requests, 3);
        QCOMPARE(wrong(fixture, 1, 0), QList<int>());
    }

    void earlierAnswersAreReusedWhereTheRequestIsTheSame()
    {
        SessionFixture fixture(30);
        QCOMPARE(fixture.run().done, 30);
        setContext(*fixture.session, {1, 0});
        const auto outdated = arrived(fixture.session->outdatedRows());
        QCOMPARE(outdated->rows, 30);
        // The first row has nothing before it: it asks what it asked.
        QCOMPARE(arrived(fixture.session->lookAhead(everything(true)))->requests, 29);
        const RunTick with = fixture.run(everything(true));
        QCOMPARE(with.reused, 1);
        QCOMPARE(with.attempts, 29);
        QCOMPARE(wrong(fixture, 1, 0), QList<int>());
        QCOMPARE(fixture.run(everything(true)).attempts, 0);
        setContext(*fixture.session, {});
        QCOMPARE(fixture.run(everything(true)).attempts, 0);
        QCOMPARE(wrong(fixture, 0, 0), QList<int>());
        QCOMPARE(fixture.server->counts().requests, 59);
    }

    void withContextEachIsAskedAlone()
    {
        SessionFixture fixture(20);
        ProjectSetup setup = fixture.session->setup();
        setup.recipe.pack = 10;
        setup.recipe.context = {1, 1};
        fixture.session->setSetup(setup);
        QCOMPARE(arrived(fixture.session->lookAhead({}))->requests, 20);
        QCOMPARE(fixture.run().attempts, 20);
        QCOMPARE(wrong(fixture, 1, 1), QList<int>());
    }

    void examplesStayAsTheyAre()
    {
        SessionFixture fixture(3);
        ProjectSetup setup = fixture.session->setup();
        setup.recipe.examples = {RecipeExample::of({u"text"_s}, {u"an example"_s}, u"said"_s)};
        setup.recipe.context = {1, 1};
        fixture.session->setSetup(setup);
        const auto preview = fixture.session->preview({u"x"_s}, {{{u"before it"_s}}, {}});
        QVERIFY(preview->body.contains(u"\"Say: an example\""_s));
        QCOMPARE(preview->body.count(u"before it"_s), 2); // once in the words, once as a cell
    }

    void theForecastMeasuresTheWholeRequest()
    {
        PracticeOptions options;
        options.latencySeconds = 0.01;
        SessionFixture fixture(200, options);
        ProjectSetup setup = fixture.session->setup();
        setup.model.model = u"practice"_s;
        setup.recipe.context = {10, 10};
        fixture.session->setSetup(setup);
        const double before = arrived(fixture.session->lookAhead({}))->promptTokens;
        setContext(*fixture.session, {});
        QVERIFY(before > 5 * arrived(fixture.session->lookAhead({}))->promptTokens);
        setContext(*fixture.session, {10, 10});
        RowSelection pilot;
        pilot.kind = RowSelection::Kind::Rows;
        pilot.rows = *arrived(fixture.session->pilotRows({}, 20));
        QCOMPARE(fixture.run(pilot).done, 20);
        const auto outlook = arrived(fixture.session->lookAhead({}));
        QVERIFY(outlook->forecast);
        QCOMPARE(outlook->measured, 20);
        const RunTick end = fixture.run();
        QCOMPARE(end.done, 180);
        QVERIFY2(outlook->forecast->tokens.holds(double(end.promptTokens + end.completionTokens)),
                 qPrintable(u"%1 to %2, but %3"_s.arg(outlook->forecast->tokens.low)
                                .arg(outlook->forecast->tokens.high)
                                .arg(end.promptTokens + end.completionTokens)));
        QVERIFY(qAbs(outlook->promptTokens - double(end.promptTokens)) < double(end.promptTokens) / 20);
    }

    void aColumnThatIsNotThereIsToldBeforeTheFirstRequest()
    {
        SessionFixture fixture(3);
        setContext(*fixture.session, {1, 0, {u"note"_s}});
        const auto started = fixture.session->start({});
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::UnknownColumn);
        QCOMPARE(started.error().detail, u"note"_s);
        QCOMPARE(fixture.server->counts().requests, 0);
    }

    void aProjectKeepsIt()
    {
        SessionFixture fixture(4);
        setContext(*fixture.session, {2, 1, {u"text"_s}});
        fixture.reopen();
        QCOMPARE(fixture.session->setup().recipe.context, (RowContext{2, 1, {u"text"_s}}));
        const QString path = fixture.file(u"c.json"_s);
        QVERIFY(writeRecipe(path, fixture.session->setup()));
        QCOMPARE(readRecipe(path)->recipe.context, (RowContext{2, 1, {u"text"_s}}));
    }

    /// Other data: asked are exactly the rows whose request is another one.
    void otherDataAsksExactlyWhatDiffers_data()
    {
        QTest::addColumn<QStringList>("next");
        QTest::addColumn<bool>("byText");
        QTest::addColumn<int>("asked");
        const QStringList rows{u"row 1"_s, u"row 2"_s, u"row 3"_s, u"row 4"_s,
                               u"row 5"_s, u"row 6"_s, u"row 7"_s, u"row 8"_s};
        QTest::newRow("the same") << rows << false << 0;
        QStringList changed = rows;
        changed[3] = u"another"_s;
        // Itself, the two behind it and the one in front of it.
        QTest::newRow("one is another") << changed << false << 4;
        QStringList longer = rows;
        longer.append({u"row 9"_s, u"row 10"_s});
        QTest::newRow("two more at the end, seen by the last") << longer << false << 3;
        QTest::newRow("the last is gone, missed by the one in front of it") << rows.mid(0, 7) << false << 1;
        QStringList inserted = rows;
        inserted.insert(4, u"new"_s);
        QTest::newRow("one put in, by key: itself, the two behind and the one in front")
            << inserted << true << 4;
        QTest::newRow("the first is gone, by key: missed by the two behind it") << rows.mid(1) << true << 2;
    }

    void otherDataAsksExactlyWhatDiffers()
    {
        QFETCH(QStringList, next);
        QFETCH(bool, byText);
        QFETCH(int, asked);
        SessionFixture fixture(8);
        setContext(*fixture.session, {2, 1});
        QCOMPARE(fixture.run().done, 8);
        fixture.session.reset();
        const QString path = fixture.file(u"next.csv"_s);
        QVERIFY(write(path, QStringList{u"text"_s} + next));
        DataOptions options;
        options.key = byText ? u"text"_s : QString();
        const auto change = changeData(fixture.projectPath(), path, options, {}, {});
        QVERIFY(change);
        QCOMPARE(change->added + change->changed, asked);
        fixture.reopen();
        const RunTick tick = fixture.run();
        QCOMPARE(tick.attempts, asked);
        QCOMPARE(fixture.session->counts()[RowState::Done], next.size());
        QCOMPARE(wrong(fixture, 2, 1), QList<int>());
        QCOMPARE(fixture.server->counts().requests, 8 + asked);
    }

    void aCorrectionHoldsWhateverStandsAroundIt()
    {
        SessionFixture fixture(4);
        setContext(*fixture.session, {1, 0});
        QCOMPARE(fixture.run().done, 4);
        fixture.session->edits()->correct(3, u"by hand"_s);
        QTRY_VERIFY(!fixture.session->edits()->isBusy());
        fixture.session->edits()->correct(2, u"by hand too"_s);
        QTRY_VERIFY(!fixture.session->edits()->isBusy());
        fixture.session.reset();
        const QString path = fixture.file(u"next.csv"_s);
        QVERIFY(write(path, {u"text"_s, u"row 1"_s, u"another"_s, u"row 3"_s, u"row 4"_s}));
        const auto change = changeData(fixture.projectPath(), path, {}, {}, {});
        QCOMPARE(static_cast<const DataChange&>(*change), (DataChange{0, 2, 2, 0, 1, 0}));
        fixture.reopen();
        QCOMPARE(fixture.rows().at(2).answer, u"by hand"_s);
        QCOMPARE(fixture.rows().at(1).state, RowState::Waiting);
        QCOMPARE(fixture.run().attempts, 1);
        QCOMPARE(fixture.rows().at(2).answer, u"by hand"_s);
    }
};

ROWMILL_TEST(ContextRunTest, QCoreApplication)
#include "context.moc"
