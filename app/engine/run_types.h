#pragma once

#include "app/base/outcome.h"
#include "app/base/row_state.h"
#include "app/engine/budget.h"
#include "app/engine/pace_state.h"
#include "app/metrics/sample.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace rowmill {

/// Which rows a run takes. The set is fixed when the run starts: a row that fails in it is not taken again.
/// Excluded rows are in none.
struct RowSelection {
    enum class Kind : quint8 {
        Waiting, ///< waiting, and those of unknown outcome
        Failed,
        All,      ///< done rows are asked again
        Range,    ///< from..to, 1-based, both included, whatever their state
        Rows,     ///< exactly `rows`
        Outdated, ///< done, by one of `runs`
    };
    Kind kind = Kind::Waiting;
    qint64 from = 0;
    qint64 to = 0;
    QList<qint64> rows;
    qint64 limit = -1;       ///< at most so many; -1: all
    bool corrected = false;  ///< All, Range and Rows: also rows with an answer by hand, which then makes way
    QList<qint64> runs = {}; ///< Waiting: also rows done by these; see outdated.h
    bool reuse = false;      ///< answers of earlier runs to the very same request are taken as they are

    bool operator==(const RowSelection&) const = default;
};

enum class RunPhase : quint8 {
    Idle,    ///< no run since the project was opened
    Running, ///< sending
    Pausing, ///< nothing new goes out; those in flight finish
    Paused,  ///< can be resumed
    Ended,   ///< see RunTick::reason
};

/// Why a run is not sending.
enum class StopReason : quint8 {
    None,       ///< it is sending
    Completed,  ///< every row of the set is done or failed
    ByUser,     ///< paused or stopped by hand, or interrupted
    Key,        ///< the key is missing or was refused
    Quota,      ///< money or quota is used up, or the server's wait is longer than our patience
    Alike,      ///< the first rows all failed in the same way
    Tls,        ///< the connection cannot be trusted
    Store,      ///< the project file could not be written (a full disk)
    Connection, ///< the server, there before, has been out of reach or out of order beyond our patience
    Budget,     ///< the next request would pass the run's budget
};

/// Stable English name for projects and JSON: "completed", "stopped", "key", "quota", "alike", "tls",
/// "store", "connection", "budget".
QString stopReasonName(StopReason reason);

/// One row's live state, as of the tick.
struct RowChange {
    qint64 row = 0;
    RowState state = RowState::Waiting;
    Outcome outcome = Outcome::Answered; ///< of the last attempt, when there was one
    int attempt = 0;                     ///< number of the current or last attempt, 1-based; 0: none yet
    qint64 dueMs = 0;                    ///< Retrying: Clock::monotonicMs() of the next attempt
};

/// Everything that moved since the last tick, plus the totals: sent about ten times a second, by value.
struct RunTick {
    qint64 run = 0;  ///< number of the run, 1-based
    qint64 atMs = 0; ///< when this was so, Clock::monotonicMs()
    RunPhase phase = RunPhase::Idle;
    StopReason reason = StopReason::None;
    QString message;                   ///< the provider's or the system's own words for a pause; plain text
    Outcome cause = Outcome::Answered; ///< the outcome behind `reason`, where there is one
    qint64 resumeAtMs = 0;             ///< wall clock; when a pause may go on, 0 if unknown
    bool goesOnByItself = false;       ///< a pause that ends when its reason is over

    qint64 rows = 0; ///< in this run's set
    qint64 done = 0; ///< saved
    qint64 failed = 0;
    qint64 retrying = 0;
    int inFlight = 0;
    int peakInFlight = 0;
    int limit = 0;   ///< in effect
    int ceiling = 0; ///< as set; above `limit` while the server pushes back
    int attemptsPerRow = 3;
    qint64 cooldownUntilMs = 0; ///< Clock::monotonicMs(); 0: none
    PaceState requests;         ///< the quotas as they are in effect
    PaceState tokens;
    qint64 joined = 0; ///< rows that got the result of another that asked the very same in this run
    qint64 reused = 0; ///< rows that got the answer of an earlier run
    qint64 attempts = 0;
    qint64 unknownOutcomes = 0;
    qint64 rateLimited = 0;
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
    qint64 cachedTokens = 0;    ///< of promptTokens: read from the provider's cache
    qint64 reasoningTokens = 0; ///< of completionTokens
    std::optional<double> cost; ///< US dollars; nothing: the model's price is not known
    double savedByCache = 0;    ///< US dollars, where the price is known
    Budget budget;              ///< of the run
    bool practice = false;      ///< of the practice endpoint: nobody pays the cost
    bool heldByBudget = false;  ///< the next request waits until a reply shows that there is money for it
    double engineLoad = -1;     ///< share of the last second that the engine's thread computed; -1: not known
    double seconds = 0;         ///< of sending; pauses do not count
    double rowsPerSecond = 0;   ///< over the last ten seconds
    double secondsLeft = -1;    ///< -1: cannot be said yet

    StateCounts counts; ///< of the whole project
    QList<RowChange> changes;
    bool seriesChanged = false;
    SeriesSnapshot series; ///< filled when seriesChanged
};

} // namespace rowmill

Q_DECLARE_METATYPE(rowmill::RunTick)
