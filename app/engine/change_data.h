#pragma once

#include "app/base/result.h"
#include "app/engine/progress.h"
#include "app/engine/project_setup.h"
#include "app/engine/read_record.h"
#include "app/store/new_data.h"

#include <QString>

#include <functional>

namespace rowmill {

class Store;

struct DataOptions {
    QString key; ///< see DataMatch
    /// Makes of the project's setup the one that will be run, when that is to be another; may be empty.
    std::function<ProjectSetup(const ProjectSetup&)> toRun;
    bool onlyTell = false; ///< change nothing, say what would be
    /// How the file is to be read; nothing: as the one before where that fits (see readAlike()).
    std::optional<ReadOptions> read;
};

/// What became of the rows, and of the reading of the file they came from.
struct ChangedData : DataChange {
    ReadRecord read;
};

/// Puts the rows of another table file in place of a project's own, keeping what still fits (see NewData).
/// What its prompts and its context use decides which rows have changed. The project is
/// as before or as after, never between, whatever happens. No run may be on, and after the change `store`
/// tells of rows that are no more: open the project anew. How the file was read is kept in the project.
/// Blocks: for a worker thread. Errors of opening the project and of reading the table, UnknownColumn,
/// Cancelled.
Result<ChangedData> changeData(Store& store, const QString& tablePath, const DataOptions& options,
                               const ProgressCall& progress, const CancelFlag& cancel);
/// The same of a project that is open nowhere.
Result<ChangedData> changeData(const QString& projectPath, const QString& tablePath,
                               const DataOptions& options, const ProgressCall& progress,
                               const CancelFlag& cancel);

} // namespace rowmill
