#pragma once

#include "app/base/row_order.h"
#include "app/base/row_state.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace rowmill {

/// How many of the rows that the table shows, in its order, fall into each bin of the row map, by state; kept
/// up to date row by row, so that painting a million rows costs only as many steps as the map has pixels. A
/// value; window's thread.
class RowMapBins {
public:
    using Bin = std::array<int, RowStateCount>;

    /// One byte a row (a RowState), index 0 for row 1. Bytes that are no state count as Waiting.
    void setStates(const QByteArray& states);
    /// The rows that are shown; none: all of them, as in the source.
    void setOrder(std::optional<RowOrder> order);
    /// Spreads the rows over `count` bins; never more bins than rows.
    void setBinCount(int count);
    /// Rows out of range are ignored. Returns the bin that changed, -1 for none.
    int setState(qint64 row, RowState state);

    /// How many are shown.
    qint64 rows() const { return m_order ? m_order->size() : m_states.size(); }
    /// The row at a position from 0 on.
    qint64 rowAt(qint64 position) const { return m_order ? m_order->at(position) : position + 1; }
    bool isWhole() const { return !m_order; }
    /// The first position from `from` on, or before it, whose row is in that state; -1: none. As quick for a
    /// million rows.
    qint64 find(RowState state, qint64 from, bool forward) const;
    int binCount() const { return int(m_bins.size()); }
    const Bin& bin(int index) const { return m_bins.at(index); }
    /// -1: the row is not shown.
    int binOf(qint64 row) const;
    /// Positions of a bin: the first, and the one after the last.
    std::pair<qint64, qint64> span(int bin) const;
    RowState state(qint64 row) const { return static_cast<RowState>(m_states.at(row - 1)); }

private:
    void rebuild();
    int binAt(qint64 position) const { return int(position * binCount() / rows()); }
    uchar stateAt(qint64 position) const;

    QByteArray m_states;
    std::optional<RowOrder> m_order;
    QList<Bin> m_bins;
    int m_wanted = 1;
};

} // namespace rowmill
