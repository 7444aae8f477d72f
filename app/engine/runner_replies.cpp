#include "app/engine/runner.h"

#include <algorithm>

namespace rowmill {

namespace {

/// The last answer that did not fit, for a person to look at.
QString candidateOf(const PendingRow& row, const Verdict& verdict)
{
    if (verdict.outcome == Outcome::Invalid)
        return verdict.text;
    return row.again ? row.again->answer : QString();
}

} // namespace

void Runner::replied(qint64 row, HttpReply&& reply)
{
    auto node = m_flights.extract(row);
    Attempt attempt = std::move(node.mapped());
    const qint64 now = m_clock.monotonicMs();
    if (attempt.overdue)
        reply.fault = TransportFault::Timeout;
    Verdict verdict = readReply(*m_plan.dialect, attempt.key, reply, m_clock.wallMs());
    m_heldBack = false;
    m_warming = m_warming && verdict.outcome != Outcome::Answered && verdict.promptTokens == 0;
    m_budget.settle(attempt.hold, verdict, reply.requestWentOut);
    m_admission.leave(attempt.pass, verdict, reply.status > 0, now);
    if (attempt.others.isEmpty())
        checkAnswer(attempt, verdict);
    const qint64 connecting = std::max<qint64>(0, reply.sentMs);
    m_books.ended(verdict, reply.requestWentOut, attempt.sentMs - attempt.row.readyMs + connecting,
                  now - attempt.sentMs - connecting);
    ResultRecord record{recordOf(attempt, m_run, reply, verdict, now), std::nullopt, {}};
    record.request = attempt.row.request;
    record.attempt.cost = m_books.costOf(verdict, reply.requestWentOut);
    if (!attempt.others.isEmpty()) {
        packReplied(attempt, std::move(record), verdict);
        noteLimits();
        pump();
        return;
    }
    if (verdict.outcome == Outcome::Cancelled) {
        settle(std::move(record), reply.requestWentOut ? RowState::Unknown : RowState::Waiting);
        return;
    }
    const AttemptEnd end = attemptEnd(attempt.row, attempt.sentMs, verdict);
    if (!asksAnew(attempt, record, verdict)) {
        attempt.row.used = end.used;
        act(decide(end), std::move(attempt), std::move(record), verdict);
    }
    noteLimits();
    pump();
}

AttemptEnd Runner::attemptEnd(const PendingRow& row, qint64 sentMs, const Verdict& verdict)
{
    AttemptEnd end;
    end.outcome = verdict.outcome;
    end.serverWaitMs = verdict.retryAfterMs;
    end.pressure = verdict.pressure;
    end.shouldRetry = verdict.shouldRetry;
    end.canGiveRoom = m_admission.canGiveRoom();
    end.reached = m_admission.wasReached();
    end.othersServed = m_admission.hasServedSince(sentMs);
    end.outOfOrder = m_admission.isOutOfOrder();
    end.used = row.used + (countsForRow(end) ? 1 : 0);
    end.allowed = m_plan.setup.limits.attempts;
    end.waitedMs = row.waitedMs;
    end.heldMs = m_admission.heldMs(m_clock.monotonicMs());
    end.coolDowns = m_admission.coolDown().inARow();
    end.random = m_random.generateDouble();
    return end;
}

void Runner::act(const Decision& decision, Attempt attempt, ResultRecord record, const Verdict& verdict)
{
    const qint64 now = m_clock.monotonicMs();
    switch (decision.action) {
    case Action::Accept:
        m_alike.answered();
        record.answer = verdict.text;
        settle(std::move(record), RowState::Done);
        return;
    case Action::Fail:
        record.answer = candidateOf(attempt.row, verdict);
        settle(std::move(record), RowState::Failed);
        if (m_alike.failed(verdict.outcome))
            stand({StopReason::Alike, verdict.outcome, verdict.message, 0});
        return;
    case Action::Retry:
        m_store->record({record});
        wait(std::move(attempt), now + decision.waitMs, verdict.outcome);
        return;
    case Action::GiveRoom:
        m_store->record({record});
        attempt.row.waitedMs += decision.waitMs;
        wait(std::move(attempt), now + decision.waitMs, verdict.outcome);
        return;
    case Action::CoolDown:
        m_store->record({record});
        m_admission.coolDown(attempt.sentMs, now, decision.waitMs);
        attempt.row.waitedMs += decision.waitMs;
        wait(std::move(attempt), m_admission.coolDown().untilMs(), verdict.outcome);
        return;
    case Action::Pause:
        m_store->record({record});
        // Whoever presses Continue before the server's time waits for it all the same.
        if (policyOf(verdict.outcome).action != Action::Pause && decision.waitMs > 0)
            m_admission.coolDown(attempt.sentMs, now, decision.waitMs);
        sendBack(std::move(attempt), verdict);
        stand({decision.reason, verdict.outcome, verdict.message,
               decision.waitMs > 0 ? m_clock.wallMs() + decision.waitMs : 0});
        return;
    }
}

/// What stopped the run says nothing about the row: it may try again in full.
void Runner::sendBack(Attempt attempt, const Verdict& verdict)
{
    if (attempt.leftOut) {
        leftOut(attempt.row.row, *attempt.leftOut);
        lead(m_joiner.promote(attempt.row.request));
        return;
    }
    m_books.changed({attempt.row.row, RowState::Waiting, verdict.outcome, attempt.row.sends, 0});
    attempt.row.used = 0;
    attempt.row.waitedMs = 0;
    m_feed.giveBack(std::move(attempt.row));
}

void Runner::settle(ResultRecord record, RowState state)
{
    record.state = state;
    record.replacesCorrection = m_plan.selection.corrected;
    m_store->record({record});
    shareOut(record);
}

void Runner::wait(Attempt attempt, qint64 dueMs, Outcome outcome)
{
    if (attempt.leftOut) {
        leftOut(attempt.row.row, *attempt.leftOut);
        lead(m_joiner.promote(attempt.row.request));
        return;
    }
    PendingRow& row = attempt.row;
    m_books.changed({row.row, RowState::Retrying, outcome, row.sends, dueMs});
    row.readyMs = dueMs;
    m_schedule.add(std::move(row), dueMs);
}

} // namespace rowmill
