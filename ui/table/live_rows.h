#pragma once

#include "app/engine/run_types.h"
#include "app/store/records.h"

#include <QHash>

namespace rowmill {

/// The rows that a run has in its hands, running or waiting for their next attempt: what the ticks say of
/// them, which the stored rows do not know yet. As many as are in flight or retrying, never the whole table.
/// A value, owned by the model; window's thread.
class LiveRows {
public:
    /// Takes the clock and the limits of `tick`, not its changes. Returns the rows whose words are different
    /// now: those let go of because the run is over, and those whose seconds count down.
    QList<qint64> follow(const RunTick& tick, qint64 nowMs);
    /// Returns whether the row is in the run's hands now.
    bool apply(const RowChange& change);
    void clear() { m_rows.clear(); }

    /// The row's state now, over the stored one.
    RowState stateOf(const RowRecord& record) const;
    /// What its status says, in words.
    QString statusText(const RowRecord& record) const;

private:
    struct Live {
        RowState state = RowState::Running;
        Outcome outcome = Outcome::Answered;
        int attempt = 0;
        qint64 dueMs = 0;
    };

    QHash<qint64, Live> m_rows; ///< only Running and Retrying rows
    int m_attemptsPerRow = 0;
    qint64 m_nowMs = 0; ///< Clock::monotonicMs() of the latest tick
};

} // namespace rowmill
