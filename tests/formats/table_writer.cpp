#include "tests/formats/table_fixture.h"
#include "tests/room_test.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <sys/resource.h>

using namespace rowmill;

class TableWriterTest : public QObject {
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
    void guardsSpreadsheets_data();
    void guardsSpreadsheets();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void writesValidJson();
    void changesNothingUntilFinished();
    void keepsTheOldFileWhenWritingFails();
    void saysWhenAFolderCannotBeWritten();

private:
    QTemporaryDir m_dir;
};

void TableWriterTest::writes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("bom");
    QTest::addColumn<Row>("columns");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const char* file, bool bom, const Row& columns, const Rows& rows,
                        const QByteArray& bytes) {
        QTest::newRow(name) << QByteArray(file) << bom << columns << rows << bytes;
    };
    row("CSV, plain", "t.csv", false, {"a", "b"}, {{"1", "2"}}, "a,b\n1,2\n");
    row("CSV, quotes only where needed", "t.csv", false, {"a", "b"}, {{"1,2", "x\"y"}, {"l\nm", " n;"}},
        "a,b\n\"1,2\",\"x\"\"y\"\n\"l\nm\", n;\n");
    row("CSV, a mark in front", "t.csv", true, {"a"}, {{"1"}},
        "\xef\xbb\xbf"
        "a\n1\n");
    row("CSV, a short row is filled up", "t.csv", false, {"a", "b", "c"}, {{"1"}}, "a,b,c\n1,,\n");
    row("CSV, an empty cell of one column", "t.csv", false, {"a"}, {{""}}, "a\n\"\"\n");
    row("CSV, a header that holds other delimiters", "t.csv", false, {"a;b;c", "d"}, {{"1;2", "3"}},
        "\"a;b;c\",d\n1;2,3\n");
    row("CSV, a header that begins like a mark", "t.csv", false, {"\ufeffa", "b"}, {{"1", "\ufeff"}},
        "\"\ufeffa\",b\n1,\ufeff\n");
    row("CSV, a zero character", "t.csv", false, {"a"}, {{QByteArray(1, '\0')}}, "a\n\xef\xbf\xbd\n");
    row("TSV", "t.tsv", false, {"a", "b"}, {{"1,2", "x\ty"}}, "a\tb\n1,2\t\"x\ty\"\n");
    row("JSONL", "t.jsonl", false, {"b", "a"}, {{"1", "x\"\\\n\t"}, {"2"}},
        "{\"b\":\"1\",\"a\":\"x\\\"\\\\\\n\\t\"}\n{\"b\":\"2\",\"a\":\"\"}\n");
    row("JSONL never has a mark", "t.jsonl", true, {"a"}, {{"1"}}, "{\"a\":\"1\"}\n");
    row("JSONL, two columns of one name", "t.jsonl", false, {"status", "status"}, {{"1", "2"}},
        "{\"status\":\"1\",\"status (2)\":\"2\"}\n");
}

void TableWriterTest::writes()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, bom);
    QFETCH(Row, columns);
    QFETCH(Rows, rows);
    QFETCH(QByteArray, bytes);
    const QString path = in(m_dir, file.constData());
    QVERIFY(writeTable(path, columns, rows, {bom, false}));
    QCOMPARE(contentOf(path), bytes);
}

void TableWriterTest::guardsSpreadsheets_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("safe");
    const auto row = [](const char* name, const QByteArray& cell, const QByteArray& safe) {
        QTest::newRow(name) << cell << safe;
    };
    row("a formula", "=1+1", "'=1+1");
    row("a plus", "+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0");
    row("a minus", "-2+3", "'-2+3");
    row("an at sign", "@SUM(A1)", "'@SUM(A1)");
    row("a tab before it", "\t=1", "'\t=1");
    row("a line break before it", "\r=1", "'\r=1");
    row("a full-width equals sign", "＝1", "'＝1");
    row("a negative number stays", "-12.50", "-12.50");
    row("a number with a sign and an exponent stays", "+1.5e-3", "+1.5e-3");
    row("a dash list item", "- milk", "'- milk");
    row("minus infinity is not a number", "-inf", "'-inf");
    row("a sign alone", "-", "'-");
    row("plain text stays", "a=b", "a=b");
    row("nothing stays nothing", "", "");
}

void TableWriterTest::guardsSpreadsheets()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, safe);
    for (const char* file : {"t.csv", "t.tsv"}) {
        const QString path = in(m_dir, file);
        QVERIFY(writeTable(path, {"a", "b"}, {{"x", cell}}, {false, true}));
        QCOMPARE(readTable(path).rows, (Rows{{"x", safe}}));
        QVERIFY(writeTable(path, {"a", "b"}, {{"x", cell}}));
        QCOMPARE(readTable(path).rows, (Rows{{"x", cell}}));
    }
    const QString json = in(m_dir, "t.jsonl");
    QVERIFY(writeTable(json, {"a"}, {{cell}}, {false, true}));
    QCOMPARE(readTable(json).rows, (Rows{{cell}}));
}

void TableWriterTest::comesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char* name, const QByteArray& cell) { QTest::newRow(name) << cell; };
    row("nothing", "");
    row("quotes", "\"a\" \"\" \"");
    row("a lone quote", "\"");
    row("line breaks of three kinds", "a\nb\r\nc\rd\n");
    row("nothing but line breaks", "\r\n\r\n");
    row("delimiters", ",;\t|");
    row("spaces around", "  a  ");
    row("a no-break space and a line separator", "\u00a0\u2028");
    row("emoji of several parts", "👩‍👩‍👧 🏳️‍🌈");
    row("right to left", "שלום, \"עולם\" مرحبا");
    row("a byte order mark in front", "\ufeffa");
    row("leading zeros", "007");
    row("a formula", "=HYPERLINK(\"http://x\",\"y\")");
    row("a backslash before a quote", "\\\"\\n\\u0041");
    row("control characters", "a\x01\x1f\x7f\u0085");
    row("the longest cell of a spreadsheet", QByteArray("ß").repeated(32'767));
    row("a placeholder", "{{column}} %1");
    row("JSON", "{\"a\":[1,2,\"x\"]}");
}

void TableWriterTest::comesBackAsItWas()
{
    QFETCH(QByteArray, cell);
    const Rows rows{{cell, "x", cell}, {"y", cell, "z"}, {cell, cell, cell}};
    for (const char* file : {"t.csv", "t.tsv", "t.jsonl"}) {
        const QString path = in(m_dir, file);
        QVERIFY(writeTable(path, {"a", "b", "c"}, rows));
        const ReadTable table = readTable(path);
        QVERIFY2(table.ok, qPrintable(describe(table.error)));
        QCOMPARE(table.rows, rows);
        QVERIFY(writeTable(path, {"only"}, {{cell}, {"x"}, {cell}}));
        QCOMPARE(readTable(path).rows, (Rows{{cell}, {"x"}, {cell}}));
    }
}

void TableWriterTest::writesValidJson()
{
    QString all;
    for (char16_t c = 0; c < 0x300; ++c)
        all += QChar(c);
    // Half pairs, in both orders and at the ends.
    all = QChar(0xdc00) + all + QChar(0xd800) + QChar(u'x') + QChar(0xdc00) + QChar(0xd800);
    const QString path = in(m_dir, "t.jsonl");
    auto writer = createTable(path);
    QVERIFY(writer);
    QVERIFY((*writer)->begin({all}));
    QVERIFY((*writer)->write({all}));
    QVERIFY((*writer)->finish());
    const QByteArray bytes = contentOf(path);
    QCOMPARE(bytes.count('\n'), 1);
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(object.size(), 1);
    QVERIFY(object.begin().value().toString() == all);
}

void TableWriterTest::changesNothingUntilFinished()
{
    QTemporaryDir dir;
    const QString path = put(dir, "t.csv", "old");
    {
        auto writer = createTable(path);
        QVERIFY(writer);
        QVERIFY((*writer)->begin({QStringLiteral("a")}));
        for (int i = 0; i < 100'000; ++i)
            QVERIFY((*writer)->write({QStringLiteral("some text")}));
        QCOMPARE(contentOf(path), QByteArray("old"));
    }
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("t.csv")});
    QVERIFY(writeTable(path, {"a"}, {{"new"}}));
    QCOMPARE(contentOf(path), QByteArray("a\nnew\n"));
}

void TableWriterTest::keepsTheOldFileWhenWritingFails()
{
    QTemporaryDir dir;
    const QString path = put(dir, "t.csv", "old");
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1024 * 1024, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    int rows = 0;
    Result<void> written;
    {
        auto writer = createTable(path);
        const bool begun = writer && (*writer)->begin({QStringLiteral("a")});
        while (begun && written && rows < 50) {
            written = (*writer)->write({QString(100'000, u'x')});
            ++rows;
        }
    }
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QVERIFY2(rows < 20, "it must say so at once, not at the end");
    QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(written.error().place, path);
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("t.csv")});
}

void TableWriterTest::saysWhenAFolderCannotBeWritten()
{
    const auto written = writeTable(in(m_dir, "none/t.csv"), {"a"}, {});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
    const auto unknown = createTable(in(m_dir, "t.parquet"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::UnknownForm);
    QCOMPARE(unknown.error().detail, QLatin1String("parquet"));
}

ROWMILL_TEST(TableWriterTest, QCoreApplication)
#include "table_writer.moc"
