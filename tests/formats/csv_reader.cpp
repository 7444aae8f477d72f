#include "tests/formats/table_fixture.h"
#include "tests/room_test.h"

#include <QDir>

using namespace rowmill;

class CsvReaderTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void keepsWhatIsAgainstTheRules_data();
    void keepsWhatIsAgainstTheRules();
    void notesWhatItPutRight();
    void namesColumns_data();
    void namesColumns();
    void detectsDelimiter_data();
    void detectsDelimiter();
    void saysWhichLine_data();
    void saysWhichLine();
    void notesRaggedRows();
    void namesOnlyTheFirstRaggedLines();
    void keepsCellsThatSpanReads_data();
    void keepsCellsThatSpanReads();
    void capsCellsRowsAndColumns_data();
    void capsCellsRowsAndColumns();
    void readsLinesFullOfQuotes();
    void reportsProgress();
    void refusesMissingAndUnreadableFiles();

private:
    QTemporaryDir m_dir;
};

void CsvReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char* name, const QByteArray& bytes, const Rows& rows) {
        QTest::newRow(name) << bytes << rows;
    };
    const Rows plain{{"1", "2"}, {"3", "4"}};
    row("lines end in LF", "a,b\n1,2\n3,4\n", plain);
    row("lines end in CRLF", "a,b\r\n1,2\r\n3,4\r\n", plain);
    row("lines end in CR", "a,b\r1,2\r3,4\r", plain);
    row("line ends are mixed", "a,b\r1,2\r\n3,4\n", plain);
    row("the last line has no end", "a,b\n1,2\n3,4", plain);
    row("the last line ends in a lone CR", "a,b\r\n1,2\r\n3,4\r", plain);
    row("a byte order mark stands in front",
        "\xef\xbb\xbf"
        "a,b\n1,2\n3,4\n",
        plain);
    row("two byte order marks stand in front",
        "\xef\xbb\xbf\xef\xbb\xbf"
        "a,b\n1,2\n3,4\n",
        plain);
    row("a byte order mark stands before a quoted header", "\xef\xbb\xbf\"a\",b\n1,2\n3,4\n", plain);
    row("a header alone is a table without rows", "a,b\n", {});
    row("a header alone, without a line end", "a,b", {});
    row("quotes hold commas", "a,b\n\"1,5\",2\n", {{"1,5", "2"}});
    row("quotes hold LF", "a,b\n\"1\n5\",2\n", {{"1\n5", "2"}});
    row("quotes hold CRLF, which stays CRLF", "a,b\r\n\"1\r\n5\",2\r\n", {{"1\r\n5", "2"}});
    row("quotes hold CR", "a,b\r\"1\r5\",2\r", {{"1\r5", "2"}});
    row("doubled quotes stand for one", "a,b\n\"say \"\"hi\"\" now\",2\n", {{"say \"hi\" now", "2"}});
    row("a cell of nothing but a doubled quote", "a,b\n\"\"\"\",2\n", {{"\"", "2"}});
    row("a cell of two doubled quotes", "a,b\n\"\"\"\"\"\",2\n", {{"\"\"", "2"}});
    row("a quoted empty cell", "a,b\n\"\",2\n", {{"", "2"}});
    row("the last cell is quoted, and the file ends", "a,b\n1,\"2\"", {{"1", "2"}});
    row("the last cell is empty, and the file ends", "a,b\n1,", {{"1", ""}});
    row("a quote inside an unquoted cell is text", "a,b\n5\" pipe,x\"y\"\n", {{"5\" pipe", "x\"y\""}});
    row("spaces around cells are kept", "a,b\n 1 ,\t2\n", {{" 1 ", "\t2"}});
    row("leading zeros and signs are text", "a,b\n007,-0.50\n", {{"007", "-0.50"}});
    row("empty cells make a row", "a,b\n,\n", {{"", ""}});
    row("blank lines are skipped", "\n\na,b\n\n1,2\n\r\n\n3,4\n\n", plain);
    row("blank lines are skipped in one column too", "a\n1\n\n2\n", {{"1"}, {"2"}});
    row("a quoted empty cell is a row of one column", "a\n1\n\"\"\n2\n", {{"1"}, {""}, {"2"}});
    row("Chinese and emoji", "a,b\n好吃,\xf0\x9f\x98\x80\n", {{"好吃", "\xf0\x9f\x98\x80"}});
    row("a byte order mark inside the file is text",
        "a,b\n\xef\xbb\xbf"
        "1,2\n",
        {{"\xef\xbb\xbf"
          "1",
          "2"}});
    row("short rows are padded", "a,b,c\n1\n1,2\n", {{"1", "", ""}, {"1", "2", ""}});
    row("cells past the header are kept", "a,b\n1,2,3\n4,5\n", {{"1", "2", "3"}, {"4", "5"}});
    row("empty cells past the header are dropped", "a,b\n1,2,,\n", {{"1", "2"}});
    row("empty cells between are kept", "a,b\n1,2,,4,\n", {{"1", "2", "", "4"}});
}

void CsvReaderTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const ReadTable table = readTable(put(m_dir, "t.csv", bytes));
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.rows, rows);
}

void CsvReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorKind kind, qint64 line) {
        QTest::newRow(name) << bytes << kind << line;
    };
    row("an empty file", "", ErrorKind::EmptyTable, 0);
    row("only blank lines", "\n\r\n\n", ErrorKind::EmptyTable, 0);
    row("only a byte order mark", "\xef\xbb\xbf", ErrorKind::EmptyTable, 0);
    row("a file of zero bytes", QByteArray(100, '\0'), ErrorKind::NotText, 0);
    row("a zip archive with the name of a table", QByteArray("PK\3\4\0\0\0\0\0\0\0\0", 12).repeated(9),
        ErrorKind::NotText, 0);
}

void CsvReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(qint64, line);
    const QString path = put(m_dir, "t.csv", bytes);
    const ReadTable table = readTable(path);
    QVERIFY(!table.ok);
    QCOMPARE(table.error.kind, kind);
    QCOMPARE(table.error.line, line);
    QCOMPARE(table.error.place, path);
}

void CsvReaderTest::keepsWhatIsAgainstTheRules_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char* name, const QByteArray& bytes, const Rows& rows) {
        QTest::newRow(name) << bytes << rows;
    };
    row("a quote never closed is text", "a,b\n1,2\n3,\"4\n5,6\n7,8\n",
        {{"1", "2"}, {"3", "\"4"}, {"5", "6"}, {"7", "8"}});
    row("a quote never closed at the very end", "a\n1\n\"2", {{"1"}, {"\"2"}});
    row("a doubled quote at the very end", "a\n\"1\"\"", {{"\"1\"\""}});
    row("text after a closing quote", "a,b\n1,2\n\"3\"x,4\n5,6\n", {{"1", "2"}, {"\"3\"x", "4"}, {"5", "6"}});
    row("a space after a closing quote", "a,b\n\"3\" ,4\n", {{"3", "4"}});
    row("lone quotes in a quoted cell", "a,b\n\"say \"hi\" now\",2\n", {{"say \"hi\" now", "2"}});
    row("a quote too many in front of a plain cell", "a,b,c\n1,2,3\n4,\"5,\"6, 7\"\n8,9,0\n",
        {{"1", "2", "3"}, {"4", "\"5", "6, 7"}, {"8", "9", "0"}});
    row("a quote too many in front of a quoted cell", "a,b\n1,2\n\"\"3, 4\",5\n6,7\n",
        {{"1", "2"}, {"\"3, 4", "5"}, {"6", "7"}});
    row("a quote at the end that is not doubled", "a,b,c\n1,2,3\n\"10\"\",\"x, y\",6\n7,8,9\n",
        {{"1", "2", "3"}, {"10\"", "x, y", "6"}, {"7", "8", "9"}});
    row("a quote too many at the end of a line", "a,b\n1,\"\n2,\"3\"\n4,\"5, 6\"\n7,8\n",
        {{"1", "\""}, {"2", "3"}, {"4", "5, 6"}, {"7", "8"}});
    row("a delimiter missing between quoted cells", "a,b,c\n1,2,3\n4,\"5\"\"6\"\n7,8,9\n",
        {{"1", "2", "3"}, {"4", "5", "6"}, {"7", "8", "9"}});
    row("a delimiter missing before a quoted cell", "a,b,c\n1,2,3\n4,5\"6; 0\"\n7,8,9\n",
        {{"1", "2", "3"}, {"4", "5", "6; 0"}, {"7", "8", "9"}});
    row("another delimiter in one row", "a,b,c\n1,2,3\n4;5,5;6\n7,8,9\n",
        {{"1", "2", "3"}, {"4", "5,5", "6"}, {"7", "8", "9"}});
    row("a sentence below the table stays one cell", "a,b,c\n1,2,3\n4,5,6\nSource: own work\n",
        {{"1", "2", "3"}, {"4", "5", "6"}, {"Source: own work", "", ""}});
    row("a short row with a comma in quotes stays as it is", "a,b,c\n1,2,3\n4,\"Smith, J.\"\n7,8,9\n",
        {{"1", "2", "3"}, {"4", "Smith, J.", ""}, {"7", "8", "9"}});
    row("a short row with doubled quotes stays as it is", "a,b,c\n1,2,3\n4,\"say \"\"hi\"\" now\"\n7,8,9\n",
        {{"1", "2", "3"}, {"4", "say \"hi\" now", ""}, {"7", "8", "9"}});
    row("a zero byte", QByteArray("a,b\n1,2\n3,\0\n", 11), {{"1", "2"}, {"3", "\xef\xbf\xbd"}});
    row("a zero byte in quotes", QByteArray("a,b\n\"1\n2\0\",2\n", 13), {{"1\n2\xef\xbf\xbd", "2"}});
    row("a slip in UTF-8", "a,b\n好吃,真好\ncaf\xe9,3\n", {{"好吃", "真好"}, {"caf\xef\xbf\xbd", "3"}});
}

void CsvReaderTest::keepsWhatIsAgainstTheRules()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const ReadTable table = readTable(put(m_dir, "t.csv", bytes));
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.rows, rows);
}

void CsvReaderTest::notesWhatItPutRight()
{
    const ReadTable table =
        readTable(put(m_dir, "t.csv", "a,b\n好吃,真好\n1,\"say \"hi\"\"\n\"x\ny\",2\ncaf\xe9,3\n4,\"5\n"));
    QVERIFY(table.ok);
    QCOMPARE(table.notes.mendedRows, 2);
    QCOMPARE(table.notes.mendedLines, (QList<qint64>{3, 7}));
    QCOMPARE(table.notes.garbledRows, 1);
    QCOMPARE(table.notes.garbledLines, QList<qint64>{6});
}

void CsvReaderTest::namesColumns_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Row>("columns");
    const auto row = [](const char* name, const QByteArray& header, const Row& columns) {
        QTest::newRow(name) << header << columns;
    };
    row("as they are", "id,Full Name,状态", {"id", "Full Name", "状态"});
    row("an empty one is numbered", "id,,text,", {"id", "Column 2", "text", "Column 4"});
    row("a second one of a name is numbered", "a,a,b,a", {"a", "a (2)", "b", "a (3)"});
    row("a number already taken is passed over", "a (2),a,a", {"a (2)", "a", "a (3)"});
    row("an empty one whose number is taken", "Column 2,", {"Column 2", "Column 2 (2)"});
    row("names that differ in case are two names", "a,A", {"a", "A"});
    row("spaces around a name are not part of it", " id , text\t", {"id", "text"});
    row("a line break in a name is a space", "\"first\nname\",\"a\r\nb\"", {"first name", "a b"});
    row("a name in quotes", "\"a,b\",\"say \"\"x\"\"\"", {"a,b", "say \"x\""});
}

void CsvReaderTest::namesColumns()
{
    QFETCH(QByteArray, header);
    QFETCH(Row, columns);
    const ReadTable table = readTable(put(m_dir, "t.csv", header + "\n"));
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.columns, columns);
}

void CsvReaderTest::detectsDelimiter_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Row>("columns");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char* name, const char* file, const QByteArray& bytes, const Row& columns,
                        const Rows& rows) {
        QTest::newRow(name) << QByteArray(file) << bytes << columns << rows;
    };
    row("comma", "t.csv", "a,b\n1;2,3\n", {"a", "b"}, {{"1;2", "3"}});
    row("semicolon", "t.csv", "a;b;c\n1,5;2;3\n", {"a", "b", "c"}, {{"1,5", "2", "3"}});
    row("tab", "t.csv", "a\tb\n1\t2\n", {"a", "b"}, {{"1", "2"}});
    row("bar", "t.csv", "a|b\n1|2\n", {"a", "b"}, {{"1", "2"}});
    row("commas inside quotes do not count", "t.csv", "\"a,x,y\";b\n1;2\n", {"a,x,y", "b"}, {{"1", "2"}});
    row("the one that stands more often wins", "t.csv", "a;b, c;d\n1;2;3\n", {"a", "b, c", "d"},
        {{"1", "2", "3"}});
    row("of equals, the comma wins", "t.csv", "a;x,b\n1,2\n", {"a;x", "b"}, {{"1", "2"}});
    row("none of them: one column", "t.csv", "text\nhello, you\n", {"text"}, {{"hello, you"}});
    row("blank lines in front do not mislead", "t.csv", "\r\n\na;b\n1;2\n", {"a", "b"}, {{"1", "2"}});
    row("only the header is judged", "t.csv", "a,b\n1;2;3;4,5\n", {"a", "b"}, {{"1;2;3;4", "5"}});
    row("a header of two lines in quotes", "t.csv", "\"a\n,,\";b\n1;2\n", {"a ,,", "b"}, {{"1", "2"}});
    row("a tsv file has tabs whatever its header", "t.tsv", "a,b,c\td\n1,2\t3\n", {"a,b,c", "d"},
        {{"1,2", "3"}});
    row("tab is an ending too", "t.TAB", "a\tb\n1\t\"2\t3\"\n", {"a", "b"}, {{"1", "2\t3"}});
}

void CsvReaderTest::detectsDelimiter()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, bytes);
    QFETCH(Row, columns);
    QFETCH(Rows, rows);
    const ReadTable table = readTable(put(m_dir, file.constData(), bytes));
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.columns, columns);
    QCOMPARE(table.rows, rows);
}

void CsvReaderTest::saysWhichLine_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void CsvReaderTest::saysWhichLine()
{
    QFETCH(QByteArray, lineEnd);
    QByteArray bytes = "a,b\n1,2\n\n\"x\ny\",\"\n\"\n3,4\n";
    bytes.replace("\n", lineEnd);
    const ReadTable table = readTable(put(m_dir, "t.csv", bytes));
    QVERIFY(table.ok);
    QCOMPARE(table.lines, (QList<qint64>{2, 4, 7}));
    QCOMPARE(table.notes.blankLines, 1);
}

void CsvReaderTest::notesRaggedRows()
{
    const ReadTable table = readTable(put(m_dir, "t.csv", "a,b\n1,2\n3\n4,5,6,7\n8,9,\n\"1\n2\"\n"));
    QVERIFY(table.ok);
    QCOMPARE(table.columns, (Row{"a", "b", "Column 3", "Column 4"}));
    QCOMPARE(table.notes.shortRows, 2);
    QCOMPARE(table.notes.shortLines, (QList<qint64>{3, 6}));
    QCOMPARE(table.notes.longRows, 1);
    QCOMPARE(table.notes.longLines, QList<qint64>{4});
}

void CsvReaderTest::namesOnlyTheFirstRaggedLines()
{
    const ReadTable table = readTable(put(m_dir, "t.csv", "a,b\n" + QByteArray("x\n").repeated(1500)));
    QVERIFY(table.ok);
    QCOMPARE(table.notes.shortRows, 1500);
    QCOMPARE(table.notes.shortLines.size(), TableNotes::MaxLines);
}

void CsvReaderTest::keepsCellsThatSpanReads_data()
{
    QTest::addColumn<QByteArray>("cell");
    // The window is 1 MiB at first: each of these straddles its end somewhere.
    QTest::newRow("plain rows") << QByteArray("0123456789,x");
    QTest::newRow("quoted rows with doubled quotes") << QByteArray("\"0\"\"3\r\n6\"\"\",x");
    QTest::newRow("three-byte characters") << QByteArray("好好好,好");
    QTest::newRow("cells longer than the window") << QByteArray(3'000'000, 'x') + ",y";
    QTest::newRow("quoted cells longer than the window")
        << '"' + QByteArray("x\"\"\n").repeated(700'000) + "\",y";
}

void CsvReaderTest::keepsCellsThatSpanReads()
{
    QFETCH(QByteArray, cell);
    const int count = cell.size() > 1'000'000 ? 3 : 200'000;
    const ReadTable table =
        readTable(put(m_dir, "t.csv", "a,b\r\n" + QByteArray(cell + "\r\n").repeated(count)));
    const ReadTable one = readTable(put(m_dir, "one.csv", "a,b\r\n" + cell));
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.rows.size(), count);
    for (const Row& row : table.rows)
        QVERIFY(row == one.rows.first());
    const qint64 height = 1 + cell.count('\n');
    QCOMPARE(table.lines.last(), 2 + (count - 1) * height);
}

void CsvReaderTest::capsCellsRowsAndColumns_data()
{
    constexpr int MiB = 1024 * 1024;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line"); // 0: it is accepted
    const QByteArray full(16 * MiB, 'x');
    QTest::newRow("a cell of 16 MiB is read") << "a\n" + full + '\n' << qint64(0);
    QTest::newRow("a byte more is too much") << "a\nx\n" + full + "x\n" << qint64(3);
    QTest::newRow("a quoted cell of 16 MiB is read") << "a\n\"" + full + "\"\n" << qint64(0);
    QTest::newRow("a byte more in quotes is too much") << "a\n\"" + full + "x\"\n" << qint64(2);
    QTest::newRow("a quote never closed is text beyond the cap")
        << "a\n\"" + QByteArray(10'000, 'x') + '\n' + QByteArray(10'000, 'y').append('\n').repeated(2000)
        << qint64(0);
    const QByteArray wide = QByteArray(15 * MiB, 'x') + ',';
    QTest::newRow("a row of more than 64 MiB") << "a,b\n1,2\n" + wide.repeated(5) + '\n' << qint64(3);
    QTest::newRow("a header of 1,990 columns is read") << QByteArray(1989, ',') + '\n' << qint64(0);
    QTest::newRow("a header of 1,991 columns") << QByteArray(1990, ',') + '\n' << qint64(1);
    QTest::newRow("a row of 1,991 cells") << "a,b\n\n1" + QByteArray(1990, ',') + '\n' << qint64(3);
}

void CsvReaderTest::capsCellsRowsAndColumns()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    const ReadTable table = readTable(put(m_dir, "t.csv", bytes));
    QCOMPARE(table.ok, line == 0);
    if (line > 0) {
        QCOMPARE(table.error.kind, ErrorKind::TooLarge);
        QCOMPARE(table.error.line, line);
        QVERIFY(!table.error.detail.isEmpty());
    }
}

/// Looking at each quote of a line must not mean looking at the whole line again.
void CsvReaderTest::readsLinesFullOfQuotes()
{
    const QByteArray text = '"' + QByteArray("x\"y ").repeated(3'000'000);
    const ReadTable table = readTable(put(m_dir, "t.csv", "a,b\n1,2\n3," + text + "\n5,6\n"));
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.rows.size(), 3);
    QVERIFY(table.rows.at(1) == (Row{"3", text}));
    const QByteArray row = QByteArray("\"x\ny\",").repeated(1'500) + "\"a\"b\"\n";
    const ReadTable wide =
        readTable(put(m_dir, "t.csv", QByteArray("n,").repeated(1'500) + "n\n" + row.repeated(20)));
    QVERIFY2(wide.ok, qPrintable(describe(wide.error)));
    QCOMPARE(wide.rows.size(), 20);
    QCOMPARE(wide.rows.last().last(), QByteArray("a\"b"));
}

void CsvReaderTest::reportsProgress()
{
    const QByteArray bytes = "a,b\n" + QByteArray("1,2\n").repeated(1'000'000);
    auto reader = openTable(put(m_dir, "t.csv", bytes));
    QVERIFY(reader);
    QCOMPARE((*reader)->line(), 0);
    QCOMPARE((*reader)->bytesTotal(), bytes.size());
    QCOMPARE((*reader)->bytesRead(), 4);
    QStringList cells;
    for (int i = 0; i < 500'000; ++i)
        QVERIFY(*(*reader)->next(cells));
    QCOMPARE((*reader)->bytesRead(), 4 + 500'000 * 4);
}

void CsvReaderTest::refusesMissingAndUnreadableFiles()
{
    QCOMPARE(readTable(in(m_dir, "none.csv")).error.kind, ErrorKind::FileMissing);
    QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("folder.csv")));
    QCOMPARE(readTable(in(m_dir, "folder.csv")).error.kind, ErrorKind::EmptyTable);
    const ReadTable other = readTable(put(m_dir, "t.parquet", "a,b\n"));
    QCOMPARE(other.error.kind, ErrorKind::UnknownForm);
    QCOMPARE(other.error.detail, QLatin1String("parquet"));
    QVERIFY(!readTable(put(m_dir, "noending", "a,b\n")).error.detail.isEmpty());
}

ROWMILL_TEST(CsvReaderTest, QCoreApplication)
#include "csv_reader.moc"
