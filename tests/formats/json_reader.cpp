#include "tests/formats/table_fixture.h"
#include "tests/room_test.h"

#include <QStringEncoder>

using namespace rowmill;

class JsonReaderTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void saysWhichLine_data();
    void saysWhichLine();
    void readsEveryEncodingOfJson_data();
    void readsEveryEncodingOfJson();
    void readsAsAStream();
    void capsAValue();

private:
    QTemporaryDir m_dir;
};

void JsonReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Row>("columns");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char* name, const QByteArray& bytes, const Row& columns, const Rows& rows) {
        QTest::newRow(name) << bytes << columns << rows;
    };
    row("a list of objects", R"([{"a":"1","b":"2"},{"a":"3","b":"4"}])", {"a", "b"},
        {{"1", "2"}, {"3", "4"}});
    row("over many lines", "[\n  {\n    \"a\": \"1\"\n  },\n  {\n    \"a\": \"2\"\n  }\n]\n", {"a"},
        {{"1"}, {"2"}});
    row("members of objects inside are columns", R"([{"a":{"b":1,"c":{"d":true}}},{"a":{"c":{"d":null}}}])",
        {"a.b", "a.c.d"}, {{"1", "true"}, {"", ""}});
    row("a name met later makes a column", R"([{"a":1},{"b":2}])", {"a", "b"}, {{"1"}, {"", "2"}});
    row("a list of values", R"(["x", 1.10, true, null, [1, 2]])", {"value"},
        {{"x"}, {"1.10"}, {"true"}, {""}, {"[1, 2]"}});
    row("objects and values together", R"([{"a":1}, "x", {"a":2}])", {"a", "value"},
        {{"1"}, {"", "x"}, {"2"}});
    row("one object is one row", R"({"a":1,"b":{"c":"x"}})", {"a", "b.c"}, {{"1", "x"}});
    row("one value is one row", R"("text")", {"value"}, {{"text"}});
    row("an empty list has no rows", "[ ]", {"value"}, {});
    row("numbers keep their spelling", "[{\"n\":1.10,\"m\":12345678901234567890,\"e\":1E+2,\"z\":-0}]",
        {"n", "m", "e", "z"}, {{"1.10", "12345678901234567890", "1E+2", "-0"}});
    row("strings that look like other things", R"(["{\"a\":1}", "[1]", "null", "007"])", {"value"},
        {{"{\"a\":1}"}, {"[1]"}, {"null"}, {"007"}});
    row("brackets and quotes inside strings", R"([{"a":"],}\"["},{"a":"\\"}])", {"a"}, {{"],}\"["}, {"\\"}});
    row("of a name that stands twice, the last counts", R"([{"a":1,"a":2}])", {"a"}, {{"2"}});
    row("emoji and right-to-left text", "[\"😀\", \"\\ud83d\\ude00\", \"שלום\"]", {"value"},
        {{"😀"}, {"😀"}, {"שלום"}});
}

void JsonReaderTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Row, columns);
    QFETCH(Rows, rows);
    const ReadTable table = readTable(put(m_dir, "t.json", bytes));
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.columns, columns);
    QCOMPARE(table.rows, rows);
}

void JsonReaderTest::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto all = [](const char* kind, const QByteArrayList& texts) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            QTest::addRow("%s, %d", kind, int(i + 1)) << texts.at(i);
    };
    all("lists", {"[]", "[ ]", "[[]]", "[[[1]]]", "[null,true,false]", "[1,null,2]", "[1 , 2]", "\n[1]\r\n\t",
                  "[{}]", "[{},{}]", "[\"\"]", "[[],[]]"});
    all("objects", {"{}", "{\"\":0}", "{\"a\":[]}", "{\"a\":{}}", "{\"a\":1,\"b\":2}", "{ \"a\" : null }",
                    "{\"a\":\"b\",\"a\":\"c\"}", "{\"\\u0000\":1}", "{\"a\":{\"b\":{\"c\":[{}]}}}"});
    all("numbers", {"[0]", "[-0]", "[1]", "[-1]", "[0.5]", "[-0.5]", "[1.25e3]", "[1E22]", "[1e-2]", "[1e+2]",
                    "[0e1]", "[0.4e-10]", "[123456789012345678901234567890]", "[ 4]", "42", "-0.1"});
    all("strings", {"[\"\\u0060\\u012a\"]", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "[\"\\\\u0000\"]",
                    "[\"\\uDBFF\\uDFFF\"]", "[\"\\u0000\"]", "[\"a/*b*/c\"]", "[\"\x7f\"]",
                    "[\"\xef\xbf\xbf\"]", "[\"\xe2\x80\xa8\xe2\x80\xa9\"]", "[\"\xf4\x8f\xbf\xbf\"]",
                    "[\"π €\"]", "\" \"", "\"\\u200b\"", "[\"new\\u000Aline\"]"});
    all("lone values", {"false", "true", "null", "\"x\"", " 7 "});
}

void JsonReaderTest::accepts()
{
    QFETCH(QByteArray, bytes);
    const ReadTable table = readTable(put(m_dir, "t.json", bytes));
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
}

void JsonReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto all = [](const char* kind, const QByteArrayList& texts) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            QTest::addRow("%s, %d", kind, int(i + 1)) << texts.at(i);
    };
    all("lists", {"[",      "[1",        "[1,",  "[1,]", "[,1]", "[,]",       "[1,,2]", "[1 2]",
                  "[1:2]",  "[1]]",      "[1]x", "[1],", "]",    "[\"a\"",    "[[]",    "[1,\n1\n,1",
                  "[3[4]]", "[\"\": 1]", "[a]",  "[1}",  "[{]",  "[\"a\" b]", "[][]"});
    all("objects", {"{",           "{\"a\"",     "{\"a\":",
                    "{\"a\":1",    "{\"a\":1,",  "{\"a\":1,}",
                    "{,}",         "{\"a\" 1}",  "{\"a\":1 \"b\":2}",
                    "{a:1}",       "{'a':1}",    "{1:1}",
                    "{\"a\":1,,}", "{\"a\"::1}", "{\"a\":1}}",
                    "{\"a\":1}#",  "{null:1}",   "{\"a\":\"b\"",
                    "{\"a\":}",    "{\"a\":1]",  "{}{}",
                    "{\"a\":b}",   "}",          "{\"a\",\"b\"}"});
    all("numbers", {"[01]",           "[-01]",   "[1.]",    "[.5]",  "[-]",        "[+1]",        "[1e]",
                    "[1e+]",          "[1.5e]",  "[0x1F]",  "[NaN]", "[Infinity]", "[-Infinity]", "[1a]",
                    "[--1]",          "[1.2.3]", "[1 000]", "[1_0]", "[-.5]",      "[0.e1]",      "[1eE2]",
                    "[\xef\xbc\x91]", "[2.e3]",  "[9.e+]",  "[- 1]", "[0.3e]"});
    all("strings", {"[\"a]", "[\"\\\"]", "[\"\\x00\"]", "[\"\\u00A\"]", "[\"\\uD83\"]", "[\"\\a\"]", "['a']",
                    "[\"a\nb\"]", "[\"a\tb\"]", "[\"\\uqqqq\"]", "[\\n]", "[\"\\", "\"", "[\"\\u\"]",
                    QByteArray("[\"a\0b\"]", 7), "[\"\\\xc3\xa9\"]"});
    all("other texts", {"nul",         "True",        "TRUE",
                        "abc",         "[nul]",       "[truee]",
                        "undefined",   "<null>",      "// x\n[1]",
                        "[1] // x",    "/* x */ [1]", "*",
                        "#",           "\xc3\xa9",    "[\xc3\xa9]",
                        "1 2",         "\"a\" \"b\"", "{\"a\":/*x*/1}",
                        "\\u000A\"\"", "[\f1]",       "\xe2\x81\xa0[1]",
                        "[1]\xc2\xa0"});
    all("bytes", {"[\"\xff\"]", "[\"\xc3\x28\"]", "[\"\xed\xa0\x80\"]", "[\xff]", "{\"\xb9\":1}",
                  "[\"\xe0\xff\"]", "[1\xe5]", "[1e1\xe5]"});
    all("depth", {QByteArray("[").repeated(100'000), QByteArray("[{\"\":").repeated(50'000),
                  QByteArray("{\"a\":").repeated(100'000)});
}

void JsonReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const QString path = put(m_dir, "t.json", bytes);
    const ReadTable table = readTable(path);
    QVERIFY(!table.ok);
    QVERIFY(table.error.kind == ErrorKind::BrokenJson || table.error.kind == ErrorKind::NotUtf8);
    QCOMPARE(table.error.place, path);
    QVERIFY(table.error.line > 0);
}

void JsonReaderTest::saysWhichLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::newRow("the value that is wrong") << QByteArray("[\n{\"a\":1},\n{\"a\":x}\n]") << qint64(3);
    QTest::newRow("bytes that are not UTF-8") << QByteArray("[\n\"a\",\n\"\xff\"\n]") << qint64(3);
    QTest::newRow("something after the end") << QByteArray("[1]\n\nx") << qint64(3);
    QTest::newRow("a list cut short") << QByteArray("[\n1,\n2") << qint64(3);
}

void JsonReaderTest::saysWhichLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    const ReadTable table = readTable(put(m_dir, "t.json", bytes));
    QVERIFY(!table.ok);
    QCOMPARE(table.error.line, line);
}

void JsonReaderTest::readsEveryEncodingOfJson_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("UTF-8") << QByteArray("UTF-8") << QByteArray();
    QTest::newRow("UTF-8 with a mark") << QByteArray("UTF-8") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("UTF-16LE with a mark") << QByteArray("UTF-16LE") << QByteArray("\xff\xfe");
    QTest::newRow("UTF-16BE with a mark") << QByteArray("UTF-16BE") << QByteArray("\xfe\xff");
    QTest::newRow("UTF-16LE") << QByteArray("UTF-16LE") << QByteArray();
    QTest::newRow("UTF-16BE") << QByteArray("UTF-16BE") << QByteArray();
}

void JsonReaderTest::readsEveryEncodingOfJson()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, mark);
    QStringEncoder encoder(encoding.constData());
    const QByteArray list = encoder.encode(QStringLiteral("[{\"a\":\"é好😀\"}]\n"));
    const ReadTable read = readTable(put(m_dir, "t.json", mark + list));
    QVERIFY2(read.ok, qPrintable(describe(read.error)));
    QCOMPARE(read.rows, (Rows{{"é好😀"}}));
    const QByteArray lines =
        QStringEncoder(encoding.constData()).encode(QStringLiteral("{\"a\":\"é好😀\"}\n"));
    const ReadTable readLines = readTable(put(m_dir, "t.jsonl", mark + lines));
    QVERIFY2(readLines.ok, qPrintable(describe(readLines.error)));
    QCOMPARE(readLines.rows, (Rows{{"é好😀"}}));
}

/// Values that straddle the window's end, and what is wrong only at the end of a large file.
void JsonReaderTest::readsAsAStream()
{
    QByteArray bytes = "[";
    const QByteArray value = "{\"id\":\"好 \\\"x\\\"\",\"list\":[1,{\"b\":\"]\"}]}";
    for (int i = 0; i < 80'000; ++i)
        bytes += (i == 0 ? "\n" : ",\n") + value;
    const ReadTable table = readTable(put(m_dir, "t.json", bytes + "\n]\n"));
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.rows.size(), 80'000);
    QCOMPARE(table.rows.last(), (Row{"好 \"x\"", "[1,{\"b\":\"]\"}]"}));
    QCOMPARE(table.lines.last(), 80'001);
    const ReadTable cut = readTable(put(m_dir, "t.json", bytes + '\n'));
    QVERIFY(!cut.ok);
    QCOMPARE(cut.error.kind, ErrorKind::BrokenJson);
    QCOMPARE(cut.rows.size(), 79'999);
}

void JsonReaderTest::capsAValue()
{
    const ReadTable table =
        readTable(put(m_dir, "t.json", "[1,\n\"" + QByteArray(65 * 1024 * 1024, 'x') + "\"]"));
    QVERIFY(!table.ok);
    QCOMPARE(table.error.kind, ErrorKind::TooLarge);
    QCOMPARE(table.error.line, 2);
}

ROWMILL_TEST(JsonReaderTest, QCoreApplication)
#include "json_reader.moc"
