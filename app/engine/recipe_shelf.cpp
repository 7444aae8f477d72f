#include "app/engine/recipe_shelf.h"

#include "app/engine/recipe_file.h"

#include <QDir>
#include <QFile>

namespace rowmill {

namespace {

const QString Ending = QStringLiteral(".recipe.json");
constexpr qsizetype LongestName = 80;

} // namespace

QStringList RecipeShelf::names() const
{
    QStringList names = QDir(m_folder).entryList({QLatin1Char('*') + Ending}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(Ending.size());
    return names;
}

QString RecipeShelf::problemWith(const QString& name)
{
    static const QString Forbidden = QStringLiteral("/\\:*?\"<>|");
    if (name.trimmed().isEmpty() || name.startsWith(QLatin1Char('.')))
        return QStringLiteral("it needs a name");
    if (name.size() > LongestName)
        return QStringLiteral("the name is too long");
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || Forbidden.contains(c))
            return QStringLiteral("a file cannot be called so");
    }
    return {};
}

Result<void> RecipeShelf::save(const QString& name, const ProjectSetup& setup) const
{
    if (const QString problem = problemWith(name); !problem.isEmpty())
        return Error{ErrorKind::BadRecipe, name, problem};
    if (!QDir().mkpath(m_folder))
        return Error{ErrorKind::FileUnwritable, m_folder, QStringLiteral("the folder cannot be made")};
    return writeRecipe(pathOf(name), setup);
}

Result<ProjectSetup> RecipeShelf::load(const QString& name) const
{
    return readRecipe(pathOf(name));
}

Result<void> RecipeShelf::remove(const QString& name) const
{
    QFile file(pathOf(name));
    if (!file.remove())
        return Error{ErrorKind::FileUnwritable, file.fileName(), file.errorString()};
    return {};
}

QString RecipeShelf::pathOf(const QString& name) const
{
    return QDir(m_folder).filePath(name + Ending);
}

} // namespace rowmill
