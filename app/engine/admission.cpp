#include "app/engine/admission.h"

#include "app/provider/limit_headers.h"

#include <algorithm>

namespace rowmill {

namespace {

/// Until the server has said anything, not everything is thrown at it at once: so many, and then one more a
/// millisecond. A short answer comes before the damage is done, and a slow one costs nothing.
constexpr int FirstVolley = 10;

/// The server did its work on the request, whatever came of it.
bool isServed(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
    case Outcome::Truncated:
    case Outcome::Refused:
    case Outcome::Filtered:
    case Outcome::Empty:
    case Outcome::Invalid:
        return true;
    default:
        return false;
    }
}

} // namespace

Admission::Admission(const Limits& limits, qint64 nowMs)
    : m_gate(limits.concurrency), m_auto(limits.concurrency), m_automatic(limits.automatic)
{
    setLimits(limits, nowMs);
}

void Admission::setLimits(const Limits& limits, qint64 nowMs)
{
    m_automatic = limits.automatic;
    m_auto.setCeiling(limits.concurrency);
    m_requests.setByHand(limits.requestsPerMinute, nowMs);
    m_tokens.setByHand(double(limits.tokensPerMinute), nowMs);
    applyLimit();
}

void Admission::applyLimit()
{
    m_gate.setLimit(m_automatic ? m_auto.limit() : m_auto.ceiling());
}

std::optional<qint64> Admission::waitMs(qint64 nowMs)
{
    if (m_gate.inFlight() >= m_gate.limit())
        return std::nullopt;
    if (!m_coolDown.isOver(nowMs))
        return m_coolDown.untilMs() - nowMs;
    if (!m_reached && m_firstMs >= 0 && m_gate.inFlight() >= FirstVolley + (nowMs - m_firstMs))
        return 1;
    return std::max(m_requests.waitMs(nowMs), m_tokens.waitMs(nowMs));
}

Admission::Pass Admission::enter(const ChatRequest& chat, qint64 nowMs)
{
    m_gate.tryEnter();
    if (m_firstMs < 0)
        m_firstMs = nowMs;
    Pass pass;
    pass.sentMs = nowMs;
    if (m_tokens.isLimited()) {
        pass.guess = m_estimate.guess(chat);
        pass.tokens = m_estimate.total(pass.guess);
        m_tokens.take(pass.tokens, nowMs);
    }
    m_requests.take(1, nowMs);
    return pass;
}

void Admission::leave(const Pass& pass, const Verdict& verdict, bool replied, qint64 nowMs)
{
    m_gate.leave();
    m_reached = m_reached || replied;
    learn(verdict.limits, nowMs);
    const qint64 used = qint64(verdict.promptTokens) + verdict.completionTokens;
    if (used > 0) {
        m_estimate.learn(pass.guess, verdict.promptTokens, verdict.completionTokens);
        if (pass.tokens > 0)
            // A server that counts wrongly must not hold up the run for a week.
            m_tokens.correct(std::min(double(used) - pass.tokens, m_tokens.perMinute()));
    } else if (verdict.outcome == Outcome::RateLimited && pass.tokens > 0) {
        // A refused request costs no tokens.
        m_tokens.correct(-pass.tokens);
    }
    if (isServed(verdict.outcome)) {
        m_coolDown.succeeded();
        m_servedMs = nowMs;
        m_heldSinceMs = -1;
        m_auto.served();
    }
    watchForOutage(pass, verdict.outcome, nowMs);
    const bool away = (m_reached && verdict.outcome == Outcome::LostBeforeSend) || isOutOfOrder();
    if (m_heldSinceMs < 0 && (away || verdict.outcome == Outcome::RateLimited))
        m_heldSinceMs = nowMs;
    if (verdict.outcome == Outcome::RateLimited || verdict.outcome == Outcome::Overloaded)
        pushedBack(pass, verdict, nowMs);
    applyLimit();
}

void Admission::watchForOutage(const Pass& pass, Outcome outcome, qint64 nowMs)
{
    if (outcome == Outcome::Overloaded || outcome == Outcome::ServerError) {
        if (m_servedMs < 0)
            return; // it may be the wrong one
        if (++m_troubles >= OutageTroubles && m_outageMs < 0)
            m_outageMs = nowMs;
    } else if (isServed(outcome) || outcome == Outcome::BadRequest) {
        // A request that it finds fault with, it has looked at. A slow answer to one from before the outage
        // is no sign of its end, and makes up for one trouble only.
        m_troubles = std::max(0, m_troubles - 1);
        if (m_outageMs >= 0 && pass.sentMs > m_outageMs) {
            m_outageMs = -1;
            m_troubles = 0;
        }
    }
}

void Admission::learn(const LimitNews& news, qint64 nowMs)
{
    // A quota that turns out to be a day's takes back the rate that its first replies seemed to name.
    if (news.requests.limit)
        m_requests.learned(perMinute(news.requests).value_or(0), nowMs);
    if (news.tokens.limit)
        m_tokens.learned(perMinute(news.tokens).value_or(0), nowMs);
}

void Admission::pushedBack(const Pass& pass, const Verdict& verdict, qint64 nowMs)
{
    const bool limited = verdict.outcome == Outcome::RateLimited;
    const bool tooMany = verdict.pressure == Pressure::TooMany;
    // OpenAI's word for a ramp that is too steep: to be taken up again slowly.
    const bool steep = verdict.providerCode == QLatin1String("slow_down");
    m_auto.pushedBack(pass.sentMs, nowMs, limited && !tooMany && !steep);
    if (limited && !tooMany)
        m_requests.pushedBack(pass.sentMs, nowMs, verdict.retryAfterMs.value_or(0));
}

} // namespace rowmill
