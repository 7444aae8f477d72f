#include "app/engine/bottleneck.h"

#include "app/metrics/time_series.h"

#include <algorithm>

namespace rowmill {

namespace {

constexpr double RecentSeconds = 10;
constexpr double StartSeconds = 2;
/// From here on a limit counts as reached.
constexpr double Full = 0.95;
constexpr double QuotaUsed = 0.9;
constexpr double Busy = 0.9;
constexpr double ManyErrors = 0.2;
constexpr double FewRequests = 5;
/// So many times as long as at its best, and no matter of milliseconds.
constexpr double Slower = 2;
constexpr double SlowSeconds = 0.5;

/// The last ten seconds, as one span.
Sample recentOf(const QList<Sample>& samples)
{
    Sample sum{.seconds = 0};
    for (auto it = samples.crbegin(); it != samples.crend(); ++it) {
        if (it->atSeconds <= samples.last().atSeconds - RecentSeconds)
            break;
        sum = mergeSamples(*it, sum);
    }
    return sum;
}

double bestLatency(const QList<Sample>& samples)
{
    double best = -1;
    for (const Sample& sample : samples) {
        if (sample.latencyP50 >= 0 && (best < 0 || sample.latencyP50 < best))
            best = sample.latencyP50;
    }
    return best;
}

double usedOf(double perMinute, const PaceState& quota)
{
    return quota.perMinute > 0 ? std::min(1.0, perMinute / quota.perMinute) : 0;
}

/// The quota that is used up further; no kind where none is in effect.
Bottleneck quotaOf(const RunTick& tick, const Sample& recent)
{
    const double requests = usedOf(recent.sent * 60, tick.requests);
    const double tokens = usedOf(recent.tokens, tick.tokens);
    if (tick.requests.perMinute <= 0 && tick.tokens.perMinute <= 0)
        return {};
    if (tick.tokens.perMinute > 0 && (tokens > requests || tick.requests.perMinute <= 0))
        return {Bottleneck::Kind::Tokens, tokens};
    return {Bottleneck::Kind::Requests, requests};
}

Bottleneck whenFull(const RunTick& tick, const Sample& recent)
{
    if (tick.limit < tick.ceiling)
        return {Bottleneck::Kind::PushedBack};
    const double best = bestLatency(tick.series.whole);
    if (recent.latencyP50 >= SlowSeconds && best >= 0 && recent.latencyP50 > best * Slower)
        return {Bottleneck::Kind::ServerSlower, 0, recent.latencyP50, best};
    return {Bottleneck::Kind::Concurrency, 0, recent.latencyP50};
}

} // namespace

Bottleneck bottleneckOf(const RunTick& tick)
{
    const Sample recent = recentOf(tick.series.recent);
    if (tick.cooldownUntilMs > tick.atMs)
        return {Bottleneck::Kind::CoolDown, 0, double(tick.cooldownUntilMs - tick.atMs) / 1000};
    if (recent.rateLimited > 0)
        return {Bottleneck::Kind::RateLimited, 0, -1, -1, recent.rateLimited};
    if (tick.heldByBudget)
        return {Bottleneck::Kind::Budget};
    const qint64 left = tick.rows - tick.done - tick.failed;
    if (left > 0 && left <= tick.inFlight + tick.retrying)
        return {tick.inFlight > 0 ? Bottleneck::Kind::Finishing : Bottleneck::Kind::LastRetries, 0, -1, -1,
                left};
    if (tick.done + tick.failed == 0 && tick.inFlight <= 1)
        return {Bottleneck::Kind::FirstAlone};
    if (tick.seconds < StartSeconds || tick.series.recent.isEmpty())
        return {Bottleneck::Kind::Starting};
    const double sent = recent.sent * recent.seconds;
    if (sent >= FewRequests && recent.again >= sent * ManyErrors)
        return {Bottleneck::Kind::Errors, std::min(1.0, recent.again / sent)};
    const double flying = std::max(double(tick.inFlight), tick.series.recent.last().inFlight);
    const bool full = tick.limit > 0 && flying >= tick.limit * Full;
    const Bottleneck quota = quotaOf(tick, recent);
    if (quota.kind != Bottleneck::Kind::None && (quota.share >= QuotaUsed || !full))
        return quota;
    if (tick.engineLoad >= Busy)
        return {Bottleneck::Kind::Processor};
    if (full)
        return whenFull(tick, recent);
    // Rows that share a request wait for it, not for the disk.
    return {tick.joined > 0 ? Bottleneck::Kind::None : Bottleneck::Kind::Disk};
}

} // namespace rowmill
