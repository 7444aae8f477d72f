#include "tests/formats/table_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;

class JsonlReaderTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void letsColumnsGrow();
    void capsColumns();

private:
    QTemporaryDir m_dir;
};

void JsonlReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Row>("columns");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char* name, const QByteArray& bytes, const Row& columns, const Rows& rows) {
        QTest::newRow(name) << bytes << columns << rows;
    };
    row("one object a line", R"({"a":"1","b":"2"}
{"a":"3","b":"4"}
)",
        {"a", "b"}, {{"1", "2"}, {"3", "4"}});
    row("CRLF, a byte order mark, no last line end", "\xef\xbb\xbf{\"a\":\"1\"}\r\n{\"a\":\"2\"}", {"a"},
        {{"1"}, {"2"}});
    row("blank lines and spaces", "\n{\"a\":\"1\"}\n  \r\n\t{\"a\":\"2\"} \n\n", {"a"}, {{"1"}, {"2"}});
    row("names in another order", R"({"a":"1","b":"2"}
{"b":"4","a":"3"})",
        {"a", "b"}, {{"1", "2"}, {"3", "4"}});
    row("a name met later makes a column", R"({"a":"1"}
{"b":"2"}
{"a":"3","c":"4"})",
        {"a", "b", "c"}, {{"1"}, {"", "2"}, {"3", "", "4"}});
    row("escapes are decoded", R"({"a":"x\ny \"q\" 好"})", {"a"}, {{"x\ny \"q\" 好"}});
    row("numbers, booleans and null", R"({"n":1.10,"big":12345678901234567890,"t":true,"z":null})",
        {"n", "big", "t", "z"}, {{"1.10", "12345678901234567890", "true", ""}});
    row("a list is its JSON", R"({"l":[1, "a"]})", {"l"}, {{"[1, \"a\"]"}});
    row("members of an object inside are columns", R"({"a":{"b":{"c":1},"d":"x"}}
{"a":{"b":{"c":2},"e":null}})",
        {"a.b.c", "a.d", "a.e"}, {{"1", "x"}, {"2", "", ""}});
    row("a name with a point is another column", R"({"a.b":"1","a":{"b":"2"}})", {"a.b", "a.b (2)"},
        {{"1", "2"}});
    row("a text that looks like an object stays a text", R"({"a":"{\"b\":1}"})", {"a"}, {{"{\"b\":1}"}});
    row("an object without members is a row of empty cells", "{\"a\":\"1\"}\n{}\n", {"a"}, {{"1"}, {}});
    row("an empty name is numbered", R"({"":"1"})", {"Column 1"}, {{"1"}});
    row("names that differ by a space stay two columns", R"({"a":"1"," a":"2"})", {"a", "a (2)"},
        {{"1", "2"}});
}

void JsonlReaderTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Row, columns);
    QFETCH(Rows, rows);
    const ReadTable table = readTable(put(m_dir, "t.jsonl", bytes));
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.columns, columns);
    QCOMPARE(table.rows, rows);
}

void JsonlReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorKind kind, qint64 line) {
        QTest::newRow(name) << bytes << kind << line;
    };
    row("an empty file", "", ErrorKind::EmptyTable, 0);
    row("only blank lines", "\n \n", ErrorKind::EmptyTable, 0);
    row("only objects without members", "{}\n{}\n", ErrorKind::EmptyTable, 0);
    row("a line cut short", "{\"a\":\"1\"}\n\n{\"a\":\"2\n", ErrorKind::BrokenJson, 3);
    row("a list", "{\"a\":\"1\"}\n[1]\n", ErrorKind::BrokenJson, 2);
    row("a bare text", "\"a\"\n", ErrorKind::BrokenJson, 1);
    row("two objects on a line", "{\"a\":\"1\"}{\"a\":\"2\"}\n", ErrorKind::BrokenJson, 1);
    row("an object over two lines", "{\"a\":\n\"1\"}\n", ErrorKind::BrokenJson, 1);
    row("bytes that are not UTF-8", "{\"a\":\"1\"}\n{\"a\":\"caf\xe9\"}\n", ErrorKind::NotUtf8, 2);
    row("a line of more than 64 MiB",
        "{\"a\":\"1\"}\n{\"a\":\"" + QByteArray(65 * 1024 * 1024, 'x') + "\"}\n", ErrorKind::TooLarge, 2);
}

void JsonlReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(qint64, line);
    const QString path = put(m_dir, "t.ndjson", bytes);
    const ReadTable table = readTable(path);
    QVERIFY(!table.ok);
    QCOMPARE(table.error.kind, kind);
    QCOMPARE(table.error.line, line);
    QCOMPARE(table.error.place, path);
}

void JsonlReaderTest::letsColumnsGrow()
{
    auto reader = openTable(put(m_dir, "t.jsonl", "{\"a\":\"1\"}\n\n{\"b\":\"2\"}\n"));
    QVERIFY(reader);
    QCOMPARE(bytesOf((*reader)->columns()), Row());
    QStringList cells;
    QVERIFY(*(*reader)->next(cells));
    QCOMPARE(bytesOf((*reader)->columns()), Row{"a"});
    QCOMPARE((*reader)->line(), 1);
    QVERIFY(*(*reader)->next(cells));
    QCOMPARE(bytesOf((*reader)->columns()), (Row{"a", "b"}));
    QCOMPARE((*reader)->line(), 3);
    QCOMPARE((*reader)->notes().blankLines, 1);
    QCOMPARE((*reader)->bytesRead(), (*reader)->bytesTotal());
    QVERIFY(!*(*reader)->next(cells));
    QCOMPARE(bytesOf(cells), (Row{"", "2"}));
}

void JsonlReaderTest::capsColumns()
{
    QByteArray bytes;
    for (int i = 1; i <= 1990; ++i)
        bytes += "{\"n" + QByteArray::number(i) + "\":1}\n";
    QVERIFY(readTable(put(m_dir, "t.jsonl", bytes)).ok);
    const ReadTable table = readTable(put(m_dir, "t.jsonl", bytes + "{\"one more\":1}\n"));
    QCOMPARE(table.error.kind, ErrorKind::TooLarge);
    QCOMPARE(table.error.line, 1991);
}

ROWMILL_TEST(JsonlReaderTest, QCoreApplication)
#include "jsonl_reader.moc"
