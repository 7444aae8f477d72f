#pragma once

#include "app/base/result.h"
#include "app/engine/progress.h"
#include "app/engine/project_setup.h"
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
};

/// Puts the rows of another table file in place of a project's own, keeping what still fits (see NewData).
/// What its prompts use decides which rows have changed. The project is
/// as before or as after, never between, whatever happens. No run may be on, and after the change `store`
/// tells of rows that are no more: open the project anew. Blocks: for a worker thread. Errors of opening the
/// project and of reading the table, UnknownColumn, Cancelled.
Result<DataChange> changeData(Store& store, const QString& tablePath, const DataOptions& options,
                              const ProgressCall& progress, const CancelFlag& cancel);
/// The same of a project that is open nowhere.
Result<DataChange> changeData(const QString& projectPath, const QString& tablePath,
                              const DataOptions& options, const ProgressCall& progress,
                              const CancelFlag& cancel);

} // namespace rowmill
