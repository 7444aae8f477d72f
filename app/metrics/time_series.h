#pragma once

#include "app/metrics/sample.h"

#include <array>

namespace rowmill {

/// The samples of a run at two resolutions, in a fixed amount of memory however long it runs: the last ten
/// minutes second by second, and the whole run in spans of 1, 2, 4, ... seconds, doubled by merging pairs
/// whenever they are full. Any one thread.
class TimeSeries {
public:
    /// The next second: seconds is 1, atSeconds one more than the last, or more after a pause.
    void add(const Sample& second);
    /// Time without anything in it, for the whole run alone: follow it with SeriesLength seconds.
    void addGap(const Sample& gap);
    void clear();

    SeriesSnapshot snapshot() const;

private:
    void addToWhole(const Sample& sample);

    std::array<Sample, SeriesLength> m_recent;
    int m_recentCount = 0;
    int m_recentNext = 0; ///< place of the next one, which is also the oldest when full

    QList<Sample> m_whole;
    Sample m_open{.seconds = 0}; ///< the span that is not full yet
    double m_span = 1;           ///< seconds
};

/// Two spans that follow each other as one: rows and 429s add up, in flight is the most of both, limit and
/// quotas are the later ones, times are means weighted by the rows that ended (an estimate: percentiles do
/// not add).
Sample mergeSamples(const Sample& earlier, const Sample& later);

} // namespace rowmill
