#pragma once

#include "app/base/outcome.h"
#include "app/engine/run_types.h"
#include "app/provider/limit_news.h"

#include <QtGlobal>

#include <optional>

namespace rowmill {

/// What is done about an outcome: one policy each.
enum class Action : quint8 {
    Accept,   ///< the row is done
    Fail,     ///< the row fails at once: asking the same again would give the same
    Retry,    ///< the row waits and is asked again, within its attempts
    CoolDown, ///< the whole endpoint waits; the row's attempts are not used up
    GiveRoom, ///< the row waits while fewer go out at once; its attempts are not used up
    Pause,    ///< the run pauses at once; the row stays waiting
};

struct Policy {
    Action action = Action::Fail;
    StopReason reason = StopReason::None; ///< for Pause, and for waits that turn into one
};

Policy policyOf(Outcome outcome);

/// Longest wait between two attempts of our own choosing.
inline constexpr qint64 LongestBackoffMs = 60'000;
/// How long an endpoint that serves nobody, or the server's own wait, may hold things up before the run
/// pauses and somebody is told; and how long one row may wait while others are served before it fails.
inline constexpr qint64 PatienceMs = 600'000;

/// 2^n seconds for the n-th wait (n from 0), capped, plus `random` (0..1) of a second so that rows that
/// failed together do not come back together.
qint64 backoffMs(int n, double random);

/// What is known when an attempt has ended.
struct AttemptEnd {
    Outcome outcome = Outcome::Answered;
    std::optional<qint64> serverWaitMs; ///< a minimum for any wait of ours
    Pressure pressure = Pressure::None; ///< with RateLimited
    std::optional<bool> shouldRetry;    ///< the server's own word
    bool canGiveRoom = false;           ///< fewer at once can be had
    bool reached = false;               ///< this endpoint has answered in this run
    bool othersServed = false;          ///< it has served others since this attempt was sent
    bool outOfOrder = false;            ///< the server, whatever the row: see Admission::isOutOfOrder()
    int used = 1;                       ///< attempts that count, this one included if it counts
    int allowed = 3;
    qint64 waitedMs = 0; ///< this row has waited for the endpoint so far
    qint64 heldMs = 0;   ///< since the endpoint, which has served nobody since, began to hold things up
    int coolDowns = 0;   ///< in a row, without a success between
    double random = 0;   ///< 0..1
};

/// What happens next with the row.
struct Decision {
    Action action = Action::Fail;
    qint64 waitMs = 0; ///< Retry: of the row; CoolDown: of the endpoint; Pause: until it may go on, 0 unknown
    StopReason reason = StopReason::None; ///< Pause
    bool operator==(const Decision&) const = default;
};

Decision decide(const AttemptEnd& end);

/// False where the end of an attempt says nothing about the row: it does not use up one of its attempts.
bool countsForRow(const AttemptEnd& end);

} // namespace rowmill
