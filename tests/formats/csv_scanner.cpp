#include "app/formats/csv_scanner.h"

#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;

using State = CsvScanner::State;

class CsvScannerTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheSameRecordHoweverItIsCut_data();
    void findsTheSameRecordHoweverItIsCut();
    void blamesTheRightByte_data();
    void blamesTheRightByte();
};

namespace {

QByteArrayList cellsOf(const CsvScanner& scanner, const QByteArray& bytes)
{
    QByteArrayList cells;
    for (const CsvScanner::Cell& cell : scanner.cells())
        cells.append(bytes.mid(cell.start, cell.size));
    return cells;
}

} // namespace

void CsvScannerTest::findsTheSameRecordHoweverItIsCut_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArrayList>("cells");
    const auto row = [](const char* name, const QByteArray& record, const QByteArrayList& cells) {
        QTest::newRow(name) << record << cells;
    };
    row("plain cells, LF", "a,bc,\n", {"a", "bc", ""});
    row("plain cells, CRLF", "a,bc\r\n", {"a", "bc"});
    row("plain cells, CR", "a,bc\r", {"a", "bc"});
    row("quoted cells, CRLF", "\"a\r\n,\",\"\",\"x\"\"y\"\r\n", {"a\r\n,", "", "x\"\"y"});
    row("quotes and nothing but quotes", "\"\"\"\"\"\"\n", {"\"\"\"\""});
    row("a blank line", "\r\n", {""});
}

void CsvScannerTest::findsTheSameRecordHoweverItIsCut()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArrayList, cells);
    const QByteArray bytes = record + "next,\"row\"";
    CsvScanner scanner(CsvDialect{});
    for (qsizetype size = 0; size <= bytes.size(); ++size) {
        const State state = scanner.scan(QByteArrayView(bytes).first(size), false);
        // A CR at the cut may be half a line break; everything else ends with its last byte.
        const bool whole = size > record.size() || (size == record.size() && record.endsWith('\n'));
        QCOMPARE(state, whole ? State::Record : State::More);
        if (whole) {
            QCOMPARE(scanner.size(), record.size());
            QCOMPARE(cellsOf(scanner, bytes), cells);
        }
    }
    QCOMPARE(scanner.scan(record, true), State::Record);
    QCOMPARE(scanner.size(), record.size());
    QCOMPARE(cellsOf(scanner, record), cells);
}

void CsvScannerTest::blamesTheRightByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<qsizetype>("at");
    const auto row = [](const char* name, const QByteArray& bytes, State state, qsizetype at) {
        QTest::newRow(name) << bytes << state << at;
    };
    row("a quote never closed", "a,\"b\n", State::UnclosedQuote, 2);
    row("a cell too many", "x" + QByteArray(1990, ',') + '\n', State::TooManyColumns, 1991);
}

void CsvScannerTest::blamesTheRightByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    QFETCH(qsizetype, at);
    CsvScanner scanner(CsvDialect{});
    QCOMPARE(scanner.scan(bytes, true), state);
    QCOMPARE(scanner.faultAt(), at);
}

ROWMILL_TEST(CsvScannerTest, QCoreApplication)
#include "csv_scanner.moc"
