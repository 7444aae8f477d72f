#include "app/formats/csv_mend.h"

#include <cstdlib>

namespace rowmill {

namespace {

using Bend = CsvBend;
using Cell = CsvScanner::Cell;
using State = CsvScanner::State;

// More than this in one record is not a slip of the pen, and trying them all would take too long.
constexpr size_t MaxTries = 64;
constexpr qsizetype MaxRecord = 256 * 1024;
// Cells of another delimiter come about by chance where a row has fewer.
constexpr size_t MinOtherCells = 3;

/// The quotes of a record that may have been meant in another way.
class Suspects {
public:
    Suspects(const CsvScanner& scanner, QByteArrayView bytes) : m_bytes(bytes), m_dialect(scanner.dialect())
    {
        for (const Cell& cell : scanner.cells()) {
            if (cell.quoted)
                addQuoted(cell);
            else
                addPlain(cell);
        }
    }

    /// The likeliest first.
    std::vector<Bend> all() const
    {
        std::vector<Bend> bends = m_closings;
        for (const auto* more : {&m_openings, &m_splits, &m_ends})
            bends.insert(bends.end(), more->begin(), more->end());
        if (bends.size() > MaxTries)
            bends.resize(MaxTries);
        return bends;
    }

    const std::vector<Bend>& splits() const { return m_splits; }

private:
    void addQuoted(const Cell& cell)
    {
        m_openings.push_back({Bend::Kind::Literal, cell.start - 1});
        const qsizetype end = cell.start + cell.size;
        const auto next = [this](qsizetype from) { return m_bytes.indexOf(m_dialect.quote, from); };
        for (qsizetype at = next(cell.start); at >= 0 && at + 1 < end; at = next(at + 1)) {
            if (m_bytes[at + 1] != m_dialect.quote)
                continue;
            const char follows = at + 2 < m_bytes.size() ? m_bytes[at + 2] : '\n';
            const bool ends = follows == m_dialect.delimiter || follows == '\n' || follows == '\r';
            if (ends)
                m_closings.push_back({Bend::Kind::CloseAfter, at});
            else
                addSplit(at + 1);
            ++at;
        }
        m_ends.push_back({Bend::Kind::Literal, end});
    }

    /// Where a cell may open whose delimiter is missing: text stands close on both sides.
    void addSplit(qsizetype opening)
    {
        if (opening < 2 || opening + 1 >= m_bytes.size())
            return;
        const char before =
            m_bytes[opening - 1] == m_dialect.quote ? m_bytes[opening - 2] : m_bytes[opening - 1];
        const char after = m_bytes[opening + 1];
        if (before != ' ' && after != ' ' && after != m_dialect.delimiter && after != '\r' && after != '\n')
            m_splits.push_back({Bend::Kind::Split, opening});
    }

    /// text"text" in an unquoted cell.
    void addPlain(const Cell& cell)
    {
        const QByteArrayView text = m_bytes.sliced(cell.start, cell.size);
        const qsizetype quote = m_dialect.quote == 0 ? -1 : text.indexOf(m_dialect.quote);
        addSplit(quote > 0 ? cell.start + quote : -1);
    }

    QByteArrayView m_bytes;
    CsvDialect m_dialect;
    std::vector<Bend> m_closings;
    std::vector<Bend> m_openings;
    std::vector<Bend> m_splits;
    std::vector<Bend> m_ends;
};

bool fits(CsvScanner& scanner, QByteArrayView bytes, bool last, const Bend& bend, size_t width)
{
    return scanner.scan(bytes, last, bend) == State::Record && scanner.cells().size() == width;
}

bool mendQuote(CsvScanner& scanner, QByteArrayView bytes, bool last, size_t width)
{
    const Suspects suspects(scanner, bytes.first(scanner.size()));
    if (scanner.strayQuotes() > 0) {
        for (const Bend& bend : suspects.all()) {
            if (fits(scanner, bytes, last, bend, width))
                return true;
        }
    } else if (suspects.splits().size() % 2 == 1) {
        // Nothing is against the rules here but the number of cells, and quotes in a text come in pairs: a
        // delimiter is missing if one can stand here and leave everything else in order.
        for (const Bend& bend : suspects.splits()) {
            if (fits(scanner, bytes, last, bend, width) && scanner.strayQuotes() == 0)
                return true;
        }
    }
    (void)scanner.scan(bytes, last);
    return false;
}

/// Another delimiter in this row alone.
bool mendDelimiter(CsvScanner& scanner, QByteArrayView bytes, bool last, size_t width)
{
    if (width < MinOtherCells || scanner.cells().size() >= width)
        return false;
    const QByteArrayView record = bytes.first(scanner.size());
    for (const char delimiter : {';', '\t', '|', ',', ' '}) {
        CsvDialect dialect = scanner.dialect();
        if (dialect.delimiter == delimiter || !record.contains(delimiter))
            continue;
        dialect.delimiter = delimiter;
        dialect.padded = false;
        CsvScanner other(dialect);
        const bool clean =
            fits(other, bytes, last, {}, width) && other.strayQuotes() == 0 && other.size() == record.size();
        // Words of a sentence are not cells.
        if (clean && (delimiter != ' ' || other.isQuoted())) {
            scanner.adopt(other);
            return true;
        }
    }
    return false;
}

bool fillsLines(CsvScanner& scanner, QByteArrayView bytes, size_t width)
{
    while (!bytes.isEmpty()) {
        if (!fits(scanner, bytes, true, {}, width))
            return false;
        bytes = bytes.sliced(scanner.size());
    }
    return true;
}

/// A quote that swallowed the end of the line and made a fitting row of what came after by chance: it opens
/// nothing if every line so freed is a fitting row too.
bool mendSwallowed(CsvScanner& scanner, QByteArrayView bytes, bool last, size_t width)
{
    const QByteArrayView record = bytes.first(scanner.size());
    const std::vector<Cell> cells = scanner.cells();
    size_t tries = 0;
    for (const Cell& cell : cells) {
        if (!cell.quoted || !record.sliced(cell.start, cell.size).contains('\n'))
            continue;
        if (++tries > MaxTries)
            break;
        const Bend bend{Bend::Kind::Literal, cell.start - 1};
        if (fits(scanner, bytes, last, bend, width) && scanner.size() < record.size() &&
            fillsLines(scanner, record.sliced(scanner.size()), width))
            return fits(scanner, bytes, last, bend, width);
    }
    (void)scanner.scan(bytes, last);
    return false;
}

/// A quote that swallowed the following lines and fits nowhere: better each line for itself.
bool mendLines(CsvScanner& scanner, QByteArrayView bytes, bool last, size_t width)
{
    const auto distance = [width](size_t cells) {
        return std::llabs(static_cast<long long>(cells) - static_cast<long long>(width));
    };
    const auto plain = distance(scanner.cells().size());
    if (scanner.strayQuotes() == 0 || !scanner.isQuoted())
        return false;
    scanner.setTame(true);
    const bool better =
        scanner.scan(bytes, last) == State::Record && distance(scanner.cells().size()) < plain;
    scanner.setTame(false);
    if (!better)
        (void)scanner.scan(bytes, last);
    return better;
}

} // namespace

bool mendRecord(CsvScanner& scanner, QByteArrayView bytes, bool last, int width)
{
    const auto wanted = static_cast<size_t>(width);
    if (scanner.size() > MaxRecord)
        return false;
    if (scanner.cells().size() == wanted)
        return mendSwallowed(scanner, bytes, last, wanted);
    if (scanner.dialect().quote != 0 && mendQuote(scanner, bytes, last, wanted))
        return true;
    return mendDelimiter(scanner, bytes, last, wanted) || mendLines(scanner, bytes, last, wanted);
}

} // namespace rowmill
