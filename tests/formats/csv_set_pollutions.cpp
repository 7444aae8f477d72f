#include "tests/formats/csv_set.h"

namespace rowmill {

namespace {

constexpr int Place = 7; ///< the row that is spoilt

/// The file with one line in place of another.
QByteArray withLine(const PlainTable& table, const CsvStyle& style, const QByteArray& line)
{
    PlainTable before = table;
    before.rows = table.rows.first(Place);
    const PlainTable after{{}, {}, table.rows.sliced(Place + 1)};
    return csvText(before, style) + line + style.lineEnd + csvText(after, style);
}

QByteArrayList cellsOf(const Row& row, const CsvStyle& style)
{
    QByteArrayList cells;
    for (const QByteArray& cell : row)
        cells.append(csvCell(cell, style));
    return cells;
}

PlainTable stock()
{
    PlainTable table{"stock", {"Date", "Item", "Name", "Text", "Link", "Remark"}, {}};
    for (int i = 0; i < 20; ++i) {
        const QByteArray id = QByteArray::number(100 + i);
        table.rows.append({"2024-02-" + QByteArray::number(10 + i % 18), "K-" + id,
                           i % 2 == 0 ? "Chair, red" : "Table", "Made of wood, by hand; " + id + " pieces.",
                           "https://example.org/" + id, ""});
    }
    return table;
}

/// Texts and links in quotes whether they need them or not, as many programs write them.
QByteArrayList stockCells(const Row& row, const CsvStyle& style)
{
    CsvStyle quoted = style;
    quoted.quoteAll = true;
    QByteArrayList cells = cellsOf(row, style);
    cells[3] = csvCell(row.at(3), quoted);
    cells[4] = csvCell(row.at(4), quoted);
    return cells;
}

QByteArray stockText(const PlainTable& table, const CsvStyle& style, qsizetype place, const QByteArray& line)
{
    const QByteArray delimiter(1, style.delimiter);
    QByteArray text = csvLine(table.header, style) + style.lineEnd;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        text += (i == place ? line : stockCells(table.rows.at(i), style).join(delimiter)) + style.lineEnd;
    return text;
}

void addSlips(QList<CsvCase>& cases, const CsvStyle& style)
{
    const PlainTable table = stock();
    const QByteArray delimiter(1, style.delimiter);
    const QByteArray name = ", " + csvName(style.delimiter);
    const QByteArrayList good = stockCells(table.rows.at(Place), style);
    for (qsizetype column = 0; column < good.size(); ++column) {
        const QByteArray where = " at cell " + QByteArray::number(column + 1) + name;
        QByteArrayList cells = good;
        cells.insert(column, QByteArray());
        PlainTable shifted = table;
        shifted.rows[Place].insert(column, QByteArray());
        shifted.rows[Place].removeLast();
        cases.append({"slip. a delimiter too many" + where,
                      stockText(table, style, Place, cells.join(delimiter)), table.header, shifted.rows});

        cells = good;
        cells[column].prepend('"');
        PlainTable marked = table;
        marked.rows[Place][column].prepend('"');
        cases.append({"slip. a quote too many" + where, stockText(table, style, Place, cells.join(delimiter)),
                      table.header, marked.rows});
    }
    for (const qsizetype column : {3, 4}) {
        QByteArrayList cells = good;
        const QByteArray both = cells.at(column - 1) + cells.at(column);
        cells.removeAt(column);
        cells[column - 1] = both;
        cases.append({"slip. a delimiter missing before cell " + QByteArray::number(column + 1) + name,
                      stockText(table, style, Place, cells.join(delimiter)), table.header, table.rows});
    }
    const QByteArray other = style.delimiter == ';' ? "," : ";";
    cases.append(
        {"slip. another delimiter in one row" + name,
         stockText(table, style, Place, stockCells(table.rows.at(Place), {other.front()}).join(other)),
         table.header, table.rows});
}

void addRagged(QList<CsvCase>& cases, const CsvStyle& style)
{
    const QByteArray delimiter(1, style.delimiter);
    const QByteArray name = ", " + csvName(style.delimiter);
    const PlainTable table = ordersTable(20);
    PlainTable changed = table;
    changed.rows[Place] = {"A-1", "2024-01-01"};
    cases.append({"ragged. a short row" + name,
                  withLine(table, style, csvLine(changed.rows.at(Place), style)), table.header,
                  changed.rows});
    changed.rows[Place] = table.rows.at(Place) + Row{"", "more"};
    cases.append({"ragged. a long row" + name, withLine(table, style, csvLine(changed.rows.at(Place), style)),
                  table.header + Row{"Column 6", "Column 7"}, changed.rows});
    QByteArray trailing = csvLine(table.header, style) + '\n';
    for (const Row& row : table.rows)
        trailing += csvLine(row, style) + delimiter + '\n';
    cases.append({"ragged. every row ends in a delimiter" + name, trailing, table.header, table.rows});
    QByteArray cut = csvLine(table.header, style) + '\n';
    Rows rows = table.rows;
    for (Row& row : rows)
        row.last().clear();
    for (qsizetype i = 0; i < rows.size(); ++i)
        cut += csvLine(i % 3 == 0 ? rows.at(i).first(4) : rows.at(i), style) + '\n';
    cases.append({"ragged. the last cells are left out" + name, cut, table.header, rows});
}

void addTables(QList<CsvCase>& cases, const CsvStyle& style)
{
    const PlainTable one = ordersTable(15);
    const PlainTable two = peopleTable(8);
    cases.append({"two tables. " + csvName(style.delimiter), csvText(one, style) + csvText(two, style),
                  one.header, one.rows + Rows{two.header} + two.rows});
}

void addOddities(QList<CsvCase>& cases)
{
    const PlainTable table = messagesTable(20);
    // Nobody doubled the quotes inside.
    QByteArray lone = csvLine(table.header, {}) + '\n';
    for (const Row& row : table.rows)
        lone += row.at(0) + ",\"" + row.at(1) + "\"," + row.at(2) + '\n';
    cases.append({"quotes. not doubled inside", lone, table.header, table.rows});
    const PlainTable figures = figuresTable(12);
    QByteArray blanks = csvLine(figures.header, {}) + "\n\n";
    for (const Row& row : figures.rows)
        blanks += csvLine(row, {}) + "\n\n";
    cases.append({"blank lines. between all rows", blanks, figures.header, figures.rows});
    QByteArray spaces = csvLine(figures.header, {}) + '\n';
    for (const Row& row : figures.rows)
        spaces += csvLine(row, {}) + "\n   \n";
    CsvCase slip{"bytes. a slip in UTF-8", csvText(peopleTable(25), {}), peopleTable(1).header,
                 peopleTable(25).rows};
    slip.bytes.insert(slip.bytes.indexOf("2023,") + 5, '\xff');
    slip.rows[0][3].prepend("\xef\xbf\xbd");
    cases.append(slip);
    PlainTable holes = peopleTable(16);
    for (Row& row : holes.rows)
        row[1].clear();
    cases.append({"empty. a column", csvText(holes, {}), holes.header, holes.rows});
}

} // namespace

QList<CsvCase> csvPollutions()
{
    QList<CsvCase> cases;
    for (const char delimiter : {',', ';', '\t'}) {
        CsvStyle style;
        style.delimiter = delimiter;
        addSlips(cases, style);
        addRagged(cases, style);
        addTables(cases, style);
    }
    addOddities(cases);
    return cases;
}

} // namespace rowmill
