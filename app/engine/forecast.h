#pragma once

#include "app/metrics/price.h"

#include <QList>

#include <optional>

namespace rowmill {

/// One request that was really sent and answered.
struct MeasuredRequest {
    double length = 0; ///< of the request, in tokens as its characters say
    TokenUse use;
    double seconds = 0; ///< from sending to the answer
};

/// The requests still to be sent.
struct RestOfRun {
    qint64 requests = 0;
    double length = 0; ///< all together, in tokens as their characters say
};

/// How fast they may go.
struct RunPace {
    int concurrency = 1;
    double requestsPerMinute = 0; ///< 0: no quota
    double tokensPerMinute = 0;   ///< the same
};

struct Range {
    double low = 0;
    double likely = 0;
    double high = 0;

    bool holds(double value) const { return value >= low && value <= high; }
    bool operator==(const Range&) const = default;
};

/// What the rest will take. Each range is meant to hold the truth in 19 of 20 runs.
struct Forecast {
    Range tokens;
    std::optional<Range> dollars; ///< nothing: the price is not known
    Range seconds;
};

/// The fewest measured requests that say something.
inline constexpr qsizetype FewestMeasured = 3;

/// From `measured`, a sample that holds short and long requests: what a request takes may depend on its
/// length, and is taken to lie about a straight line over it. Nothing from fewer than FewestMeasured.
std::optional<Forecast> forecast(const QList<MeasuredRequest>& measured, const RestOfRun& rest,
                                 const std::optional<Price>& price, const RunPace& pace);

} // namespace rowmill
