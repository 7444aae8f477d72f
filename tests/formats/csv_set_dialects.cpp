#include "tests/formats/csv_set.h"

namespace rowmill {

namespace {

CsvCase caseOf(const QByteArray& name, const PlainTable& table, const CsvStyle& style)
{
    return {name + ", " + table.name, csvText(table, style), table.header, table.rows};
}

void addDelimiters(QList<CsvCase>& cases)
{
    for (const char delimiter : {',', ';', '\t', '|', '^', '~', ':', ' '}) {
        for (const bool quoteAll : {false, true}) {
            for (const PlainTable& table : csvTables(24)) {
                CsvStyle style;
                style.delimiter = delimiter;
                style.quoteAll = quoteAll;
                cases.append(caseOf("delimiter. " + csvName(delimiter) +
                                        (quoteAll ? ", all quoted" : ", quoted where needed"),
                                    table, style));
            }
        }
    }
}

void addQuotes(QList<CsvCase>& cases)
{
    for (const char delimiter : {',', ';', '\t', '|'}) {
        for (const char quote : {'"', '\''}) {
            for (const char escape : {'\0', '\\'}) {
                if (quote == '"' && escape == '\0')
                    continue;
                for (const PlainTable& table : {ordersTable(30), messagesTable(30), peopleTable(30)}) {
                    CsvStyle style;
                    style.delimiter = delimiter;
                    style.quote = quote;
                    style.escape = escape;
                    cases.append(caseOf("quote. " + csvName(delimiter) +
                                            (quote == '"' ? ", double" : ", single") +
                                            (escape == 0 ? ", doubled" : ", behind a backslash"),
                                        table, style));
                }
            }
        }
    }
    for (const char delimiter : {',', ';', '\t', '|'}) {
        for (const PlainTable& table : csvTables(20)) {
            CsvStyle style;
            style.delimiter = delimiter;
            style.quote = '\'';
            style.quoteAll = true;
            cases.append(caseOf("quote. " + csvName(delimiter) + ", single, all quoted", table, style));
        }
    }
    for (const char delimiter : {',', ';', '|'}) {
        for (const PlainTable& table : csvTables(20)) {
            CsvStyle style;
            style.delimiter = delimiter;
            style.spaced = true;
            cases.append(caseOf("spaces. " + csvName(delimiter), table, style));
        }
    }
}

/// Cells that hold the other delimiters, line breaks and quotes, and nothing else to go by.
void addEmbedded(QList<CsvCase>& cases)
{
    const PlainTable hard{"hard cells",
                          {"key", "value"},
                          {{"a;b;c", "1,2,3"},
                           {"x\ty", "p|q"},
                           {"line\nbreak", "\"quoted\""},
                           {"one, two", "three; four"},
                           {"plain", "text"},
                           {"", "empty before"},
                           {"a\r\nb", "c"}}};
    const PlainTable breaks{"line breaks",
                            {"id", "address", "city"},
                            {{"1", "Main St 5\nFlat 2\nDoor, left", "Oslo"},
                             {"2", "Ring 7\n\nBack", "Lyon"},
                             {"3", "One", "Bonn"}}};
    PlainTable commas{"decimal commas", {"Artikel", "Preis", "Menge"}, {}};
    PlainTable json{"JSON in cells", {"id", "payload"}, {}};
    for (int i = 1; i < 15; ++i) {
        commas.rows.append({"A" + QByteArray::number(i), QByteArray::number(i * 3) + ",50",
                            QByteArray::number(i * 1000) + ",0"});
        json.rows.append({QByteArray::number(i), "{\"a\": " + QByteArray::number(i) + ", \"b\": [1, 2]}"});
    }
    for (const char delimiter : {',', ';', '\t', '|'}) {
        for (const PlainTable& table : {hard, breaks, commas, json}) {
            CsvStyle style;
            style.delimiter = delimiter;
            cases.append(caseOf("embedded. " + csvName(delimiter), table, style));
        }
    }
}

void addSmall(QList<CsvCase>& cases)
{
    const PlainTable pair{"two by two", {"a", "b"}, {{"1", "2"}}};
    const PlainTable heading{"a heading alone", {"id", "text", "label"}, {}};
    const PlainTable wide{"one wide row", {"a", "b", "c", "d", "e"}, {{"v", "w", "x", "y", "z"}}};
    for (const char delimiter : {',', ';', '\t', '|'}) {
        for (const PlainTable& table : {pair, heading, wide, ordersTable(1), messagesTable(2)}) {
            CsvStyle style;
            style.delimiter = delimiter;
            cases.append(caseOf("small. " + csvName(delimiter), table, style));
        }
    }
}

void addOneColumn(QList<CsvCase>& cases)
{
    cases.append(caseOf("one column. quoted where needed", textsTable(25), {}));
    CsvStyle all;
    all.quoteAll = true;
    cases.append(caseOf("one column. all quoted", textsTable(25), all));
    PlainTable numbers{"numbers", {"amount"}, {}};
    PlainTable moments{"moments", {"seen at"}, {}};
    PlainTable links{"links", {"url"}, {}};
    PlainTable words{"words", {"colour"}, {}};
    for (int i = 0; i < 20; ++i) {
        numbers.rows.append({QByteArray::number(i * 37)});
        moments.rows.append({"2024-03-" + QByteArray::number(10 + i) + " 12:0" + QByteArray::number(i % 10)});
        links.rows.append({"https://example.org/?q=" + QByteArray::number(i) + "&x=1"});
        words.rows.append({i % 3 == 0 ? "red" : i % 3 == 1 ? "green" : "dark blue"});
    }
    for (const PlainTable& table : {numbers, moments, links, words})
        cases.append(caseOf("one column. plain", table, {}));
    // Nobody quoted anything: the commas are the texts'.
    PlainTable prose{"prose", {"review"}, {}};
    const QByteArrayList texts = {"Good food, fast, would order again", "Cold, sadly", "Nothing to add",
                                  "Nice people, small portions, fair price", "Slow today, but fine"};
    for (int i = 0; i < 20; ++i)
        prose.rows.append({texts.at(i % texts.size())});
    CsvStyle none;
    none.quote = 0;
    cases.append(caseOf("one column. commas unquoted", prose, none));
}

} // namespace

QList<CsvCase> csvDialects()
{
    QList<CsvCase> cases;
    addDelimiters(cases);
    addQuotes(cases);
    addEmbedded(cases);
    addSmall(cases);
    addOneColumn(cases);
    return cases;
}

QList<CsvCase> csvSet()
{
    return csvDialects() + csvEncodings() + csvSurroundings() + csvPollutions();
}

} // namespace rowmill
