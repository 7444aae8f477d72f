#pragma once

#include "app/store/connection.h"

#include <QJsonObject>

namespace rowmill {

/// The head of a run as the history keeps it: frozen when it starts.
struct RunHead {
    qint64 startedMs = 0;  ///< wall clock
    QJsonObject setup;     ///< recipe, model and limits; never a key
    QJsonObject selection; ///< which rows
};

/// Returns the run's number, 1-based.
Result<qint64> beginRun(const Connection& connection, const RunHead& head);
Result<void> endRun(const Connection& connection, qint64 run, qint64 endedMs, const QString& stoppedBy,
                    const QJsonObject& totals);
/// A change of limits while the run is on.
Result<void> noteRunChange(const Connection& connection, qint64 run, qint64 atMs, const QJsonObject& limits);

} // namespace rowmill
