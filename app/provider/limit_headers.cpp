#include "app/provider/limit_headers.h"

#include "app/provider/wait_text.h"

#include <algorithm>
#include <array>

namespace rowmill {

namespace {

/// What one header family counts.
enum Slot : size_t {
    Requests,
    BareRequests, ///< without a unit in its name
    Tokens,
    ProjectTokens,
    InputTokens,
    OutputTokens,
    FastInputTokens,
    FastOutputTokens,
    SlotCount,
};

using Quotas = std::array<QuotaNews, SlotCount>;

/// Above this a limit is a way to say that there is none.
constexpr double MostUnits = 1e12;

constexpr double MinuteMs = 60'000;
/// A minute, and what rounding to whole seconds on both sides adds to it.
constexpr double MinuteAndSlackMs = 62'000;
constexpr double LongestWindowMs = 10 * MinuteMs;

struct Unit {
    const char* name;
    Slot slot;
};

constexpr std::array<Unit, 4> PlainUnits = {{
    {"requests", Requests},
    {"tokens", Tokens},
    {"project-tokens", ProjectTokens},
    {"", BareRequests},
}};
constexpr std::array<Unit, 4> AnthropicUnits = {{
    {"requests", Requests},
    {"tokens", Tokens},
    {"input-tokens", InputTokens},
    {"output-tokens", OutputTokens},
}};
constexpr std::array<Unit, 2> FastUnits = {{
    {"input-tokens", FastInputTokens},
    {"output-tokens", FastOutputTokens},
}};

template<size_t Size>
QuotaNews* slotOf(Quotas& quotas, const std::array<Unit, Size>& units, QByteArrayView name)
{
    const auto found =
        std::find_if(units.begin(), units.end(), [name](const Unit& unit) { return name == unit.name; });
    return found == units.end() ? nullptr : &quotas.at(found->slot);
}

/// Takes a header's name apart. `what` becomes "limit", "remaining", "reset", or something unknown.
QuotaNews* findSlot(Quotas& quotas, QByteArrayView name, QByteArrayView& what)
{
    static constexpr QByteArrayView Plain = "x-ratelimit-";
    static constexpr QByteArrayView Anthropic = "anthropic-ratelimit-";
    static constexpr QByteArrayView Fast = "anthropic-fast-";
    if (name.startsWith(Plain)) {
        name = name.sliced(Plain.size());
        const qsizetype dash = name.indexOf('-');
        what = dash < 0 ? name : name.first(dash);
        return slotOf(quotas, PlainUnits, dash < 0 ? QByteArrayView() : name.sliced(dash + 1));
    }
    const bool fast = name.startsWith(Fast);
    if (!fast && !name.startsWith(Anthropic))
        return nullptr;
    name = name.sliced(fast ? Fast.size() : Anthropic.size());
    const qsizetype dash = std::max<qsizetype>(0, name.lastIndexOf('-'));
    what = name.sliced(std::min(dash + 1, name.size()));
    name = name.first(dash);
    return fast ? slotOf(quotas, FastUnits, name) : slotOf(quotas, AnthropicUnits, name);
}

std::optional<double> units(QByteArrayView value)
{
    const auto number = plainNumber(value);
    return number && *number <= MostUnits ? number : std::nullopt;
}

bool isSet(const QuotaNews& news)
{
    return news.limit || news.remaining || news.resetMs;
}

/// Of two quotas in the same unit the one that allows less.
const QuotaNews& lower(const QuotaNews& a, const QuotaNews& b)
{
    if (!isSet(a) || !isSet(b))
        return isSet(a) ? a : b;
    if (a.limit && b.limit && *a.limit != *b.limit)
        return *a.limit < *b.limit ? a : b;
    return b.remaining.value_or(MostUnits) < a.remaining.value_or(MostUnits) ? b : a;
}

double shareLeft(const QuotaNews& news)
{
    return news.limit && news.remaining ? *news.remaining / *news.limit : 1;
}

/// Of two quotas in different units the one that is used up further. Where they are level neither presses,
/// and taking the smaller number would hold a run to a fraction of what it may do.
const QuotaNews& tighter(const QuotaNews& a, const QuotaNews& b)
{
    if (!isSet(a) || !isSet(b))
        return isSet(a) ? a : b;
    const double left = shareLeft(a) - shareLeft(b);
    if (left != 0)
        return left < 0 ? a : b;
    return a.limit.value_or(0) >= b.limit.value_or(0) ? a : b;
}

LimitNews summedUp(const Quotas& quotas)
{
    LimitNews news;
    news.requests = isSet(quotas[Requests]) ? quotas[Requests] : quotas[BareRequests];
    const QuotaNews& fast = tighter(quotas[FastInputTokens], quotas[FastOutputTokens]);
    const QuotaNews& parts = tighter(quotas[InputTokens], quotas[OutputTokens]);
    if (isSet(fast))
        news.tokens = fast;
    else
        news.tokens = isSet(quotas[Tokens]) ? quotas[Tokens] : parts;
    news.tokens = lower(news.tokens, quotas[ProjectTokens]);
    return news;
}

} // namespace

LimitNews readLimits(const HttpReply& reply, qint64 nowWallMs)
{
    Quotas quotas;
    bool any = false;
    for (const auto& [name, value] : reply.headers) {
        if (name.isEmpty() || (name.front() != 'x' && name.front() != 'a'))
            continue;
        QByteArrayView what;
        QuotaNews* quota = findSlot(quotas, name, what);
        if (quota == nullptr)
            continue;
        any = true;
        if (what == "limit" && !quota->limit)
            quota->limit = units(value);
        else if (what == "remaining" && !quota->remaining)
            quota->remaining = units(value);
        else if (what == "reset" && !quota->resetMs)
            quota->resetMs = readWait(value, reply, nowWallMs);
        if (quota->limit == 0.0)
            quota->limit.reset();
    }
    return any ? summedUp(quotas) : LimitNews();
}

std::optional<double> perMinute(const QuotaNews& news)
{
    if (!news.limit || *news.limit <= 0)
        return std::nullopt;
    // A reset within a minute is a minute's quota: one that refills all the time is nearly full then, and
    // what the window would come to is mostly rounding ("1s" after one request of 10,000).
    const double reset = double(news.resetMs.value_or(0));
    if (reset <= MinuteAndSlackMs)
        return news.limit;
    const double used = *news.limit - news.remaining.value_or(*news.limit);
    if (used <= 0)
        return std::nullopt;
    // Exact for a quota that refills all the time, too long for one that comes back at once.
    const double windowMs = reset * *news.limit / used;
    if (windowMs > LongestWindowMs)
        return std::nullopt;
    return *news.limit * MinuteMs / windowMs;
}

} // namespace rowmill
