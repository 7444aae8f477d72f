#pragma once

#include "app/base/neighbours.h"
#include "app/base/row_state.h"
#include "app/engine/answer_ask.h"

#include <QStringList>

#include <optional>

namespace rowmill {

/// A row that a run has taken and not finished. Times are Clock::monotonicMs() unless named wall.
struct PendingRow {
    qint64 row = 0;
    QStringList cells;
    Neighbours around = {};
    int used = 0;        ///< attempts that count against the row's allowance
    int sends = 0;       ///< attempts on the wire
    QByteArray request;  ///< fingerprint of its request, once it has led or followed others
    qint64 earlier = 0;  ///< row with the answer of an earlier run to the very same; 0: none, or not wanted
    qint64 waitedMs = 0; ///< in cool-downs
    qint64 readyMs = 0;  ///< since when nothing but us kept it from being sent: taken, or its backoff over
    int packMost = 0;    ///< so many at most in one request with it; 0: as the run has it
    std::optional<RowState> leftOut = {}; ///< a person took it out of the run while others were asked with it
    std::optional<AskAgain> again = {};   ///< its last answer did not fit
};

} // namespace rowmill
