#include "app/engine/presets.h"

#include "app/engine/recipe_file.h"
#include "app/prompt/template.h"

#include <QFile>

#include <algorithm>

// Outside any namespace, as the macro wants it: in a static library nobody else pulls the files in.
static void initPresetFiles()
{
    Q_INIT_RESOURCE(presets);
}

namespace rowmill {

namespace {

QString placeholder(const QString& column)
{
    return QLatin1String("{{") + column + QLatin1String("}}");
}

QString renamed(QString text, const QString& from, const QString& to)
{
    const QList<Placeholder> all = findPlaceholders(text);
    for (auto at = all.crbegin(); at != all.crend(); ++at) {
        if (at->name == from)
            text.replace(at->start, at->length, placeholder(to));
    }
    return text;
}

/// The lines that name none of `unknown`, and where the first stood that did, one for each column.
QString withAllColumns(const QString& text, const QStringList& unknown, const QStringList& columns)
{
    QStringList lines;
    bool listed = false;
    const QStringList all = text.split(QLatin1Char('\n'));
    for (const QString& line : all) {
        const QList<Placeholder> names = findPlaceholders(line);
        const bool namesOne = std::any_of(names.cbegin(), names.cend(), [&unknown](const Placeholder& one) {
            return unknown.contains(one.name);
        });
        if (!namesOne) {
            lines.append(line);
        } else if (!listed) {
            listed = true;
            for (const QString& column : columns)
                lines.append(column + QLatin1String(": ") + placeholder(column));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QStringList presetNames()
{
    return {QStringLiteral("label"),   QStringLiteral("translate"), QStringLiteral("summarise"),
            QStringLiteral("extract"), QStringLiteral("write"),     QStringLiteral("free")};
}

Result<ProjectSetup> presetSetup(const QString& name)
{
    initPresetFiles();
    return readRecipe(QStringLiteral(":/rowmill/presets/%1.json").arg(name));
}

Result<QByteArray> presetSample(const QString& name)
{
    initPresetFiles();
    QFile file(QStringLiteral(":/rowmill/presets/%1.csv").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileMissing, file.fileName(), {}};
    return file.readAll();
}

Recipe fitted(Recipe recipe, const QStringList& columns, const QString& textColumn)
{
    const QStringList unknown =
        unknownPlaceholders(recipe.systemPrompt + QLatin1Char('\n') + recipe.userPrompt, columns);
    if (unknown.size() == 1 && !textColumn.isEmpty()) {
        recipe.systemPrompt = renamed(recipe.systemPrompt, unknown.first(), textColumn);
        recipe.userPrompt = renamed(recipe.userPrompt, unknown.first(), textColumn);
        for (RecipeExample& example : recipe.examples) {
            if (example.cells.contains(unknown.first()))
                example.cells.insert(textColumn, example.cells.take(unknown.first()));
        }
        std::replace(recipe.context.columns.begin(), recipe.context.columns.end(), unknown.first(),
                     textColumn);
    } else if (unknown.size() > 1) {
        recipe.userPrompt = withAllColumns(recipe.userPrompt, unknown, columns);
    }
    // Without any of them it is the columns of the prompts.
    QStringList& shown = recipe.context.columns;
    shown.removeIf([&columns](const QString& name) { return !columns.contains(name); });
    shown.removeDuplicates();
    return recipe;
}

} // namespace rowmill
