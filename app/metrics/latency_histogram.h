#pragma once

#include <QtGlobal>

#include <array>

namespace rowmill {

/// Counts of times in buckets that widen with the time: whole milliseconds below 128 ms, then 64 buckets for
/// each doubling, so a percentile is within 0.8 % of the truth. Fixed in size. A value; any one thread.
class LatencyHistogram {
public:
    static constexpr qint64 MaxMs = 60 * 60 * 1000; ///< longer times count as this one

    /// Below 0 counts as 0.
    void add(qint64 ms);
    void merge(const LatencyHistogram& other);
    void clear();

    qint64 count() const { return m_count; }
    /// The time in milliseconds that the share `p` (0..1) of all times do not pass: the middle of its bucket,
    /// but never beyond the shortest and the longest time seen, and exactly the longest for the last rank.
    /// -1 when there are none.
    double percentile(double p) const;

private:
    static constexpr int BucketCount = 1088;

    std::array<qint64, BucketCount> m_buckets{};
    qint64 m_count = 0;
    qint64 m_min = MaxMs;
    qint64 m_max = 0;
};

} // namespace rowmill
