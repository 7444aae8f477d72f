#pragma once

#include "app/store/connection.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace rowmill {

/// The limits of a run from a moment on.
struct LimitChange {
    qint64 atMs = 0; ///< wall clock
    QJsonObject limits;
};

/// One run as the project keeps it. Times are wall-clock milliseconds.
struct RunRecord {
    qint64 run = 0; ///< 1-based
    qint64 startedMs = 0;
    qint64 endedMs = 0;    ///< 0: it is on
    QJsonObject setup;     ///< as frozen when it started
    QJsonObject selection; ///< which rows
    QString stoppedBy;     ///< see stopReasonName(); "killed" when the program ended first
    QList<LimitChange> changes;

    bool counted = true; ///< false: the figures below were put together from what is in the file
    qint64 rows = 0;     ///< in its set; with `counted` false, those that it asked
    qint64 done = 0;
    qint64 failed = 0;
    qint64 joined = 0; ///< rows that shared another's request in it
    qint64 reused = 0; ///< rows that took the answer of an earlier one
    qint64 attempts = 0;
    qint64 unknownOutcomes = 0;
    qint64 rateLimited = 0;
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
    qint64 cachedTokens = 0;    ///< of promptTokens
    qint64 reasoningTokens = 0; ///< of completionTokens
    std::optional<double> cost; ///< US dollars; nothing: not known
    double savedByCache = 0;    ///< US dollars, where the cost is known
    double seconds = -1;        ///< of sending; -1: not known
    qint64 currentRows = 0;     ///< rows whose present answer it gave
    qint64 keptRows = 0;        ///< its answers that were replaced since and are kept
};

/// All runs, the youngest first.
Result<QList<RunRecord>> readRuns(const Connection& connection);

/// Present answers of the model's that count, by the run that gave them.
struct AnswersOfRun {
    qint64 run = 0;
    qint64 rows = 0;   ///< neither excluded nor corrected
    QJsonObject setup; ///< as frozen when the run started
};
Result<QList<AnswersOfRun>> readAnswersByRun(const Connection& connection);

/// Answers that no longer count.
struct OldAnswers {
    qint64 count = 0; ///< all of them
    qint64 bytes = 0; ///< of their text, and of the rows that are kept for it
    qint64 gone = 0;  ///< of rows that the data no longer has
};
Result<OldAnswers> readOldAnswers(const Connection& connection);

/// Drops them for good and gives their room back to the disk. Outside any transaction; takes as long as a
/// copy of the file. Returns by how many bytes the file is smaller.
Result<qint64> dropOldAnswers(const Connection& connection);

} // namespace rowmill
