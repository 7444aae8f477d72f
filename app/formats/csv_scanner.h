#pragma once

#include <QByteArrayView>

#include <array>
#include <vector>

namespace rowmill {

/// Finds the cells of one CSV record in a stretch of bytes, by RFC 4180 with any one-byte delimiter and any
/// line break (CRLF, LF, CR). Looks at bytes only: nothing is copied or decoded, and a record that is not
/// all there yet is simply scanned again. Any one thread.
class CsvScanner {
public:
    enum class State : quint8 {
        Record, ///< cells() and size() are set
        More,   ///< the record goes on after these bytes
        UnclosedQuote,
        TextAfterQuote,
        ZeroByte,
        CellTooLarge,
        QuotedCellTooLarge,
        RowTooLarge,
        TooManyColumns,
    };

    struct Cell {
        qsizetype start = 0; ///< of the text, inside the quotes
        qsizetype size = 0;
        bool doubled = false; ///< holds "" that stand for "
    };

    explicit CsvScanner(char delimiter);

    /// Scans from the front of `bytes`; `last` when nothing follows them.
    State scan(QByteArrayView bytes, bool last);

    const std::vector<Cell>& cells() const { return m_cells; }
    /// Of the record with its line break.
    qsizetype size() const { return m_at; }
    /// Some cell is quoted, so the record may span lines.
    bool isQuoted() const { return m_quoted; }
    /// For the faults: the byte to blame.
    qsizetype faultAt() const { return m_faultAt; }

private:
    State scanRecord();
    State scanPlain();
    State scanQuoted();
    State endRecord();
    State fault(State state, qsizetype at);

    std::array<bool, 256> m_stops{};
    std::vector<Cell> m_cells;
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_faultAt = 0;
    char m_delimiter;
    bool m_last = false;
    bool m_quoted = false;
};

} // namespace rowmill
