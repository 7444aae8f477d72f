#include "app/metrics/latency_histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace rowmill {

namespace {

constexpr int ExactBits = 7; // below 2^7 a bucket is one millisecond
constexpr int PerDoubling = 1 << (ExactBits - 1);

size_t bucketOf(qint64 ms)
{
    const auto value = static_cast<quint64>(ms);
    const int shift = std::max(0, static_cast<int>(std::bit_width(value)) - ExactBits);
    return static_cast<size_t>(shift) * PerDoubling + static_cast<size_t>(value >> shift);
}

double middleOf(size_t bucket)
{
    if (bucket < 2 * PerDoubling)
        return static_cast<double>(bucket);
    const size_t shift = bucket / PerDoubling - 1;
    const size_t low = (bucket - shift * PerDoubling) << shift;
    return static_cast<double>(low) + static_cast<double>((size_t(1) << shift) - 1) / 2;
}

} // namespace

void LatencyHistogram::add(qint64 ms)
{
    static_assert(BucketCount > (22 - ExactBits) * PerDoubling + (MaxMs >> (22 - ExactBits)));
    ms = std::clamp<qint64>(ms, 0, MaxMs);
    ++m_buckets[bucketOf(ms)];
    ++m_count;
    m_min = std::min(m_min, ms);
    m_max = std::max(m_max, ms);
}

void LatencyHistogram::merge(const LatencyHistogram& other)
{
    for (size_t i = 0; i < m_buckets.size(); ++i)
        m_buckets[i] += other.m_buckets[i];
    m_count += other.m_count;
    m_min = std::min(m_min, other.m_min);
    m_max = std::max(m_max, other.m_max);
}

void LatencyHistogram::clear()
{
    if (m_count > 0)
        *this = {};
}

double LatencyHistogram::percentile(double p) const
{
    if (m_count == 0)
        return -1;
    const auto wanted =
        static_cast<qint64>(std::ceil(std::clamp(p, 0.0, 1.0) * static_cast<double>(m_count)));
    const qint64 rank = std::max<qint64>(1, wanted);
    if (rank == m_count)
        return static_cast<double>(m_max);
    qint64 passed = 0;
    size_t bucket = 0;
    while (passed + m_buckets[bucket] < rank)
        passed += m_buckets[bucket++];
    return std::clamp(middleOf(bucket), static_cast<double>(m_min), static_cast<double>(m_max));
}

} // namespace rowmill
