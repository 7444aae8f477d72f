#include "app/engine/pace.h"

#include <algorithm>
#include <limits>

namespace rowmill {

namespace {

/// Two clocks never agree to the last digit, and a server that counts by the minute counts what a catch-up
/// adds as well.
constexpr double Margin = 0.995;
/// What a late wake-up may make up for.
constexpr double CatchUpMs = 50;
/// Growth of a found rate, per second: fast until the limit has been met twice; from then on brisk while well
/// below the rate that was refused last, careful near it, and brisk again when it has not shown for a while.
constexpr double SearchGrowth = 0.25;
constexpr double BriskGrowth = 0.1;
constexpr double CarefulGrowth = 0.01;
constexpr double LaterGrowth = 0.05;
constexpr double NearShare = 0.9;
constexpr qint64 CarefulMs = 30'000;
/// How far below the refused rate the limit may be: the faster it grew, the further it shot over.
constexpr double OvershotFast = 0.85;
constexpr double OvershotCareful = 0.93;
/// A refusal so soon after the last one: the rate is far off.
constexpr qint64 SoonMs = 4000;
constexpr double OvershotFar = 0.7;
constexpr double SlowestPerMinute = 1;
/// A rate does not grow for time in which nobody asked; so those who wait for it ask this often.
constexpr qint64 LongestStepMs = 250;

qint64 toNs(qint64 ms)
{
    return ms * 1'000'000;
}

} // namespace

double Pace::Stretch::perMinute() const
{
    return std::clamp(used * 60'000.0 / double(std::max<qint64>(ms, 1)), least, most);
}

double Pace::ceiling() const
{
    return named() * Margin;
}

PaceState Pace::state() const
{
    PaceSource source = PaceSource::None;
    if (m_found)
        source = PaceSource::Found;
    else if (m_byHand > 0)
        source = PaceSource::ByHand;
    else if (m_headers > 0)
        source = PaceSource::Headers;
    // As named, where it is: the small margin below is nobody's business.
    return {m_found ? perMinute() : named(), source};
}

void Pace::setByHand(double perMinute, qint64 nowMs)
{
    if (perMinute == m_byHand)
        return;
    m_byHand = perMinute;
    // What was found belongs to the limit that was set before.
    m_found.reset();
    m_refusals = 0;
    apply(nowMs);
}

void Pace::learned(double perMinute, qint64 nowMs)
{
    if (perMinute == m_headers)
        return;
    // A rate that was found in the dark is worth less than the server's word.
    if (m_headers <= 0 && m_byHand <= 0) {
        m_found.reset();
        m_refusals = 0;
    }
    m_headers = perMinute;
    apply(nowMs);
}

void Pace::apply(qint64 nowMs)
{
    double rate = ceiling();
    if (m_found)
        rate = rate > 0 ? std::min(rate, *m_found) : *m_found;
    m_bucket.setRate(rate, rate * CatchUpMs / 60'000.0, toNs(nowMs));
}

qint64 Pace::waitMs(qint64 nowMs)
{
    if (m_found)
        grow(nowMs);
    const qint64 ns = m_bucket.waitNs(0, toNs(nowMs));
    m_held = ns > 0;
    const qint64 ms = (ns + 999'999) / 1'000'000;
    return m_found ? std::min(ms, LongestStepMs) : ms;
}

void Pace::take(double units, qint64 nowMs)
{
    if (m_sinceMs < 0)
        m_sinceMs = nowMs;
    m_bucket.take(units);
    m_used += units;
}

double Pace::growth(qint64 nowMs) const
{
    if (m_refusals < 2 && named() <= 0)
        return SearchGrowth;
    if (perMinute() < m_refusedRate * NearShare)
        return BriskGrowth;
    return nowMs - m_refusedMs < CarefulMs ? CarefulGrowth : LaterGrowth;
}

void Pace::grow(qint64 nowMs)
{
    const qint64 stepMs = std::min(nowMs - m_grownMs, LongestStepMs);
    m_grownMs = nowMs;
    if (!m_held || stepMs <= 0)
        return;
    // Where one unit takes many seconds, a second without a refusal says little.
    const double slowness = std::clamp(perMinute() / 60, 0.1, 1.0);
    *m_found *= 1 + growth(nowMs) * slowness * double(stepMs) / 1000.0;
    if (named() > 0 && *m_found >= ceiling()) {
        m_found.reset();
        m_refusals = 0;
    }
    apply(nowMs);
}

void Pace::pushedBack(qint64 sentMs, qint64 nowMs, qint64 serverWaitMs)
{
    if (sentMs <= m_refusedMs) {
        // The same news once more; but one less was let through than it seemed.
        if (m_found && m_last.used > 0) {
            m_last.used -= 1;
            m_found = std::min(*m_found, m_last.perMinute());
            apply(nowMs);
        }
        return;
    }
    const double now = perMinute();
    m_last.used = std::max(0.0, m_used - 1);
    m_last.ms = nowMs - std::max<qint64>(0, m_sinceMs);
    // At least one in the time it asks to wait.
    m_last.least = 60'000.0 / double(std::clamp<qint64>(serverWaitMs, 1000, 60'000));
    if (now > 0 && nowMs - m_refusedMs - serverWaitMs < SoonMs)
        m_last.least = now * OvershotFar;
    else if (now > 0)
        m_last.least = now * (growth(nowMs) > CarefulGrowth ? OvershotFast : OvershotCareful);
    m_last.most = now > 0 ? now * 0.95 : std::numeric_limits<double>::max();
    if (now <= 0) {
        // The server's bucket was full when this stretch began: what it took is what it gives in the whole
        // time until it takes the next.
        m_last.ms += std::max<qint64>(serverWaitMs, 1000);
    }
    m_found = std::max(SlowestPerMinute, m_last.perMinute());
    m_refusedRate = now;
    ++m_refusals;
    m_refusedMs = nowMs;
    m_sinceMs = nowMs;
    m_used = 0;
    m_grownMs = nowMs;
    m_held = false;
    apply(nowMs);
}

} // namespace rowmill
