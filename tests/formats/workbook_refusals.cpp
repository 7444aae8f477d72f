#include "tests/formats/workbook_fixture.h"
#include "tests/room_test.h"

#include <QElapsedTimer>

using namespace rowmill;

/// Files that are broken, locked or made to do harm: one message with the place, soon, in little memory.
class WorkbookRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void refusesArchives_data();
    void refusesArchives();
    void refusesSheets_data();
    void refusesSheets();
    void refusesOdsContents_data();
    void refusesOdsContents();
    void refusesBombs_data();
    void refusesBombs();
    void survivesEveryCut();
    void refusesALockedOdsFile();
    void refusesTooManyParts();
    void refusesOldFormsByName();

private:
    QTemporaryDir m_dir;
};

namespace {

QByteArray oneCell(const QByteArray& text)
{
    return "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>h</v></c></row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>" +
           text + "</v></c></row>";
}

QByteArray utf16(const char* text)
{
    const QString wide = QString::fromLatin1(text);
    return {reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2};
}

void compareRefusal(const ReadTable& table, ErrorKind kind, const QByteArray& words)
{
    QVERIFY(!table.ok);
    const QByteArray said = describe(table.error).toUtf8();
    QVERIFY2(table.error.kind == kind, said.constData());
    QVERIFY2(said.contains(words), said.constData());
}

} // namespace

void WorkbookRefusalsTest::refusesArchives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorKind kind, const char* words) {
        QTest::newRow(name) << bytes << kind << QByteArray(words);
    };
    const QByteArray ole("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    row("nothing at all", "", ErrorKind::EmptyTable, "t.xlsx");
    row("a text file", "a,b\n1,2\n", ErrorKind::BrokenTable, "not a workbook");
    row("an old Excel file", ole + QByteArray(4000, '\0'), ErrorKind::BrokenTable, ".xls");
    row("a workbook with a password", ole + QByteArray(4000, '\0') + utf16("EncryptedPackage"),
        ErrorKind::BrokenTable, "password");
    row("the first letters of an archive", "PK\x03\x04", ErrorKind::BrokenTable, "cut short");
    row("an empty archive", QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'), ErrorKind::BrokenTable,
        "missing");
}

void WorkbookRefusalsTest::refusesArchives()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(QByteArray, words);
    compareRefusal(readTable(put(m_dir, "t.xlsx", bytes)), kind, words);
}

void WorkbookRefusalsTest::refusesSheets_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const QByteArray& sheet, ErrorKind kind, const char* words) {
        QTest::newRow(name) << sheet << kind << QByteArray(words);
    };
    row("XML that does not close", oneCell("x") + "<row>", ErrorKind::BrokenTable, "line 3");
    row("XML that closes something else", "<row></c>", ErrorKind::BrokenTable, "broken");
    row("a zero byte", oneCell(QByteArray("a\0b", 3)), ErrorKind::BrokenTable, "line 2");
    row("bytes that are no UTF-8", oneCell("\xff\xfe"), ErrorKind::BrokenTable, "broken");
    row("an entity of its own", oneCell("&xxe;"), ErrorKind::BrokenTable, "line 2");
    row("a text that is not there", "<row><c t=\"s\"><v>7</v></c></row>", ErrorKind::BrokenTable, "line 1");
    row("a text below the first", "<row><c t=\"s\"><v>-1</v></c></row>", ErrorKind::BrokenTable, "line 1");
    row("more rows than a sheet has", oneCell("x") + "<row r=\"1048577\"><c><v>1</v></c></row>",
        ErrorKind::TooLarge, "1,048,576 rows");
    row("rows beyond all numbers", oneCell("x") + "<row r=\"9223372036854775807\"/><row/>",
        ErrorKind::TooLarge, "rows");
    row("more columns than a sheet has", "<row><c r=\"XFE1\"><v>1</v></c></row>", ErrorKind::TooLarge,
        "16,384");
    row("a column beyond all letters", "<row><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>", ErrorKind::TooLarge,
        "16,384");
    row("more columns than a project has", "<row><c r=\"BXO1\"><v>1</v></c></row>", ErrorKind::TooLarge,
        "1,990");
    row("a tower of elements", QByteArray("<x>").repeated(200), ErrorKind::TooLarge, "128 deep");
    row("no cells", "", ErrorKind::EmptyTable, "no columns");
}

void WorkbookRefusalsTest::refusesSheets()
{
    QFETCH(QByteArray, sheet);
    QFETCH(ErrorKind, kind);
    QFETCH(QByteArray, words);
    XlsxParts parts;
    parts.sheet = sheet;
    compareRefusal(readTable(putArchive(m_dir, "t.xlsx", parts.parts())), kind, words);
}

void WorkbookRefusalsTest::refusesOdsContents_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const QByteArray& table, ErrorKind kind, const char* words) {
        QTest::newRow(name) << table << kind << QByteArray(words);
    };
    const QByteArray x = "<text:p>x</text:p></table:table-cell></table:table-row>";
    row("a cell in too many columns",
        "<table:table-row><table:table-cell table:number-columns-repeated='999999999999'>" + x,
        ErrorKind::TooLarge, "1,990");
    row("a row too many times",
        "<table:table-row table:number-rows-repeated='2000000000'><table:table-cell>" + x,
        ErrorKind::TooLarge, "1,048,576");
    row("spaces without end",
        "<table:table-row><table:table-cell><text:p><text:s text:c='2000000000'/></text:p></table:table-cell>"
        "</table:table-row>",
        ErrorKind::TooLarge, "16 MiB");
    row("no cells", "", ErrorKind::EmptyTable, "no columns");
}

void WorkbookRefusalsTest::refusesOdsContents()
{
    QFETCH(QByteArray, table);
    QFETCH(ErrorKind, kind);
    QFETCH(QByteArray, words);
    const QString path = putArchive(m_dir, "t.ods", odsParts("<table:table>" + table + "</table:table>"));
    compareRefusal(readTable(path), kind, words);
}

void WorkbookRefusalsTest::refusesBombs_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* name, const char* part, const QByteArray& content) {
        QTest::newRow(name) << QByteArray(part) << content;
    };
    const qsizetype size = 64 * 1024 * 1024;
    const QByteArray sheet = "<worksheet><sheetData><row><c t='str'><v>h</v></c></row>";
    row("one endless text", "xl/worksheets/sheet1.xml",
        sheet + "<row><c t='str'><v>" + QByteArray(size, 'x'));
    row("one endless tag", "xl/worksheets/sheet1.xml", sheet + "<row " + QByteArray(size, ' '));
    row("empty rows", "xl/worksheets/sheet1.xml", sheet + QByteArray("<row/>").repeated(size / 6));
    row("spaces between rows", "xl/worksheets/sheet1.xml", sheet + QByteArray(size, ' ') + "<row/>");
    row("empty shared texts", "xl/sharedStrings.xml", "<sst>" + QByteArray("<si/>").repeated(size / 5));
    row("sheets", "xl/workbook.xml", "<workbook><sheets>" + QByteArray("<sheet/>").repeated(size / 8));
    row("what follows the cells", "xl/worksheets/sheet1.xml", sheet + "</sheetData>" + QByteArray(size, 'x'));
    row("a document type", "xl/sharedStrings.xml",
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>");
    row("a second document type inside", "xl/sharedStrings.xml",
        "<sst><si><t>a</t></si><!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>]></sst>");
}

void WorkbookRefusalsTest::refusesBombs()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, content);
    XlsxParts parts;
    parts.sheet = "<row><c t='s'><v>0</v></c></row>";
    Parts list = parts.parts();
    for (auto& [name, bytes] : list) {
        if (name == part)
            bytes = content;
    }
    const QString path = putArchive(m_dir, "t.xlsx", list);
    QElapsedTimer timer;
    timer.start();
    const ReadTable table = readTable(path);
    QVERIFY2(timer.elapsed() < 20'000, "it took too long to see");
    QVERIFY(!table.ok);
    QVERIFY2(table.error.kind == ErrorKind::TooLarge || table.error.kind == ErrorKind::BrokenTable,
             qPrintable(describe(table.error)));
}

void WorkbookRefusalsTest::survivesEveryCut()
{
    XlsxParts parts;
    parts.strings = "<si><t>a</t></si>";
    parts.sheet = oneCell("x");
    const QByteArray whole = contentOf(putArchive(m_dir, "whole.xlsx", parts.parts()));
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        const ReadTable cut = readTable(put(m_dir, "t.xlsx", whole.first(size)));
        QVERIFY2(!cut.ok, QByteArray::number(size).constData());
        QByteArray flipped = whole;
        flipped[size] = static_cast<char>(flipped[size] ^ 0x55);
        readTable(put(m_dir, "t.xlsx", flipped));
    }
}

void WorkbookRefusalsTest::refusesALockedOdsFile()
{
    Parts parts = odsParts("");
    parts[1].second = "\x01\x02 not XML";
    parts.append(std::pair<QByteArray, QByteArray>{
        "META-INF/manifest.xml", "<m:manifest xmlns:m='urn:m'><m:file-entry m:full-path='content.xml'>"
                                 "<m:encryption-data/></m:file-entry></m:manifest>"});
    compareRefusal(readTable(putArchive(m_dir, "t.ods", parts)), ErrorKind::BrokenTable, "password");
}

void WorkbookRefusalsTest::refusesTooManyParts()
{
    Parts parts;
    for (int i = 0; i < 20'001; ++i)
        parts.append(std::pair<QByteArray, QByteArray>{QByteArray::number(i), ""});
    compareRefusal(readTable(putArchive(m_dir, "t.xlsx", parts)), ErrorKind::TooLarge, "20,000");
}

void WorkbookRefusalsTest::refusesOldFormsByName()
{
    compareRefusal(readTable(put(m_dir, "t.xls", "x")), ErrorKind::BrokenTable, ".xlsx");
    compareRefusal(readTable(put(m_dir, "t.xlsb", "x")), ErrorKind::BrokenTable, ".xlsx");
    const auto written = writeTable(in(m_dir, "t.xlsm"), {"a"}, {});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::UnknownForm);
}

ROWMILL_TEST(WorkbookRefusalsTest, QCoreApplication)
#include "workbook_refusals.moc"
