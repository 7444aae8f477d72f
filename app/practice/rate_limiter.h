#pragma once

#include "app/engine/token_bucket.h"

#include <QByteArray>
#include <QtGlobal>

#include <optional>

namespace rowmill {

/// Requests and tokens per minute of the practice endpoint; its buckets hold one second's worth. One thread,
/// owned by its host.
class RateLimiter {
public:
    RateLimiter(int requestsPerMinute = 0, int tokensPerMinute = 0);

    struct Refusal {
        bool byTokens = false;
        qint64 waitNs = 0;
    };

    /// Takes one request of so many tokens, or says how long to wait; a refused one costs nothing.
    std::optional<Refusal> admit(int tokens, qint64 nowNs);
    /// "x-ratelimit-…" lines with their line breaks, for the limits that are set.
    QByteArray headers() const;
    /// "anthropic-ratelimit-…" lines that say the same.
    QByteArray anthropicHeaders() const;
    int perMinute(bool tokens) const { return int((tokens ? m_tokens : m_requests).perMinute()); }

private:
    TokenBucket m_requests;
    TokenBucket m_tokens;
};

} // namespace rowmill
