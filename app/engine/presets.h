#pragma once

#include "app/base/result.h"
#include "app/engine/project_setup.h"

#include <QByteArray>
#include <QStringList>

namespace rowmill {

/// Recipes that come with the program, each with a small table to try it on.

/// "label", "translate", "summarise", "extract", "write", "free".
QStringList presetNames();
Result<ProjectSetup> presetSetup(const QString& name);
/// The table, as CSV.
Result<QByteArray> presetSample(const QString& name);

/// The recipe with its prompts put to another table: one column that is not there becomes `textColumn`, in
/// place of several stands a line for each column that there is. Its context shows only columns that are
/// there, and its examples go with the prompts.
Recipe fitted(Recipe recipe, const QStringList& columns, const QString& textColumn);

} // namespace rowmill
