#pragma once

#include <QList>
#include <QMetaType>

namespace rowmill {

/// One point of the live charts: what happened in the `seconds` of sending before `atSeconds`.
struct Sample {
    double atSeconds = 0;   ///< end of the span, seconds since the run began, pauses and sleep included
    double seconds = 1;     ///< length of the span; what lies before it and after the last one was a pause
    double answered = 0;    ///< rows a second
    double failed = 0;      ///< rows a second
    double latencyP50 = -1; ///< seconds from sent to whole reply; -1: no reply in the span
    double latencyP95 = -1;
    double latencyP99 = -1;
    double waitP50 = -1; ///< seconds a request waited for us before it was sent; -1: none
    double waitP95 = -1;
    double waitP99 = -1;
    double inFlight = 0; ///< attempts on the wire: the most in the span
    double limit = 0; ///< concurrency limit: the lowest in a second, of a longer span that of its last second
    int rateLimited = 0;     ///< 429s in the span
    int again = 0;           ///< attempts in the span whose rows have to be asked again
    double sent = 0;         ///< requests a second
    double tokens = 0;       ///< a minute, sent and written, when their replies came
    double requestQuota = 0; ///< a minute, in effect at the end; 0: none
    double tokenQuota = 0;   ///< the same of tokens

    bool operator==(const Sample&) const = default;
};

/// The same run at two resolutions, oldest first. Bounded: at most SeriesLength each.
struct SeriesSnapshot {
    QList<Sample> recent; ///< one a second, the last ten minutes
    QList<Sample> whole;  ///< the whole run, spans doubling as it grows
};

inline constexpr int SeriesLength = 600;

} // namespace rowmill

Q_DECLARE_METATYPE(rowmill::SeriesSnapshot)
