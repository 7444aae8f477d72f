#pragma once

#include "app/base/result.h"
#include "app/engine/progress.h"

#include <QString>

namespace rowmill {

/// Reads a table file into a new project at `projectPath`, which appears whole or not at all. `setup` is the
/// project's first setup as JSON. Blocks: for a worker thread.
Result<void> importTable(const QString& tablePath, const QString& projectPath, const QString& setup,
                         const ProgressCall& progress, const CancelFlag& cancel);

} // namespace rowmill
