#pragma once

#include "app/base/result.h"
#include "app/store/records.h"

#include <QFuture>
#include <QList>

namespace rowmill {

/// Where the table gets its rows from: a Session in the program, a list in tests. Called on the window's
/// thread and never blocks it.
class RowSource {
public:
    virtual ~RowSource() = default;

    /// `count` rows from row number `first` (1-based), source order.
    virtual QFuture<Result<QList<RowRecord>>> rows(qint64 first, int count) = 0;
    /// Exactly these rows, in this order.
    virtual QFuture<Result<QList<RowRecord>>> rowsById(const QList<qint64>& rows) = 0;
};

} // namespace rowmill
