#include "app/metrics/time_series.h"

#include <algorithm>

namespace rowmill {

namespace {

/// What a span's times count for: its rows, or its length when replies came but no row ended.
double weightOf(const Sample& sample)
{
    const double rows = (sample.answered + sample.failed) * sample.seconds;
    return rows > 0 ? rows : sample.seconds;
}

double meanTime(double earlier, double earlierWeight, double later, double laterWeight)
{
    if (earlier < 0 || earlierWeight <= 0)
        return later;
    if (later < 0 || laterWeight <= 0)
        return earlier;
    return (earlier * earlierWeight + later * laterWeight) / (earlierWeight + laterWeight);
}

} // namespace

Sample mergeSamples(const Sample& earlier, const Sample& later)
{
    const double seconds = earlier.seconds + later.seconds;
    if (seconds <= 0)
        return later;
    const double a = weightOf(earlier);
    const double b = weightOf(later);
    Sample merged = later;
    merged.seconds = seconds;
    for (double Sample::*rate : {&Sample::answered, &Sample::failed, &Sample::sent, &Sample::tokens})
        merged.*rate = (earlier.*rate * earlier.seconds + later.*rate * later.seconds) / seconds;
    merged.latencyP50 = meanTime(earlier.latencyP50, a, later.latencyP50, b);
    for (double Sample::*time :
         {&Sample::latencyP95, &Sample::latencyP99, &Sample::waitP50, &Sample::waitP95, &Sample::waitP99})
        merged.*time = meanTime(earlier.*time, a, later.*time, b);
    merged.inFlight = std::max(earlier.inFlight, later.inFlight);
    merged.rateLimited = earlier.rateLimited + later.rateLimited;
    merged.again = earlier.again + later.again;
    return merged;
}

void TimeSeries::add(const Sample& second)
{
    m_recent.at(static_cast<size_t>(m_recentNext)) = second;
    m_recentNext = (m_recentNext + 1) % SeriesLength;
    m_recentCount = std::min(m_recentCount + 1, SeriesLength);
    addToWhole(second);
}

void TimeSeries::addGap(const Sample& gap)
{
    addToWhole(gap);
}

void TimeSeries::addToWhole(const Sample& sample)
{
    m_open = mergeSamples(m_open, sample);
    if (m_open.seconds < m_span)
        return;
    m_whole.append(m_open);
    m_open = Sample{.seconds = 0};
    if (m_whole.size() < SeriesLength)
        return;
    for (qsizetype i = 0; i < m_whole.size() / 2; ++i)
        m_whole[i] = mergeSamples(m_whole.at(2 * i), m_whole.at(2 * i + 1));
    m_whole.resize(m_whole.size() / 2);
    m_span *= 2;
}

void TimeSeries::clear()
{
    *this = {};
}

SeriesSnapshot TimeSeries::snapshot() const
{
    SeriesSnapshot snapshot;
    snapshot.recent.reserve(m_recentCount);
    for (int i = 0; i < m_recentCount; ++i) {
        const int place = (m_recentNext + SeriesLength - m_recentCount + i) % SeriesLength;
        snapshot.recent.append(m_recent.at(static_cast<size_t>(place)));
    }
    snapshot.whole = m_whole;
    if (m_open.seconds > 0)
        snapshot.whole.append(m_open);
    return snapshot;
}

} // namespace rowmill
