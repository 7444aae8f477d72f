#pragma once

#include "app/base/row_state.h"

#include <QByteArray>
#include <QList>

#include <array>

namespace rowmill {

/// How many rows of each state fall into each bin of the row map, kept up to date row by row, so that
/// painting a million rows costs only as many steps as the map has pixels. A value; window's thread.
class RowMapBins {
public:
    using Bin = std::array<int, RowStateCount>;

    /// One byte a row (a RowState), index 0 for row 1. Bytes that are no state count as Waiting.
    void setStates(const QByteArray& states);
    /// Spreads the rows over `count` bins; never more bins than rows.
    void setBinCount(int count);
    /// Rows out of range are ignored. Returns the bin that changed, -1 for none.
    int setState(qint64 row, RowState state);

    qint64 rows() const { return m_states.size(); }
    int binCount() const { return int(m_bins.size()); }
    const Bin& bin(int index) const { return m_bins.at(index); }
    int binOf(qint64 row) const;
    RowState state(qint64 row) const { return static_cast<RowState>(m_states.at(row - 1)); }

private:
    void rebuild();

    QByteArray m_states;
    QList<Bin> m_bins;
    int m_wanted = 1;
};

} // namespace rowmill
