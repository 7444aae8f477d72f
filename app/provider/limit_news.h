#pragma once

#include <QtGlobal>

#include <optional>

namespace rowmill {

/// What a reply tells about one of the endpoint's quotas; what it is silent about is not set.
struct QuotaNews {
    std::optional<double> limit;     ///< units in a full window
    std::optional<double> remaining; ///< units left
    std::optional<qint64> resetMs;   ///< until all of it is there again, 0 to LongestWaitMs

    bool operator==(const QuotaNews&) const = default;
};

/// Everything a reply tells about quotas.
struct LimitNews {
    QuotaNews requests;
    QuotaNews tokens;

    bool operator==(const LimitNews&) const = default;
};

/// What a server that pushes back finds too much.
enum class Pressure : quint8 {
    None,    ///< it does not push back, or does not say
    TooFast, ///< too many requests or tokens in a stretch of time: slow down
    TooMany, ///< too many at once: keep fewer in flight
};

} // namespace rowmill
