#include "app/engine/policy.h"

#include <algorithm>

namespace rowmill {

Policy policyOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
        return {Action::Accept};
    case Outcome::Truncated:
    case Outcome::Refused:
    case Outcome::Filtered:
    case Outcome::Invalid:
    case Outcome::ReplyTooLarge:
    case Outcome::BadRequest:
    case Outcome::NotFound:
    case Outcome::Redirected:
    case Outcome::Cancelled:
        return {Action::Fail};
    case Outcome::Empty:
    case Outcome::Overloaded:
    case Outcome::ServerError:
    case Outcome::Timeout:
    case Outcome::LostBeforeSend:
    case Outcome::LostAfterSend:
    case Outcome::MalformedReply:
        return {Action::Retry};
    case Outcome::RateLimited:
        return {Action::CoolDown, StopReason::Quota};
    case Outcome::KeyRefused:
        return {Action::Pause, StopReason::Key};
    case Outcome::QuotaExhausted:
    case Outcome::OverBudget:
        return {Action::Pause, StopReason::Quota};
    case Outcome::TlsError:
        return {Action::Pause, StopReason::Tls};
    }
    return {};
}

qint64 backoffMs(int n, double random)
{
    const qint64 doubled = qint64(1000) << std::clamp(n, 0, 16);
    return std::min(doubled, LongestBackoffMs) + qint64(random * 1000);
}

namespace {

/// What is done in this case: the outcome's policy, or what the circumstances make of it.
Policy policyHere(const AttemptEnd& end)
{
    const Policy policy = policyOf(end.outcome);
    // A server that answered before and cannot be reached now is away for every row alike, unless others were
    // served meanwhile: then one connection failed, and one row waits.
    if (end.outcome == Outcome::LostBeforeSend && end.reached)
        return {end.othersServed ? Action::GiveRoom : Action::CoolDown, StopReason::Connection};
    if (end.outcome == Outcome::RateLimited && end.pressure == Pressure::TooMany && end.canGiveRoom)
        return {Action::GiveRoom, policy.reason};
    if (policy.action == Action::Retry && end.shouldRetry == false)
        return {Action::Fail};
    // The same for one that is there and serves nobody: its trouble is not the row's.
    if ((end.outcome == Outcome::Overloaded || end.outcome == Outcome::ServerError) && end.outOfOrder)
        return {Action::CoolDown, StopReason::Connection};
    return policy;
}

/// Waiting all night for a server that serves nobody helps nobody; nor does one row that is never served.
std::optional<Decision> outOfPatience(const AttemptEnd& end, StopReason reason)
{
    if (end.heldMs > PatienceMs)
        return Decision{Action::Pause, end.serverWaitMs.value_or(0), reason};
    if (end.waitedMs > PatienceMs)
        return Decision{Action::Fail};
    return std::nullopt;
}

Decision coolDown(const AttemptEnd& end)
{
    const qint64 serverWait = end.serverWaitMs.value_or(0);
    // The server's word is taken once; when it was too short, or none, our own waits grow.
    const bool trusted = serverWait > 0 && end.coolDowns < 2;
    const qint64 own = trusted ? 0 : backoffMs(end.coolDowns, end.random);
    return {Action::CoolDown, std::max(serverWait + qint64(end.random * 250), own)};
}

} // namespace

bool countsForRow(const AttemptEnd& end)
{
    const Action action = policyHere(end).action;
    return action != Action::CoolDown && action != Action::GiveRoom;
}

Decision decide(const AttemptEnd& end)
{
    const Policy policy = policyHere(end);
    const qint64 serverWait = end.serverWaitMs.value_or(0);
    const qint64 told = serverWait + qint64(end.random * 1000);
    // Never sooner than told: a wait beyond our patience is for a person to decide.
    if (policy.action != Action::Pause && policy.action != Action::Fail && policy.action != Action::Accept &&
        serverWait > PatienceMs)
        return {Action::Pause, serverWait, StopReason::Quota};
    switch (policy.action) {
    case Action::Retry:
        if (end.used >= end.allowed)
            return {Action::Fail};
        return {Action::Retry, std::max(backoffMs(end.used - 1, end.random), told)};
    case Action::CoolDown:
        return outOfPatience(end, policy.reason).value_or(coolDown(end));
    case Action::GiveRoom:
        return outOfPatience(end, policy.reason)
            .value_or(Decision{Action::GiveRoom, std::max(backoffMs(0, end.random), told)});
    case Action::Pause:
        return {Action::Pause, serverWait, policy.reason};
    case Action::Accept:
    case Action::Fail:
        break;
    }
    return {policy.action};
}

} // namespace rowmill
