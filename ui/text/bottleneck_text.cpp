#include "ui/text/bottleneck_text.h"

#include "app/engine/bottleneck.h"
#include "ui/text/money.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace rowmill {

namespace {

using Kind = Bottleneck::Kind;

struct BottleneckWords {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

/// "98 %"
QString wholePercent(double share)
{
    return BottleneckWords::tr("%1 %").arg(qRound(share * 100));
}

QString requestsSentence(const RunTick& tick, double used)
{
    const QString share = wholePercent(used);
    const QString quota = grouped(qRound64(tick.requests.perMinute));
    switch (tick.requests.source) {
    case PaceSource::ByHand:
        return BottleneckWords::tr(
                   "Limited by requests per minute: %1 of %2, as set. Raise it on the Limits page if the "
                   "provider allows more.")
            .arg(share, quota);
    case PaceSource::Headers:
        return BottleneckWords::tr(
                   "Limited by requests per minute: %1 of the %2 that the provider allows. A higher "
                   "concurrency will not help.")
            .arg(share, quota);
    default:
        return BottleneckWords::tr(
                   "Limited by requests per minute: %1 of %2, found from the provider's refusals. A higher "
                   "concurrency will not help.")
            .arg(share, quota);
    }
}

QString tokensSentence(const RunTick& tick, double used)
{
    const QString share = wholePercent(used);
    const QString quota = grouped(qRound64(tick.tokens.perMinute));
    if (tick.tokens.source == PaceSource::ByHand)
        return BottleneckWords::tr(
                   "Limited by tokens per minute: %1 of %2, as set. Raise it on the Limits page, or let "
                   "prompts and answers be shorter.")
            .arg(share, quota);
    return BottleneckWords::tr(
               "Limited by tokens per minute: %1 of the %2 that the provider allows. Shorter prompts and "
               "answers would be faster.")
        .arg(share, quota);
}

QString concurrencySentence(const RunTick& tick, double seconds)
{
    const QString flying = grouped(tick.inFlight);
    const QString limit = grouped(tick.limit);
    if (seconds < 0)
        return BottleneckWords::tr(
                   "Limited by concurrency: %1 of %2 in flight. A higher limit on the Limits page would "
                   "be faster.")
            .arg(flying, limit);
    return BottleneckWords::tr(
               "Limited by concurrency: %1 of %2 in flight, each for %3. A higher limit on the Limits page "
               "would be faster.")
        .arg(flying, limit, latency(qRound64(seconds * 1000)));
}

QString endingSentence(const Bottleneck& why, const RunTick& tick)
{
    if (why.kind == Kind::Budget)
        return BottleneckWords::tr(
                   "Slowed down near the end of the budget of %1: requests wait for the cost of others. "
                   "Raise it on the Limits page to be faster.")
            .arg(budgetText(tick.budget));
    if (why.kind == Kind::Finishing)
        return BottleneckWords::tr("Finishing: the last %Ln row(s) are on the way, nothing holds them up.",
                                   nullptr, countable(why.count));
    return BottleneckWords::tr("Only retries are left: %Ln row(s) wait for the next attempt.", nullptr,
                               countable(why.count));
}

QString serverSentence(const Bottleneck& why, const RunTick& tick)
{
    switch (why.kind) {
    case Kind::CoolDown:
        return BottleneckWords::tr(
                   "Holding back for %1: the server asked for time or serves nobody. Rowmill goes on by "
                   "itself.")
            .arg(duration(std::max(why.seconds, 1.0)));
    case Kind::RateLimited:
        return BottleneckWords::tr(
                   "Limited by the provider: %1 replies of 429 in the last 10 s. A higher concurrency will "
                   "not help.")
            .arg(grouped(why.count));
    case Kind::Errors:
        return BottleneckWords::tr(
                   "Slowed down by errors: %1 of the requests of the last 10 s have to be sent again. The "
                   "rows under Retrying and Failed say why.")
            .arg(wholePercent(why.share));
    case Kind::PushedBack:
        return BottleneckWords::tr(
                   "Limited by the provider, which pushed back: %1 at once for now, of at most %2. It grows "
                   "again by itself.")
            .arg(grouped(tick.limit), grouped(tick.ceiling));
    default:
        return BottleneckWords::tr(
                   "Limited by the server: an answer takes %1 now, and %2 at its best. A higher concurrency "
                   "may make it slower still.")
            .arg(latency(qRound64(why.seconds * 1000)), latency(qRound64(why.best * 1000)));
    }
}

QString ownSentence(Kind kind)
{
    if (kind == Kind::Processor)
        return BottleneckWords::tr(
            "Limited by this computer: its processor is busy with the run. A higher concurrency will "
            "not help.");
    return BottleneckWords::tr(
        "Limited by this computer: the project file is read and written more slowly than the server "
        "answers. A faster disk would help.");
}

} // namespace

QString bottleneckSentence(const RunTick& tick)
{
    const Bottleneck why = bottleneckOf(tick);
    switch (why.kind) {
    case Kind::None:
        return BottleneckWords::tr("%1 of %2 in flight.").arg(grouped(tick.inFlight), grouped(tick.limit));
    case Kind::Starting:
        return BottleneckWords::tr("Starting: %1 of %2 in flight.")
            .arg(grouped(tick.inFlight), grouped(tick.limit));
    case Kind::FirstAlone:
        return BottleneckWords::tr(
            "The first request is on the way: its reply shows how the endpoint is to be asked.");
    case Kind::Budget:
    case Kind::Finishing:
    case Kind::LastRetries:
        return endingSentence(why, tick);
    case Kind::Requests:
        return requestsSentence(tick, why.share);
    case Kind::Tokens:
        return tokensSentence(tick, why.share);
    case Kind::Concurrency:
        return concurrencySentence(tick, why.seconds);
    case Kind::CoolDown:
    case Kind::RateLimited:
    case Kind::Errors:
    case Kind::PushedBack:
    case Kind::ServerSlower:
        return serverSentence(why, tick);
    case Kind::Processor:
    case Kind::Disk:
        return ownSentence(why.kind);
    }
    return {};
}

} // namespace rowmill
