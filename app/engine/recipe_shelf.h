#pragma once

#include "app/base/result.h"
#include "app/engine/project_setup.h"

#include <QStringList>

namespace rowmill {

/// A person's own recipes by name, each a recipe file in one folder, which can be shared as it is. A value;
/// one thread.
class RecipeShelf {
public:
    explicit RecipeShelf(QString folder) : m_folder(std::move(folder)) {}

    /// In the order of the alphabet.
    QStringList names() const;
    /// Why a recipe cannot be called so, in English; empty where it can.
    static QString problemWith(const QString& name);
    /// Replaces one of the same name. FileUnwritable, DiskFull.
    Result<void> save(const QString& name, const ProjectSetup& setup) const;
    /// FileMissing, BadRecipe.
    Result<ProjectSetup> load(const QString& name) const;
    Result<void> remove(const QString& name) const;

private:
    QString pathOf(const QString& name) const;

    QString m_folder;
};

} // namespace rowmill
