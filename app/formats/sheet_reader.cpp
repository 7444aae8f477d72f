#include "app/formats/sheet_reader.h"

#include "app/formats/limits.h"
#include "app/formats/workbook_words.h"

#include <algorithm>

namespace rowmill {

Result<void> SheetReader::open(const QString& path)
{
    m_path = path;
    auto rows = openSheet(path, m_options.sheet);
    if (!rows)
        return rows.error();
    m_rows = std::move(*rows);
    const bool named = m_options.headerLine ? *m_options.headerLine > 0 : m_options.heading.value_or(true);
    const qint64 skipped = m_options.skipLines.value_or(0);
    if (!named) {
        m_options.headerLine = 0;
        return {};
    }
    const qint64 header = m_options.headerLine.value_or(skipped + 1);
    QStringList headings;
    do {
        const auto more = nextFilled(headings);
        if (!more)
            return more.error();
        if (!*more)
            return Error{ErrorKind::EmptyTable, path, {}};
    } while (m_row < header);
    for (const QString& heading : std::as_const(headings))
        m_columns.add(heading);
    m_width = headings.size();
    m_options.headerLine = m_row;
    m_notes = {};
    return {};
}

Result<bool> SheetReader::next(QStringList& cells)
{
    const qint64 skipped = m_options.skipLines.value_or(0);
    const qint64 before = std::max(m_row, skipped);
    auto more = nextFilled(cells);
    while (more && *more && m_row <= skipped)
        more = nextFilled(cells);
    if (more && !*more && m_columns.list().isEmpty())
        return Error{ErrorKind::EmptyTable, m_path, {}};
    if (!more || !*more)
        return more;
    m_line = m_row;
    m_notes.blankLines += m_row - before - 1;
    if (m_width > 0 && cells.size() > m_width) {
        ++m_notes.longRows;
        if (m_notes.longLines.size() < TableNotes::MaxLines)
            m_notes.longLines.append(m_line);
    }
    while (m_columns.list().size() < cells.size())
        m_columns.add(QString());
    return true;
}

Result<bool> SheetReader::nextFilled(QStringList& cells)
{
    for (;;) {
        QStringList read;
        const auto more = m_rows->next(read, m_row);
        if (!more || !*more)
            return more;
        if (read.isEmpty())
            continue;
        if (const auto checked = checkSize(read); !checked)
            return checked.error();
        cells.swap(read);
        return true;
    }
}

/// A few bytes can name one long text in every cell of a sheet.
Result<void> SheetReader::checkSize(const QStringList& cells)
{
    qint64 size = 0;
    for (const QString& cell : cells)
        size += cell.size();
    m_text += size;
    if (size > MaxRowBytes)
        return Error{ErrorKind::TooLarge, m_path, WorkbookWords::tr("a row of more than 64 MiB"), m_row};
    constexpr qint64 Multiplied = 100;
    if (m_text > FreeSheetText && m_text / Multiplied > m_rows->bytesRead())
        return Error{ErrorKind::TooLarge, m_path,
                     WorkbookWords::tr("the same text again and again, more than 1 GiB of it"), m_row};
    return {};
}

} // namespace rowmill
