#include "app/provider/error_outcome.h"

#include "app/provider/error_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rowmill {

namespace {

using Known = std::pair<const char*, Outcome>;

/// Codes and types that mean the same whatever status they come with.
constexpr std::array<Known, 54> KnownCodes = {{
    {"insufficient_quota", Outcome::QuotaExhausted},
    {"credit_balance_exhausted", Outcome::QuotaExhausted},
    {"billing_hard_limit_reached", Outcome::QuotaExhausted},
    {"billing_not_active", Outcome::QuotaExhausted},
    {"billing_error", Outcome::QuotaExhausted},
    {"enforced_spend_limit_reached", Outcome::QuotaExhausted},
    {"organization_usage_limit_exceeded", Outcome::QuotaExhausted},
    {"exceeded_current_quota_error", Outcome::QuotaExhausted},
    {"insufficient_balance", Outcome::QuotaExhausted},
    {"insufficient_credits", Outcome::QuotaExhausted},
    {"insufficient_user_quota", Outcome::QuotaExhausted},
    {"arrearage", Outcome::QuotaExhausted},
    {"AccountOverdueError", Outcome::QuotaExhausted},
    {"invalid_api_key", Outcome::KeyRefused},
    {"API_KEY_INVALID", Outcome::KeyRefused},
    {"authentication_error", Outcome::KeyRefused},
    {"permission_error", Outcome::KeyRefused},
    {"unsupported_country_region_territory", Outcome::KeyRefused},
    {"rate_limit_exceeded", Outcome::RateLimited},
    {"rate_limit_error", Outcome::RateLimited},
    {"rate_limit_reached_error", Outcome::RateLimited},
    {"slow_down", Outcome::RateLimited},
    {"server_is_overloaded", Outcome::Overloaded},
    {"service_unavailable_error", Outcome::Overloaded},
    {"overloaded_error", Outcome::Overloaded},
    {"engine_overloaded_error", Outcome::Overloaded},
    {"ServerOverloaded", Outcome::Overloaded},
    {"unavailable_error", Outcome::Overloaded},
    {"resource_unavailable", Outcome::Overloaded},
    {"model_not_found", Outcome::NotFound},
    {"not_found_error", Outcome::NotFound},
    {"content_filter", Outcome::Filtered},
    {"content_policy_violation", Outcome::Filtered},
    {"ResponsibleAIPolicyViolation", Outcome::Filtered},
    {"context_length_exceeded", Outcome::BadRequest},
    {"exceed_context_size_error", Outcome::BadRequest},
    {"string_above_max_length", Outcome::BadRequest},
    {"max_tokens_exceeded", Outcome::BadRequest},
    {"request_too_large", Outcome::BadRequest},
    {"unsupported_parameter", Outcome::BadRequest},
    {"unsupported_value", Outcome::BadRequest},
    {"invalid_prompt", Outcome::Filtered},
    // Google's.
    {"RESOURCE_EXHAUSTED", Outcome::RateLimited},
    {"UNAVAILABLE", Outcome::Overloaded},
    {"UNAUTHENTICATED", Outcome::KeyRefused},
    {"PERMISSION_DENIED", Outcome::KeyRefused},
    // Zhipu's numbers.
    {"1113", Outcome::QuotaExhausted},
    {"1211", Outcome::NotFound},
    {"1301", Outcome::Filtered},
    {"1302", Outcome::RateLimited},
    {"1303", Outcome::RateLimited},
    {"1304", Outcome::QuotaExhausted},
    {"1305", Outcome::RateLimited},
    // A flag of old gateways for the same as 429.
    {"too_many_requests", Outcome::RateLimited},
}};

/// Some servers name so the faults of their own too: it counts only where there is no status.
constexpr QLatin1String VagueType("invalid_request_error");

/// A daily quota whose server says to come back sooner than this refills all the time: waiting is enough.
constexpr qint64 ShortWaitMs = 600'000;

std::optional<Outcome> byCode(const QString& code)
{
    // Of an organisation, a project, and whoever else comes to have one.
    if (code.endsWith(QLatin1String("_spend_limit_exceeded")))
        return Outcome::QuotaExhausted;
    const auto found = std::find_if(KnownCodes.begin(), KnownCodes.end(), [&code](const Known& known) {
        return code.compare(QLatin1String(known.first), Qt::CaseInsensitive) == 0;
    });
    return found == KnownCodes.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Outcome> byCodes(const ProviderError& error)
{
    for (const QString& code : {error.code, error.detailCode, error.type}) {
        if (const auto known = byCode(code))
            return known;
    }
    return std::nullopt;
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
    case 409:
    case 425:
        return Outcome::ServerError;
    case 429:
        return Outcome::RateLimited;
    case 503:
    case 529:
        return Outcome::Overloaded;
    default:
        return status >= 500 ? Outcome::ServerError : Outcome::BadRequest;
    }
}

/// Out of money in words. A refusal of the request may quote it, and with it what a row says about
/// somebody's balance, so there only the whole sentences count.
bool saysMoneyInWords(int status, const ProviderError& error)
{
    const QString text = telltale(error);
    if (error.message.startsWith(QLatin1String("You have reached your specified")) ||
        hasAny(text, {"credit balance is too low"}))
        return true;
    const bool mayQuote = status < 400 || status == 400 || status == 413 || status == 422;
    return !mayQuote &&
           hasAny(text, {"insufficient balance", "balance is insufficient", "insufficient account balance",
                         "insufficient credit", "余额不足", "欠费"});
}

bool saysMoney(int status, const ProviderError& error)
{
    for (const QString& code : {error.code, error.type, error.detailCode}) {
        if (byCode(code) == Outcome::QuotaExhausted)
            return true;
    }
    return error.dailyQuota || saysMoneyInWords(status, error);
}

bool saysDaily(const ProviderError& error)
{
    const QString text = telltale(error);
    return hasAny(text, {"per day", "per-day", "per_day", "/day", "daily", "每天", "每日", "当日"}) ||
           hasWord(text, {"rpd", "tpd"});
}

/// Whether the code knows better than the status.
bool knowsBetter(Outcome code, int status)
{
    if (status == 413 || status == 422)
        return code == Outcome::Filtered;
    switch (byStatus(status)) {
    case Outcome::BadRequest:
    case Outcome::ServerError:
        return true;
    case Outcome::KeyRefused:
        return code == Outcome::Filtered || code == Outcome::RateLimited;
    case Outcome::RateLimited:
        return code == Outcome::Filtered || code == Outcome::Overloaded || code == Outcome::BadRequest;
    default:
        return false;
    }
}

/// The status of an error inside a success: some servers put it where the code belongs. 0 for none.
int statusInside(const ProviderError& error)
{
    for (const QString& code : {error.code, error.type}) {
        const int number = code.toInt();
        if (number >= 400 && number < 600)
            return number;
    }
    return 0;
}

Outcome byCodeOrStatus(int status, const ProviderError& error)
{
    const auto code = byCodes(error);
    if (status == 0) {
        const bool vague = error.code == VagueType || error.type == VagueType;
        return code.value_or(vague ? Outcome::BadRequest : Outcome::ServerError);
    }
    if (code && knowsBetter(*code, status))
        return *code;
    if (status == 400 && hasAny(telltale(error), {"location is not supported"}))
        return Outcome::KeyRefused;
    return byStatus(status);
}

/// "Too fast" can also be said of what waiting does not cure, or of what is not ours.
Outcome rateOutcome(const ProviderError& error)
{
    if (error.message.startsWith(QLatin1String("Request too large"), Qt::CaseInsensitive))
        return Outcome::BadRequest;
    if (error.message.startsWith(QLatin1String("Resource unavailable"), Qt::CaseInsensitive))
        return Outcome::Overloaded;
    const bool soon = error.retryAfterMs && *error.retryAfterMs < ShortWaitMs;
    return saysDaily(error) && !soon ? Outcome::QuotaExhausted : Outcome::RateLimited;
}

} // namespace

Outcome errorOutcome(int status, const ProviderError& error)
{
    const int meant = status >= 400 ? status : statusInside(error);
    if (meant < 500 && saysMoney(meant, error))
        return Outcome::QuotaExhausted;
    if (meant < 500 && error.flagged)
        return Outcome::Filtered;
    // OpenRouter: money, unless it says when it will be possible again.
    if (meant == 402)
        return error.retryAfterMs ? Outcome::RateLimited : Outcome::QuotaExhausted;
    const Outcome outcome = byCodeOrStatus(meant, error);
    return outcome == Outcome::RateLimited ? rateOutcome(error) : outcome;
}

} // namespace rowmill
