#include "tests/formats/workbook_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;

/// The shapes in which Excel, Apache POI, openpyxl, xlsxwriter and others write their cells, by hand.
class XlsxReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsCells_data();
    void readsCells();
    void showsNumbersAsTheUserSeesThem_data();
    void showsNumbersAsTheUserSeesThem();
    void countsDaysFrom1904();
    void findsPartsByTheirRelations();
    void readsTheStrictForm();
    void readsAlsoWithoutStylesAndStrings();
    void choosesASheet_data();
    void choosesASheet();
    void listsTheSheets();
    void takesTheHeaderThatIsAskedFor_data();
    void takesTheHeaderThatIsAskedFor();
    void countsWhatItSkips();
    void keepsManySharedStringsOutOfMemory();

private:
    ReadTable read(const XlsxParts& parts) { return readTable(putArchive(m_dir, "t.xlsx", parts.parts())); }

    QTemporaryDir m_dir;
};

void XlsxReaderTest::readsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* cell, const char* text) {
        QTest::newRow(name) << QByteArray(cell) << QByteArray(text);
    };
    row("a shared string", R"(<c r="A2" t="s"><v>0</v></c>)", "shared & \"x\"");
    row("a shared string of several runs", R"(<c r="A2" t="s"><v>1</v></c>)", "bold and plain ");
    row("a shared string with reading aids", R"(<c r="A2" t="s"><v>2</v></c>)", "東京");
    row("a shared string with an escaped character", R"(<c r="A2" t="s"><v>3</v></c>)", "a\rb_x0041_");
    row("an inline string", R"(<c r="A2" t="inlineStr"><is><t>in 😀</t></is></c>)", "in 😀");
    row("an inline string of several runs",
        R"(<c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">a </t></r><r><t>b</t></r></is></c>)",
        "a b");
    row("spaces that are to be kept",
        R"(<c r="A2" t="inlineStr"><is><t xml:space="preserve">  x  </t></is></c>)", "  x  ");
    row("a line break", "<c r=\"A2\" t=\"inlineStr\"><is><t>a\nb&#10;c</t></is></c>", "a\nb\nc");
    row("a cell without its place", R"(<c t="inlineStr"><is><t>x</t></is></c>)", "x");
    row("a formula gives its stored text", R"(<c r="A2" t="str"><f>A1&amp;"x"</f><v>hx</v></c>)", "hx");
    row("a formula gives its stored number", R"(<c r="A2"><f>1+1</f><v>2</v></c>)", "2");
    row("a formula that was never worked out", R"(<c r="A2"><f>1+1</f></c>)", "");
    row("a truth value", R"(<c r="A2" t="b"><v>1</v></c>)", "TRUE");
    row("a falsehood", R"(<c r="A2" t="b"><v>0</v></c>)", "FALSE");
    row("an error", R"(<c r="A2" t="e"><v>#DIV/0!</v></c>)", "#DIV/0!");
    row("a date in ISO form", R"(<c r="A2" t="d"><v>2024-03-09T14:05:00Z</v></c>)", "2024-03-09 14:05:00");
    row("a number", R"(<c r="A2"><v>42</v></c>)", "42");
    row("a number that says so", R"(<c r="A2" t="n"><v>42</v></c>)", "42");
    row("an extension that says nothing", R"(<c r="A2"><v>4</v><extLst><ext><v>5</v></ext></extLst></c>)",
        "4");
    row("lower-case letters in its place", R"(<c r="a2"><v>4</v></c>)", "4");
}

void XlsxReaderTest::readsCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, text);
    XlsxParts parts;
    parts.strings =
        R"(<si><t>shared &amp; "x"</t></si>)"
        R"(<si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> and plain </t></r></si>)"
        R"(<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>)"
        R"(<si><t>a_x000D_b_x005F_x0041_</t></si>)";
    parts.sheet = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>h</t></is></c>)"
                  R"(<c r="B1" t="inlineStr"><is><t>i</t></is></c></row><row r="2">)" +
                  cell + R"(<c r="B2"><v>1</v></c></row>)";
    const ReadTable table = read(parts);
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.rows, (Rows{{text, "1"}}));
}

void XlsxReaderTest::showsNumbersAsTheUserSeesThem_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* form, const char* raw, const char* text) {
        QTest::newRow(name) << QByteArray(form) << QByteArray(raw) << QByteArray(text);
    };
    row("a whole number of 16 digits", "General", "1234567890123456", "1234567890123456");
    row("a whole number of 20 digits", "General", "12345678901234567890", "12345678901234567890");
    row("a large number that Excel wrote with an exponent", "General", "1.2345678901234501E+17",
        "123456789012345000");
    row("1E+15 in full", "General", "1E+15", "1000000000000000");
    row("the dust of binary fractions", "General", "0.30000000000000004", "0.3");
    row("a small number", "General", "1.0000000000000001E-5", "0.00001");
    row("a tiny number", "General", "1.5E-10", "1.5E-10");
    row("a huge number", "General", "1.5E+300", "1.5E+300");
    row("below zero", "General", "-2.5", "-2.5");
    row("not a number at all", "0.00", "abc", "abc");
    row("decimals", "0.00", "2.5", "2.50");
    row("half a cent goes up", "0.00", "1.0049999999999999", "1.01");
    row("rounded to another digit", "0.0", "9.96", "10.0");
    row("thousands", "#,##0", "1234567.8", "1,234,568");
    row("thousands and decimals", "#,##0.00", "-1234.5", "-1,234.50");
    row("below one", "#,##0.00", "0.5", "0.50");
    row("decimals that may be missing", "0.0##", "1.5", "1.5");
    row("percent", "0%", "0.256", "26%");
    row("percent with decimals", "0.00%", "0.12345", "12.35%");
    row("scientific", "0.00E+00", "12345", "1.23E+04");
    row("scientific, rounded to ten", "0.0E+00", "99999", "1.0E+05");
    row("engineering", "##0.0E+0", "12345", "12.3E+3");
    row("leading zeros", "00000", "42", "00042");
    row("a telephone number", "000\\-0000", "5551234", "555-1234");
    row("a currency", "[$€-407] #,##0.00", "1234.5", "€ 1,234.50");
    row("a unit in quotes", "0.0\" kg\"", "2", "2.0 kg");
    row("negative in brackets", "#,##0_);[Red](#,##0)", "-1234", "(1,234)");
    row("zero as a dash", "0.00;-0.00;\"-\"", "0", "-");
    row("in thousands", "0.0,", "12345", "12.3");
    row("a long identifier with a plain form", "0", "1234567890123456789", "1234567890123456789");
    row("a form that would hide it", ";;;", "5", "5");
    row("a fraction is shown as a decimal", "# ?/?", "0.5", "0.5");
    row("a condition is passed over", "[>100]0.0;0", "5", "5");
    row("a date", "yyyy\\-mm\\-dd", "45360", "2024-03-09");
    row("a date of another country", "d.m.yy", "45360", "2024-03-09");
    row("a Chinese date", "yyyy\"年\"m\"月\"d\"日\"", "45360", "2024-03-09");
    row("a date and time", "m/d/yy h:mm", "45360.586805555555", "2024-03-09 14:05:00");
    row("a time", "h:mm AM/PM", "0.58680555555555558", "14:05:00");
    row("minutes and seconds", "mm:ss.0", "1.0011574074074074E-2", "00:14:25.0");
    row("more than a day", "[h]:mm:ss", "1.0625", "25:30:00");
    row("a month alone", "mmm\\-yy", "45352", "2024-03-01");
    row("the first day", "yyyy\\-mm\\-dd", "1", "1900-01-01");
    row("the day that 1900 did not have", "yyyy\\-mm\\-dd", "60", "1900-02-29");
    row("the day after it", "yyyy\\-mm\\-dd", "61", "1900-03-01");
    row("no date at all", "yyyy\\-mm\\-dd", "-1", "-1");
    row("seconds that round up to the next day", "yyyy\\-mm\\-dd hh:mm:ss", "45360.99999999999",
        "2024-03-10 00:00:00");
    row("text form", "@", "12", "12");
}

void XlsxReaderTest::showsNumbersAsTheUserSeesThem()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, text);
    XlsxParts parts;
    parts.formats =
        "<numFmt numFmtId=\"164\" formatCode=\"" + QString::fromUtf8(form).toHtmlEscaped().toUtf8() + "\"/>";
    parts.styles = R"(<xf numFmtId="0"/><xf numFmtId="164"/>)";
    parts.sheet = R"(<row r="1"><c r="A1" t="str"><v>h</v></c></row><row r="2"><c r="A2" s="1"><v>)" + raw +
                  "</v></c></row>";
    const ReadTable table = read(parts);
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.rows, (Rows{{text}}));
}

void XlsxReaderTest::countsDaysFrom1904()
{
    XlsxParts parts;
    parts.properties = R"(<workbookPr date1904="1"/>)";
    parts.styles = R"(<xf numFmtId="14"/><xf numFmtId="22"/>)";
    parts.sheet = R"(<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row>)"
                  R"(<row><c s="0"><v>0</v></c><c s="1"><v>43898.5</v></c></row>)";
    QCOMPARE(read(parts).rows, (Rows{{"1904-01-01", "2024-03-09 12:00:00"}}));
}

void XlsxReaderTest::findsPartsByTheirRelations()
{
    XlsxParts parts;
    parts.sheet = R"(<row><c t="str"><v>a</v></c></row><row><c><v>1</v></c></row>)";
    for (const char* target :
         {"/xl/odd/Cells.xml", "odd/Cells.xml", "../xl/odd/Cells.xml", "./odd/Cells.xml"}) {
        parts.sheetTarget = target;
        parts.sheetPart = "xl/odd/Cells.xml";
        const ReadTable table = read(parts);
        QVERIFY2(table.ok, target);
        QCOMPARE(table.rows, (Rows{{"1"}}));
    }
    parts.sheetTarget = "../../../etc/passwd";
    QVERIFY(!read(parts).ok);
}

void XlsxReaderTest::readsTheStrictForm()
{
    XlsxParts parts;
    parts.main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    parts.office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    parts.strings = "<si><t>name</t></si>";
    parts.sheet =
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="d"><v>2024-03-09</v></c></row>)";
    const ReadTable table = read(parts);
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.columns, (Row{"name"}));
    QCOMPARE(table.rows, (Rows{{"2024-03-09"}}));
}

void XlsxReaderTest::readsAlsoWithoutStylesAndStrings()
{
    XlsxParts parts;
    parts.sheet = R"(<row><c t="str"><v>a</v></c></row><row><c s="7"><v>1.50</v></c></row>)";
    Parts list = parts.parts();
    list.removeIf([](const auto& part) {
        return part.first == "xl/styles.xml" || part.first == "xl/sharedStrings.xml";
    });
    const ReadTable table = readTable(putArchive(m_dir, "t.xlsx", list));
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.rows, (Rows{{"1.5"}}));
}

void XlsxReaderTest::choosesASheet_data()
{
    QTest::addColumn<QByteArray>("sheets");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<Row>("columns");
    const auto row = [](const char* name, const char* sheets, const char* asked, const Row& columns) {
        QTest::newRow(name) << QByteArray(sheets) << QString::fromLatin1(asked) << columns;
    };
    row("the first", R"(<sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId2"/>)", "", {"first"});
    row("the one asked for", R"(<sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId2"/>)", "B",
        {"second"});
    row("the first that is not hidden",
        R"(<sheet name="A" state="hidden" r:id="rId1"/><sheet name="B" state="visible" r:id="rId2"/>)", "",
        {"second"});
    row("a hidden one when asked for",
        R"(<sheet name="A" state="veryHidden" r:id="rId1"/><sheet name="B" r:id="rId2"/>)", "A", {"first"});
    row("the first when all are hidden", R"(<sheet name="A" state="hidden" r:id="rId1"/>)", "", {"first"});
    row("a chart is no sheet", R"(<sheet name="C" r:id="rId5"/><sheet name="B" r:id="rId2"/>)", "",
        {"second"});
}

void XlsxReaderTest::choosesASheet()
{
    QFETCH(QByteArray, sheets);
    QFETCH(QString, asked);
    QFETCH(Row, columns);
    XlsxParts parts;
    parts.sheets = sheets;
    parts.sheet = R"(<row><c t="str"><v>first</v></c></row>)";
    ReadOptions options;
    options.sheet = asked;
    const auto reader = openTable(putArchive(m_dir, "t.xlsx", parts.parts()), options);
    QVERIFY2(reader, "cannot be opened");
    QCOMPARE(bytesOf((*reader)->columns()), columns);
}

void XlsxReaderTest::listsTheSheets()
{
    XlsxParts parts;
    parts.sheets = R"(<sheet name="A &amp; B" state="hidden" r:id="rId1"/><sheet name="表" r:id="rId2"/>)";
    const QString path = putArchive(m_dir, "t.xlsx", parts.parts());
    const auto sheets = listSheets(path);
    QVERIFY(sheets);
    QCOMPARE(*sheets, (QList<SheetInfo>{{QStringLiteral("A & B"), true}, {QStringLiteral("表"), false}}));
    ReadOptions options;
    options.sheet = QStringLiteral("C");
    const auto missing = openTable(path, options);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NoSuchSheet);
    QCOMPARE(missing.error().detail, QStringLiteral("A & B, 表"));
}

void XlsxReaderTest::takesTheHeaderThatIsAskedFor_data()
{
    QTest::addColumn<qint64>("header");
    QTest::addColumn<Row>("columns");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char* name, qint64 header, const Row& columns, const Rows& rows) {
        QTest::newRow(name) << header << columns << rows;
    };
    row("the third row", 3, {"a", "b"}, {{"1", "2"}});
    row("none", 0, {"Column 1", "Column 2"}, {{"Report"}, {"a", "b"}, {"1", "2"}});
    row("an empty row means the next one", 2, {"a", "b"}, {{"1", "2"}});
}

void XlsxReaderTest::takesTheHeaderThatIsAskedFor()
{
    QFETCH(qint64, header);
    QFETCH(Row, columns);
    QFETCH(Rows, rows);
    XlsxParts parts;
    parts.sheet = R"(<row r="1"><c r="A1" t="str"><v>Report</v></c></row>)"
                  R"(<row r="3"><c r="A3" t="str"><v>a</v></c><c r="B3" t="str"><v>b</v></c></row>)"
                  R"(<row r="4"><c r="A4"><v>1</v></c><c r="B4"><v>2</v></c></row>)";
    ReadOptions options;
    options.headerLine = header;
    const ReadTable table = readTable(putArchive(m_dir, "t.xlsx", parts.parts()), options);
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.columns, columns);
    QCOMPARE(table.rows, rows);
}

void XlsxReaderTest::countsWhatItSkips()
{
    XlsxParts parts;
    parts.sheet = R"(<row r="2"><c r="B2" t="str"><v>a</v></c></row>)"
                  R"(<row r="3"><c r="A3" s="1"/></row>)"
                  R"(<row r="9"><c r="B9"><v>1</v></c><c r="D9"><v>2</v></c></row>)"
                  R"(<row r="1048576"><c r="A1048576"/><c r="XFD1048576"/></row>)";
    const ReadTable table = read(parts);
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.columns, (Row{"Column 1", "a", "Column 3", "Column 4"}));
    QCOMPARE(table.rows, (Rows{{"", "1", "", "2"}}));
    QCOMPARE(table.lines, (QList<qint64>{9}));
    QCOMPARE(table.notes.blankLines, 6);
    QCOMPARE(table.notes.longLines, (QList<qint64>{9}));
    QCOMPARE(table.notes.shortRows, 0);
}

void XlsxReaderTest::keepsManySharedStringsOutOfMemory()
{
    XlsxParts parts;
    const QByteArray longText(1024 * 1024, 'x');
    for (int i = 0; i < 80; ++i)
        parts.strings += "<si><t>" + QByteArray::number(i) + longText + "</t></si>";
    parts.sheet = R"(<row><c t="str"><v>a</v></c></row>)";
    for (int i = 79; i >= 0; i -= 13)
        parts.sheet += R"(<row><c t="s"><v>)" + QByteArray::number(i) + "</v></c></row>";
    // Stored, since text as dull as this packs at a thousand to one and would be taken for a bomb.
    const QString path = in(m_dir, "t.xlsx");
    ZipWriter zip(path);
    QVERIFY(zip.open());
    for (const auto& [name, content] : parts.parts()) {
        const bool dull = name == "xl/sharedStrings.xml";
        QVERIFY(zip.addPart(name, dull ? ZipWriter::Packing::Stored : ZipWriter::Packing::Deflated, content));
    }
    QVERIFY(zip.commit());
    const ReadTable table = readTable(path);
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.rows.size(), 7);
    for (int i = 0; i < 7; ++i)
        QVERIFY(table.rows[i].first() == QByteArray::number(79 - 13 * i) + longText);
}

ROWMILL_TEST(XlsxReaderTest, QCoreApplication)
#include "xlsx_reader.moc"
