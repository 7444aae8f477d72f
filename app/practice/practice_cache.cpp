#include "app/practice/practice_cache.h"

#include "app/practice/practice_answer.h"

#include <algorithm>

namespace rowmill {

namespace {

constexpr int FewestTokens = 1024;
constexpr int StepTokens = 128;
constexpr qsizetype MostKept = 64;

int cacheable(const QString& system)
{
    // Shorter ones have fewer tokens, whatever they are made of.
    if (system.size() < FewestTokens)
        return 0;
    const int tokens = practiceTokens(system);
    return tokens < FewestTokens ? 0 : tokens / StepTokens * StepTokens;
}

} // namespace

int PracticeCache::cachedTokens(const QString& system, qint64 nowNs) const
{
    const int tokens = cacheable(system);
    if (tokens == 0)
        return 0;
    const auto at = m_readableNs.constFind(system);
    return at != m_readableNs.cend() && *at <= nowNs ? tokens : 0;
}

void PracticeCache::remember(const QString& system, qint64 answeredNs)
{
    if (cacheable(system) == 0)
        return;
    if (m_readableNs.size() >= MostKept && !m_readableNs.contains(system))
        m_readableNs.clear();
    const auto at = m_readableNs.find(system);
    if (at == m_readableNs.end())
        m_readableNs.insert(system, answeredNs);
    else
        *at = std::min(*at, answeredNs);
}

} // namespace rowmill
