#include "app/engine/runner.h"

#include <QSet>

namespace rowmill {

void Runner::setLimits(const Limits& limits)
{
    if (limits == m_plan.setup.limits || m_phase == RunPhase::Ended)
        return;
    // Another unit is no higher budget: that waits for a word of its own.
    const Budget& before = m_plan.setup.limits.budget;
    const bool raised = before.isSet() && (!limits.budget.isSet() || (limits.budget.unit == before.unit &&
                                                                      limits.budget.amount > before.amount));
    m_plan.setup.limits = limits;
    m_budget.setBudget(limits.budget);
    m_admission.setLimits(limits, m_clock.monotonicMs());
    m_feed.setAhead(limits.concurrency * m_plan.packSize());
    if (m_run > 0)
        m_store->noteRunChange(m_run, m_clock.wallMs(), limits.toJson());
    m_notes.noted(m_admission, m_clock.monotonicMs());
    if (raised && m_phase == RunPhase::Paused && m_standstill.reason == StopReason::Budget)
        resume();
    else
        pump();
}

void Runner::noteLimits()
{
    if (const auto change = m_notes.take(m_admission, m_clock.monotonicMs()))
        m_store->noteRunChange(m_run, m_clock.wallMs(), *change);
}

void Runner::setKey(const Secret& key)
{
    m_plan.key = key;
    m_head = m_plan.dialect->head(m_plan.endpoint, m_plan.setup.model.model, m_plan.key);
}

void Runner::setNetwork(const HttpSettings& network)
{
    m_plan.http = network;
    m_newNetwork = true;
}

void Runner::leaveOut(const RowRanges& rows, RowState now)
{
    m_feed.leaveOut(rows);
    for (const qint64 row : m_schedule.leaveOut(rows))
        leftOut(row, now);
    QList<PendingRow> next;
    QSet<qint64> away;
    for (const auto& [row, attempt] : m_flights) {
        away.insert(row);
        for (const PendingRow& other : attempt.others)
            away.insert(other.row);
    }
    const auto inFlight = [&away](qint64 row) { return away.contains(row); };
    for (const qint64 row : m_joiner.leaveOut(rows, inFlight, next))
        leftOut(row, now);
    for (PendingRow& row : next)
        lead(std::move(row));
    for (auto& [row, attempt] : m_flights) {
        if (rows.contains(row))
            attempt.leftOut = now;
        for (PendingRow& other : attempt.others) {
            if (rows.contains(other.row))
                other.leftOut = now;
        }
    }
    countSet();
    pump();
}

void Runner::leftOut(qint64 row, RowState now)
{
    m_books.changed({row, now, Outcome::Answered, 0, 0});
    ++m_leftOut;
    countSet();
}

/// Rows are taken out of the set while the run is on; how many it has is certain once the last has come.
void Runner::countSet()
{
    if (const auto rows = m_feed.wholeSet(); rows && m_run > 0)
        m_books.setRows(*rows - m_leftOut);
}

} // namespace rowmill
