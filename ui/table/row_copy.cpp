#include "ui/table/row_copy.h"

namespace rowmill {

namespace {

QString tsvCell(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (QChar& c : text) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r') ||
            c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QLatin1Char(' ');
    }
    return text;
}

template<typename Cell>
void appendLine(QString& out, const QList<int>& columns, Cell cell)
{
    QStringList line;
    for (const int column : columns)
        line.append(tsvCell(cell(column)));
    out += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

QString rowsAsTsv(const QList<RowRecord>& records, const CellText& cells, const QList<int>& columns,
                  bool headings)
{
    QString out;
    if (headings)
        appendLine(out, columns, [&](int column) { return cells.heading(column); });
    for (const RowRecord& record : records)
        appendLine(out, columns, [&](int column) { return cells.copied(record, column); });
    return out;
}

} // namespace rowmill
