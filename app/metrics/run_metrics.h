#pragma once

#include "app/metrics/latency_histogram.h"
#include "app/metrics/time_series.h"

#include <array>

namespace rowmill {

/// What the charts and the progress line of one run are made of: told what happens, and, with the run's own
/// clock, closes a sample each second. Fixed in size however long the run. No timer of its own; used on one
/// thread (the engine's), owned by the run.
class RunMetrics {
public:
    /// A request goes out now.
    void requestSent() { ++m_second.sent; }
    /// One that has ended had gone out after `waitMs` of waiting for us.
    void attemptSent(qint64 waitMs);
    /// It ended `latencyMs` after it was sent (below 0: without a whole reply). A 429 is counted, but its
    /// latency is not: it says nothing about how long answers take.
    void attemptEnded(qint64 latencyMs, bool rateLimited);
    void tokensUsed(qint64 count) { m_second.tokens += count; }
    /// A row has to be asked again.
    void rowComesAgain() { ++m_second.again; }
    /// A row reached its end.
    void rowAnswered() { ++m_second.answered; }
    void rowFailed() { ++m_second.failed; }
    void setInFlight(int count);
    void setLimit(int limit);
    /// In effect, a minute; 0: none.
    void setQuotas(double requests, double tokens);

    /// The run's clock now: milliseconds since it began, pauses left out, never less than before; `awayMs`:
    /// what was left out so far, which the charts show as a gap. Closes the seconds that have passed; true
    /// when there was one. What happened since the last call counts for the first of them.
    bool advance(qint64 runMs, qint64 awayMs = 0);

    /// The run is over: what is left of its last second counts as a whole one, so that the series hold every
    /// row, and a short run has something to show.
    void finish();

    SeriesSnapshot series() const { return m_series.snapshot(); }
    /// Rows answered or failed, over the last ten seconds or the whole run when that is shorter (taken as
    /// one second at least, so that the first rows do not look like a thousand a second).
    double rowsPerSecond() const;
    /// For so many rows more; -1 while it cannot be said. When hardly a row ended lately, the pace of the
    /// whole run counts.
    double secondsLeft(qint64 rowsLeft) const;

private:
    struct Second {
        qint64 answered = 0;
        qint64 failed = 0;
        int rateLimited = 0;
        int again = 0;
        qint64 sent = 0;
        qint64 tokens = 0;
        qint64 rows() const { return answered + failed; }
    };
    static constexpr qint64 WindowSeconds = 10;

    void closeSecond();
    void skipTo(qint64 second);
    double axisSecond(qint64 second) const;
    double rowsInWindow() const;
    double windowSeconds() const;

    TimeSeries m_series;
    LatencyHistogram m_latency; ///< of the open second, and so below
    LatencyHistogram m_wait;
    Second m_second;
    int m_inFlight = 0;
    int m_peakInFlight = 0;
    int m_limit = 0;
    int m_lowestLimit = 0; ///< in the open second, 0: none told yet
    double m_requestQuota = 0;
    double m_tokenQuota = 0;

    qint64 m_nowMs = 0;
    qint64 m_awayMs = 0;
    qint64 m_closed = 0; ///< seconds
    qint64 m_closedRows = 0;
    std::array<qint64, WindowSeconds> m_window{}; ///< rows of the last seconds, by second modulo its size
};

} // namespace rowmill
