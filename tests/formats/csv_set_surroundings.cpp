#include "tests/formats/csv_set.h"

namespace rowmill {

namespace {

const QByteArrayList Delimiters = {",", ";", "\t"};

CsvStyle styleOf(const QByteArray& delimiter)
{
    CsvStyle style;
    style.delimiter = delimiter.front();
    return style;
}

void addPreambles(QList<CsvCase>& cases)
{
    const QList<std::pair<QByteArray, QByteArray>> preambles = {
        {"a title", "Monthly report\n"},
        {"a title and a blank line", "Monthly report\n\n"},
        {"three lines", "Monthly report\nPrepared by the sales team\nAll figures are preliminary\n"},
        {"comments", "# exported by a program\n# version 2\n"},
        {"settings", "Report: sales\nFrom: 2024-01-01\nTo: 2024-12-31\n\n"},
        {"a sentence with a comma", "Sales by region, all of them\n\n"},
    };
    for (const auto& [name, lines] : preambles) {
        for (const QByteArray& delimiter : Delimiters) {
            for (const PlainTable& table : {ordersTable(15), figuresTable(15), messagesTable(15)})
                cases.append({"preamble. " + name + ", " + csvName(delimiter.front()) + ", " + table.name,
                              lines + csvText(table, styleOf(delimiter)), table.header, table.rows});
        }
    }
    for (const QByteArray& delimiter : Delimiters) {
        const PlainTable table = ordersTable(15);
        const QByteArray filled =
            "Monthly report" + delimiter.repeated(4) + '\n' + delimiter.repeated(4) + '\n';
        cases.append({"preamble. filled up with delimiters, " + csvName(delimiter.front()) + ", orders",
                      filled + csvText(table, styleOf(delimiter)), table.header, table.rows});
    }
    cases.append({"preamble. a table of two rows below, comma",
                  "Report\n\nid,text\n1,a\n2,b\n",
                  {"id", "text"},
                  {{"1", "a"}, {"2", "b"}}});
    cases.append({"preamble. a table of one row below, semicolon",
                  "Report\n\nid;text\n1;a\n",
                  {"id", "text"},
                  {{"1", "a"}}});
    cases.append({"preamble. Excel names the delimiter",
                  "sep=;\nid;text\n1;a, b\n2;c\n",
                  {"id", "text"},
                  {{"1", "a, b"}, {"2", "c"}}});
}

/// Nothing is dropped: a footnote is a short row.
void addFootnotes(QList<CsvCase>& cases)
{
    const QByteArray source = "Source: own work";
    const QByteArray date = "Printed on 1 March 2024";
    for (const QByteArray& delimiter : Delimiters) {
        for (const PlainTable& table : {ordersTable(20), figuresTable(20)}) {
            const QByteArray text = csvText(table, styleOf(delimiter));
            const QByteArray name = csvName(delimiter.front()) + ", " + table.name;
            cases.append({"footnote. one line, " + name, text + source + '\n', table.header,
                          table.rows + Rows{{source}}});
            cases.append({"footnote. two lines below a blank one, " + name,
                          text + '\n' + source + '\n' + date + '\n', table.header,
                          table.rows + Rows{{source}, {date}}});
            const QByteArray sum = csvLine({"Total", "", "", "99"}, styleOf(delimiter));
            cases.append({"footnote. a row of sums, " + name, text + sum + '\n', table.header,
                          table.rows + Rows{{"Total", "", "", "99"}}});
        }
    }
}

void addLineEnds(QList<CsvCase>& cases)
{
    for (const PlainTable& table : {ordersTable(12), messagesTable(12)}) {
        for (const QByteArray& lineEnd : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
            CsvStyle style;
            style.lineEnd = lineEnd;
            const QByteArray text = csvText(table, style);
            const QByteArray name = (lineEnd == "\n" ? "LF" : lineEnd == "\r" ? "CR" : "CRLF");
            const auto add = [&](const QByteArray& what, const QByteArray& bytes) {
                cases.append(
                    {"line ends. " + name + what + ", " + table.name, bytes, table.header, table.rows});
            };
            add("", text);
            add(", none at the end", text.chopped(lineEnd.size()));
            add(", two at the end", text + lineEnd);
            add(", blank lines in front", lineEnd + lineEnd + text);
        }
        QByteArray mixed = csvLine(table.header, {}) + "\r\n";
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            mixed += csvLine(table.rows.at(i), {}) + (i % 3 == 0 ? "\n" : i % 3 == 1 ? "\r\n" : "\r");
        cases.append({"line ends. mixed, " + table.name, mixed, table.header, table.rows});
    }
}

void addHeadings(QList<CsvCase>& cases)
{
    const PlainTable figures = figuresTable(15);
    for (const QByteArray& delimiter : Delimiters) {
        const CsvStyle style = styleOf(delimiter);
        const QByteArray name = csvName(delimiter.front());
        const PlainTable body{{}, {}, figures.rows};
        cases.append({"heading. the same twice, " + name,
                      csvLine(figures.header, style) + '\n' + csvText(figures, style),
                      {"Region Region", "2021 2021", "2022 2022", "2023 2023", "Change Change"},
                      figures.rows});
        cases.append({"heading. groups above names, " + name,
                      csvLine({"", "Sales", "", "", ""}, style) + '\n' +
                          csvLine({"Region", "first", "second", "third", "Change"}, style) + '\n' +
                          csvText(body, style),
                      {"Region", "Sales first", "second", "third", "Change"},
                      figures.rows});
        cases.append({"heading. names and units, " + name,
                      csvLine({"Region", "Sales", "Costs", "Profit", "Change"}, style) + '\n' +
                          csvLine({"", "EUR", "EUR", "EUR", "%"}, style) + '\n' + csvText(body, style),
                      {"Region", "Sales EUR", "Costs EUR", "Profit EUR", "Change %"},
                      figures.rows});
        cases.append({"heading. none above figures, " + name,
                      csvText(body, style),
                      {"Column 1", "Column 2", "Column 3", "Column 4", "Column 5"},
                      figures.rows});
        const PlainTable orders = ordersTable(15);
        cases.append({"heading. none above orders, " + name,
                      csvText({{}, {}, orders.rows}, style),
                      {"Column 1", "Column 2", "Column 3", "Column 4", "Column 5"},
                      orders.rows});
        const PlainTable messages = messagesTable(15);
        cases.append({"heading. none above messages, " + name,
                      csvText({{}, {}, messages.rows}, style),
                      {"Column 1", "Column 2", "Column 3"},
                      messages.rows});
        const PlainTable years{
            {}, {"2021", "2022", "2023"}, {{"1", "20", "3"}, {"4", "5", "66"}, {"7", "18", "9"}}};
        cases.append(
            {"heading. years above figures, " + name, csvText(years, style), years.header, years.rows});
        const PlainTable gap{{}, {"", "a", "b"}, {{"x", "1", "2"}, {"y", "3", "4"}, {"z", "5", "6"}}};
        cases.append(
            {"heading. an empty name, " + name, csvText(gap, style), {"Column 1", "a", "b"}, gap.rows});
    }
}

} // namespace

QList<CsvCase> csvSurroundings()
{
    QList<CsvCase> cases;
    addPreambles(cases);
    addFootnotes(cases);
    addLineEnds(cases);
    addHeadings(cases);
    return cases;
}

} // namespace rowmill
