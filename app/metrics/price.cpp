#include "app/metrics/price.h"

#include <algorithm>

namespace rowmill {

namespace {

constexpr double PerTokens = 1e6;

} // namespace

double costOf(const TokenUse& use, const Price& price)
{
    // A server that counts more from the cache than it was sent is not believed.
    const qint64 cached = std::clamp<qint64>(use.cached, 0, use.prompt);
    const qint64 written = std::clamp<qint64>(use.cacheWrite, 0, use.prompt - cached);
    return (double(use.prompt - cached - written) * price.input + double(cached) * price.cachedRead +
            double(written) * price.cacheWrite + double(use.completion) * price.output) /
           PerTokens;
}

double savedByCache(const TokenUse& use, const Price& price)
{
    return costOf({use.prompt, 0, 0, use.completion}, price) - costOf(use, price);
}

} // namespace rowmill
