#include "tests/room_test.h"
#include "tests/store/store_fixture.h"

using namespace rowmill;
using namespace rowmill::test;

/// Answers come in groups, count once, and are never lost to what comes later.
class ResultsTest : public QObject {
    Q_OBJECT

private slots:
    void aGroupIsToldOnceItIsOnTheDisk()
    {
        StoreFixture fixture(10);
        const auto store = fixture.open();
        QList<CommittedRow> rows;
        StateCounts counts;
        connect(store->get(), &Store::committed, this,
                [&](const QList<CommittedRow>& now, const StateCounts& after) {
                    rows += now;
                    counts = after;
                });
        (*store)->record(
            {result(1, 1, RowState::Done, QStringLiteral("one")), result(2, 1, RowState::Failed)});
        QTRY_COMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).after, RowState::Done);
        QCOMPARE(rows.at(0).before, RowState::Waiting);
        QCOMPARE(counts[RowState::Done], 1);
        QCOMPARE(counts[RowState::Failed], 1);
        QCOMPARE(counts[RowState::Waiting], 8);
        const auto reader = Connection::open(fixture.path(), OpenMode::ReadOnly);
        QCOMPARE(readRows(*reader, 1, 1)->first().answer, QStringLiteral("one"));
        QCOMPARE(readRows(*reader, 1, 1)->first().latencyMs, 250);
        QVERIFY(readRows(*reader, 2, 1)->first().answer.isEmpty());
        QCOMPARE(readRows(*reader, 2, 1)->first().error, QStringLiteral("no luck"));
    }

    void anAttemptWithoutAVerdictLeavesTheRowAsItWas()
    {
        StoreFixture fixture(1);
        const auto store = fixture.open();
        (*store)->record({result(1, 1, std::nullopt)});
        QVERIFY((*store)->flush().result());
        const auto detail = (*store)->read([](const Connection& c) { return readDetail(c, 1); }).result();
        QCOMPARE(detail->row.state, RowState::Waiting);
        QCOMPARE(detail->attempts.size(), 1);
    }

    void aReplacedAnswerIsKept()
    {
        StoreFixture fixture(1);
        const auto store = fixture.open();
        (*store)->record({result(1, 1, RowState::Done, QStringLiteral("old"))});
        (*store)->record({result(1, 2, RowState::Done, QStringLiteral("new"))});
        QVERIFY((*store)->flush().result());
        const auto kept = (*store)->read([](const Connection& c) {
            return c.text(QStringLiteral("SELECT run || ' ' || text FROM old_answer"));
        });
        QCOMPARE(*kept.result(), QStringLiteral("1 old"));
        const auto now = (*store)->read([](const Connection& c) { return readRows(c, 1, 1); }).result();
        QCOMPARE(now->first().answer, QStringLiteral("new"));
    }

    void aBrokenOffQuestionDoesNotTakeAnAnswerAway_data()
    {
        QTest::addColumn<RowState>("state");
        QTest::newRow("stopped, outcome unknown") << RowState::Unknown;
        QTest::newRow("given back unsent") << RowState::Waiting;
    }

    void aBrokenOffQuestionDoesNotTakeAnAnswerAway()
    {
        QFETCH(RowState, state);
        StoreFixture fixture(1);
        const auto store = fixture.open();
        (*store)->record({result(1, 1, RowState::Done, QStringLiteral("mine"))});
        (*store)->record({result(1, 2, state)});
        QVERIFY((*store)->flush().result());
        const auto now = (*store)->read([](const Connection& c) { return readRows(c, 1, 1); }).result();
        QCOMPARE(now->first().state, RowState::Done);
        QCOMPARE(now->first().answer, QStringLiteral("mine"));
    }

    void whatCouldNotBeWrittenIsKeptAndWrittenLater()
    {
        StoreFixture fixture(2);
        const auto store = fixture.open();
        QSignalSpy failures(store->get(), &Store::writeFailed);
        {
            // Another program that holds the file for writing: SQLite gives up after its five seconds.
            const auto other = Connection::open(fixture.path(), OpenMode::Write);
            auto held = Transaction::begin(*other);
            QVERIFY(held);
            (*store)->record({result(1, 1, RowState::Done, QStringLiteral("one"))});
            QVERIFY(!(*store)->flush().result());
        }
        QVERIFY(!failures.empty());
        QVERIFY((*store)->flush().result());
        const auto now = (*store)->read([](const Connection& c) { return readRows(c, 1, 1); }).result();
        QCOMPARE(now->first().answer, QStringLiteral("one"));
        const auto attempts = (*store)->read([](const Connection& c) { return readDetail(c, 1); }).result();
        QCOMPARE(attempts->attempts.size(), 1);
    }

    void closingWritesWhatIsPending()
    {
        StoreFixture fixture(1);
        {
            const auto store = fixture.open();
            (*store)->record({result(1, 1, RowState::Done, QStringLiteral("late"))});
        }
        const auto store = fixture.open();
        QCOMPARE((*store)->info().counts[RowState::Done], 1);
    }

    void textOfEveryKindComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("emoji and right-to-left") << QStringLiteral("😀 שלום \u202e x");
        QTest::newRow("quotes and line breaks") << QStringLiteral("'; DROP TABLE answer; --\n\"\r\n");
        QTest::newRow("empty") << QStringLiteral("");
        QTest::newRow("a long one") << QString(1'000'000, QLatin1Char('x'));
    }

    void textOfEveryKindComesBackAsItWas()
    {
        QFETCH(QString, text);
        StoreFixture fixture(1);
        const auto store = fixture.open();
        (*store)->record({result(1, 1, RowState::Done, text)});
        QVERIFY((*store)->flush().result());
        const auto now = (*store)->read([](const Connection& c) { return readRows(c, 1, 1); }).result();
        QCOMPARE(now->first().answer, text);
    }
};

ROWMILL_TEST(ResultsTest, QCoreApplication)
#include "results.moc"
