#include "app/formats/lines_reader.h"

#include "app/formats/limits.h"
#include "app/formats/table_words.h"
#include "app/formats/text_bytes.h"

#include <algorithm>

namespace rowmill {

Result<void> LinesReader::open(const QString& path)
{
    m_path = path;
    TextEncoding encoding{m_options.encoding, 0};
    if (m_options.encoding.isEmpty()) {
        const auto guess = guessEncoding(path);
        if (!guess)
            return guess.error();
        encoding = *guess;
        m_options.encoding = encoding.name;
    }
    return m_window.open(path, encoding);
}

Result<bool> LinesReader::next(QStringList& cells)
{
    for (;;) {
        qsizetype size = 0;
        qsizetype lineBreak = 0;
        const auto found = findLine(size, lineBreak);
        if (!found || !*found)
            return found;
        ++m_line;
        const QByteArrayView line = m_window.unread().first(size);
        const bool blank = line.trimmed().isEmpty();
        if (!blank) {
            if (!line.isValidUtf8() || line.contains('\0') ||
                (m_window.holdsUndecodable() && line.contains("\xef\xbf\xbd"))) {
                ++m_notes.garbledRows;
                if (m_notes.garbledLines.size() < TableNotes::MaxLines)
                    m_notes.garbledLines.append(m_line);
            }
            cells = {textOf(line)};
            cells.first().replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        } else {
            ++m_notes.blankLines;
        }
        m_window.consume(size + lineBreak);
        if (!blank)
            return true;
    }
}

Result<bool> LinesReader::findLine(qsizetype& size, qsizetype& lineBreak)
{
    for (;;) {
        const QByteArrayView bytes = m_window.unread();
        const auto end =
            std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        size = end - bytes.begin();
        if (size > MaxCellBytes) {
            return Error{ErrorKind::TooLarge, m_path, TableWords::tr("a line of more than 16 MiB"),
                         m_line + 1};
        }
        const bool whole = end != bytes.end() && (*end == '\n' || end + 1 != bytes.end());
        if (!whole && !m_window.isLast()) {
            if (const auto read = m_window.more(); !read)
                return read.error();
            continue;
        }
        if (bytes.isEmpty())
            return false;
        lineBreak = end == bytes.end() ? 0 : 1;
        if (whole && *end == '\r' && bytes[size + 1 < bytes.size() ? size + 1 : size] == '\n')
            lineBreak = 2;
        return true;
    }
}

} // namespace rowmill
