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

QTEST_GUILESS_MAIN(LeasesTest)
#include "leases.moc"
