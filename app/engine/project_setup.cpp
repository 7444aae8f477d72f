#include "app/engine/project_setup.h"

#include <algorithm>

namespace rowmill {

namespace {

constexpr QLatin1String EndpointKey("endpoint");
constexpr QLatin1String DialectKey("dialect");
constexpr QLatin1String ModelKey("model");
constexpr QLatin1String TemperatureKey("temperature");
constexpr QLatin1String MaxTokensKey("max_tokens");
constexpr QLatin1String ConcurrencyKey("concurrency");
constexpr QLatin1String AutomaticKey("automatic_concurrency");
constexpr QLatin1String RequestsPerMinuteKey("requests_per_minute");
constexpr QLatin1String TokensPerMinuteKey("tokens_per_minute");
constexpr QLatin1String JoinKey("join_requests");
constexpr QLatin1String AttemptsKey("attempts");
constexpr QLatin1String TimeoutKey("timeout_seconds");
constexpr QLatin1String RecipeKey("recipe");
constexpr QLatin1String LimitsKey("limits");

int bounded(const QJsonObject& json, QLatin1String key, int standard, int most)
{
    return std::clamp(json.value(key).toInt(standard), 1, most);
}

int perMinute(const QJsonObject& json, QLatin1String key)
{
    return std::clamp(json.value(key).toInt(0), 0, Limits::MaxPerMinute);
}

} // namespace

QJsonObject ModelSetup::toJson() const
{
    QJsonObject json{{EndpointKey, endpoint}, {DialectKey, dialect}, {ModelKey, model}};
    if (temperature)
        json.insert(TemperatureKey, *temperature);
    if (maxTokens)
        json.insert(MaxTokensKey, *maxTokens);
    return json;
}

ModelSetup ModelSetup::fromJson(const QJsonObject& json)
{
    ModelSetup setup;
    setup.endpoint = json.value(EndpointKey).toString(setup.endpoint);
    setup.dialect = json.value(DialectKey).toString(setup.dialect);
    setup.model = json.value(ModelKey).toString();
    if (json.value(TemperatureKey).isDouble())
        setup.temperature = std::clamp(json.value(TemperatureKey).toDouble(), 0.0, 2.0);
    if (json.value(MaxTokensKey).isDouble())
        setup.maxTokens = std::max(1, json.value(MaxTokensKey).toInt());
    return setup;
}

QJsonObject Limits::toJson() const
{
    QJsonObject json{{ConcurrencyKey, concurrency},
                     {AutomaticKey, automatic},
                     {AttemptsKey, attempts},
                     {TimeoutKey, timeoutSeconds},
                     {RequestsPerMinuteKey, requestsPerMinute},
                     {TokensPerMinuteKey, tokensPerMinute}};
    budget.write(json);
    if (!join)
        json.insert(JoinKey, false);
    return json;
}

Limits Limits::fromJson(const QJsonObject& json)
{
    Limits limits;
    limits.concurrency = bounded(json, ConcurrencyKey, limits.concurrency, MaxConcurrency);
    limits.automatic = json.value(AutomaticKey).toBool(limits.automatic);
    limits.requestsPerMinute = perMinute(json, RequestsPerMinuteKey);
    limits.tokensPerMinute = perMinute(json, TokensPerMinuteKey);
    limits.attempts = bounded(json, AttemptsKey, limits.attempts, MaxAttempts);
    limits.join = json.value(JoinKey).toBool(true);
    limits.budget = Budget::read(json);
    limits.timeoutSeconds = bounded(json, TimeoutKey, limits.timeoutSeconds, MaxTimeoutSeconds);
    return limits;
}

QJsonObject ProjectSetup::toJson() const
{
    QJsonObject json = unknown;
    json.insert(RecipeKey, recipe.toJson());
    json.insert(ModelKey, model.toJson());
    json.insert(LimitsKey, limits.toJson());
    return json;
}

ProjectSetup ProjectSetup::fromJson(const QJsonObject& json)
{
    ProjectSetup setup;
    setup.recipe = Recipe::fromJson(json.value(RecipeKey).toObject());
    setup.model = ModelSetup::fromJson(json.value(ModelKey).toObject());
    setup.limits = Limits::fromJson(json.value(LimitsKey).toObject());
    setup.unknown = json;
    for (const QLatin1String known : {RecipeKey, ModelKey, LimitsKey})
        setup.unknown.remove(known);
    return setup;
}

} // namespace rowmill
