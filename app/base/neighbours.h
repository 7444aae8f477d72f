#pragma once

#include <QList>
#include <QStringList>

namespace rowmill {

/// Source cells of the rows around a row, in source order; fewer at the table's edges. Of the columns that
/// were not asked for the cells are empty. Rows that are neighbours of several share their cells in memory.
struct Neighbours {
    QList<QStringList> before; ///< the nearest last
    QList<QStringList> after;  ///< the nearest first

    bool isEmpty() const { return before.isEmpty() && after.isEmpty(); }
    bool operator==(const Neighbours&) const = default;
};

} // namespace rowmill
