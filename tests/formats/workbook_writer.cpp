#include "app/formats/limits.h"
#include "tests/formats/workbook_fixture.h"
#include "tests/room_test.h"

#include <QDir>
#include <QProcess>

using namespace rowmill;

/// What is written here is read back by openpyxl as it was, and what openpyxl and xlsxwriter write is read
/// here.
class WorkbookWriterTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void isReadByOpenpyxl();
    void readsWhatOthersWrite_data();
    void readsWhatOthersWrite();
    void readsHardCellsOfOthers_data();
    void readsHardCellsOfOthers();
    void refusesWhatDoesNotFit();
    void changesNothingUntilFinished();

private:
    QByteArray python(const QByteArray& script);

    QTemporaryDir m_dir;
};

namespace {

const Rows& hardCells()
{
    static const Rows rows{{"007", "\"quoted\", and; more\t|"},
                           {"a\nb", "  spaces  around  "},
                           {"👩‍👩‍👧 🏳️‍🌈", "שלום مرحبا"},
                           {"12345678901234567890", "1E+15"},
                           {"=1+1", "http://example.com"},
                           {"+cmd|' /C calc'!A0", "@SUM(A1)"},
                           {"_x0041_ _x_ _x005F_", "<b>&amp;</b> ]]>"},
                           {QByteArray("x").repeated(32'767), "TRUE"},
                           {"", "only the second"},
                           {"#N/A", "\xef\xbb\xbf"
                                    "a"}};
    return rows;
}

} // namespace

QByteArray WorkbookWriterTest::python(const QByteArray& script)
{
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    // The system's own, which has the packages.
    process.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromUtf8(script)});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

void WorkbookWriterTest::comesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("back");
    const auto row = [](const char* name, const char* file, const QByteArray& cell, const QByteArray& back) {
        QTest::newRow(name) << QByteArray(file) << cell << back;
    };
    const QByteArray controls("a\x01\x0b\x1f z", 7);
    row("XLSX keeps line breaks of three kinds", "t.xlsx", "a\nb\r\nc\rd\n", "a\nb\r\nc\rd\n");
    row("XLSX keeps control characters", "t.xlsx", controls, controls);
    row("XLSX keeps a zero character", "t.xlsx", QByteArray("a\0b", 3), QByteArray("a\0b", 3));
    row("XLSX keeps what is no character", "t.xlsx", "\xef\xbf\xbe\xef\xbf\xbf", "\xef\xbf\xbe\xef\xbf\xbf");
    row("ODS makes all line breaks LF", "t.ods", "\na\nb\r\nc\rd\n", "\na\nb\nc\nd\n");
    row("ODS has no control characters", "t.ods", QByteArray("a\x01z"), "a\xef\xbf\xbdz");
    row("ODS takes cells longer than Excel's", "t.ods", QByteArray("y").repeated(100'000),
        QByteArray("y").repeated(100'000));
}

void WorkbookWriterTest::comesBackAsItWas()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, back);
    const QString path = in(m_dir, file.constData());
    QVERIFY(writeTable(path, {"a", "b"}, {{cell, "x"}}));
    QCOMPARE(readTable(path).rows, (Rows{{back, "x"}}));
    QVERIFY(writeTable(path, {"a", "b"}, hardCells()));
    const ReadTable table = readTable(path);
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.rows, hardCells());
}

void WorkbookWriterTest::isReadByOpenpyxl()
{
    QVERIFY(writeTable(in(m_dir, "t.xlsx"), {"a", "b"}, hardCells()));
    const QByteArray read = python("import openpyxl, json\n"
                                   "s = openpyxl.load_workbook('t.xlsx').active\n"
                                   "for r in s.iter_rows(min_row=2):\n"
                                   "  print(json.dumps({c: x.value or '' for c, x in zip('ab', r)}))\n"
                                   "  assert all(x.data_type in 'sn' and x.hyperlink is None for x in r)\n");
    const ReadTable table = readTable(put(m_dir, "t.jsonl", read));
    QVERIFY2(table.ok, read.constData());
    QCOMPARE(table.rows.size(), hardCells().size());
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (!hardCells()[i].first().contains("_x")) // which openpyxl 3.0 does not decode
            QCOMPARE(table.rows[i], hardCells()[i]);
    }
}

void WorkbookWriterTest::readsWhatOthersWrite_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("openpyxl") << QByteArray("import openpyxl as o, datetime as d\n"
                                            "w = o.Workbook(); s = w.active\n"
                                            "for r in rows: s.append(r)\n"
                                            "s['C2'].number_format = '0.0%'\n"
                                            "w.save('t.xlsx')\n");
    QTest::newRow("openpyxl, as a stream")
        << QByteArray("import openpyxl as o, datetime as d\n"
                      "w = o.Workbook(write_only=True); s = w.create_sheet()\n"
                      "from openpyxl.cell import WriteOnlyCell as W\n"
                      "p = W(s, 0.256); p.number_format = '0.0%'; rows[1][2] = p\n"
                      "for r in rows: s.append(r)\n"
                      "w.save('t.xlsx')\n");
    for (const char* mode : {"False", "True"}) {
        QTest::newRow(*mode == 'T' ? "xlsxwriter in constant memory" : "xlsxwriter")
            << "import xlsxwriter as x, datetime as d\n"
               "w = x.Workbook('t.xlsx', {'constant_memory': " +
                   QByteArray(mode) +
                   "}); s = w.add_worksheet()\n"
                   "date = w.add_format({'num_format': 'yyyy-mm-dd'}); pc = w.add_format({'num_format': "
                   "'0.0%'})\n"
                   "for i, r in enumerate(rows):\n"
                   "  for j, c in enumerate(r):\n"
                   "    if isinstance(c, d.date): s.write_datetime(i, j, c, date)\n"
                   "    else: s.write(i, j, c, pc if c == 0.256 else None)\n"
                   "w.close()\n";
    }
}

void WorkbookWriterTest::readsWhatOthersWrite()
{
    QFETCH(QByteArray, script);
    const QByteArray said =
        python("import datetime\n"
               "rows = [['text', 'number', 'share', 'day', 'truth'],\n"
               "  ['line\\nbreak \\U0001f600', 1234567890123, 0.256, datetime.date(2024, 3, 9), True],\n"
               "  ['007', 0.1 + 0.2, None, None, False]]\n" +
               script);
    QCOMPARE(said, QByteArray());
    const ReadTable table = readTable(in(m_dir, "t.xlsx"));
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.columns, (Row{"text", "number", "share", "day", "truth"}));
    QCOMPARE(table.rows, (Rows{{"line\nbreak 😀", "1234567890123", "25.6%", "2024-03-09", "TRUE"},
                               {"007", "0.3", "", "", "FALSE"}}));
}

void WorkbookWriterTest::readsHardCellsOfOthers_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("openpyxl") << QByteArray("import openpyxl as o\n"
                                            "w = o.Workbook(); s = w.active\n"
                                            "for i, r in enumerate(rows):\n"
                                            "  for j, c in enumerate(r):\n"
                                            "    s.cell(i + 1, j + 1, c).data_type = 's'\n"
                                            "w.save('t.xlsx')\n");
    for (const char* mode : {"False", "True"}) {
        QTest::newRow(*mode == 'T' ? "xlsxwriter in constant memory" : "xlsxwriter")
            << "import xlsxwriter as x\n"
               "w = x.Workbook('t.xlsx', {'constant_memory': " +
                   QByteArray(mode) +
                   "}); s = w.add_worksheet()\n"
                   "for i, r in enumerate(rows):\n"
                   "  for j, c in enumerate(r): s.write_string(i, j, c)\n"
                   "w.close()\n";
    }
}

void WorkbookWriterTest::readsHardCellsOfOthers()
{
    QFETCH(QByteArray, script);
    Rows rows = hardCells();
    // openpyxl 3.0 does not encode it, so it stands for another text.
    rows.removeIf([](const Row& row) { return row.first().contains("_x"); });
    QVERIFY(writeTable(in(m_dir, "hard.jsonl"), {"a", "b"}, rows));
    const QByteArray said =
        python("import json\n"
               "rows = [['a', 'b']] + [list(json.loads(l).values()) for l in open('hard.jsonl')]\n" +
               script);
    QCOMPARE(said, QByteArray());
    const ReadTable table = readTable(in(m_dir, "t.xlsx"));
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.columns, (Row{"a", "b"}));
    QCOMPARE(table.rows, rows);
}

void WorkbookWriterTest::refusesWhatDoesNotFit()
{
    const auto longCell =
        writeTable(in(m_dir, "long.xlsx"), {"a", "b"}, {{"1", "2"}, {"3", QByteArray("x").repeated(32'768)}});
    QVERIFY(!longCell);
    QCOMPARE(longCell.error().kind, ErrorKind::TooLarge);
    QCOMPARE(longCell.error().line, 3);
    QVERIFY(longCell.error().detail.contains(QStringLiteral("“b”")));
    for (const char* file : {"rows.xlsx", "rows.ods"}) {
        WriteOptions options;
        options.rows = MaxSheetRows;
        const auto many = createTable(in(m_dir, file), options);
        QVERIFY2(!many, "known beforehand, it is said beforehand");
        QCOMPARE(many.error().kind, ErrorKind::TooLarge);
        auto writer = createTable(in(m_dir, file));
        QVERIFY(writer);
        QVERIFY((*writer)->begin({QStringLiteral("a")}));
        const QStringList cells{QStringLiteral("1")};
        for (qint64 i = 1; i < MaxSheetRows; ++i)
            QVERIFY((*writer)->write(cells));
        const auto last = (*writer)->write(cells);
        QVERIFY(!last);
        QCOMPARE(last.error().kind, ErrorKind::TooLarge);
    }
    QVERIFY(!QFile::exists(in(m_dir, "long.xlsx")));
    QVERIFY(!QFile::exists(in(m_dir, "rows.ods")));
}

void WorkbookWriterTest::changesNothingUntilFinished()
{
    QTemporaryDir dir;
    for (const char* file : {"t.xlsx", "t.ods"}) {
        const QString path = put(dir, file, "old");
        {
            auto writer = createTable(path);
            QVERIFY(writer);
            QVERIFY((*writer)->begin({QStringLiteral("a")}));
            for (int i = 0; i < 50'000; ++i)
                QVERIFY((*writer)->write({QString::number(i * 7919LL)}));
        }
        QCOMPARE(contentOf(path), QByteArray("old"));
        QVERIFY(writeTable(path, {"a"}, {{"new"}}));
        QCOMPARE(readTable(path).rows, (Rows{{"new"}}));
    }
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 2);
}

ROWMILL_TEST(WorkbookWriterTest, QCoreApplication)
#include "workbook_writer.moc"
