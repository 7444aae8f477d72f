#pragma once

#include "app/base/neighbours.h"
#include "app/store/connection.h"

#include <QHash>
#include <QSet>

namespace rowmill {

/// How many rows around a row are read with it, and their columns, ascending, 0-based.
struct NeighbourQuery {
    int before = 0;
    int after = 0;
    QList<int> columns = {};

    bool isOn() const { return (before > 0 || after > 0) && !columns.isEmpty(); }
};

/// The rows around those of a chunk, by source order, whatever stands with them: each read once, in one read,
/// also where it is the neighbour of many. A value; as many rows as the chunk has neighbours.
class NeighbourRows {
public:
    /// `rows` in any order.
    static Result<NeighbourRows> read(const Connection& connection, const NeighbourQuery& query,
                                      QList<qint64> rows);
    /// Those of one of the rows. TooLarge where a cell is too long to be read whole: half of it is not sent.
    Result<Neighbours> of(qint64 row) const;

private:
    NeighbourQuery m_query;
    QString m_path;
    QHash<qint64, QStringList> m_cells;
    QSet<qint64> m_cut; ///< rows with a text that is too long
};

} // namespace rowmill
