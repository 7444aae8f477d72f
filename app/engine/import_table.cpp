#include "app/engine/import_table.h"

#include "app/engine/read_into.h"
#include "app/store/new_project.h"

#include <QFileInfo>

namespace rowmill {

Result<void> importTable(const QString& tablePath, const QString& projectPath, const QString& setup,
                         const ProgressCall& progress, const CancelFlag& cancel)
{
    auto opened = openTable(tablePath);
    if (!opened)
        return opened.error();
    auto made = NewProject::create(projectPath);
    if (!made)
        return made.error();
    NewProject& project = **made;

    if (const auto read = readInto(**opened, project, tablePath, progress, cancel); !read)
        return read.error();
    return project.finish(QFileInfo(tablePath).fileName(), setup);
}

} // namespace rowmill
