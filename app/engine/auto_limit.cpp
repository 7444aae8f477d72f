#include "app/engine/auto_limit.h"

#include <algorithm>

namespace rowmill {

AutoLimit::AutoLimit(int ceiling) : m_ceiling(std::max(1, ceiling)), m_limit(m_ceiling) {}

void AutoLimit::setCeiling(int ceiling)
{
    if (ceiling == m_ceiling)
        return;
    m_ceiling = std::max(1, ceiling);
    m_limit = m_ceiling;
    m_recoverTo = 0;
    m_served = 0;
}

void AutoLimit::served()
{
    if (m_limit >= m_ceiling || ++m_served < m_limit)
        return;
    m_served = 0;
    const int grown = m_limit < m_recoverTo ? std::min(m_limit * 2, m_recoverTo) : m_limit + 1;
    m_limit = std::min(grown, m_ceiling);
}

void AutoLimit::pushedBack(qint64 sentMs, qint64 nowMs, bool tooFast)
{
    // What was sent before the last cut knew nothing of it.
    if (sentMs <= m_cutMs)
        return;
    m_cutMs = nowMs;
    m_recoverTo = tooFast ? std::max(m_limit, m_recoverTo) : 0;
    m_limit = std::max(1, m_limit / 2);
    m_served = 0;
}

} // namespace rowmill
