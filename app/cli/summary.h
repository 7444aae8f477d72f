#pragma once

#include "app/engine/run_types.h"

#include <QJsonObject>
#include <QString>

namespace rowmill {

/// `stopped_by` of the summary: "completed", "stopped", "interrupted", "key", "quota", "alike", "tls",
/// "store", "connection" or "budget".
QString stoppedBy(const RunTick& last, bool interrupted);

/// The object that `run --json` ends with; counts are those of the run's own set of rows. The cost is null
/// where the price is not known.
QJsonObject summaryJson(const RunTick& last, bool interrupted);

/// The same for people, one sentence or two.
QString summaryText(const RunTick& last, bool interrupted);

/// Why the run is not over, and the next step; empty when it is, or was interrupted.
QString stopText(const RunTick& last, bool interrupted);

/// "$0.012300", or "cost unknown".
QString costWords(const std::optional<double>& cost, bool practice = false);

/// See ExitStatus.
int summaryStatus(const RunTick& last, bool interrupted);

} // namespace rowmill
