#include "app/prompt/recipe.h"

namespace rowmill {

namespace {

constexpr QLatin1String SystemKey("systemPrompt");
constexpr QLatin1String UserKey("userPrompt");
constexpr QLatin1String AnswerKey("answerColumn");

} // namespace

QJsonObject Recipe::toJson() const
{
    QJsonObject json = unknown;
    json.insert(SystemKey, systemPrompt);
    json.insert(UserKey, userPrompt);
    json.insert(AnswerKey, answerColumn);
    return json;
}

Recipe Recipe::fromJson(const QJsonObject& json)
{
    Recipe recipe;
    recipe.systemPrompt = json.value(SystemKey).toString();
    recipe.userPrompt = json.value(UserKey).toString();
    recipe.answerColumn = json.value(AnswerKey).toString(recipe.answerColumn);
    recipe.unknown = json;
    for (const QLatin1String key : {SystemKey, UserKey, AnswerKey})
        recipe.unknown.remove(key);
    return recipe;
}

} // namespace rowmill
