#include "app/provider/provider_error.h"

#include "app/provider/plain_words.h"
#include "app/provider/retry_after.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace rowmill {

namespace {

/// Codes that mean the same whatever status they come with.
constexpr std::array<std::pair<QLatin1String, Outcome>, 21> KnownCodes = {{
    {QLatin1String("insufficient_quota"), Outcome::QuotaExhausted},
    {QLatin1String("credit_balance_exhausted"), Outcome::QuotaExhausted},
    {QLatin1String("billing_hard_limit_reached"), Outcome::QuotaExhausted},
    {QLatin1String("billing_not_active"), Outcome::QuotaExhausted},
    {QLatin1String("billing_error"), Outcome::QuotaExhausted},
    {QLatin1String("enforced_spend_limit_reached"), Outcome::QuotaExhausted},
    {QLatin1String("organization_usage_limit_exceeded"), Outcome::QuotaExhausted},
    {QLatin1String("exceeded_current_quota_error"), Outcome::QuotaExhausted},
    {QLatin1String("invalid_api_key"), Outcome::KeyRefused},
    {QLatin1String("authentication_error"), Outcome::KeyRefused},
    {QLatin1String("permission_error"), Outcome::KeyRefused},
    {QLatin1String("rate_limit_exceeded"), Outcome::RateLimited},
    {QLatin1String("rate_limit_error"), Outcome::RateLimited},
    {QLatin1String("rate_limit_reached_error"), Outcome::RateLimited},
    {QLatin1String("slow_down"), Outcome::RateLimited},
    {QLatin1String("server_is_overloaded"), Outcome::Overloaded},
    {QLatin1String("service_unavailable_error"), Outcome::Overloaded},
    {QLatin1String("overloaded_error"), Outcome::Overloaded},
    {QLatin1String("model_not_found"), Outcome::NotFound},
    {QLatin1String("not_found_error"), Outcome::NotFound},
    {QLatin1String("invalid_request_error"), Outcome::BadRequest},
}};

std::optional<Outcome> byCode(const QString& code)
{
    if (code.endsWith(QLatin1String("_spend_limit_exceeded")))
        return Outcome::QuotaExhausted;
    for (const auto& [name, outcome] : KnownCodes) {
        if (code == name)
            return outcome;
    }
    return std::nullopt;
}

bool saysMoney(const ProviderError& error)
{
    for (const QString& code : {error.code, error.type, error.detailCode}) {
        if (byCode(code) == Outcome::QuotaExhausted)
            return true;
    }
    return error.dailyQuota || error.message.startsWith(QLatin1String("You have reached your specified"));
}

Outcome byStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return Outcome::KeyRefused;
    case 402:
        return Outcome::QuotaExhausted;
    case 404:
        return Outcome::NotFound;
    case 408:
        return Outcome::Timeout;
    case 429:
        return Outcome::RateLimited;
    case 503:
    case 529:
        return Outcome::Overloaded;
    default:
        return status >= 500 ? Outcome::ServerError : Outcome::BadRequest;
    }
}

QString asText(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString().left(100);
}

/// Google's list of details: which quota, and how long to wait.
void readGoogleDetails(const QJsonArray& details, ProviderError& error)
{
    for (const QJsonValue& detail : details) {
        const QString delay = detail[QLatin1String("retryDelay")].toString();
        if (!delay.isEmpty())
            error.retryAfterMs = secondsToMs(delay.toLatin1());
        const QJsonArray violations = detail[QLatin1String("violations")].toArray();
        for (const QJsonValue& violation : violations) {
            if (violation[QLatin1String("quotaId")].toString().contains(QLatin1String("PerDay")))
                error.dailyQuota = true;
        }
    }
}

void readFields(const QJsonObject& fields, ProviderError& error)
{
    error.code = asText(fields.value(QLatin1String("code")));
    error.type = asText(fields.value(QLatin1String("type")));
    const QJsonValue details = fields.value(QLatin1String("details"));
    error.detailCode = asText(details[QLatin1String("error_code")]);
    readGoogleDetails(details.toArray(), error);
    for (const QLatin1String name :
         {QLatin1String("message"), QLatin1String("detail"), QLatin1String("msg")}) {
        const QJsonValue words = fields.value(name);
        if (words.isString() && error.message.isEmpty())
            error.message = plainWords(words.toString());
    }
}

} // namespace

ProviderError readErrorObject(const QJsonObject& root)
{
    ProviderError error;
    const QJsonValue inner = root.value(QLatin1String("error"));
    if (inner.isString())
        error.message = plainWords(inner.toString());
    else
        readFields(inner.isObject() ? inner.toObject() : root, error);
    error.requestId = plainToken(asText(root.value(QLatin1String("request_id"))));
    return error;
}

ProviderError readErrorBody(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject root = document.isArray() ? document[0].toObject() : document.object();
    ProviderError error = readErrorObject(root);
    if (error.message.isEmpty())
        error.message = plainBody(body);
    return error;
}

Outcome errorOutcome(int status, const ProviderError& error)
{
    if (status < 500 && saysMoney(error))
        return Outcome::QuotaExhausted;
    if (status >= 400) {
        const Outcome outcome = byStatus(status);
        const auto code = byCode(error.code);
        const bool vague = outcome == Outcome::BadRequest || outcome == Outcome::ServerError;
        return vague && code && *code != Outcome::BadRequest ? *code : outcome;
    }
    for (const QString& code : {error.code, error.type}) {
        if (const auto known = byCode(code))
            return *known;
        const int number = code.toInt();
        if (number >= 400 && number < 600)
            return byStatus(number);
    }
    return Outcome::ServerError;
}

} // namespace rowmill
