#include "app/engine/runner.h"

namespace rowmill {

/// Whether the row needs no request of its own, or has to wait for room among those that do not; nothing: it
/// is to be sent.
std::optional<bool> Runner::joinRow(PendingRow& row)
{
    if (!row.request.isEmpty())
        return std::nullopt;
    row.request = m_plan.fingerprint(row.cells, row.around);
    if (row.earlier > 0) {
        share(row.row, row.request, row.earlier, true);
        return true;
    }
    const Joiner::Part part = m_joiner.join(row);
    switch (part.role) {
    case Joiner::Role::Leads:
        return std::nullopt;
    case Joiner::Role::Follows:
        return true;
    case Joiner::Role::Shares:
        share(row.row, row.request, part.leader, false);
        return true;
    case Joiner::Role::TooMany:
        break;
    }
    m_heldBack = true;
    row.request.clear();
    m_feed.giveBack(std::move(row));
    return false;
}

void Runner::share(qint64 row, const QByteArray& request, qint64 from, bool reused)
{
    ResultRecord record;
    record.attempt.row = row;
    record.attempt.run = m_run;
    record.attempt.queuedMs = m_clock.wallMs();
    record.request = request;
    record.sharedFrom = from;
    record.state = RowState::Done; // the other's, as the store has it
    record.replacesCorrection = m_plan.selection.corrected;
    m_books.shared(reused);
    m_store->record({std::move(record)});
}

/// Of a row that led: those that follow it get what it got.
void Runner::shareOut(const ResultRecord& record)
{
    const bool failed = record.state == RowState::Failed;
    if (!failed && record.state != RowState::Done)
        return;
    const QList<PendingRow> followers = m_joiner.finished(record.request, record.attempt.row, failed);
    for (const PendingRow& row : followers)
        share(row.row, record.request, record.attempt.row, false);
}

/// In the place of a row that was taken out of the run.
void Runner::lead(std::optional<PendingRow> row)
{
    if (row)
        m_feed.giveBack(std::move(*row));
}

} // namespace rowmill
