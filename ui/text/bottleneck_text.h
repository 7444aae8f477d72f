#pragma once

#include "app/engine/run_types.h"

#include <QString>

namespace rowmill {

/// What keeps a run that is sending from being faster, and what would help: one sentence, plain text.
QString bottleneckSentence(const RunTick& tick);

} // namespace rowmill
