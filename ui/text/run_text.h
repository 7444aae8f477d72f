#pragma once

#include "app/engine/run_types.h"

#include <QString>

#include <optional>

namespace rowmill {

/// One sentence on how the run stands: what limits it and what would help while it is on, why it paused,
/// how it ended. Plain text.
QString runSentence(const RunTick& tick);

/// How much of a run's rows are done or failed, in whole percent, 100 only when all are; nothing: no run is
/// on or waits to go on.
std::optional<int> runPercent(const RunTick& tick);
/// The time a run still needs, or its phase where there is none to say: "1 h 51 min left", "Paused".
QString timeLeftText(const RunTick& tick);
/// The cost, or the cost against the budget.
QString costOfBudget(const RunTick& tick);
/// The tokens by kind, and what the cache saved; plain text.
QString tokenDetails(const RunTick& tick);

} // namespace rowmill
