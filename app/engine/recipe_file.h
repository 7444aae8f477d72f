#pragma once

#include "app/base/result.h"
#include "app/engine/project_setup.h"

#include <QString>

namespace rowmill {

/// A recipe on its own, to share without data: what to ask, of which model and how hard, as readable JSON.
/// Never a key, and of rows only the examples, with the cells that the prompt shows. What this version does
/// not know is kept, as in a project.

/// FileUnwritable, DiskFull; BadRecipe where its examples make it longer than is read.
Result<void> writeRecipe(const QString& path, const ProjectSetup& setup);
/// FileMissing, FileUnreadable; BadRecipe for anything that is not a recipe of this version or an older one.
Result<ProjectSetup> readRecipe(const QString& path);

} // namespace rowmill
