#include "app/formats/csv_reader.h"

#include "app/formats/csv_mend.h"
#include "app/formats/dialect_guess.h"
#include "app/formats/header_guess.h"
#include "app/formats/table_words.h"
#include "app/formats/text_bytes.h"

#include <algorithm>

namespace rowmill {

namespace {

using State = CsvScanner::State;

constexpr qsizetype HeaderSample = 256 * 1024;
constexpr int HeaderRows = 120;

QString words(State state)
{
    switch (state) {
    case State::CellTooLarge:
        return TableWords::tr("a cell of more than 16 MiB");
    case State::QuotedCellTooLarge:
        return TableWords::tr("a quoted cell of more than 16 MiB, or one that is never closed");
    case State::RowTooLarge:
        return TableWords::tr("a row of more than 64 MiB");
    case State::TooManyColumns:
        return TableWords::tr("more than 1,990 columns");
    case State::Record:
    case State::More:
    case State::UnclosedQuote:
        break;
    }
    return {};
}

void note(qint64& count, QList<qint64>& lines, qint64 line)
{
    ++count;
    if (lines.size() < TableNotes::MaxLines)
        lines.append(line);
}

QString joined(const QList<QStringList>& headings, qsizetype column)
{
    QStringList parts;
    for (const QStringList& heading : headings) {
        const QString part = heading.value(column).trimmed();
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

Result<void> CsvReader::open(const QString& path)
{
    m_path = path;
    if (const auto opened = openWindow(); !opened)
        return opened;
    takeDelimiterLine();
    if (const auto skipped = skipTo(m_options.skipLines.value_or(0) + 1); !skipped)
        return skipped;
    if (const auto filled = fillSample(); !filled)
        return filled;
    if (m_options.skipLines.value_or(0) > 0 && m_window.unread().isEmpty())
        return Error{ErrorKind::EmptyTable, m_path, {}};
    detect();
    const qint64 heading = *m_options.headerLine;
    if (const auto skipped = skipTo(heading > 0 ? heading : m_options.skipLines.value_or(0) + 1); !skipped)
        return skipped;
    if (const auto read = readHeading(); !read)
        return read;
    m_line = 0;
    m_notes.blankLines = 0;
    return {};
}

Result<void> CsvReader::openWindow()
{
    TextEncoding encoding{m_options.encoding, 0};
    if (m_options.encoding.isEmpty()) {
        const auto guess = guessEncoding(m_path);
        if (!guess)
            return guess.error();
        encoding = *guess;
        m_options.encoding = encoding.name;
    }
    return m_window.open(m_path, encoding);
}

/// A small file is known to its end before anything is judged by it.
Result<void> CsvReader::fillSample()
{
    while (!m_window.isLast() && m_window.unread().size() < HeaderSample) {
        if (const auto read = m_window.more(); !read)
            return read;
    }
    return {};
}

/// "sep=;" in front, by which Excel is told the delimiter.
void CsvReader::takeDelimiterLine()
{
    const QByteArrayView start = m_window.unread();
    constexpr qsizetype Size = 5;
    if (start.size() <= Size || start.first(Size - 1).compare("sep=", Qt::CaseInsensitive) != 0)
        return;
    const qsizetype end = start.sliced(Size).startsWith("\r\n") ? Size + 2 : Size + 1;
    const char delimiter = start[Size - 1];
    const bool usable = delimiter > 0 && delimiter != '\n' && delimiter != '\r' && delimiter != '"';
    if (!usable || (start[Size] != '\n' && start[Size] != '\r'))
        return;
    if (!m_options.delimiter)
        m_options.delimiter = delimiter;
    m_window.consume(end);
    ++m_nextLine;
    ++m_notes.preambleLines;
}

void CsvReader::detect()
{
    const QByteArrayView start = m_window.unread();
    const CsvDialect dialect = guessDialect(start, m_window.isLast(), m_options);
    m_options.delimiter = dialect.delimiter;
    m_options.quote = dialect.quote;
    m_options.escape = dialect.escape;
    m_options.padded = dialect.padded;
    m_scanner.emplace(dialect);

    const bool whole = m_window.isLast() && start.size() <= HeaderSample;
    const CsvSample sample =
        sampleCsv(start.first(std::min(start.size(), HeaderSample)), whole, dialect, HeaderRows);
    if (sample.rows.size() > 1)
        m_width = usualWidth(sample);
    HeaderPlace place = guessHeader(sample, int(m_width));
    if (m_options.skipLines && place.row > 0)
        place = {}; // where the table begins was said
    const bool any = !sample.rows.isEmpty();
    const qint64 first = any ? m_nextLine - 1 + sample.rows.at(place.row).line : m_nextLine;
    if (!m_options.headerLine) {
        const bool heading = m_options.heading.value_or(!any || place.count > 0);
        m_options.headerLine = heading ? first : 0;
        // Who says that there are no names does not mean the lines in front to be rows.
        if (m_options.heading && !heading && !m_options.skipLines)
            m_options.skipLines = first - 1;
    }
    if (!m_options.headerRows) {
        const bool detected = any && place.count > 0 && m_options.headerLine == first;
        m_options.headerRows = *m_options.headerLine == 0 ? 0 : detected ? place.count : 1;
    }
}

/// Line by line, since a quote in it means nothing.
Result<void> CsvReader::skipTo(qint64 target)
{
    bool blank = true;
    while (m_nextLine < target) {
        const QByteArrayView bytes = m_window.unread();
        const auto end =
            std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        if (end == bytes.end() || (end + 1 == bytes.end() && *end == '\r')) {
            if (m_window.isLast())
                break;
            if (const auto read = m_window.more(); !read)
                return read;
            continue;
        }
        blank = blank && end == bytes.begin();
        if (!blank)
            ++m_notes.preambleLines;
        const bool two = *end == '\r' && *(end + 1) == '\n';
        m_window.consume(end - bytes.begin() + (two ? 2 : 1));
        ++m_nextLine;
    }
    return {};
}

Result<void> CsvReader::readHeading()
{
    QList<QStringList> headings;
    for (int i = 0; i < *m_options.headerRows; ++i) {
        QStringList cells;
        const auto read = readRecord(cells);
        if (!read)
            return read.error();
        if (!*read)
            break;
        headings.append(cells);
    }
    if (headings.isEmpty() && *m_options.headerLine == 0) {
        const auto found = findRecord();
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorKind::EmptyTable, m_path, {}};
        m_width = std::max(m_width, static_cast<qsizetype>(m_scanner->cells().size()));
    } else if (headings.isEmpty()) {
        return Error{ErrorKind::EmptyTable, m_path, {}};
    }
    nameColumns(headings);
    return {};
}

void CsvReader::nameColumns(const QList<QStringList>& headings)
{
    QStringList names;
    qsizetype width = 0;
    for (const QStringList& heading : headings)
        width = std::max(width, heading.size());
    for (qsizetype i = 0; i < width; ++i)
        names.append(joined(headings, i));
    // A delimiter too many in the heading alone shifts no row.
    if (m_width > 0 && width == m_width + 1 && names.contains(QString())) {
        names.removeAt(names.lastIndexOf(QString()));
        note(m_notes.mendedRows, m_notes.mendedLines, m_line);
    }
    m_width = std::max(m_width, names.size());
    for (qsizetype i = 0; i < m_width; ++i)
        m_columns.add(names.value(i));
}

Result<bool> CsvReader::next(QStringList& cells)
{
    auto read = readRecord(cells);
    if (read && *read) {
        if (m_mended)
            note(m_notes.mendedRows, m_notes.mendedLines, m_line);
        if (cells.size() != m_width)
            fitToWidth(cells);
    }
    return read;
}

Result<bool> CsvReader::readRecord(QStringList& cells)
{
    const auto found = findRecord();
    if (!found || !*found)
        return found;
    const QByteArrayView record = m_window.unread().first(m_scanner->size());
    m_line = m_nextLine;
    const bool garbled = m_scanner->holdsZero() || !record.isValidUtf8() ||
                         (m_window.holdsUndecodable() && record.contains("\xef\xbf\xbd"));
    if (garbled)
        note(m_notes.garbledRows, m_notes.garbledLines, m_line);
    cells.clear();
    cells.reserve(static_cast<qsizetype>(m_scanner->cells().size()));
    for (const CsvScanner::Cell& cell : m_scanner->cells())
        cells.append(decode(record, cell));
    m_nextLine += m_scanner->isQuoted() ? countLineBreaks(record) : 1;
    m_window.consume(record.size());
    return true;
}

Result<bool> CsvReader::findRecord()
{
    for (;;) {
        if (m_window.unread().isEmpty() && m_window.isLast())
            return false;
        const State state = scanMended();
        if (state == State::More) {
            if (const auto read = m_window.more(); !read)
                return read.error();
            continue;
        }
        if (state != State::Record)
            return fault(state);
        const auto& cells = m_scanner->cells();
        const bool blank = cells.size() == 1 && cells.front().size == 0 && !m_scanner->isQuoted();
        if (!blank)
            return true;
        ++m_notes.blankLines;
        ++m_nextLine;
        m_window.consume(m_scanner->size());
    }
}

CsvScanner::State CsvReader::scanMended()
{
    const QByteArrayView bytes = m_window.unread();
    const bool last = m_window.isLast();
    m_scanner->setTame(m_window.position() < m_tameUntil);
    State state = m_scanner->scan(bytes, last);
    if (state == State::UnclosedQuote || state == State::QuotedCellTooLarge) {
        m_tameUntil = m_window.position() + bytes.size();
        m_scanner->setTame(true);
        state = m_scanner->scan(bytes, last);
    }
    m_mended = state == State::Record && m_scanner->strayQuotes() > 0;
    const auto count = static_cast<qsizetype>(m_scanner->cells().size());
    const bool suspect = count != m_width || (m_mended && m_scanner->isQuoted());
    if (state == State::Record && m_width > 1 && suspect)
        m_mended = mendRecord(*m_scanner, bytes, last, int(m_width)) || m_mended;
    return state;
}

QString CsvReader::decode(QByteArrayView record, const CsvScanner::Cell& cell)
{
    QByteArrayView bytes = record.sliced(cell.start, cell.size);
    if (cell.escaped) {
        const CsvDialect& dialect = m_scanner->dialect();
        m_unescaped.clear();
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            const char c = bytes[at];
            const char next = at + 1 < bytes.size() ? bytes[at + 1] : '\0';
            const bool doubled = c == dialect.quote && next == dialect.quote;
            const bool behind = dialect.escape != 0 && c == dialect.escape &&
                                (next == dialect.quote || next == dialect.escape);
            if (doubled || behind)
                ++at;
            m_unescaped.append(doubled || behind ? next : c);
        }
        bytes = m_unescaped;
    }
    QString text = textOf(bytes);
    if (m_scanner->holdsZero())
        text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return text;
}

void CsvReader::fitToWidth(QStringList& cells)
{
    while (cells.size() > m_width && cells.last().isEmpty())
        cells.removeLast();
    if (cells.size() < m_width)
        note(m_notes.shortRows, m_notes.shortLines, m_line);
    else if (cells.size() > m_width)
        note(m_notes.longRows, m_notes.longLines, m_line);
    while (cells.size() < m_width)
        cells.append(QString());
    while (m_columns.list().size() < cells.size())
        m_columns.add(QString());
}

Error CsvReader::fault(State state) const
{
    const QByteArrayView before = m_window.unread().first(m_scanner->faultAt());
    return {ErrorKind::TooLarge, m_path, words(state), m_nextLine + countLineBreaks(before)};
}

} // namespace rowmill
