#pragma once

#include "app/store/records.h"
#include "ui/table/cell_text.h"

namespace rowmill {

/// Rows as tab-separated text, for another program: these columns in this order, with their headings when
/// asked for. Tabs and line breaks inside a cell become blanks: they would move everything after them.
QString rowsAsTsv(const QList<RowRecord>& records, const CellText& cells, const QList<int>& columns,
                  bool headings);

} // namespace rowmill
