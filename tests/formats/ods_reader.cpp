#include "tests/formats/workbook_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;

/// The shapes of cells in ODS files, by hand.
class OdsReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsCells_data();
    void readsCells();
    void repeatsRowsAndColumns();
    void findsRowsInGroups();
    void choosesASheet_data();
    void choosesASheet();

private:
    ReadTable read(const QByteArray& tables)
    {
        return readTable(putArchive(m_dir, "t.ods", odsParts(tables)));
    }

    QTemporaryDir m_dir;
};

void OdsReaderTest::readsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* cell, const char* text) {
        QTest::newRow(name) << QByteArray(cell) << QByteArray(text);
    };
#define CELL "<table:table-cell "
#define END "</table:table-cell>"
    row("text", CELL "office:value-type='string'><text:p>a &amp; b 😀</text:p>" END, "a & b 😀");
    row("text of several paragraphs",
        CELL "office:value-type='string'><text:p>a</text:p><text:p/><text:p>b</text:p>" END, "a\n\nb");
    row("spaces, tabs and line breaks",
        CELL "><text:p><text:s text:c='2'/>a <text:s/>b<text:tab/>c<text:line-break/>d</text:p>" END,
        "  a  b\tc\nd");
    row("white space that says nothing", CELL "><text:p>\n  a\n   b</text:p>" END, "a b");
    row("spans and links", CELL "><text:p><text:span>a</text:span><text:a>b</text:a></text:p>" END, "ab");
    row("a comment is not the cell's text",
        CELL "office:value-type='string'><office:annotation><text:p>note</text:p></"
             "office:annotation><text:p>x</text:p>" END,
        "x");
    row("a picture is not the cell's text",
        CELL
        "><draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame><text:p>x</text:p>" END,
        "x");
    row("text without its shown form", CELL "office:value-type='string' office:string-value='x'/>", "x");
    row("a number as it is shown",
        CELL "office:value-type='float' office:value='1234.5'><text:p>1,234.50</text:p>" END, "1,234.50");
    row("a number without its shown form",
        CELL "office:value-type='float' office:value='0.30000000000000004'/>", "0.3");
    row("a number that was cut to an exponent",
        CELL "office:value-type='float' "
             "office:value='1234567890123456789'><text:p>1.23456789012346E+18</text:p>" END,
        "1234567890123456789");
    row("a percentage", CELL "office:value-type='percentage' office:value='0.25'><text:p>25%</text:p>" END,
        "25%");
    row("a currency", CELL "office:value-type='currency' office:value='5'><text:p>5,00 €</text:p>" END,
        "5,00 €");
    row("a date",
        CELL "office:value-type='date' office:date-value='2024-03-09'><text:p>03/09/24</text:p>" END,
        "2024-03-09");
    row("a date and time",
        CELL "office:value-type='date' office:date-value='2024-03-09T14:05:00.000'><text:p>x</text:p>" END,
        "2024-03-09 14:05:00");
    row("a time",
        CELL "office:value-type='time' office:time-value='PT14H05M00S'><text:p>02:05 PM</text:p>" END,
        "14:05:00");
    row("a time of more than a day", CELL "office:value-type='time' office:time-value='PT25H30M00.500S'/>",
        "25:30:00.5");
    row("a truth value",
        CELL "office:value-type='boolean' office:boolean-value='true'><text:p>WAHR</text:p>" END, "TRUE");
    row("an error",
        CELL "table:formula='of:=NA()' office:value-type='string' office:string-value='' "
             "calcext:value-type='error'>"
             "<text:p>#N/A</text:p>" END,
        "#N/A");
    row("a cell under a merged one",
        "<table:covered-table-cell office:value-type='string'><text:p>x</text:p>"
        "</table:covered-table-cell>",
        "");
}

void OdsReaderTest::readsCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, text);
    const ReadTable table =
        read("<table:table><table:table-column/><table:table-row>" CELL "><text:p>h</text:p>" END CELL
             "><text:p>i</text:p>" END "</table:table-row><table:table-row>" +
             cell + CELL "><text:p>1</text:p>" END "</table:table-row></table:table>");
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.rows, (Rows{{text, "1"}}));
}

void OdsReaderTest::repeatsRowsAndColumns()
{
    const ReadTable table =
        read("<table:table><table:table-row table:number-rows-repeated='2'>" CELL "/></table:table-row>"
             "<table:table-row>" CELL "table:number-columns-repeated='2'><text:p>h</text:p>" END CELL
             "table:number-columns-repeated='16382'/></table:table-row>"
             "<table:table-row table:number-rows-repeated='2'>" CELL "/>" CELL "><text:p>x</text:p>" END
             "</table:table-row>"
             "<table:table-row table:number-rows-repeated='1048571'>" CELL
             "table:number-columns-repeated='16384'/></table:table-row></table:table>");
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.columns, (Row{"h", "h (2)"}));
    QCOMPARE(table.rows, (Rows{{"", "x"}, {"", "x"}}));
    QCOMPARE(table.lines, (QList<qint64>{4, 5}));
}

void OdsReaderTest::findsRowsInGroups()
{
    const QByteArray cell = CELL "><text:p>x</text:p>" END;
    const ReadTable table = read("<table:table><table:shapes><table:table><table:table-row>" + cell +
                                 "</table:table-row></table:table></table:shapes>"
                                 "<table:table-header-rows><table:table-row>" +
                                 cell + cell +
                                 "</table:table-row></table:table-header-rows><table:table-row-group>"
                                 "<table:table-row>" +
                                 cell + "</table:table-row><table:table-row-group><table:table-row>" + cell +
                                 "</table:table-row></table:table-row-group></table:table-row-group>"
                                 "<table:table-rows><table:table-row>" +
                                 cell + "</table:table-row></table:table-rows></table:table>");
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.columns, (Row{"x", "x (2)"}));
    QCOMPARE(table.rows.size(), 3);
}

void OdsReaderTest::choosesASheet_data()
{
    QTest::addColumn<QByteArray>("hidden");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<Row>("columns");
    const auto row = [](const char* name, const char* hidden, const char* asked, const Row& columns) {
        QTest::newRow(name) << QByteArray(hidden) << QString::fromLatin1(asked) << columns;
    };
    row("the first", "", "", {"a"});
    row("the first that is not hidden", "A", "", {"b"});
    row("the one asked for", "", "B", {"b"});
    row("a hidden one when asked for", "A", "A", {"a"});
    row("the first when all are hidden", "AB", "", {"a"});
}

void OdsReaderTest::choosesASheet()
{
    QFETCH(QByteArray, hidden);
    QFETCH(QString, asked);
    QFETCH(Row, columns);
    QByteArray tables;
    QList<SheetInfo> expected;
    for (const QByteArray name : {"A", "B"}) {
        const bool hides = hidden.contains(name);
        tables += "<table:table table:name='" + name + "' table:style-name='" + (hides ? "off" : "on") +
                  "'><table:table-row>" CELL "><text:p>" + name.toLower() +
                  "</text:p>" END "</table:table-row></table:table>";
        expected.append({QString::fromLatin1(name), hides});
    }
    const QString path = putArchive(
        m_dir, "t.ods",
        odsParts(tables,
                 "<style:style style:name='on' style:family='table'><style:table-properties "
                 "table:display='true'/></style:style><style:style style:name='off' "
                 "style:family='table'><style:table-properties table:display='false'/></style:style>"));
    ReadOptions options;
    options.sheet = asked;
    const auto reader = openTable(path, options);
    QVERIFY2(reader, "cannot be opened");
    QCOMPARE(bytesOf((*reader)->columns()), columns);
    const auto sheets = listSheets(path);
    QVERIFY(sheets);
    QCOMPARE(*sheets, expected);
    options.sheet = QStringLiteral("C");
    const auto missing = openTable(path, options);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NoSuchSheet);
}

ROWMILL_TEST(OdsReaderTest, QCoreApplication)
#include "ods_reader.moc"
