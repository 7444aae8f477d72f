#pragma once

#include "app/store/connection.h"
#include "app/store/records.h"

#include <functional>

namespace rowmill {

/// Questions to a project file. Free functions on a connection of the caller's thread; none of them writes.

Result<ProjectInfo> readInfo(const Connection& connection);
/// Up to `count` rows from row number `first` on, in source order.
Result<QList<RowRecord>> readRows(const Connection& connection, qint64 first, int count);
/// Exactly these rows, in the order given; numbers that do not exist are left out. With `run`, their answers
/// are those of that run, as far as they are kept.
Result<QList<RowRecord>> readRowsById(const Connection& connection, const QList<qint64>& rows,
                                      qint64 run = 0);
Result<RowDetail> readDetail(const Connection& connection, qint64 row);
/// Numbers of the rows that match, in source order.
Result<QList<qint64>> readMatching(const Connection& connection, const RowFilter& filter);
/// The different values of a source column (its position), without blanks around them and empty ones, in the
/// order of the rows; `most` at most.
Result<QStringList> readDistinct(const Connection& connection, int column, int most);
/// One RowState a byte, index 0 for row 1.
Result<QByteArray> readStates(const Connection& connection);
/// Calls `take` for each matching row in source order until it returns false; flat memory.
Result<void> forEachRow(const Connection& connection, const RowFilter& filter,
                        const std::function<bool(const RowRecord&)>& take);

} // namespace rowmill
