#pragma once

#include "app/base/result.h"
#include "app/engine/progress.h"
#include "app/formats/read_options.h"

#include <QString>

namespace rowmill {

/// What goes into a new project. `sourceName`: what the project calls its data; empty: the file's name.
struct TableSource {
    // Implicit: a path alone says enough.
    TableSource(const QString& file = {}, const ReadOptions& options = {}, const QString& name = {})
        : path(file), read(options), sourceName(name)
    {
    }

    QString path;
    ReadOptions read;
    QString sourceName;
};

/// Reads a table file into a new project at `projectPath`, which appears whole or not at all. `setup` is the
/// project's first setup as JSON. Blocks: for a worker thread.
Result<void> importTable(const TableSource& source, const QString& projectPath, const QString& setup,
                         const ProgressCall& progress, const CancelFlag& cancel);

} // namespace rowmill
