#include "app/metrics/run_metrics.h"

#include <algorithm>
#include <numeric>

namespace rowmill {

namespace {

double secondsOf(double ms)
{
    return ms < 0 ? -1 : ms / 1000;
}

} // namespace

void RunMetrics::attemptSent(qint64 waitMs)
{
    m_wait.add(waitMs);
}

void RunMetrics::attemptEnded(qint64 latencyMs, bool rateLimited)
{
    if (rateLimited)
        ++m_second.rateLimited;
    else if (latencyMs >= 0)
        m_latency.add(latencyMs);
}

void RunMetrics::setInFlight(int count)
{
    m_inFlight = count;
    m_peakInFlight = std::max(m_peakInFlight, count);
}

void RunMetrics::setQuotas(double requests, double tokens)
{
    m_requestQuota = requests;
    m_tokenQuota = tokens;
}

bool RunMetrics::advance(qint64 runMs, qint64 awayMs)
{
    m_nowMs = std::max(m_nowMs, runMs);
    m_awayMs = std::max(m_awayMs, awayMs);
    const qint64 second = m_nowMs / 1000;
    if (second == m_closed)
        return false;
    closeSecond();
    if (second - m_closed > SeriesLength)
        skipTo(second - SeriesLength);
    while (m_closed < second)
        closeSecond();
    return true;
}

void RunMetrics::finish()
{
    if (m_second.rows() == 0 && m_second.sent == 0)
        return;
    closeSecond();
    m_nowMs = std::max(m_nowMs, m_closed * 1000);
}

void RunMetrics::setLimit(int limit)
{
    m_limit = limit;
    // A cut that is made good within the second is still to be seen.
    m_lowestLimit = m_lowestLimit > 0 ? std::min(m_lowestLimit, limit) : limit;
}

void RunMetrics::closeSecond()
{
    m_window.at(static_cast<size_t>(m_closed % WindowSeconds)) = m_second.rows();
    m_closedRows += m_second.rows();
    ++m_closed;
    m_series.add({.atSeconds = axisSecond(m_closed),
                  .seconds = 1,
                  .answered = static_cast<double>(m_second.answered),
                  .failed = static_cast<double>(m_second.failed),
                  .latencyP50 = secondsOf(m_latency.percentile(0.50)),
                  .latencyP95 = secondsOf(m_latency.percentile(0.95)),
                  .latencyP99 = secondsOf(m_latency.percentile(0.99)),
                  .waitP50 = secondsOf(m_wait.percentile(0.50)),
                  .waitP95 = secondsOf(m_wait.percentile(0.95)),
                  .waitP99 = secondsOf(m_wait.percentile(0.99)),
                  .inFlight = static_cast<double>(m_peakInFlight),
                  .limit = static_cast<double>(m_lowestLimit),
                  .rateLimited = m_second.rateLimited,
                  .again = m_second.again,
                  .sent = static_cast<double>(m_second.sent),
                  .tokens = static_cast<double>(m_second.tokens) * 60,
                  .requestQuota = m_requestQuota,
                  .tokenQuota = m_tokenQuota});
    m_second = {};
    m_latency.clear();
    m_wait.clear();
    m_peakInFlight = m_inFlight;
    m_lowestLimit = m_limit;
}

void RunMetrics::skipTo(qint64 second)
{
    m_series.addGap({.atSeconds = axisSecond(second),
                     .seconds = static_cast<double>(second - m_closed),
                     .inFlight = static_cast<double>(m_inFlight),
                     .limit = static_cast<double>(m_limit),
                     .requestQuota = m_requestQuota,
                     .tokenQuota = m_tokenQuota});
    m_closed = second;
}

/// Whole seconds, so that samples without a pause between them meet exactly.
double RunMetrics::axisSecond(qint64 second) const
{
    const qint64 away = (m_awayMs + 500) / 1000;
    return static_cast<double>(second + away);
}

double RunMetrics::rowsInWindow() const
{
    const double closed = static_cast<double>(std::accumulate(m_window.begin(), m_window.end(), qint64(0)));
    const double open = static_cast<double>(m_second.rows());
    if (m_closed < WindowSeconds)
        return closed + open;
    // As the open second grows, the oldest one leaves by the same part, so the figure does not jump.
    const double oldest = static_cast<double>(m_window.at(static_cast<size_t>(m_closed % WindowSeconds)));
    const double part = static_cast<double>(m_nowMs - m_closed * 1000) / 1000;
    return closed + open - oldest * part;
}

double RunMetrics::windowSeconds() const
{
    return std::clamp(static_cast<double>(m_nowMs) / 1000, 1.0, static_cast<double>(WindowSeconds));
}

double RunMetrics::rowsPerSecond() const
{
    return rowsInWindow() / windowSeconds();
}

double RunMetrics::secondsLeft(qint64 rowsLeft) const
{
    constexpr double Enough = 10; // rows: fewer make a pace that jumps
    if (rowsLeft <= 0)
        return 0;
    const auto rows = static_cast<double>(m_closedRows + m_second.rows());
    if (rows <= 0 || m_nowMs < 1000)
        return -1;
    const double pace =
        rowsInWindow() >= Enough ? rowsPerSecond() : rows * 1000 / static_cast<double>(m_nowMs);
    return static_cast<double>(rowsLeft) / pace;
}

} // namespace rowmill
