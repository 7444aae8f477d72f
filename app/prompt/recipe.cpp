#include "app/prompt/recipe.h"

#include "app/prompt/template.h"

#include <QJsonArray>

#include <algorithm>

namespace rowmill {

namespace {

constexpr QLatin1String SystemKey("systemPrompt");
constexpr QLatin1String UserKey("userPrompt");
constexpr QLatin1String AnswerColumnKey("answerColumn");
constexpr QLatin1String ContractKey("answer");
constexpr QLatin1String PackKey("pack");
constexpr QLatin1String ExamplesKey("examples");
constexpr QLatin1String ContextKey("context");

} // namespace

QStringList Recipe::promptColumns() const
{
    QStringList names;
    for (const QString& prompt : {systemPrompt, userPrompt}) {
        for (const Placeholder& placeholder : findPlaceholders(prompt))
            names.append(placeholder.name);
    }
    names.removeDuplicates();
    return names;
}

QStringList Recipe::contextColumns() const
{
    if (!context.isOn())
        return {};
    return context.columns.isEmpty() ? promptColumns() : context.columns;
}

QJsonObject Recipe::toJson() const
{
    QJsonObject json = unknown;
    json.insert(SystemKey, systemPrompt);
    json.insert(UserKey, userPrompt);
    json.insert(AnswerColumnKey, answerColumn);
    if (const QJsonObject shape = contract.toJson(); !shape.isEmpty())
        json.insert(ContractKey, shape);
    if (pack > 1)
        json.insert(PackKey, pack);
    if (!examples.isEmpty()) {
        QJsonArray list;
        for (const RecipeExample& example : examples)
            list.append(example.toJson());
        json.insert(ExamplesKey, list);
    }
    if (context.isOn())
        json.insert(ContextKey, context.toJson());
    return json;
}

Recipe Recipe::fromJson(const QJsonObject& json)
{
    Recipe recipe;
    recipe.systemPrompt = json.value(SystemKey).toString();
    recipe.userPrompt = json.value(UserKey).toString();
    recipe.answerColumn = json.value(AnswerColumnKey).toString(recipe.answerColumn);
    recipe.unknown = json;
    recipe.pack = std::clamp(json.value(PackKey).toInt(1), 1, MostPacked);
    recipe.context = RowContext::fromJson(json.value(ContextKey).toObject());
    const QJsonArray examples = json.value(ExamplesKey).toArray();
    for (const auto example : examples) {
        if (recipe.examples.size() < MostExamples)
            recipe.examples.append(RecipeExample::fromJson(example.toObject()));
    }
    for (const QLatin1String key : {SystemKey, UserKey, AnswerColumnKey, PackKey, ExamplesKey, ContextKey})
        recipe.unknown.remove(key);
    const QJsonObject shape = json.value(ContractKey).toObject();
    // What a newer version asks for stays there until something else is chosen here.
    if (AnswerContract::knows(shape)) {
        recipe.contract = AnswerContract::fromJson(shape);
        recipe.unknown.remove(ContractKey);
    }
    return recipe;
}

} // namespace rowmill
