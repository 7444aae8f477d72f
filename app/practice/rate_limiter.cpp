#include "app/practice/rate_limiter.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace rowmill {

namespace {

/// OpenAI's spelling of a duration: "12ms", "1.5s".
QByteArray duration(qint64 ns)
{
    const qint64 ms = (ns + 999'999) / 1'000'000;
    if (ms < 1000)
        return QByteArray::number(ms) + "ms";
    return QByteArray::number(static_cast<double>(ms) / 1000.0, 'g', 12) + "s";
}

void appendHeaders(QByteArray& out, const TokenBucket& bucket, QByteArrayView unit)
{
    if (!bucket.isLimited())
        return;
    const auto line = [&](QByteArrayView what, const QByteArray& value) {
        out += "x-ratelimit-";
        out += what;
        out += '-';
        out += unit;
        out += ": ";
        out += value;
        out += "\r\n";
    };
    line("limit", QByteArray::number(bucket.perMinute()));
    line("remaining", QByteArray::number(bucket.remaining()));
    line("reset", duration(bucket.fullInNs()));
}

} // namespace

TokenBucket::TokenBucket(int perMinute)
    : m_perMinute(std::max(perMinute, 0)), m_capacity(std::max(1.0, m_perMinute / 60.0)), m_level(m_capacity)
{
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
        m_level -= amount;
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

RateLimiter::RateLimiter(int requestsPerMinute, int tokensPerMinute)
    : m_requests(requestsPerMinute), m_tokens(tokensPerMinute)
{
}

std::optional<RateLimiter::Refusal> RateLimiter::admit(int tokens, qint64 nowNs)
{
    const qint64 forRequest = m_requests.waitNs(1, nowNs);
    const qint64 forTokens = m_tokens.waitNs(tokens, nowNs);
    if (forRequest > 0 || forTokens > 0)
        return Refusal{forTokens > forRequest, std::max(forRequest, forTokens)};
    m_requests.take(1);
    m_tokens.take(tokens);
    return std::nullopt;
}

QByteArray RateLimiter::headers() const
{
    QByteArray out;
    appendHeaders(out, m_requests, "requests");
    appendHeaders(out, m_tokens, "tokens");
    return out;
}

} // namespace rowmill
