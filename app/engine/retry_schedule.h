#pragma once

#include "app/base/row_ranges.h"
#include "app/engine/pending_row.h"

#include <QList>

#include <map>
#include <optional>

namespace rowmill {

/// Rows in backoff, by the time of their next attempt. Holds no timer: its owner asks nextDueMs() and keeps
/// the one timer. One thread.
class RetrySchedule {
public:
    void add(PendingRow row, qint64 dueMs) { m_rows.emplace(dueMs, std::move(row)); }
    std::optional<qint64> nextDueMs() const;
    /// The row that is due first, if it is due at `nowMs`.
    std::optional<PendingRow> takeDue(qint64 nowMs);
    /// Everything, due or not.
    QList<PendingRow> takeAll();
    /// Lets go of these; returns which there were.
    QList<qint64> leaveOut(const RowRanges& rows);
    /// Their waits so far no longer count against anybody's patience.
    void forgiveWaits();
    qsizetype size() const { return qsizetype(m_rows.size()); }
    bool isEmpty() const { return m_rows.empty(); }

private:
    std::multimap<qint64, PendingRow> m_rows;
};

} // namespace rowmill
