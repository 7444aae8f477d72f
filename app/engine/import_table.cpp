#include "app/engine/import_table.h"

#include "app/engine/read_into.h"
#include "app/engine/read_record.h"
#include "app/store/new_project.h"

#include <QFileInfo>

namespace rowmill {

Result<void> importTable(const TableSource& source, const QString& projectPath, const QString& setup,
                         const ProgressCall& progress, const CancelFlag& cancel)
{
    auto opened = openTable(source.path, source.read);
    if (!opened)
        return opened.error();
    auto made = NewProject::create(projectPath);
    if (!made)
        return made.error();
    NewProject& project = **made;

    if (const auto read = readInto(**opened, project, source.path, progress, cancel); !read)
        return read.error();
    const QString record = readRecordText({source.read, (*opened)->notes()});
    if (const auto noted = project.setMeta(ReadRecordKey, record); !noted)
        return noted;
    const QString name = source.sourceName.isEmpty() ? QFileInfo(source.path).fileName() : source.sourceName;
    return project.finish(name, setup);
}

} // namespace rowmill
