#pragma once

#include "app/base/outcome.h"
#include "app/provider/limit_news.h"

#include <QString>

#include <optional>

namespace rowmill {

/// What one reply means. Everything in it comes from the other side: show it as plain text only.
struct Verdict {
    Outcome outcome = Outcome::MalformedReply;
    QString text;             ///< the answer as it came; with Truncated and Filtered what there is of it
    int promptTokens = 0;     ///< all of the request, from a cache or not
    int cachedTokens = 0;     ///< of promptTokens: read from the provider's cache
    int cacheWriteTokens = 0; ///< of promptTokens: written to that cache, where that is billed
    int completionTokens = 0; ///< all that was written, reasoning included
    int reasoningTokens = 0;  ///< of completionTokens
    QString finishReason;     ///< in the provider's spelling
    QString requestId;        ///< for the provider's support
    QString providerCode;     ///< error code, or else error type, in the provider's spelling
    /// The provider's or the transport's own words on what went wrong, or the refusal: one line of at most
    /// 500 characters without control characters or anything that looks like a key.
    QString message;
    std::optional<qint64> retryAfterMs; ///< the wait the server asked for, 0 to LongestWaitMs
    std::optional<bool> shouldRetry;    ///< the server's own word on it, where it gives one
    Pressure pressure = Pressure::None; ///< with RateLimited: what was too much
    LimitNews limits;                   ///< with every reply, good ones too

    bool operator==(const Verdict&) const = default;
};

} // namespace rowmill
