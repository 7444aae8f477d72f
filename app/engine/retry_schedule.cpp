#include "app/engine/retry_schedule.h"

namespace rowmill {

std::optional<qint64> RetrySchedule::nextDueMs() const
{
    if (m_rows.empty())
        return std::nullopt;
    return m_rows.begin()->first;
}

std::optional<PendingRow> RetrySchedule::takeDue(qint64 nowMs)
{
    if (m_rows.empty() || m_rows.begin()->first > nowMs)
        return std::nullopt;
    return std::move(m_rows.extract(m_rows.begin()).mapped());
}

void RetrySchedule::forgiveWaits()
{
    for (auto& [due, row] : m_rows)
        row.waitedMs = 0;
}

QList<qint64> RetrySchedule::leaveOut(const RowRanges& rows)
{
    QList<qint64> gone;
    std::erase_if(m_rows, [&](const auto& entry) {
        const bool out = rows.contains(entry.second.row);
        if (out)
            gone.append(entry.second.row);
        return out;
    });
    return gone;
}

QList<PendingRow> RetrySchedule::takeAll()
{
    QList<PendingRow> rows;
    for (auto& [due, row] : m_rows)
        rows.append(std::move(row));
    m_rows.clear();
    return rows;
}

} // namespace rowmill
