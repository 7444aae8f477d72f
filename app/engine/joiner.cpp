#include "app/engine/joiner.h"

#include <algorithm>

namespace rowmill {

namespace {

/// Held with their cells: a million rows that ask the same are not all read at once.
constexpr qsizetype MostFollowers = 10'000;

} // namespace

Joiner::Part Joiner::join(PendingRow& row)
{
    if (!m_on)
        return {Role::Leads, row.row};
    if (const auto over = m_over.find(row.request))
        return {Role::Shares, over->row, over->failed};
    const auto [group, isNew] = m_groups.try_emplace(row.request);
    if (isNew) {
        group->second.leader = row.row;
        return {Role::Leads, row.row};
    }
    if (m_held >= MostFollowers)
        return {Role::TooMany, group->second.leader};
    ++m_held;
    const qint64 leader = group->second.leader;
    group->second.followers.push_back(std::move(row));
    return {Role::Follows, leader};
}

QList<PendingRow> Joiner::finished(const QByteArray& request, qint64 leader, bool failed)
{
    if (!m_on)
        return {};
    m_over.add(request, {leader, failed});
    const auto group = m_groups.find(request);
    if (group == m_groups.end())
        return {};
    auto& followers = group->second.followers;
    QList<PendingRow> rows(std::make_move_iterator(followers.begin()),
                           std::make_move_iterator(followers.end()));
    m_held -= rows.size();
    m_groups.erase(group);
    return rows;
}

std::optional<PendingRow> Joiner::promote(const QByteArray& request)
{
    const auto group = m_groups.find(request);
    if (group == m_groups.end())
        return std::nullopt;
    auto& followers = group->second.followers;
    if (followers.empty()) {
        m_groups.erase(group);
        return std::nullopt;
    }
    PendingRow next = std::move(followers.front());
    followers.erase(followers.begin());
    group->second.leader = next.row;
    --m_held;
    return next;
}

QList<qint64> Joiner::leaveOut(const RowRanges& rows, const std::function<bool(qint64)>& inFlight,
                               QList<PendingRow>& next)
{
    QList<qint64> gone;
    QList<QByteArray> leaderless;
    for (auto& [request, group] : m_groups) {
        std::erase_if(group.followers, [&](const PendingRow& row) {
            if (!rows.contains(row.row))
                return false;
            gone.append(row.row);
            return true;
        });
        if (rows.contains(group.leader) && !inFlight(group.leader))
            leaderless.append(request);
    }
    m_held -= gone.size();
    for (const QByteArray& request : std::as_const(leaderless)) {
        if (auto row = promote(request))
            next.append(std::move(*row));
    }
    return gone;
}

QList<PendingRow> Joiner::takeAll()
{
    QList<PendingRow> rows;
    for (auto& [request, group] : m_groups) {
        for (PendingRow& row : group.followers)
            rows.append(std::move(row));
    }
    m_groups.clear();
    m_held = 0;
    return rows;
}

} // namespace rowmill
