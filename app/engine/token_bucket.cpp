#include "app/engine/token_bucket.h"

#include <algorithm>
#include <cmath>

namespace rowmill {

void TokenBucket::setRate(double perMinute, double capacity, qint64 nowNs)
{
    refill(nowNs);
    m_perMinute = std::max(0.0, perMinute);
    m_capacity = capacity;
    m_level = std::min(m_level, m_capacity);
}

qint64 TokenBucket::waitNs(double amount, qint64 nowNs)
{
    if (!isLimited())
        return 0;
    refill(nowNs);
    const double missing = std::min(amount, m_capacity) - m_level;
    // Sums of fractions never meet exactly.
    return missing <= 1e-6 ? 0 : static_cast<qint64>(std::ceil(missing / perNs()));
}

void TokenBucket::take(double amount)
{
    if (isLimited())
        m_level = std::min(m_capacity, m_level - amount);
}

int TokenBucket::remaining() const
{
    return static_cast<int>(std::max(0.0, std::floor(m_level)));
}

qint64 TokenBucket::fullInNs() const
{
    return isLimited() ? static_cast<qint64>(std::ceil((m_capacity - m_level) / perNs())) : 0;
}

void TokenBucket::refill(qint64 nowNs)
{
    if (m_atNs >= 0)
        m_level = std::min(m_capacity, m_level + static_cast<double>(nowNs - m_atNs) * perNs());
    m_atNs = nowNs;
}

} // namespace rowmill
