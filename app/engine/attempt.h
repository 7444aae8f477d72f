#pragma once

#include "app/engine/admission.h"
#include "app/engine/budget_guard.h"
#include "app/engine/pending_row.h"
#include "app/http/http_types.h"
#include "app/prompt/pack.h"
#include "app/provider/dialect.h"
#include "app/store/records.h"

namespace rowmill {

/// One request on the wire, from the hand-over to its reply.
struct Attempt {
    PendingRow row;
    Admission::Pass pass;
    BudgetGuard::Hold hold;
    QList<PendingRow> others;                      ///< asked with `row` in one request
    QList<PackItem> items;                         ///< of all of them, where there are others
    Secret key;                                    ///< it was sent with
    quint64 exchange = 0;                          ///< its number at the pool
    qint64 sentMs = 0;                             ///< handed to the pool, Clock::monotonicMs()
    qint64 sentWallMs = 0;                         ///< the same by the wall clock
    int timeoutMs = 0;                             ///< for the whole of it, from sentMs
    AnswerShape shape = AnswerShape::Instructions; ///< that was asked for
    bool overdue = false; ///< ended by us, after the computer slept through its deadline
    /// A person took the row out of the run meanwhile: what it is instead. It is not asked again.
    std::optional<RowState> leftOut;
};

/// What the reply means. A server may quote the key it was given: what is kept of a reply does not.
Verdict readReply(const Dialect& dialect, const Secret& key, HttpReply& reply, qint64 nowWallMs);

/// As the ledger keeps it; `endedMs` is Clock::monotonicMs().
AttemptRecord recordOf(const Attempt& attempt, qint64 run, const HttpReply& reply, const Verdict& verdict,
                       qint64 endedMs);

} // namespace rowmill
