#include "app/practice/rate_limiter.h"

#include <QDateTime>
#include <QString>

#include <algorithm>

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

void appendAnthropic(QByteArray& out, const TokenBucket& bucket, const QByteArray& unit)
{
    if (!bucket.isLimited())
        return;
    const QByteArray name = "anthropic-ratelimit-" + unit;
    const QDateTime full =
        QDateTime::currentDateTimeUtc().addMSecs((bucket.fullInNs() + 999'999) / 1'000'000);
    out += name + "-limit: " + QByteArray::number(int(bucket.perMinute())) + "\r\n";
    out += name + "-remaining: " + QByteArray::number(bucket.remaining()) + "\r\n";
    out += name + "-reset: " + full.toString(Qt::ISODateWithMs).toLatin1() + "\r\n";
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
    line("limit", QByteArray::number(int(bucket.perMinute())));
    line("remaining", QByteArray::number(bucket.remaining()));
    line("reset", duration(bucket.fullInNs()));
}

/// Holds one second's worth, at least one unit, and starts full.
TokenBucket bucketOf(int perMinute)
{
    const double capacity = std::max(1.0, perMinute / 60.0);
    return {double(std::max(0, perMinute)), capacity, capacity};
}

} // namespace

RateLimiter::RateLimiter(int requestsPerMinute, int tokensPerMinute)
    : m_requests(bucketOf(requestsPerMinute)), m_tokens(bucketOf(tokensPerMinute))
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

QByteArray RateLimiter::anthropicHeaders() const
{
    QByteArray out;
    appendAnthropic(out, m_requests, "requests");
    appendAnthropic(out, m_tokens, "tokens");
    return out;
}

QByteArray RateLimiter::headers() const
{
    QByteArray out;
    appendHeaders(out, m_requests, "requests");
    appendHeaders(out, m_tokens, "tokens");
    return out;
}

} // namespace rowmill
