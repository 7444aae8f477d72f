#include "app/formats/csv_scanner.h"

#include "app/formats/limits.h"

namespace rowmill {

CsvScanner::CsvScanner(const CsvDialect& dialect) : m_dialect(dialect)
{
    for (const char c : {dialect.delimiter, '\n', '\r', '\0'})
        m_stops.at(static_cast<unsigned char>(c)) = true;
}

void CsvScanner::adopt(const CsvScanner& other)
{
    m_cells = other.m_cells;
    m_at = other.m_at;
    m_strays = other.m_strays;
    m_quoted = other.m_quoted;
    m_zero = other.m_zero;
}

CsvScanner::State CsvScanner::scan(QByteArrayView bytes, bool last, CsvBend bend)
{
    m_bytes = bytes;
    m_last = last;
    m_bend = bend;
    m_at = 0;
    m_strays = 0;
    m_quoted = false;
    m_zero = false;
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
        qsizetype opening = m_at;
        if (m_dialect.padded && !m_cells.empty())
            opening = skipSpaces(m_at);
        const bool quoted = m_dialect.quote != 0 && opening < m_bytes.size() &&
                            m_bytes[opening] == m_dialect.quote && !isBent(CsvBend::Kind::Literal, opening);
        m_at = opening;
        const State state = quoted ? scanQuoted() : scanPlain();
        if (state != State::Record)
            return state;
        if (m_at == m_bytes.size())
            return State::Record;
        if (isBent(CsvBend::Kind::Split, m_at))
            continue;
        if (m_bytes[m_at] != m_dialect.delimiter)
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
    for (;;) {
        while (at < end && !m_stops[static_cast<unsigned char>(bytes[at])])
            ++at;
        if (at == end || bytes[at] != '\0')
            break;
        m_zero = true;
        ++at;
    }
    if (m_bend.kind == CsvBend::Kind::Split && m_bend.at > start && m_bend.at < at)
        at = m_bend.at;
    m_at = at;
    if (at - start > MaxCellBytes)
        return fault(State::CellTooLarge, start);
    if (at == end && !m_last)
        return State::More;
    m_cells.push_back({start, at - start, false, false});
    return State::Record;
}

CsvScanner::State CsvScanner::scanQuoted()
{
    const qsizetype opened = m_at;
    const qsizetype start = opened + 1;
    const char quote = m_dialect.quote;
    bool escaped = false;
    int strays = 0;
    qsizetype seen = start; // up to here on one line, where that matters
    for (qsizetype at = start;;) {
        at = m_bytes.indexOf(quote, at);
        const qsizetype reached = at < 0 ? m_bytes.size() : at;
        const bool goesOn = m_tame && m_bytes.sliced(seen, reached - seen).contains('\n');
        seen = reached;
        if (goesOn || (m_tame && at < 0 && m_last)) {
            ++m_strays;
            return scanPlain();
        }
        if (at < 0 && m_last)
            return fault(State::UnclosedQuote, opened);
        if (reached - start > MaxCellBytes)
            return fault(State::QuotedCellTooLarge, opened);
        if (at < 0 || (at + 1 == m_bytes.size() && !m_last))
            return State::More;
        if (isBent(CsvBend::Kind::Split, at + 1))
            return closeQuoted(start, at, at + 1, escaped);
        if (isEscaped(at, start)) {
            escaped = true;
            ++at;
            continue;
        }
        const bool doubled = at + 1 < m_bytes.size() && m_bytes[at + 1] == quote;
        if (doubled && isBent(CsvBend::Kind::CloseAfter, at)) {
            m_strays += strays + 1;
            return closeQuoted(start, at + 1, at + 2, escaped);
        }
        if (doubled) {
            escaped = true;
            at += 2;
            continue;
        }
        const qsizetype after = skipSpaces(at + 1);
        if (after == m_bytes.size() && !m_last)
            return State::More;
        if (endsCell(after) && !isBent(CsvBend::Kind::Literal, at)) {
            m_strays += strays;
            return closeQuoted(start, at, after, escaped);
        }
        ++strays;
        ++at;
    }
}

CsvScanner::State CsvScanner::closeQuoted(qsizetype start, qsizetype closed, qsizetype after, bool escaped)
{
    m_quoted = true;
    const QByteArrayView text = m_bytes.sliced(start, closed - start);
    m_zero = m_zero || text.contains('\0');
    const bool backslashes = m_dialect.escape != 0 && text.contains(m_dialect.escape);
    m_cells.push_back({start, closed - start, true, escaped || backslashes});
    m_at = after;
    return State::Record;
}

bool CsvScanner::isEscaped(qsizetype quote, qsizetype start) const
{
    if (m_dialect.escape == 0)
        return false;
    qsizetype at = quote;
    while (at > start && m_bytes[at - 1] == m_dialect.escape)
        --at;
    return (quote - at) % 2 == 1;
}

bool CsvScanner::endsCell(qsizetype at) const
{
    if (at >= m_bytes.size())
        return true;
    const char c = m_bytes[at];
    return c == m_dialect.delimiter || c == '\n' || c == '\r';
}

qsizetype CsvScanner::skipSpaces(qsizetype at) const
{
    while (at < m_bytes.size() && m_bytes[at] == ' ' && m_dialect.delimiter != ' ')
        ++at;
    return at;
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
