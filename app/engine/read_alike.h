#pragma once

#include "app/formats/read_options.h"

#include <QStringList>

namespace rowmill {

/// How a further file for a project is to be read: by what was chosen for the one before where that finds
/// `columns` (those of the project) in it, else by what is detected, whichever finds more of them. Looks at
/// the first rows only. Blocks: for a worker thread.
ReadOptions readAlike(const QString& tablePath, const ReadOptions& before, const QStringList& columns);

} // namespace rowmill
