#include "ui/table/live_rows.h"

#include "ui/text/outcome_text.h"

namespace rowmill {

QList<qint64> LiveRows::follow(const RunTick& tick, qint64 nowMs)
{
    const bool secondPassed = nowMs / 1000 != m_nowMs / 1000;
    m_nowMs = nowMs;
    m_attemptsPerRow = tick.attemptsPerRow;
    if (tick.phase == RunPhase::Ended || tick.phase == RunPhase::Idle) {
        const QList<qint64> over = m_rows.keys();
        m_rows.clear();
        return over;
    }
    QList<qint64> counting;
    if (secondPassed) {
        for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
            if (it->state == RowState::Retrying)
                counting.append(it.key());
        }
    }
    return counting;
}

bool LiveRows::apply(const RowChange& change)
{
    const bool live = change.state == RowState::Running || change.state == RowState::Retrying;
    if (live)
        m_rows.insert(change.row, Live{change.state, change.outcome, change.attempt, change.dueMs});
    else
        m_rows.remove(change.row);
    return live;
}

RowState LiveRows::stateOf(const RowRecord& record) const
{
    const auto live = m_rows.constFind(record.row);
    return live != m_rows.cend() ? live->state : record.state;
}

QString LiveRows::statusText(const RowRecord& record) const
{
    StatusFacts facts{record.state, record.outcome, record.attempts, m_attemptsPerRow, 0, record.corrected};
    const auto live = m_rows.constFind(record.row);
    if (live != m_rows.cend()) {
        facts.state = live->state;
        facts.outcome = live->outcome;
        facts.attempt = live->attempt;
        facts.secondsLeft = int(qMax<qint64>(0, live->dueMs - m_nowMs + 999) / 1000);
    }
    return statusWords(facts);
}

} // namespace rowmill
