#include "app/store/sort_keys.h"
#include "app/store/sort_text.h"
#include "app/store/sorted_rows.h"
#include "tests/room_test.h"
#include "tests/store/store_fixture.h"

#include <algorithm>
#include <random>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

namespace {

using By = RowSort::By;

RowSort by(By what, bool descending = false, int column = 0)
{
    return {what, descending, column, {}};
}

/// A project whose rows have these cells in their only other column.
class Cells {
public:
    explicit Cells(const QStringList& cells) : m_fixture(int(cells.size()))
    {
        for (int i = 0; i < cells.size(); ++i) {
            const QString& text = cells.at(i);
            m_fixture.bend(
                {QStringLiteral("UPDATE source SET c1 = '%1' WHERE row = %2").arg(text).arg(i + 1)});
        }
    }

    const StoreFixture& fixture() const { return m_fixture; }
    void bend(const QString& sql) const { m_fixture.bend({sql}); }
    QList<qint64> sorted(const RowSort& sort, const RowFilter& filter = {},
                         const std::optional<QList<qint64>>& only = {}) const
    {
        const auto connection = Connection::open(m_fixture.path(), OpenMode::ReadOnly);
        const auto order = readSorted(*connection, filter, sort, {}, only);
        if (!order)
            qWarning("%s", qPrintable(order.error().detail));
        return order ? order->rows() : QList<qint64>();
    }

private:
    StoreFixture m_fixture;
};

void answer(const Cells& cells, qint64 row, int state, const QString& text, int tokens, int latency,
            const QString& outcome = QStringLiteral("answered"))
{
    cells.bend(
        QStringLiteral("INSERT INTO answer(row, run, state, outcome, text, error, attempts, prompt_tokens,"
                       " completion_tokens, latency_ms) VALUES(%1, 1, %2, '%6', '%3', '', 1, %4, 0, %5)")
            .arg(row)
            .arg(state)
            .arg(text)
            .arg(tokens)
            .arg(latency)
            .arg(outcome));
}

} // namespace

/// Rows in another order than the source's.
class SortingTest : public QObject {
    Q_OBJECT

private slots:
    void textsHaveAnOrder_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("by the alphabet") << u"apple"_s << u"berry"_s;
        QTest::newRow("capitals make no difference") << u"apple"_s << u"Berry"_s;
        QTest::newRow("nor do accents") << u"école"_s << u"ezra"_s;
        QTest::newRow("numbers in them by size") << u"row 9"_s << u"row 10"_s;
        QTest::newRow("with noughts before them") << u"row 009"_s << u"row 10"_s;
        QTest::newRow("numbers too long for a computer")
            << u"a99999999999999999999"_s << u"a100000000000000000000"_s;
        QTest::newRow("a beginning before the whole") << u"car"_s << u"card"_s;
        QTest::newRow("blanks around them do not count") << u"bus"_s << u"   car"_s;
        QTest::newRow("wide letters as the narrow ones") << u"ａｂｃ"_s << u"abd"_s;
    }

    void textsHaveAnOrder()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const Cells cells({second, first, second});
        QCOMPARE(cells.sorted(by(By::Source, false, 1)), (QList<qint64>{2, 1, 3}));
        QCOMPARE(cells.sorted(by(By::Source, true, 1)), (QList<qint64>{1, 3, 2}));
    }

    void numbersComeBySizeThenTextsThenNothing()
    {
        const Cells cells(
            {u"10"_s, u""_s, u"nan"_s, u"-2.5"_s, u"9"_s, u"   "_s, u"1e2"_s, u"zoo"_s, u"10"_s});
        QCOMPARE(cells.sorted(by(By::Source, false, 1)), (QList<qint64>{4, 5, 1, 9, 7, 3, 8, 2, 6}));
        QCOMPARE(cells.sorted(by(By::Source, true, 1)), (QList<qint64>{8, 3, 7, 1, 9, 5, 4, 2, 6}));
    }

    void longNumbersAreToldApart()
    {
        const Cells cells({u"1234567890123456790"_s, u"1234567890123456789"_s, u"999999999999999999"_s});
        QCOMPARE(cells.sorted(by(By::Source, false, 1)), (QList<qint64>{3, 2, 1}));
    }

    void whatDecidesMayComeLateInALongText()
    {
        const QString same(3000, u'x');
        const Cells cells({same + u"b"_s, same + u"c"_s, same, same + u"a"_s, same + u"b"_s, u"short"_s});
        QCOMPARE(cells.sorted(by(By::Source, false, 1)), (QList<qint64>{6, 3, 4, 1, 5, 2}));
        QCOMPARE(cells.sorted(by(By::Source, true, 1)), (QList<qint64>{2, 1, 5, 4, 3, 6}));
    }

    void statusBringsWhatNeedsAPersonFirst()
    {
        const Cells cells({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s});
        answer(cells, 1, 3, u"yes"_s, 10, 800);
        answer(cells, 2, 4, u""_s, 0, 0, u"timeout"_s);
        answer(cells, 4, 4, u""_s, 0, 0, u"truncated"_s);
        answer(cells, 5, 4, u""_s, 0, 0, u"timeout"_s);
        cells.bend(QStringLiteral("INSERT INTO excluded VALUES(6)"));
        cells.bend(QStringLiteral("INSERT INTO correction VALUES(7, 'mine', 1)"));
        const QList<qint64> up = cells.sorted(by(By::Status));
        QCOMPARE(up.mid(3), (QList<qint64>{3, 1, 7, 6}));
        // Alike stand together.
        const QList<qint64> failed = up.first(3);
        QVERIFY2((failed == QList<qint64>{4, 2, 5} || failed == QList<qint64>{2, 5, 4}),
                 qPrintable(QString::number(failed.first())));
        const QList<qint64> down = cells.sorted(by(By::Status, true));
        QCOMPARE(down.first(4), (QList<qint64>{6, 7, 1, 3}));
    }

    void answersTokensAndTimes()
    {
        const Cells cells({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        answer(cells, 1, 3, u"beta"_s, 10, 800);
        answer(cells, 2, 3, u"alpha"_s, 9, 1200);
        answer(cells, 3, 4, u"aaa"_s, 100, 5);
        cells.bend(QStringLiteral("INSERT INTO correction VALUES(4, 'Aleph', 1)"));
        QCOMPARE(cells.sorted(by(By::Answer)), (QList<qint64>{4, 2, 1, 3}));
        QCOMPARE(cells.sorted(by(By::Tokens)), (QList<qint64>{2, 1, 3, 4}));
        QCOMPARE(cells.sorted(by(By::Tokens, true)), (QList<qint64>{3, 1, 2, 4}));
        QCOMPARE(cells.sorted(by(By::Time, true)), (QList<qint64>{2, 1, 3, 4}));
    }

    void oneFieldOfAnAnswer()
    {
        const Cells cells({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        const QString field = QStringLiteral("how \"many\"");
        for (const auto& [row, many] : {std::pair{1, 10}, {2, 9}, {4, 11}})
            answer(cells, row, 3, QStringLiteral("{\"what\":\"x\",\"how \\\"many\\\"\":%1}").arg(many), 1, 1);
        answer(cells, 3, 3, QStringLiteral("not an object {"), 1, 1);
        QCOMPARE(cells.sorted({By::Answer, false, 0, field}), (QList<qint64>{2, 1, 4, 3}));
    }

    /// Several threads sort part of them each while the next are added; nobody sees that.
    void manyTextsComeAsIfSortedAtOnce_data()
    {
        QTest::addColumn<bool>("descending");
        QTest::addColumn<qint64>("told");
        QTest::newRow("ascending") << false << qint64(350'001);
        QTest::newRow("descending") << true << qint64(350'001);
        QTest::newRow("more than were told of") << false << qint64(1000);
    }

    void manyTextsComeAsIfSortedAtOnce()
    {
        QFETCH(bool, descending);
        QFETCH(qint64, told);
        constexpr qint64 Rows = 350'001;
        SortKeys keys(told, descending);
        std::mt19937 dice(5);
        std::vector<std::pair<unsigned, qint64>> expected;
        for (qint64 row = 1; row <= Rows; ++row) {
            const unsigned number = dice() % 100'000; // many are alike: these keep the order of the rows
            keys.add(row, QByteArray("text " + QByteArray::number(number)));
            expected.emplace_back(number, row);
        }
        keys.sort();
        QVERIFY(keys.undecided().isEmpty());
        std::stable_sort(expected.begin(), expected.end(), [descending](const auto& a, const auto& b) {
            return descending ? a.first > b.first : a.first < b.first;
        });
        const QList<qint64> rows = keys.take();
        QCOMPARE(rows.size(), Rows);
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(rows.at(i), expected.at(size_t(i)).second);
    }

    void aFilterAndASortGoTogether()
    {
        const Cells cells({u"fish"_s, u"cat"_s, u"dog"_s, u"cow"_s, u"cats"_s});
        RowFilter filter;
        filter.text = QStringLiteral("c");
        QCOMPARE(cells.sorted(by(By::Source, false, 1), filter), (QList<qint64>{2, 5, 4}));
        QCOMPARE(cells.sorted(by(By::Row, true), filter), (QList<qint64>{5, 4, 2}));
        filter.from = 3;
        QCOMPARE(cells.sorted(by(By::Source, false, 1), filter), (QList<qint64>{5, 4}));
        filter.text = QStringLiteral("100%");
        QVERIFY(cells.sorted(by(By::Source, false, 1), filter).isEmpty());
        QCOMPARE(cells.sorted(by(By::Source, false, 1), {}, QList<qint64>{1, 3}), (QList<qint64>{3, 1}));
    }

    void nobodyWaitsForWhatIsCancelled()
    {
        const Cells cells({u"a"_s, u"b"_s});
        const auto connection = Connection::open(cells.fixture().path(), OpenMode::ReadOnly);
        const auto order = readSorted(*connection, {}, by(By::Source), [] { return true; });
        QVERIFY(!order);
        QCOMPARE(order.error().kind, ErrorKind::Cancelled);
    }

    void findingKeepsNobodyFromReading()
    {
        const StoreFixture fixture(3);
        const auto store = *fixture.open();
        QSemaphore asked;
        QSemaphore mayGo;
        auto found = store->find([&](const Connection& connection) -> Result<RowOrder> {
            asked.release();
            mayGo.acquire();
            return readSorted(connection, {}, by(By::Row, true));
        });
        asked.acquire();
        QCOMPARE(store->read([](const Connection& c) { return readRows(c, 1, 3); }).result()->size(), 3);
        mayGo.release();
        QCOMPARE(found.result()->rows(), (QList<qint64>{3, 2, 1}));
    }

    void anOrderKnowsWhereItsRowsStand()
    {
        const RowOrder order = RowOrder::of({7, 2, 9});
        bool exact = false;
        QCOMPARE(order.positionOf(2, &exact), 1);
        QVERIFY(exact);
        QCOMPARE(order.positionOf(8, &exact), 2);
        QVERIFY(!exact);
        QCOMPARE(order.positionOf(10, &exact), 3);
        QVERIFY(!exact);
        QCOMPARE(order.positionOf(0, &exact), 1);
        QVERIFY(!exact);
        QCOMPARE(RowOrder().positionOf(4, &exact), 0);
        QVERIFY(!exact);
        QCOMPARE(RowOrder::of({2, 7, 9}).positionOf(8, &exact), 2);
        QVERIFY(!exact);
    }
};

ROWMILL_TEST(SortingTest, QCoreApplication)
#include "sorting.moc"
