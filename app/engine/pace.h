#pragma once

#include "app/engine/pace_state.h"
#include "app/engine/token_bucket.h"

#include <optional>

namespace rowmill {

/// How fast one quota is used up: as set by hand, as the server's headers say, or, where neither is known or
/// the server pushes back all the same, as found by running into it. Spreads evenly and never bursts: only
/// what a late moment missed is made up. Times are Clock::monotonicMs(); one thread; owned by Admission.
class Pace {
public:
    /// Units a minute; 0: learn it.
    void setByHand(double perMinute, qint64 nowMs);
    /// Units a minute, as a reply's headers say; 0: they name none after all. What is set by hand counts
    /// more.
    void learned(double perMinute, qint64 nowMs);

    /// Milliseconds until asking again makes sense; 0: something may go out now.
    qint64 waitMs(qint64 nowMs);
    void take(double units, qint64 nowMs);
    /// What was taken turned out to be so much more (or less, below 0).
    void correct(double units) { m_bucket.take(units); }
    /// The server refused one unit, sent at `sentMs`, as too fast, and asks to wait so long.
    void pushedBack(qint64 sentMs, qint64 nowMs, qint64 serverWaitMs);

    bool isLimited() const { return m_bucket.isLimited(); }
    /// In effect, units a minute; 0: no limit.
    double perMinute() const { return m_bucket.perMinute(); }
    /// As named by hand or by the server, units a minute; 0: neither.
    double named() const { return m_byHand > 0 ? m_byHand : m_headers; }
    PaceState state() const;

private:
    /// From one refusal to the next: at both the server's own bucket was empty, so what it took between them
    /// is its rate.
    struct Stretch {
        double used = 0;
        qint64 ms = 0;
        double least = 0; ///< units a minute: how far one refusal may bring the rate down
        double most = 0;
        double perMinute() const;
    };

    double ceiling() const;
    double growth(qint64 nowMs) const;
    void grow(qint64 nowMs);
    void apply(qint64 nowMs);

    TokenBucket m_bucket;
    double m_byHand = 0;
    double m_headers = 0;
    std::optional<double> m_found; ///< units a minute, after a refusal
    Stretch m_last;                ///< that ended with the last refusal
    double m_used = 0;             ///< since then
    qint64 m_sinceMs = -1;         ///< start of the open stretch; -1: nothing was sent yet
    qint64 m_refusedMs = -1;       ///< of the last refusal that was news
    double m_refusedRate = 0;      ///< in effect at that moment, units a minute
    int m_refusals = 0;
    qint64 m_grownMs = 0;
    bool m_held = false; ///< the pace, and nothing else, kept something waiting
};

} // namespace rowmill
