#include "tests/formats/csv_set.h"

#include <random>

namespace rowmill {

namespace {

/// The same numbers everywhere, unlike the standard's distributions.
class Draw {
public:
    explicit Draw(quint32 seed) : m_numbers(seed) {}
    int below(int end) { return int(m_numbers() % quint32(end)); }
    const QByteArray& of(const QByteArrayList& list) { return list.at(below(int(list.size()))); }

private:
    std::mt19937 m_numbers;
};

const QByteArrayList Goods = {"Hiking Boots", "Running Jacket",    "Fly Rod, 8 wt", "Wool Hat",
                              "Camp Stove",   "Shelf 24\" x 12\"", "Towel",         "Lamp; small"};
const QByteArrayList Names = {"Ada Lovelace", "Grace Hopper",   "O'Brien, Pat", "Li Wei",
                              "Müller, Jörg", "Smith, John Jr", "Ana María",    "Dvořák"};
const QByteArrayList Towns = {"Berlin", "São Paulo", "New York, NY", "Oslo", "Kraków", "Lyon"};
const QByteArrayList Notes = {"Please leave the parcel at the back door, thanks.",
                              "It's been 3 weeks; I still wait for my card.",
                              "He said \"no refunds\", which is not what the page says.",
                              "Why was I charged twice? The first time was fine.",
                              "Great | fast | cheap: would buy again",
                              "My top-up of 50,00 EUR did not arrive",
                              "Two lines:\nthis is the second one",
                              "Call me at 12:30, or write to me@example.org"};
const QByteArrayList Labels = {"card_arrival", "refund", "top_up", "lost_card", "exchange_rate"};

QByteArray number(int value, int digits)
{
    return QByteArray::number(value).rightJustified(digits, '0');
}

} // namespace

PlainTable ordersTable(int rows)
{
    Draw draw(11);
    PlainTable table{"orders", {"order", "date", "product", "quantity", "price"}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({"A-" + number(1000 + i, 5),
                           "2024-" + number(1 + i % 12, 2) + '-' + number(1 + draw.below(28), 2),
                           draw.of(Goods), QByteArray::number(draw.below(30)),
                           QByteArray::number(draw.below(300)) + '.' + number(draw.below(100), 2)});
    return table;
}

PlainTable messagesTable(int rows)
{
    Draw draw(12);
    PlainTable table{"messages", {"id", "message", "label"}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({QByteArray::number(i + 1), draw.of(Notes), draw.of(Labels)});
    return table;
}

PlainTable figuresTable(int rows)
{
    Draw draw(13);
    PlainTable table{"figures", {"Region", "2021", "2022", "2023", "Change"}, {}};
    for (int i = 0; i < rows; ++i) {
        Row row{"R" + QByteArray::number(i + 1)};
        for (int year = 0; year < 3; ++year)
            row.append(QByteArray::number(1000 + draw.below(90'000)));
        row.append(QByteArray::number(draw.below(40) - 20) + ".5%");
        table.rows.append(row);
    }
    return table;
}

PlainTable peopleTable(int rows)
{
    Draw draw(14);
    PlainTable table{"people", {"Name", "Town", "Joined", "Remarks"}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({draw.of(Names), draw.of(Towns),
                           number(1 + draw.below(28), 2) + '.' + number(1 + draw.below(12), 2) + ".2023",
                           draw.below(3) == 0 ? draw.of(Notes) : QByteArray()});
    return table;
}

PlainTable textsTable(int rows)
{
    Draw draw(15);
    PlainTable table{"texts", {"text"}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({draw.of(Notes)});
    return table;
}

QList<PlainTable> csvTables(int rows)
{
    return {ordersTable(rows), messagesTable(rows), figuresTable(rows), peopleTable(rows)};
}

QByteArray csvCell(const QByteArray& cell, const CsvStyle& style)
{
    const bool unclear = cell.contains(style.delimiter) || cell.contains(style.quote) ||
                         cell.contains('\n') || cell.contains('\r') ||
                         (style.delimiter == ' ' && cell.isEmpty());
    if (style.quote == 0 || (!style.quoteAll && !unclear))
        return cell;
    QByteArray text = cell;
    if (style.escape != 0)
        text.replace(QByteArray(1, style.escape), QByteArray(2, style.escape));
    const QByteArray quote(1, style.quote);
    const QByteArray before = style.escape == 0 ? quote : QByteArray(1, style.escape);
    text.replace(quote, QByteArray(before + quote));
    return quote + text + quote;
}

QByteArray csvLine(const Row& row, const CsvStyle& style)
{
    QByteArrayList cells;
    for (const QByteArray& cell : row)
        cells.append(csvCell(cell, style));
    return cells.join(style.spaced ? QByteArray(1, style.delimiter) + ' ' : QByteArray(1, style.delimiter));
}

QByteArray csvText(const PlainTable& table, const CsvStyle& style)
{
    QByteArray text;
    if (!table.header.isEmpty())
        text += csvLine(table.header, style) + style.lineEnd;
    for (const Row& row : table.rows)
        text += csvLine(row, style) + style.lineEnd;
    return text;
}

QByteArray csvName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return "comma";
    case ';':
        return "semicolon";
    case '\t':
        return "tab";
    case '|':
        return "bar";
    case '^':
        return "caret";
    case '~':
        return "tilde";
    case ':':
        return "colon";
    case ' ':
        return "space";
    default:
        return "other";
    }
}

} // namespace rowmill
