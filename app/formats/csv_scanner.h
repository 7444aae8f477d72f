#pragma once

#include "app/formats/csv_dialect.h"

#include <QByteArrayView>

#include <array>
#include <vector>

namespace rowmill {

/// One quote that is to be read in another way than the rules say.
struct CsvBend {
    enum class Kind : quint8 {
        None,
        Literal,    ///< it opens or closes nothing
        CloseAfter, ///< of "" the first is text and the second closes
        Split,      ///< a delimiter is missing: the cell ends before it, and another opens with it
    };
    Kind kind = Kind::None;
    qsizetype at = -1;
};

/// Finds the cells of one CSV record in a stretch of bytes, by RFC 4180 with any one-byte delimiter and any
/// line break (CRLF, LF, CR), and by the dialect's quotes. What the RFC does not allow is read so that
/// nothing is lost, and counted: a quote inside a quoted cell that is neither doubled nor followed by a
/// delimiter is text. Looks at bytes only: nothing is copied or decoded, and a record that is not all there
/// yet is simply scanned again. Any one thread.
class CsvScanner {
public:
    enum class State : quint8 {
        Record, ///< cells() and size() are set
        More,   ///< the record goes on after these bytes
        UnclosedQuote,
        CellTooLarge,
        QuotedCellTooLarge,
        RowTooLarge,
        TooManyColumns,
    };

    struct Cell {
        qsizetype start = 0; ///< of the text, inside the quotes
        qsizetype size = 0;
        bool quoted = false;
        bool escaped = false; ///< holds quotes that are doubled or behind the escape
    };

    explicit CsvScanner(const CsvDialect& dialect);
    const CsvDialect& dialect() const { return m_dialect; }

    /// In a stretch that is known to hold a quote never closed, quoted cells may not span lines.
    void setTame(bool tame) { m_tame = tame; }

    /// Takes over what another scanner found in the same bytes by another delimiter.
    void adopt(const CsvScanner& other);

    /// Scans from the front of `bytes`; `last` when nothing follows them.
    State scan(QByteArrayView bytes, bool last, CsvBend bend = {});

    const std::vector<Cell>& cells() const { return m_cells; }
    /// Of the record with its line break.
    qsizetype size() const { return m_at; }
    /// Some cell is quoted, so the record may span lines.
    bool isQuoted() const { return m_quoted; }
    /// Quotes that are text against the rules.
    int strayQuotes() const { return m_strays; }
    bool holdsZero() const { return m_zero; }
    /// For the faults: the byte to blame.
    qsizetype faultAt() const { return m_faultAt; }

private:
    State scanRecord();
    State scanPlain();
    State scanQuoted();
    /// After the text and its closing quote.
    State closeQuoted(qsizetype start, qsizetype closed, qsizetype after, bool escaped);
    State endRecord();
    State fault(State state, qsizetype at);
    bool isBent(CsvBend::Kind kind, qsizetype at) const { return m_bend.at == at && m_bend.kind == kind; }
    bool isEscaped(qsizetype quote, qsizetype start) const;
    /// Past spaces, the end of a cell begins here.
    bool endsCell(qsizetype at) const;
    qsizetype skipSpaces(qsizetype at) const;

    CsvDialect m_dialect;
    std::array<bool, 256> m_stops{};
    std::vector<Cell> m_cells;
    QByteArrayView m_bytes;
    CsvBend m_bend;
    qsizetype m_at = 0;
    qsizetype m_faultAt = 0;
    int m_strays = 0;
    bool m_last = false;
    bool m_quoted = false;
    bool m_zero = false;
    bool m_tame = false;
};

} // namespace rowmill
