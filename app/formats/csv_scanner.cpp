#include "app/formats/csv_scanner.h"

#include "app/formats/limits.h"

#include <cstring>

namespace rowmill {

CsvScanner::CsvScanner(char delimiter) : m_delimiter(delimiter)
{
    for (const char c : {delimiter, '\n', '\r', '\0'})
        m_stops.at(static_cast<unsigned char>(c)) = true;
}

CsvScanner::State CsvScanner::scan(QByteArrayView bytes, bool last)
{
    m_bytes = bytes;
    m_last = last;
    m_at = 0;
    m_quoted = false;
    m_cells.clear();
    const State state = scanRecord();
    const qsizetype reached = state == State::More ? bytes.size() : m_at;
    if ((state == State::More || state == State::Record) && reached > MaxRowBytes)
        return fault(State::RowTooLarge, 0);
    return state;
}

CsvScanner::State CsvScanner::scanRecord()
{
    for (;;) {
        if (m_cells.size() == MaxColumns)
            return fault(State::TooManyColumns, m_at);
        const bool quoted = m_at < m_bytes.size() && m_bytes[m_at] == '"';
        const State state = quoted ? scanQuoted() : scanPlain();
        if (state != State::Record)
            return state;
        if (m_at == m_bytes.size())
            return State::Record;
        if (m_bytes[m_at] != m_delimiter)
            return endRecord();
        ++m_at;
    }
}

CsvScanner::State CsvScanner::scanPlain()
{
    const char* const bytes = m_bytes.data();
    const qsizetype end = m_bytes.size();
    const qsizetype start = m_at;
    qsizetype at = start;
    while (at < end && !m_stops[static_cast<unsigned char>(bytes[at])])
        ++at;
    m_at = at;
    if (at - start > MaxCellBytes)
        return fault(State::CellTooLarge, start);
    if (at == end && !m_last)
        return State::More;
    if (at < end && bytes[at] == '\0')
        return fault(State::ZeroByte, at);
    m_cells.push_back({start, at - start, false});
    return State::Record;
}

CsvScanner::State CsvScanner::scanQuoted()
{
    m_quoted = true;
    const qsizetype opened = m_at;
    const qsizetype start = opened + 1;
    bool doubled = false;
    qsizetype closed = start;
    for (;; closed += 2) {
        closed = m_bytes.indexOf('"', closed);
        if (closed < 0 && m_last)
            return fault(State::UnclosedQuote, opened);
        if ((closed < 0 ? m_bytes.size() : closed) - start > MaxCellBytes)
            return fault(State::QuotedCellTooLarge, opened);
        if (closed < 0 || (closed + 1 == m_bytes.size() && !m_last))
            return State::More;
        if (closed + 1 == m_bytes.size() || m_bytes[closed + 1] != '"')
            break;
        doubled = true;
    }
    if (const auto zero = m_bytes.sliced(start, closed - start).indexOf('\0'); zero >= 0)
        return fault(State::ZeroByte, start + zero);
    m_at = closed + 1;
    const char next = m_at < m_bytes.size() ? m_bytes[m_at] : '\n';
    if (next != m_delimiter && next != '\n' && next != '\r')
        return fault(State::TextAfterQuote, m_at);
    m_cells.push_back({start, closed - start, doubled});
    return State::Record;
}

CsvScanner::State CsvScanner::endRecord()
{
    const bool carriageReturn = m_bytes[m_at] == '\r';
    ++m_at;
    if (!carriageReturn)
        return State::Record;
    if (m_at == m_bytes.size())
        return m_last ? State::Record : State::More;
    if (m_bytes[m_at] == '\n')
        ++m_at;
    return State::Record;
}

CsvScanner::State CsvScanner::fault(State state, qsizetype at)
{
    m_faultAt = at;
    return state;
}

} // namespace rowmill
