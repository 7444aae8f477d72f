#include "app/formats/jsonl_reader.h"

#include "app/formats/json_encoding.h"
#include "app/formats/limits.h"
#include "app/formats/table_words.h"

namespace rowmill {

Result<void> JsonlReader::open(const QString& path)
{
    m_path = path;
    const auto encoding = jsonEncoding(path, m_options.encoding);
    if (!encoding)
        return encoding.error();
    m_options.encoding = encoding->name;
    return m_window.open(path, *encoding);
}

Result<bool> JsonlReader::next(QStringList& cells)
{
    for (;;) {
        const auto found = findLine();
        if (!found)
            return found;
        if (!*found && m_columns.list().isEmpty())
            return Error{ErrorKind::EmptyTable, m_path, {}};
        if (!*found)
            return false;
        const bool blank = m_window.unread().first(m_lineSize).trimmed().isEmpty();
        if (!blank) {
            if (const auto parsed = parseLine(cells); !parsed)
                return parsed.error();
        } else {
            ++m_notes.blankLines;
        }
        m_window.consume(qMin(m_lineSize + 1, m_window.unread().size()));
        if (!blank)
            return true;
    }
}

Result<bool> JsonlReader::findLine()
{
    for (;;) {
        const QByteArrayView bytes = m_window.unread();
        const qsizetype end = bytes.indexOf('\n');
        m_lineSize = end < 0 ? bytes.size() : end;
        if (m_lineSize > MaxRowBytes) {
            ++m_line;
            return fault(ErrorKind::TooLarge, TableWords::tr("a line of more than 64 MiB"));
        }
        if (end < 0 && !m_window.isLast()) {
            if (const auto read = m_window.more(); !read)
                return read.error();
            continue;
        }
        if (bytes.isEmpty())
            return false;
        ++m_line;
        return true;
    }
}

Result<void> JsonlReader::parseLine(QStringList& cells)
{
    const QByteArrayView line = m_window.unread().first(m_lineSize);
    if (!line.isValidUtf8())
        return fault(ErrorKind::NotUtf8);
    cells.clear();
    const auto spread = m_columns.spread(QByteArray::fromRawData(line.data(), line.size()), cells);
    return spread ? spread : fault(spread.error().kind, spread.error().detail);
}

} // namespace rowmill
