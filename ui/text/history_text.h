#pragma once

#include "app/store/run_history.h"

#include <QString>

namespace rowmill {

struct Limits;

/// Why a run ended, or that it is on: "Finished", "Stopped", "Quota used up". Plain text.
QString runEndWords(const RunRecord& run);
/// When a run began, as a column shows it: date and time.
QString runStartText(const RunRecord& run);
/// How long a run sent; where that is not known, from its start to its end.
QString runLengthText(const RunRecord& run);
/// Limits in words: "at most 50 at once, fewer under pressure; requests as the provider allows; …".
QString limitsText(const Limits& limits);
/// Everything the history keeps of a run, over several paragraphs: recipe, model and limits as they were
/// frozen, each change of the limits with its time, the totals. Plain text.
QString runDetails(const RunRecord& run);

} // namespace rowmill
