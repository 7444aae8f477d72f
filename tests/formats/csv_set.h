#pragma once

#include "tests/formats/table_fixture.h"

#include <QByteArray>
#include <QList>

namespace rowmill {

/// One file of the detection set and what is in it.
struct CsvCase {
    QByteArray name; ///< its kind, a point, and what sets it apart within it
    QByteArray bytes;
    Row header; ///< of a file without one: Column 1, Column 2 and so on
    Rows rows;
};

/// A table before it is written down in one way or another.
struct PlainTable {
    QByteArray name;
    Row header;
    Rows rows;
};

/// How a table is written down.
struct CsvStyle {
    char delimiter = ',';
    char quote = '"';
    char escape = 0; ///< 0: quotes are doubled
    QByteArray lineEnd = "\n";
    bool quoteAll = false;
    bool spaced = false; ///< a space behind every delimiter
};

QByteArray csvCell(const QByteArray& cell, const CsvStyle& style);
QByteArray csvLine(const Row& row, const CsvStyle& style);
QByteArray csvText(const PlainTable& table, const CsvStyle& style);
QByteArray csvName(char delimiter);

/// Tables of the kinds that people bring: the same ones in every run.
PlainTable ordersTable(int rows);
PlainTable messagesTable(int rows);
PlainTable figuresTable(int rows);
PlainTable peopleTable(int rows);
PlainTable textsTable(int rows);
QList<PlainTable> csvTables(int rows);

/// The whole set, more than 300 files, the same ones in every run. The parts of it are by what is unusual.
QList<CsvCase> csvSet();
QList<CsvCase> csvDialects();
QList<CsvCase> csvEncodings();
QList<CsvCase> csvSurroundings(); ///< preambles, footnotes, headings, line ends
QList<CsvCase> csvPollutions();   ///< what is against the rules

} // namespace rowmill
