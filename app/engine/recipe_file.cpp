#include "app/engine/recipe_file.h"

#include "app/base/json.h"
#include "app/formats/atomic_file.h"
#include "app/prompt/template.h"

#include <QFile>
#include <QJsonDocument>

namespace rowmill {

namespace {

constexpr QLatin1String VersionKey("rowmill_recipe");
constexpr QLatin1String FileRecipeKey("recipe");
constexpr int Version = 1;
constexpr qint64 LongestFile = 1024 * 1024;

Error bad(const QString& path, const QString& why)
{
    return {ErrorKind::BadRecipe, path, why};
}

/// Of its examples, which are rows, only the cells that are shown to the model.
ProjectSetup shareable(ProjectSetup setup)
{
    const QList<Placeholder> shown = findPlaceholders(setup.recipe.userPrompt);
    for (RecipeExample& example : setup.recipe.examples) {
        QJsonObject cells;
        for (const Placeholder& placeholder : shown) {
            if (example.cells.contains(placeholder.name))
                cells.insert(placeholder.name, example.cells.value(placeholder.name));
        }
        example.cells = cells;
    }
    return setup;
}

} // namespace

Result<void> writeRecipe(const QString& path, const ProjectSetup& setup)
{
    QJsonObject json = shareable(setup).toJson();
    json.insert(VersionKey, Version);
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Indented);
    if (text.size() > LongestFile)
        return bad(path, QStringLiteral("with its examples it is over 1 MiB; take out the longest"));
    AtomicFile file(path);
    if (const auto opened = file.open(); !opened)
        return opened.error();
    if (const auto written = file.append(text); !written)
        return written.error();
    return file.commit();
}

Result<ProjectSetup> readRecipe(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::FileMissing, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, path, file.errorString()};
    if (file.size() > LongestFile)
        return bad(path, QStringLiteral("it is over 1 MiB"));
    const auto json = parseJsonObject(file.read(LongestFile));
    if (!json)
        return bad(path, QStringLiteral("it is not a JSON object (%1)").arg(json.error().detail));
    const QJsonValue version = json->value(VersionKey);
    if (!version.isDouble() || !json->value(FileRecipeKey).isObject())
        return bad(path, QStringLiteral("it does not say that it is one"));
    // Not toInt(): that reads a number too large for it as 0.
    if (version.toDouble() > Version)
        return bad(path, QStringLiteral("a newer Rowmill wrote it; update Rowmill to use it"));
    QJsonObject setup = *json;
    setup.remove(VersionKey);
    return ProjectSetup::fromJson(setup);
}

} // namespace rowmill
