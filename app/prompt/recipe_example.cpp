#include "app/prompt/recipe_example.h"

namespace rowmill {

namespace {

constexpr QLatin1String CellsKey("cells");
constexpr QLatin1String AnswerKey("answer");

} // namespace

QStringList RecipeExample::cellsOf(const QStringList& columns) const
{
    QStringList texts;
    for (const QString& column : columns)
        texts.append(cells.value(column).toString());
    return texts;
}

RecipeExample RecipeExample::of(const QStringList& columns, const QStringList& cells, const QString& answer)
{
    RecipeExample example;
    for (qsizetype i = 0; i < columns.size(); ++i)
        example.cells.insert(columns.at(i), cells.value(i));
    example.answer = answer;
    return example;
}

QJsonObject RecipeExample::toJson() const
{
    return {{CellsKey, cells}, {AnswerKey, answer}};
}

RecipeExample RecipeExample::fromJson(const QJsonObject& json)
{
    return {json.value(CellsKey).toObject(), json.value(AnswerKey).toString()};
}

} // namespace rowmill
