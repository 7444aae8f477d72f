#pragma once

#include <QtGlobal>

#include <optional>

namespace rowmill {

/// What a request used, in tokens. `prompt` holds all that was sent, from a cache or not; `completion` all
/// that was written, reasoning included.
struct TokenUse {
    qint64 prompt = 0;
    qint64 cached = 0;     ///< of prompt: read from the provider's cache
    qint64 cacheWrite = 0; ///< of prompt: written to it, where that is billed
    qint64 completion = 0;
};

/// What a model costs, in US dollars a million tokens.
struct Price {
    double input = 0;
    double output = 0;
    double cachedRead = 0; ///< instead of `input`
    double cacheWrite = 0; ///< instead of `input`

    bool operator==(const Price&) const = default;
};

/// Money, in US dollars.
double costOf(const TokenUse& use, const Price& price);

/// What the cache made cheaper; below 0 where its writing cost more than its reading saved.
double savedByCache(const TokenUse& use, const Price& price);

} // namespace rowmill
