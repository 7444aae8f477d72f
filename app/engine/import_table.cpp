#include "app/engine/import_table.h"

#include "app/engine/progress_pace.h"
#include "app/formats/table_reader.h"
#include "app/store/new_project.h"

#include <QFileInfo>

namespace rowmill {

Result<void> importTable(const QString& tablePath, const QString& projectPath, const QString& setup,
                         const ProgressCall& progress, const CancelFlag& cancel)
{
    auto opened = openTable(tablePath);
    if (!opened)
        return opened.error();
    TableReader& reader = **opened;
    auto made = NewProject::create(projectPath);
    if (!made)
        return made.error();
    NewProject& project = **made;

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
            if (const auto set = project.setColumns(reader.columns()); !set)
                return set.error();
        }
        if (!*more)
            break;
        if (const auto added = project.add(cells); !added)
            return added.error();
        if (pace.isDue())
            pace.report({reader.bytesRead(), reader.bytesTotal(), project.rows()});
        if (isCancelled(cancel))
            return Error{ErrorKind::Cancelled, tablePath, {}};
    }
    pace.report({reader.bytesTotal(), reader.bytesTotal(), project.rows()});
    return project.finish(QFileInfo(tablePath).fileName(), setup);
}

} // namespace rowmill
