#pragma once

#include "app/engine/forecast.h"
#include "app/engine/progress.h"
#include "app/engine/run_plan.h"

#include <QJsonObject>

namespace rowmill {

/// What a run would do, before its first request.
struct Outlook {
    qint64 rows = 0;                  ///< in the set
    qint64 requests = 0;              ///< that would be sent
    qint64 joined = 0;                ///< rows that would share the request of another
    qint64 reused = 0;                ///< rows that would take an earlier answer
    double promptTokens = 0;          ///< of the requests, as measured, or else as the characters say
    qint64 measured = 0;              ///< requests of this recipe and model that the forecast rests on
    std::optional<Forecast> forecast; ///< nothing: too few were measured
    std::optional<Price> price;       ///< of the model; nothing: not known

    QJsonObject toJson() const;
};

/// Reads the project by a connection of its own and writes nothing; takes seconds for a million rows. `pace`
/// as it is in effect. Worker thread.
Result<Outlook> lookAhead(const QString& projectPath, const RunPlan& plan, const RunPace& pace,
                          const CancelFlag& cancel);

/// The rows for a pilot: `count` of the set, short, median and long ones, no two of which ask the very same.
Result<QList<qint64>> pilotRows(const QString& projectPath, const RunPlan& plan, qint64 count,
                                const CancelFlag& cancel);

} // namespace rowmill
