#include "app/engine/convert_table.h"
#include "tests/formats/table_fixture.h"
#include "tests/room_test.h"

#include <QDir>

#include <atomic>

using namespace rowmill;

class ConvertTest : public QObject {
    Q_OBJECT

private slots:
    void writesAnEmptyTableForAnEmptyFile_data();
    void writesAnEmptyTableForAnEmptyFile();
    void refusesWhatIsNoTable();
    void writesColumnsThatCameLate();
    void keepsEveryCellThroughEveryForm();
    void leavesNothingBehindWhenCancelled();

private:
    Result<ConvertedTable> convert(const QString& from, const QString& to) const
    {
        return convertTable(from, to, {}, {}, {}, {});
    }

    QTemporaryDir m_dir;
};

void ConvertTest::writesAnEmptyTableForAnEmptyFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("CSV of no byte") << QByteArray("t.csv") << QByteArray();
    QTest::newRow("CSV of blank lines") << QByteArray("t.csv") << QByteArray("\n\r\n\n");
    QTest::newRow("CSV of a mark alone") << QByteArray("t.csv") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("JSONL of no byte") << QByteArray("t.jsonl") << QByteArray();
    QTest::newRow("an empty JSON list") << QByteArray("t.json") << QByteArray("[]");
    QTest::newRow("text of no byte") << QByteArray("t.txt") << QByteArray();
}

void ConvertTest::writesAnEmptyTableForAnEmptyFile()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, bytes);
    const QString from = put(m_dir, file.constData(), bytes);
    for (const char* name : {"out.csv", "out.jsonl", "out.xlsx", "out.ods"}) {
        const QString to = in(m_dir, name);
        const auto converted = convert(from, to);
        QVERIFY2(converted, name);
        QCOMPARE(converted->rows, 0);
        QVERIFY(QFile::exists(to));
        const ReadTable table = readTable(to);
        QVERIFY2(table.rows.isEmpty(), name);
        QVERIFY2(table.ok || table.error.kind == ErrorKind::EmptyTable, qPrintable(describe(table.error)));
        QVERIFY(QFile::remove(to));
    }
}

void ConvertTest::refusesWhatIsNoTable()
{
    const QString to = in(m_dir, "none.csv");
    QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(convert(in(m_dir, "folder"), to).error().kind, ErrorKind::EmptyTable);
    QCOMPARE(convert(in(m_dir, "missing.csv"), to).error().kind, ErrorKind::FileMissing);
    QCOMPARE(convert(put(m_dir, "t.json", " "), to).error().kind, ErrorKind::EmptyTable);
    QVERIFY(!QFile::exists(to));
}

void ConvertTest::writesColumnsThatCameLate()
{
    const QString from = put(m_dir, "late.jsonl", "{\"a\":1}\n{\"b\":{\"c\":\"x\"}}\n");
    const auto converted = convert(from, in(m_dir, "late.csv"));
    QVERIFY(converted);
    QCOMPARE(converted->rows, 2);
    QCOMPARE(contentOf(in(m_dir, "late.csv")), QByteArray("a,b.c\n1,\n,x\n"));
}

void ConvertTest::keepsEveryCellThroughEveryForm()
{
    const Rows rows{{"007", "\"quoted\", and; more\t|"},
                    {"a\nb\n\nc", "  spaces  around  "},
                    {"👩‍👩‍👧 🏳️‍🌈", "שלום \"مرحبا\""},
                    {"12345678901234567890", "1E+15"},
                    {"=1+1", "+cmd|' /C calc'!A0"},
                    {"2024-01-31", "TRUE"},
                    {"_x0041_", "<b>&amp;</b> ]]>"},
                    {QByteArray("ß").repeated(32'767), "'"},
                    {"", "only the second"},
                    {"\"", "\\\""}};
    QString from = in(m_dir, "start.jsonl");
    QVERIFY(writeTable(from, {"a", "b"}, rows));
    for (const char* name :
         {"1.csv", "2.xlsx", "3.ods", "4.tsv", "5.jsonl", "6.xlsx", "7.csv", "8.ods", "9.jsonl"}) {
        const QString to = in(m_dir, name);
        const auto converted = convert(from, to);
        QVERIFY2(converted, name);
        const ReadTable table = readTable(to);
        QVERIFY2(table.ok, qPrintable(describe(table.error)));
        QCOMPARE(table.columns, (Row{"a", "b"}));
        QCOMPARE(table.rows, rows);
        from = to;
    }
}

void ConvertTest::leavesNothingBehindWhenCancelled()
{
    QTemporaryDir dir;
    const QString from = put(dir, "t.csv", "a,b\n" + QByteArray("1,2\n").repeated(10'000));
    const auto cancel = std::make_shared<std::atomic_bool>(true);
    const auto converted = convertTable(from, in(dir, "out.xlsx"), {}, {}, {}, cancel);
    QVERIFY(!converted);
    QCOMPARE(converted.error().kind, ErrorKind::Cancelled);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("t.csv")});
}

ROWMILL_TEST(ConvertTest, QCoreApplication)
#include "convert.moc"
