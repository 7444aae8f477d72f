#include "app/engine/run_books.h"

#include <algorithm>
#include <utility>

namespace rowmill {

namespace {

/// The project file knows nothing of running rows: they are taken out of the states they came from, so that
/// the counts still add up to all rows.
void moveLive(StateCounts& counts, qint64 running, qint64 retrying)
{
    qint64 live = running + retrying;
    for (const RowState from :
         {RowState::Waiting, RowState::Unknown, RowState::Failed, RowState::Done, RowState::Excluded}) {
        const qint64 moved = std::min(live, counts[from]);
        counts[from] -= moved;
        live -= moved;
    }
    counts[RowState::Running] = running;
    counts[RowState::Retrying] = retrying;
}

TokenUse useOf(const Verdict& verdict)
{
    return {verdict.promptTokens, verdict.cachedTokens, verdict.cacheWriteTokens, verdict.completionTokens};
}

} // namespace

void RunBooks::begin(qint64 run, qint64 rows, const StateCounts& counts, qint64 nowMs)
{
    m_totals = {};
    m_totals.run = run;
    m_totals.rows = rows;
    m_totals.counts = counts;
    if (m_price)
        m_totals.cost = 0;
    m_beganMs = nowMs;
    m_sentMs = 0;
    m_sending = false;
    setSending(true, nowMs);
}

void RunBooks::setSending(bool sending, qint64 nowMs)
{
    if (m_sending)
        m_sentMs += nowMs - m_sinceMs;
    m_sinceMs = nowMs;
    m_sending = sending;
}

void RunBooks::finish()
{
    m_metrics.finish();
    m_finished = true;
}

void RunBooks::slept(qint64 ms)
{
    if (m_sending)
        m_sinceMs += ms;
}

qint64 RunBooks::runMs(qint64 nowMs) const
{
    return m_sentMs + (m_sending ? nowMs - m_sinceMs : 0);
}

void RunBooks::sent(const RowChange& change)
{
    ++m_totals.attempts;
    m_metrics.requestSent();
    m_changes.append(change);
}

void RunBooks::ended(const Verdict& verdict, bool wentOut, qint64 waitedMs, qint64 latencyMs)
{
    m_metrics.attemptSent(waitedMs);
    const bool limited = verdict.outcome == Outcome::RateLimited;
    // What never came back whole has no latency to tell.
    const bool whole = !isUnknown(verdict.outcome) && verdict.outcome != Outcome::LostBeforeSend;
    m_metrics.attemptEnded(whole ? latencyMs : -1, limited);
    m_metrics.tokensUsed(qint64(verdict.promptTokens) + verdict.completionTokens);
    m_totals.rateLimited += limited ? 1 : 0;
    m_totals.unknownOutcomes += wentOut && isUnknown(verdict.outcome) ? 1 : 0;
    m_totals.promptTokens += verdict.promptTokens;
    m_totals.completionTokens += verdict.completionTokens;
    m_totals.cachedTokens += verdict.cachedTokens;
    m_totals.reasoningTokens += verdict.reasoningTokens;
    if (!m_price)
        return;
    m_totals.cost = m_totals.cost.value_or(0) + costOf(verdict, wentOut).value_or(0);
    m_totals.savedByCache += savedByCache(useOf(verdict), *m_price);
}

std::optional<double> RunBooks::costOf(const Verdict& verdict, bool wentOut) const
{
    if (!m_price || (wentOut && isUnknown(verdict.outcome)))
        return std::nullopt;
    return rowmill::costOf(useOf(verdict), *m_price);
}

void RunBooks::changed(const RowChange& change)
{
    if (change.state == RowState::Retrying)
        m_metrics.rowComesAgain();
    m_changes.append(change);
}

void RunBooks::committed(const QList<CommittedRow>& rows, const StateCounts& counts)
{
    m_totals.counts = counts;
    for (const CommittedRow& row : rows) {
        if (!row.settled)
            continue;
        if (row.result == RowState::Done) {
            ++m_totals.done;
            m_metrics.rowAnswered();
        } else if (row.result == RowState::Failed) {
            ++m_totals.failed;
            m_metrics.rowFailed();
        }
        RowChange change;
        change.row = row.row;
        change.state = row.after;
        m_changes.append(change);
    }
}

RunTick RunBooks::take(const ConcurrencyGate& gate, qint64 packed, qint64 retrying, qint64 nowMs)
{
    m_metrics.setInFlight(gate.inFlight());
    m_metrics.setLimit(gate.limit());
    RunTick tick = m_totals;
    const qint64 sendingMs = runMs(nowMs);
    const bool second = m_metrics.advance(sendingMs, nowMs - m_beganMs - sendingMs);
    tick.seriesChanged = std::exchange(m_finished, false) || second;
    if (tick.seriesChanged)
        tick.series = m_metrics.series();
    tick.retrying = retrying;
    tick.inFlight = gate.inFlight();
    tick.peakInFlight = gate.peak();
    tick.limit = gate.limit();
    tick.seconds = double(sendingMs) / 1000.0;
    tick.rowsPerSecond = m_metrics.rowsPerSecond();
    tick.secondsLeft = m_metrics.secondsLeft(tick.rows - tick.done - tick.failed);
    tick.changes.swap(m_changes);
    moveLive(tick.counts, gate.inFlight() + packed, retrying);
    return tick;
}

QJsonObject RunBooks::totalsJson(qint64 nowMs) const
{
    return {{QStringLiteral("rows"), m_totals.rows},
            {QStringLiteral("done"), m_totals.done},
            {QStringLiteral("failed"), m_totals.failed},
            {QStringLiteral("attempts"), m_totals.attempts},
            {QStringLiteral("unknown_outcomes"), m_totals.unknownOutcomes},
            {QStringLiteral("rate_limited"), m_totals.rateLimited},
            {QStringLiteral("prompt_tokens"), m_totals.promptTokens},
            {QStringLiteral("completion_tokens"), m_totals.completionTokens},
            {QStringLiteral("joined"), m_totals.joined},
            {QStringLiteral("reused"), m_totals.reused},
            {QStringLiteral("cached_tokens"), m_totals.cachedTokens},
            {QStringLiteral("reasoning_tokens"), m_totals.reasoningTokens},
            {QStringLiteral("cost"), m_totals.cost ? QJsonValue(*m_totals.cost) : QJsonValue()},
            {QStringLiteral("saved_by_cache"), m_totals.savedByCache},
            {QStringLiteral("seconds"), double(runMs(nowMs)) / 1000.0}};
}

} // namespace rowmill
