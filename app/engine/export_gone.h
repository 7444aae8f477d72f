#pragma once

#include "app/base/result.h"
#include "app/engine/progress.h"
#include "app/formats/table_writer.h"

namespace rowmill {

/// Writes the answers of rows that the project's data no longer has: the columns those rows had, then their
/// number, the answer, its run ("by hand" for a person's) and when they went. The form goes by the ending of
/// `path`, which is replaced at the end or not at all. Returns the number of answers. Blocks: for a worker
/// thread; the project may be open elsewhere.
Result<qint64> exportGone(const QString& projectPath, const QString& path, const WriteOptions& write,
                          const CancelFlag& cancel);

} // namespace rowmill
