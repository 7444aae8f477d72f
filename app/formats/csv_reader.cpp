#include "app/formats/csv_reader.h"

#include "app/formats/csv_delimiter.h"
#include "app/formats/text_bytes.h"

#include <QCoreApplication>

namespace rowmill {

namespace {

using State = CsvScanner::State;

const char* words(State state)
{
    switch (state) {
    case State::UnclosedQuote:
        return QT_TRANSLATE_NOOP("Table", "a quoted cell opens here and is never closed");
    case State::TextAfterQuote:
        return QT_TRANSLATE_NOOP("Table",
                                 "text follows a closing quote; a quote inside a cell must be doubled");
    case State::ZeroByte:
        return QT_TRANSLATE_NOOP("Table", "a zero byte; this is not a text file in UTF-8");
    case State::CellTooLarge:
        return QT_TRANSLATE_NOOP("Table", "a cell of more than 16 MiB");
    case State::QuotedCellTooLarge:
        return QT_TRANSLATE_NOOP("Table", "a quoted cell of more than 16 MiB, or one that is never closed");
    case State::RowTooLarge:
        return QT_TRANSLATE_NOOP("Table", "a row of more than 64 MiB");
    case State::TooManyColumns:
        return QT_TRANSLATE_NOOP("Table", "more than 1,990 columns");
    case State::Record:
    case State::More:
        break;
    }
    return "";
}

bool isFormFault(State state)
{
    return state == State::UnclosedQuote || state == State::TextAfterQuote || state == State::ZeroByte;
}

void note(qint64& count, QList<qint64>& lines, qint64 line)
{
    ++count;
    if (lines.size() < TableNotes::MaxLines)
        lines.append(line);
}

} // namespace

Result<void> CsvReader::open(const QString& path)
{
    m_path = path;
    if (const auto opened = m_window.open(path); !opened)
        return opened;
    m_scanner.emplace(m_delimiter ? *m_delimiter : detectDelimiter(m_window.unread()));
    QStringList headings;
    const auto read = readRecord(headings);
    if (!read)
        return read.error();
    if (!*read)
        return Error{ErrorKind::EmptyTable, path, {}};
    for (const QString& heading : std::as_const(headings))
        m_columns.add(heading);
    m_width = headings.size();
    m_line = 0;
    m_notes = {};
    return {};
}

Result<bool> CsvReader::next(QStringList& cells)
{
    auto read = readRecord(cells);
    if (read && *read && cells.size() != m_width)
        fitToHeader(cells);
    return read;
}

Result<bool> CsvReader::readRecord(QStringList& cells)
{
    const auto found = findRecord();
    if (!found || !*found)
        return found;
    const QByteArrayView record = m_window.unread().first(m_scanner->size());
    m_line = m_nextLine;
    if (!record.isValidUtf8())
        return Error{ErrorKind::NotUtf8, m_path, {}, m_line + firstBrokenLine(record)};
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
        const QByteArrayView bytes = m_window.unread();
        if (bytes.isEmpty() && m_window.isLast())
            return false;
        const State state = m_scanner->scan(bytes, m_window.isLast());
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

QString CsvReader::decode(QByteArrayView record, const CsvScanner::Cell& cell)
{
    const QByteArrayView bytes = record.sliced(cell.start, cell.size);
    if (!cell.doubled)
        return textOf(bytes);
    m_undoubled.clear();
    qsizetype start = 0;
    for (qsizetype at = bytes.indexOf('"'); at >= 0; at = bytes.indexOf('"', start)) {
        m_undoubled.append(bytes.sliced(start, at + 1 - start));
        start = at + 2;
    }
    m_undoubled.append(bytes.sliced(start));
    return textOf(m_undoubled);
}

void CsvReader::fitToHeader(QStringList& cells)
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
    // A UTF-16 file is full of zero bytes, but its mark in front says more about what is wrong.
    if (const qint64 broken = firstBrokenLine(before); broken >= 0)
        return {ErrorKind::NotUtf8, m_path, {}, m_nextLine + broken};
    const ErrorKind kind = isFormFault(state) ? ErrorKind::BrokenTable : ErrorKind::TooLarge;
    return {kind, m_path, QCoreApplication::translate("Table", words(state)),
            m_nextLine + countLineBreaks(before)};
}

} // namespace rowmill
