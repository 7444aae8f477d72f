#include "tests/room_test.h"
#include "tests/store/store_fixture.h"

using namespace rowmill;
using namespace rowmill::test;

namespace {

QList<qint64> numbers(const Result<QList<LeasedRow>>& leased)
{
    QList<qint64> rows;
    for (const LeasedRow& row : *leased)
        rows.append(row.row);
    return rows;
}

} // namespace

/// Rows that a run takes, and gives back.
class LeasesTest : public QObject {
    Q_OBJECT

private slots:
    void aRunTakesItsRowsInChunksEachOnce()
    {
        StoreFixture fixture(10);
        const auto store = fixture.open();
        const auto run = (*store)->beginRun({}, {}).result();
        QCOMPARE(run->run, 1);
        QCOMPARE(run->rows, 10);
        QCOMPARE(numbers((*store)->lease({}, 1, 0, 4, 0).result()), (QList<qint64>{1, 2, 3, 4}));
        const auto rest = (*store)->lease({}, 1, 4, 100, 0).result();
        QCOMPARE(rest->size(), 6);
        QCOMPARE(rest->first().cells, (QStringList{QStringLiteral("5"), QStringLiteral("text 5")}));
        QVERIFY((*store)->lease({}, 1, 10, 100, 0).result()->isEmpty());
    }

    void onlyTheCellsThatAreNeededAreRead_data()
    {
        QTest::addColumn<QList<int>>("columns");
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("the second") << QList<int>{1} << QStringList{QString(), QStringLiteral("text 5")};
        QTest::newRow("the first") << QList<int>{0} << QStringList{QStringLiteral("5"), QString()};
        QTest::newRow("none") << QList<int>{} << QStringList{QString(), QString()};
    }

    void onlyTheCellsThatAreNeededAreRead()
    {
        QFETCH(QList<int>, columns);
        StoreFixture fixture(10);
        const auto store = fixture.open();
        QVERIFY((*store)->beginRun({}, {}).result());
        LeaseQuery query;
        query.columns = columns;
        QTEST((*store)->lease(query, 1, 4, 1, 0).result()->first().cells, "cells");
    }

    void theRowsAroundComeWithThemByOneRead_data()
    {
        QTest::addColumn<NeighbourQuery>("around");
        QTest::addColumn<QList<qint64>>("rows");
        QTest::addColumn<QStringList>("expected"); ///< of each, before and after
        QTest::newRow("side by side")
            << NeighbourQuery{2, 1, {1}} << QList<qint64>{4, 5, 6}
            << QStringList{QStringLiteral("2 3|5"), QStringLiteral("3 4|6"), QStringLiteral("4 5|7")};
        QTest::newRow("far apart") << NeighbourQuery{1, 1, {1}} << QList<qint64>{3, 50, 97}
                                   << QStringList{QStringLiteral("2|4"), QStringLiteral("49|51"),
                                                  QStringLiteral("96|98")};
        QTest::newRow("at the edges")
            << NeighbourQuery{3, 3, {1}} << QList<qint64>{1, 2, 99, 100}
            << QStringList{QStringLiteral("|2 3 4"), QStringLiteral("1|3 4 5"),
                           QStringLiteral("96 97 98|100"), QStringLiteral("97 98 99|")};
        QTest::newRow("none") << NeighbourQuery{} << QList<qint64>{5} << QStringList{QStringLiteral("|")};
    }

    void theRowsAroundComeWithThemByOneRead()
    {
        QFETCH(NeighbourQuery, around);
        QFETCH(QList<qint64>, rows);
        QFETCH(QStringList, expected);
        StoreFixture fixture(100);
        const auto store = fixture.open();
        QVERIFY((*store)->beginRun({}, {}).result());
        LeaseQuery query{LeaseQuery::Kind::Listed, 1, 0, rows};
        query.columns = QList<int>{};
        query.around = around;
        const auto leased = (*store)->lease(query, 1, 0, 100, 0).result();
        QVERIFY(leased);
        QStringList found;
        const auto words = [](const QList<QStringList>& cells) {
            QStringList list;
            for (const QStringList& row : cells)
                list.append(row.at(0) + row.at(1).mid(5)); // "text 7"; the column that was not asked for
            return list.join(QLatin1Char(' '));
        };
        for (const LeasedRow& row : *leased)
            found.append(words(row.around.before) + QLatin1Char('|') + words(row.around.after));
        QCOMPARE(found, expected);
    }

    void manyRowsFarApartAreStillOneRead()
    {
        StoreFixture fixture(100'000);
        const auto store = fixture.open();
        QVERIFY((*store)->beginRun({}, {}).result());
        LeaseQuery query{LeaseQuery::Kind::Listed, 1, 0, {}};
        for (qint64 row = 50; row <= 100'000; row += 50)
            query.listed.append(row);
        query.around = {20, 20, {1}};
        const auto leased = (*store)->lease(query, 1, 0, 2000, 0).result();
        QVERIFY2(leased, leased ? "" : qPrintable(describe(leased.error())));
        QCOMPARE(leased->size(), 2000);
        QCOMPARE(leased->at(1000).around.before.first().at(1), QStringLiteral("text 50030"));
        QCOMPARE(leased->last().around.before.size(), 20);
        QVERIFY(leased->last().around.after.isEmpty());
    }

    /// As of its own: half a question is not sent.
    void aNeighbourThatIsTooLongIsRefused()
    {
        StoreFixture fixture(10);
        fixture.bend(
            {QStringLiteral("UPDATE source SET c1 = CAST(zeroblob(67108865) AS TEXT) WHERE row = 6")});
        const auto store = fixture.open();
        QVERIFY((*store)->beginRun({}, {}).result());
        LeaseQuery query{LeaseQuery::Kind::Listed, 1, 0, {4}};
        query.columns = QList<int>{0};
        query.around = {1, 1, {1}};
        QVERIFY((*store)->lease(query, 1, 0, 10, 0).result());
        query.around.after = 2;
        const auto refused = (*store)->lease(query, 1, 0, 10, 0).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::TooLarge);
        QCOMPARE(refused.error().line, 6);
        query.around.columns = {0};
        QVERIFY((*store)->lease(query, 1, 0, 10, 0).result());
    }

    void eachSelectionTakesItsOwn_data()
    {
        QTest::addColumn<LeaseQuery>("query");
        QTest::addColumn<QList<qint64>>("expected");
        using Kind = LeaseQuery::Kind;
        QTest::newRow("waiting ones, those of unknown outcome too")
            << LeaseQuery{} << QList<qint64>{1, 4, 5, 6};
        QTest::newRow("failed ones") << LeaseQuery{Kind::Failed, 1, 0, {}} << QList<qint64>{3};
        QTest::newRow("a range, whatever their state")
            << LeaseQuery{Kind::Between, 2, 4, {}} << QList<qint64>{2, 3, 4};
        QTest::newRow("a list; numbers that do not exist do no harm")
            << LeaseQuery{Kind::Listed, 1, 0, {2, 6, 99}} << QList<qint64>{2, 6};
    }

    void eachSelectionTakesItsOwn()
    {
        QFETCH(LeaseQuery, query);
        QFETCH(QList<qint64>, expected);
        StoreFixture fixture(6);
        const auto store = fixture.open();
        (*store)->record({result(2, 1, RowState::Done, QStringLiteral("x")), result(3, 1, RowState::Failed),
                          result(4, 1, RowState::Unknown)});
        const auto begun = (*store)->beginRun({}, query).result();
        const auto leased = (*store)->lease(query, 2, 0, 100, 0).result();
        QCOMPARE(numbers(leased), expected);
        if (query.kind != LeaseQuery::Kind::Listed)
            QCOMPARE(begun->rows, expected.size());
    }

    /// A range costs no more at its end than the waiting rows do there: what lies before is not read again.
    void theEndOfARangeComesAsFastAsItsBeginning()
    {
        constexpr qint64 Rows = 200'000;
        StoreFixture fixture(Rows);
        const auto connection = Connection::open(fixture.path(), OpenMode::Write);
        QVERIFY(connection);
        const auto fastestUs = [&](const LeaseQuery& query) {
            qint64 fastest = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 10; ++i) {
                QElapsedTimer timer;
                timer.start();
                const auto rows = nextRows(*connection, query, Rows - 100, 100);
                fastest = std::min(fastest, timer.nsecsElapsed() / 1000);
                if (!rows || rows->size() != 100)
                    return std::numeric_limits<qint64>::max();
            }
            return fastest;
        };
        const qint64 waiting = fastestUs({});
        const qint64 range = fastestUs({LeaseQuery::Kind::Between, 1, Rows, {}});
        QVERIFY2(range < waiting * 4, qPrintable(QStringLiteral("%1 us, %2 us").arg(range).arg(waiting)));
    }

    void pendingResultsAreInTheFileBeforeTheNextChunkIsChosen()
    {
        StoreFixture fixture(3);
        const auto store = fixture.open();
        (*store)->record({result(1, 1, RowState::Done, QStringLiteral("x"))});
        QCOMPARE(numbers((*store)->lease({}, 2, 0, 100, 0).result()), (QList<qint64>{2, 3}));
    }

    void anEndedRunGivesBackWhatItNeverAsked()
    {
        StoreFixture fixture(5);
        {
            const auto store = fixture.open();
            const auto run = (*store)->beginRun({}, {}).result();
            QCOMPARE((*store)->lease({}, run->run, 0, 100, 0).result()->size(), 5);
            QVERIFY((*store)->endRun(run->run, 99, QStringLiteral("stopped"), {}).result());
        }
        const auto store = fixture.open();
        QCOMPARE((*store)->recovered(), 0);
        QCOMPARE((*store)->info().counts[RowState::Waiting], 5);
    }
};

ROWMILL_TEST(LeasesTest, QCoreApplication)
#include "leases.moc"
