#include "app/practice/practice_dice.h"

#include <algorithm>
#include <cmath>

namespace rowmill {

namespace {

constexpr double LongestLatencyNs = 3600e9;

} // namespace

PracticeDice::PracticeDice(const PracticeOptions& options)
    : m_medianNs(options.latencySeconds * 1e9), m_spread(std::max(options.spread, 0.0)),
      m_slowShare(options.slowShare), m_slowFactor(std::max(options.slowFactor, 0.0)),
      m_faultSource(options.seed), m_latencySource(~options.seed)
{
    double end = 0;
    double idEnd = 0;
    for (const PracticeFault fault : allPracticeFaults()) {
        const double share = options.faults.value(fault, 0);
        if (share > 0 && isIdFault(fault))
            m_idFaults.append({fault, idEnd += share});
        else if (share > 0)
            m_faults.append({fault, end += share});
    }
}

std::optional<PracticeFault> PracticeDice::fault()
{
    return draw(m_faults);
}

std::optional<PracticeFault> PracticeDice::idFault()
{
    return draw(m_idFaults);
}

std::optional<PracticeFault> PracticeDice::draw(const Shares& shares)
{
    if (shares.isEmpty())
        return std::nullopt;
    const double drawn = m_even(m_faultSource);
    for (const auto& [fault, end] : shares) {
        if (drawn < end)
            return fault;
    }
    return std::nullopt;
}

qint64 PracticeDice::latencyNs()
{
    if (!(m_medianNs > 0))
        return 0;
    double ns = m_medianNs;
    if (m_spread > 0)
        ns *= std::exp(m_spread * m_normal(m_latencySource));
    if (m_slowShare > 0 && m_even(m_latencySource) < m_slowShare)
        ns *= m_slowFactor;
    return static_cast<qint64>(std::min(ns, LongestLatencyNs));
}

} // namespace rowmill
