#pragma once

#include "app/engine/auto_limit.h"
#include "app/engine/concurrency_gate.h"
#include "app/engine/cool_down.h"
#include "app/engine/pace.h"
#include "app/engine/project_setup.h"
#include "app/engine/token_estimate.h"
#include "app/provider/verdict.h"

#include <optional>

namespace rowmill {

/// May a request go out now, and if not, when? Joins the concurrency limit, the quotas and the cool-down of
/// one endpoint, and learns all three from what comes back. No timer in it. Times are Clock::monotonicMs();
/// one thread (the engine's); owned by the runner.
class Admission {
public:
    /// What one request has taken, to be handed back with its reply.
    struct Pass {
        TokenEstimate::Guess guess;
        double tokens = 0; ///< reserved of the quota
        qint64 sentMs = 0;
    };

    Admission(const Limits& limits, qint64 nowMs);

    void setLimits(const Limits& limits, qint64 nowMs);
    /// 0: a request may go out now. Otherwise milliseconds until asking again makes sense; nothing: when the
    /// next reply is there.
    std::optional<qint64> waitMs(qint64 nowMs);
    Pass enter(const ChatRequest& chat, qint64 nowMs);
    void leave(const Pass& pass, const Verdict& verdict, bool replied, qint64 nowMs);
    /// Nothing goes out for so long, because of a request sent at `sentMs`.
    void coolDown(qint64 sentMs, qint64 nowMs, qint64 waitMs) { m_coolDown.begin(sentMs, nowMs, waitMs); }

    const ConcurrencyGate& gate() const { return m_gate; }
    const CoolDown& coolDown() const { return m_coolDown; }
    const Pace& requests() const { return m_requests; }
    const Pace& tokens() const { return m_tokens; }
    /// Fewer at once would help, and can be had.
    bool canGiveRoom() const { return m_automatic && m_auto.limit() > 1; }
    /// For how long the server has held things up without serving anybody; 0: it does not.
    qint64 heldMs(qint64 nowMs) const { return m_heldSinceMs < 0 ? 0 : nowMs - m_heldSinceMs; }
    /// Whoever goes on after a pause begins with fresh patience.
    void forgive() { m_heldSinceMs = -1; }
    /// The server has served a request since then.
    bool hasServedSince(qint64 sentMs) const { return m_servedMs >= sentMs; }
    /// The server has answered something, at some time in the run.
    bool wasReached() const { return m_reached; }
    /// It has served this run before, and now is more often in trouble of its own than it serves, for several
    /// rows: an outage, that says nothing about any of them. A request that is trouble wherever it arrives is
    /// not enough. Over when a request is served that was sent after it was known.
    bool isOutOfOrder() const { return m_outageMs >= 0; }
    /// More than one row makes with all of its attempts, in the usual settings.
    static constexpr int OutageTroubles = 10;

private:
    void learn(const LimitNews& news, qint64 nowMs);
    void pushedBack(const Pass& pass, const Verdict& verdict, qint64 nowMs);
    void watchForOutage(const Pass& pass, Outcome outcome, qint64 nowMs);
    void applyLimit();

    ConcurrencyGate m_gate;
    AutoLimit m_auto;
    bool m_automatic;
    CoolDown m_coolDown;
    Pace m_requests;
    Pace m_tokens;
    TokenEstimate m_estimate;
    qint64 m_firstMs = -1; ///< of the first request; -1: none yet
    bool m_reached = false;
    qint64 m_servedMs = -1;    ///< the last one; -1: none yet
    qint64 m_heldSinceMs = -1; ///< -1: it serves
    int m_troubles = 0;        ///< of the server, less those that it served meanwhile
    qint64 m_outageMs = -1;    ///< when so many were enough; -1: it is in order
};

} // namespace rowmill
