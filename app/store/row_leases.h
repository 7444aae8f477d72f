#pragma once

#include "app/store/connection.h"
#include "app/store/neighbour_rows.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace rowmill {

/// A row that a run has taken, with its cells.
struct LeasedRow {
    qint64 row = 0;
    QStringList cells;
    Neighbours around = {};
};

/// Which rows a run takes, in the store's own words. Exactly one of the kinds. Excluded rows are never taken.
struct LeaseQuery {
    enum class Kind : quint8 { Waiting, Failed, Between, Listed, Answered };
    Kind kind = Kind::Waiting;
    qint64 from = 1;        ///< Between
    qint64 to = 0;          ///< Between
    QList<qint64> listed;   ///< Listed, ascending
    bool corrected = false; ///< Between and Listed: rows with an answer by hand too
    /// Waiting: rows that these runs answered too; Answered: only those. As far as no person corrected them.
    QList<qint64> runs = {};
    /// Which columns' cells are needed, ascending, 0-based; the others come empty. Nothing: all.
    std::optional<QList<int>> columns = std::nullopt;
    NeighbourQuery around = {}; ///< rows around each of them, also those that are not in the set
};

/// What a person keeps from being asked, of the rows that a Between or Listed query names.
struct KeptRows {
    qint64 excluded = 0;
    qint64 corrected = 0; ///< of the others
};
Result<KeptRows> countKept(const Connection& connection, const LeaseQuery& query);

/// Rows in the set.
Result<qint64> countRows(const Connection& connection, const LeaseQuery& query);

/// The next rows of the set after row number `after`, ascending; only looked at.
Result<QList<LeasedRow>> nextRows(const Connection& connection, const LeaseQuery& query, qint64 after,
                                  int count);

/// The next rows of the set after row number `after`, ascending, noted in the lease table inside the
/// caller's transaction: should the program die, recoverLeases() knows them as possibly asked.
Result<QList<LeasedRow>> leaseRows(const Connection& connection, const LeaseQuery& query, qint64 run,
                                   qint64 after, int count, qint64 nowMs);

/// Rows taken and neither settled nor given back.
Result<qint64> countLeases(const Connection& connection);

/// Gives back what was taken and never asked.
Result<void> releaseLeases(const Connection& connection, qint64 run);

} // namespace rowmill
