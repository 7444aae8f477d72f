#include "app/formats/html_table.h"

#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;
using namespace Qt::StringLiterals;

/// Tables that browsers and office programs put on the clipboard as HTML.
class HtmlTableTest : public QObject {
    Q_OBJECT

private slots:
    void tablesAreRead_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("csv");
        const auto row = [](const char* name, const QString& html, const QString& csv) {
            QTest::newRow(name) << html << csv;
        };
        row("rows and cells", u"<table><tr><th>a</th><td>b</td></tr><tr><td>1</td><td></td></tr></table>"_s,
            u"\"a\",\"b\"\n\"1\",\"\"\n"_s);
        row("ends of cells and rows left out", u"<TABLE><TR><TD>a<TD>b<TR><TD>1<TD>2</TABLE>"_s,
            u"\"a\",\"b\"\n\"1\",\"2\"\n"_s);
        row("spaces, breaks and entities",
            u"<table><tr><td>\n a  b<br/>c&lt;&#228;&#x1F600;&nope; </td></tr></table>"_s,
            u"\"a b\nc<ä😀&nope;\"\n"_s);
        row("marks inside a cell", u"<table><tr><td><b>a</b><i>b</i></td></tr></table>"_s, u"\"ab\"\n"_s);
        row("a cell over three columns", u"<table><tr><td colspan=\"3\">a</td><td>b</td></tr></table>"_s,
            u"\"a\",\"\",\"\",\"b\"\n"_s);
        row("a cell over more columns than there may be",
            u"<table><tr><td colspan=\"99999999999\">a</td></tr></table>"_s,
            QString(u"\"a\""_s + u",\"\""_s.repeated(1989) + u'\n'));
        row("styles, scripts and comments",
            u"<style>td{}</style><table><tr><td>a<script>x</script><!-- <td>y --></td></tr></table>"_s,
            u"\"a\"\n"_s);
        row("the larger of two", u"<table><tr><td>x</td></tr></table><table><tr><td>a<td>b</tr></table>"_s,
            u"\"a\",\"b\"\n"_s);
        row("a table in a cell",
            u"<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>"_s,
            u"\"ab\",\"c\"\n"_s);
        row("quotes", u"<table><tr><td>say \"x\"</td></tr></table>"_s, u"\"say \"\"x\"\"\"\n"_s);
        row("no table", u"<p>a</p><td>b</td>"_s, QString());
        row("cut short", u"<table><tr><td>a</td><td"_s, u"\"a\"\n"_s);
        row("nothing", QString(), QString());
    }

    void tablesAreRead()
    {
        QFETCH(QString, html);
        QFETCH(QString, csv);
        QCOMPARE(csvText(htmlTable(html)), csv);
    }
};

ROWMILL_TEST(HtmlTableTest, QCoreApplication)
#include "html_table.moc"
