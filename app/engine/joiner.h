#pragma once

#include "app/base/row_ranges.h"
#include "app/engine/finished_requests.h"
#include "app/engine/pending_row.h"

#include <QList>

#include <functional>
#include <optional>
#include <unordered_map>

namespace rowmill {

/// Which rows of a run ask the very same: the first of them leads and is sent, the others follow it and get
/// its result. Holds followers and knows what is over; sends and stores nothing. One thread (the engine's);
/// owned by the runner.
class Joiner {
public:
    enum class Role : quint8 {
        Leads,   ///< it is to be sent
        Follows, ///< taken: finished() gives it back
        Shares,  ///< the request is over: it gets the result of `leader`
        TooMany, ///< no more followers are taken in for now
    };
    struct Part {
        Role role = Role::Leads;
        qint64 leader = 0;
        bool failed = false; ///< Shares
    };

    void setOn(bool on) { m_on = on; }
    /// `row.request` is the fingerprint of its request. A row that follows is moved from.
    Part join(PendingRow& row);
    /// The request is over, with `leader`'s result: its followers, which are no longer held.
    QList<PendingRow> finished(const QByteArray& request, qint64 leader, bool failed);
    /// Its leader goes without a result: the next leads in its place, if there is one.
    std::optional<PendingRow> promote(const QByteArray& request);
    /// Lets go of followers among `rows`, and of leaders among them that are not `inFlight`; in `next` those
    /// that lead in their place. Returns the followers that there were.
    QList<qint64> leaveOut(const RowRanges& rows, const std::function<bool(qint64)>& inFlight,
                           QList<PendingRow>& next);
    /// Everything that is held.
    QList<PendingRow> takeAll();
    bool isEmpty() const { return m_held == 0; }

private:
    struct Group {
        qint64 leader = 0;
        std::vector<PendingRow> followers;
    };
    struct Hash {
        size_t operator()(const QByteArray& request) const { return qHash(request); }
    };

    bool m_on = true;
    std::unordered_map<QByteArray, Group, Hash> m_groups; ///< by request; a leader each
    FinishedRequests m_over;
    qsizetype m_held = 0; ///< followers
};

} // namespace rowmill
