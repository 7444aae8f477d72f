#pragma once

#include "app/engine/progress.h"
#include "app/engine/progress_pace.h"
#include "app/formats/table_reader.h"

namespace rowmill {

/// Reads an opened table to its end into `target`, which takes setColumns(), before the first row and
/// whenever further columns turn up, and add(), and tells its rows(). `path` is what a Cancelled error names.
/// Blocks: for a worker thread.
template<typename Target>
Result<void> readInto(TableReader& reader, Target& target, const QString& path, const ProgressCall& progress,
                      const CancelFlag& cancel)
{
    ProgressPace pace(progress);
    QStringList cells;
    qsizetype columns = -1;
    while (true) {
        const auto more = reader.next(cells);
        if (!more)
            return more.error();
        // A table without rows still has its columns; one row may bring new ones.
        if (reader.columns().size() != columns) {
            columns = reader.columns().size();
            if (const auto set = target.setColumns(reader.columns()); !set)
                return set.error();
        }
        if (!*more)
            break;
        if (const auto added = target.add(cells); !added)
            return added.error();
        if (pace.isDue())
            pace.report({reader.bytesRead(), reader.bytesTotal(), target.rows()});
        if (isCancelled(cancel))
            return Error{ErrorKind::Cancelled, path, {}};
    }
    pace.report({reader.bytesTotal(), reader.bytesTotal(), target.rows()});
    return {};
}

} // namespace rowmill
