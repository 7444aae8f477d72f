#pragma once

#include "app/engine/progress.h"
#include "app/formats/table_reader.h"
#include "app/formats/table_writer.h"

#include <QString>

namespace rowmill {

struct ConvertedTable {
    qint64 rows = 0;
    TableNotes notes; ///< of the reading
};

/// Reads one table file and writes it as another, by the endings of their names; `out` is replaced at the end
/// or not at all. In one pass, unless rows bring new columns: then the first pass only learns their names. A
/// file with nothing in it makes a table with nothing in it; JSON with nothing in it is broken.
/// Blocks: for a worker thread.
Result<ConvertedTable> convertTable(const QString& in, const QString& out, const ReadOptions& read,
                                    const WriteOptions& write, const ProgressCall& progress,
                                    const CancelFlag& cancel);

} // namespace rowmill
