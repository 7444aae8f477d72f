#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <optional>

namespace rowmill {

/// A bucket that refills continuously at `perMinute` and holds one second's worth, at least one unit. What is
/// larger than the bucket passes when the bucket is full, and leaves it in debt. One thread.
class TokenBucket {
public:
    explicit TokenBucket(int perMinute = 0);

    bool isLimited() const { return m_perMinute > 0; }
    int perMinute() const { return m_perMinute; }
    /// Nanoseconds until `amount` fits; 0: it does now. Times are of one clock that only grows.
    qint64 waitNs(double amount, qint64 nowNs);
    void take(double amount);
    /// Whole units left, never below 0.
    int remaining() const;
    /// Nanoseconds until the bucket is full.
    qint64 fullInNs() const;

private:
    void refill(qint64 nowNs);
    double perNs() const { return m_perMinute / 60e9; }

    int m_perMinute;
    double m_capacity;
    double m_level;
    qint64 m_atNs = -1;
};

/// Requests and tokens per minute of the practice endpoint. One thread, owned by its host.
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
    int perMinute(bool tokens) const { return (tokens ? m_tokens : m_requests).perMinute(); }

private:
    TokenBucket m_requests;
    TokenBucket m_tokens;
};

} // namespace rowmill
