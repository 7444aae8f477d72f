#include "app/provider/pressure.h"

#include "app/provider/error_words.h"

namespace rowmill {

namespace {

bool saysTooMany(const QString& text)
{
    return hasAny(text, {"concurren", "in parallel", "parallel request", "simultaneous", "at the same time",
                         "too many connections", "pending requests", "并发", "同时"});
}

bool saysTooFast(const QString& text)
{
    return hasAny(text, {"rate_limit_exceeded", "ratelimitexceeded", "slow_down", "per min", "per-min",
                         "/min", "per second", "requests per", "tokens per", "too quickly", "too fast",
                         "frequen", "频率", "频繁", "每分钟", "速率"}) ||
           hasWord(text, {"rpm", "tpm", "rps", "tps", "qps"});
}

/// Zhipu's numbers, which say it also where the words do not.
Pressure byNumber(const QString& code)
{
    if (code == QLatin1String("1302"))
        return Pressure::TooMany;
    return code == QLatin1String("1303") ? Pressure::TooFast : Pressure::None;
}

} // namespace

Pressure pressureOf(Outcome outcome, const ProviderError& error, const LimitNews& limits)
{
    if (outcome != Outcome::RateLimited && outcome != Outcome::Overloaded)
        return Pressure::None;
    const QString text = telltale(error);
    if (saysTooMany(text))
        return Pressure::TooMany;
    if (saysTooFast(text))
        return Pressure::TooFast;
    if (outcome == Outcome::Overloaded)
        return Pressure::None;
    const Pressure number = byNumber(error.code);
    if (number != Pressure::None)
        return number;
    const bool usedUp = limits.requests.remaining == 0.0 || limits.tokens.remaining == 0.0;
    return error.retryAfterMs || usedUp ? Pressure::TooFast : Pressure::None;
}

} // namespace rowmill
