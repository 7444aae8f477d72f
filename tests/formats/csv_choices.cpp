#include "tests/formats/table_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;

/// What a person chooses, where detection would choose otherwise.
class CsvChoicesTest : public QObject {
    Q_OBJECT

private slots:
    void obeys_data();
    void obeys();
    void saysHowItRead();
    void readsAlikeByItsOwnForm_data();
    void readsAlikeByItsOwnForm();

private:
    QTemporaryDir m_dir;
};

void CsvChoicesTest::obeys_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ReadOptions>("options");
    QTest::addColumn<Row>("columns");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char* name, const QByteArray& bytes, const ReadOptions& options,
                        const Row& columns,
                        const Rows& rows) { QTest::newRow(name) << bytes << options << columns << rows; };
    const QByteArray table = "a;b,c\n1;2,3\n4;5,6\n";
    ReadOptions semicolon;
    semicolon.delimiter = ';';
    row("the delimiter", table, semicolon, {"a", "b,c"}, {{"1", "2,3"}, {"4", "5,6"}});
    ReadOptions rare;
    rare.delimiter = '#';
    row("a delimiter that nobody guesses", "a#b\n1#2\n", rare, {"a", "b"}, {{"1", "2"}});
    ReadOptions headless;
    headless.headerLine = 0;
    row("no heading", "id,text\n1,x\n", headless, {"Column 1", "Column 2"}, {{"id", "text"}, {"1", "x"}});
    ReadOptions third;
    third.headerLine = 3;
    row("the line of the heading", "id,text\n1,x\nkey,words\n2,y\n", third, {"key", "words"}, {{"2", "y"}});
    ReadOptions two;
    two.headerLine = 1;
    two.headerRows = 2;
    row("a heading of two rows", "Sales,Sales\nfirst,second\nx,y\nz,w\n", two,
        {"Sales first", "Sales second"}, {{"x", "y"}, {"z", "w"}});
    ReadOptions unquoted;
    unquoted.quote = '\0';
    row("no quotes", "a,b\n\"1,2\"\n\"x\",y\n", unquoted, {"a", "b"}, {{"\"1", "2\""}, {"\"x\"", "y"}});
    ReadOptions single;
    single.quote = '\'';
    row("single quotes", "a,b\n'1,2',\"x\"\n", single, {"a", "b"}, {{"1,2", "\"x\""}});
    ReadOptions escaped;
    escaped.escape = '\\';
    row("an escape", "a,b\n\"x \\\"y\\\"\",2\n", escaped, {"a", "b"}, {{"x \"y\"", "2"}});
    ReadOptions kept;
    kept.padded = false;
    row("spaces that belong to the cells", "a, b\n1, 2\n3, 4\n", kept, {"a", "b"},
        {{"1", " 2"}, {"3", " 4"}});
    ReadOptions padded;
    padded.padded = true;
    row("spaces that do not", "a,b\n1, \"2, 3\"\n", padded, {"a", "b"}, {{"1", "2, 3"}});
    row("all of it together", "x|y\n'1'|'a''b'\n", {'|', '\'', '\0', false, "UTF-8", 1, 1, {}, {}, {}, {}},
        {"x", "y"}, {{"1", "a'b"}});
}

void CsvChoicesTest::obeys()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ReadOptions, options);
    QFETCH(Row, columns);
    QFETCH(Rows, rows);
    const ReadTable table = readTable(put(m_dir, "t.csv", bytes), options);
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.columns, columns);
    QCOMPARE(table.rows, rows);
}

void CsvChoicesTest::saysHowItRead()
{
    const auto reader = openTable(put(m_dir, "t.csv", "Report\n\nid;text\n1;\"a \\\"b\\\"\"\n2;c\n3;d\n"));
    QVERIFY(reader);
    const ReadOptions form = (*reader)->form();
    QVERIFY(form.delimiter == ';');
    QVERIFY(form.quote == '"');
    QVERIFY(form.escape == '\\');
    QCOMPARE(form.encoding, QByteArray("UTF-8"));
    QVERIFY(form.headerLine == 3);
    QVERIFY(form.headerRows == 1);
    QCOMPARE((*reader)->notes().preambleLines, 2);
    const auto lines = openTable(put(m_dir, "none.csv", "1,2\n3,4\n5,6\n"));
    QVERIFY(lines);
    QVERIFY((*lines)->form().headerLine == 0);
}

void CsvChoicesTest::readsAlikeByItsOwnForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a plain table") << QByteArray("a,b\n1,2\n");
    QTest::newRow("a preamble") << QByteArray("Title\n\na;b\n1;2\n3;4\n5;6\n");
    QTest::newRow("no heading") << QByteArray("1,2\n3,4\n");
    QTest::newRow("padded cells") << QByteArray("a, b\n1, \"2, x\"\n3, 4\n");
    QTest::newRow("a heading of two rows") << QByteArray("a,b\na,b\n1,2\n3,4\n5,6\n7,8\n");
    QTest::newRow("Windows text") << QByteArray("caf\xe9,b\n\xe9t\xe9,tr\xe8s br\xfbl\xe9\n");
}

/// What the import shows can be given back to it.
void CsvChoicesTest::readsAlikeByItsOwnForm()
{
    QFETCH(QByteArray, bytes);
    const QString path = put(m_dir, "t.csv", bytes);
    const auto reader = openTable(path);
    QVERIFY(reader);
    const ReadTable first = readTable(path);
    const ReadTable second = readTable(path, (*reader)->form());
    QCOMPARE(second.columns, first.columns);
    QCOMPARE(second.rows, first.rows);
    QCOMPARE(second.notes, first.notes);
}

ROWMILL_TEST(CsvChoicesTest, QCoreApplication)
#include "csv_choices.moc"
