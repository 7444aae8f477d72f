#include "app/formats/csv_writer.h"

#include "app/formats/spreadsheet_guard.h"

#include <algorithm>

namespace rowmill {

Result<void> CsvWriter::begin(const QStringList& columns)
{
    if (const auto opened = m_file.open(); !opened)
        return opened;
    if (m_options.bom) {
        if (const auto marked = m_file.append("\xef\xbb\xbf"); !marked)
            return marked;
    }
    m_width = columns.size();
    if (columns.isEmpty())
        return {};
    for (const QString& column : columns)
        appendCell(column, true);
    return endRow();
}

Result<void> CsvWriter::write(const QStringList& cells)
{
    Q_ASSERT(cells.size() <= m_width);
    for (qsizetype i = 0; i < m_width; ++i)
        appendCell(cells.value(i), false);
    return endRow();
}

void CsvWriter::appendCell(const QString& cell, bool heading)
{
    QString text = m_options.excelSafe ? spreadsheetSafe(cell) : cell;
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    if (needsQuotes(text, heading)) {
        text.replace(QLatin1String("\""), QLatin1String("\"\""));
        m_row += '"' + text.toUtf8() + '"';
    } else {
        m_row += text.toUtf8();
    }
    m_row += m_delimiter;
}

bool CsvWriter::needsQuotes(const QString& text, bool heading) const
{
    // An empty row of one column would read as a blank line.
    if (text.isEmpty())
        return m_width == 1;
    // In front of the file it would not be read as text.
    if (heading && text.startsWith(QChar(QChar::ByteOrderMark)))
        return true;
    const char16_t delimiter = static_cast<unsigned char>(m_delimiter);
    return std::any_of(text.begin(), text.end(), [=](QChar c) {
        if (c == delimiter || c == u'"' || c == u'\n' || c == u'\r')
            return true;
        // So that a header is never taken for one with another delimiter.
        return heading && (c == u',' || c == u';' || c == u'\t' || c == u'|');
    });
}

Result<void> CsvWriter::endRow()
{
    if (m_row.isEmpty())
        m_row += '\n';
    else
        m_row.back() = '\n';
    auto result = m_file.append(m_row);
    m_row.resize(0);
    return result;
}

} // namespace rowmill
