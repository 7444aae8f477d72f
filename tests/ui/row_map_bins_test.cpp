#include "tests/room_test.h"
#include "ui/table/row_map_bins.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rowmill;

class RowMapBinsTest : public QObject {
    Q_OBJECT

private slots:
    void everyRowIsInExactlyOneBin_data();
    void everyRowIsInExactlyOneBin();
    void keepsTheSumsThatARebuildWouldGive();
    void ignoresRowsOutOfRange();
};

void RowMapBinsTest::everyRowIsInExactlyOneBin_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("bins");
    QTest::newRow("no rows at all") << 0 << 500;
    QTest::newRow("fewer rows than pixels") << 7 << 500;
    QTest::newRow("as many rows as pixels") << 500 << 500;
    QTest::newRow("rows that do not divide evenly") << 12'345 << 467;
    QTest::newRow("a million rows") << 1'000'000 << 463;
}

void RowMapBinsTest::everyRowIsInExactlyOneBin()
{
    QFETCH(int, rows);
    QFETCH(int, bins);
    RowMapBins map;
    map.setBinCount(bins);
    map.setStates(QByteArray(rows, char(RowState::Done)));
    QCOMPARE(map.binCount(), qMin(rows, bins));
    QList<int> expected(map.binCount(), 0);
    for (qint64 row = 1; row <= rows; ++row)
        ++expected[map.binOf(row)];
    for (int i = 0; i < map.binCount(); ++i) {
        QCOMPARE(map.bin(i).at(size_t(RowState::Done)), expected.at(i));
        QVERIFY(expected.at(i) > 0);
    }
}

void RowMapBinsTest::keepsTheSumsThatARebuildWouldGive()
{
    QRandomGenerator random(7);
    QByteArray states(10'007, '\0');
    RowMapBins map;
    map.setBinCount(313);
    map.setStates(states);
    for (int i = 0; i < 20'000; ++i) {
        const int row = random.bounded(int(states.size()));
        const int state = random.bounded(RowStateCount);
        states[row] = char(state);
        map.setState(row + 1, static_cast<RowState>(state));
    }
    RowMapBins fresh;
    fresh.setBinCount(313);
    fresh.setStates(states);
    for (int i = 0; i < fresh.binCount(); ++i)
        QCOMPARE(map.bin(i), fresh.bin(i));
}

void RowMapBinsTest::ignoresRowsOutOfRange()
{
    RowMapBins map;
    map.setBinCount(10);
    map.setStates(QByteArray(5, '\0') + char(99));
    QCOMPARE(map.setState(0, RowState::Done), -1);
    QCOMPARE(map.setState(7, RowState::Done), -1);
    QCOMPARE(map.state(6), RowState::Waiting);
    QCOMPARE(map.setState(6, RowState::Failed), 5);
}

ROWMILL_TEST(RowMapBinsTest, QCoreApplication)
#include "row_map_bins_test.moc"
