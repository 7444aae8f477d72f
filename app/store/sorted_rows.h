#pragma once

#include "app/base/row_order.h"
#include "app/store/connection.h"
#include "app/store/records.h"

#include <functional>

namespace rowmill {

/// The rows that match, in the order asked for. Asks `cancelled` all along, which may be empty; then the
/// error is Cancelled. With `only`, ascending, it looks at no other rows. Holds some 80 MB for a million
/// texts while it sorts.
Result<RowOrder> readSorted(const Connection& connection, const RowFilter& filter, const RowSort& sort,
                            const std::function<bool()>& cancelled = {},
                            const std::optional<QList<qint64>>& only = {});

} // namespace rowmill
