#pragma once

#include "app/engine/endpoint_probe.h"

#include <QString>

namespace rowmill {

/// One sentence on what a test of a connection came to: what is right, or what is wrong and what to do, with
/// the provider's own words. Plain text.
QString connectionSentence(const ConnectionReport& report, const ProbeTarget& target);
/// The same of a list of models.
QString modelsSentence(const ModelsReport& report, const ProbeTarget& target);

/// What a dialect is called: "Anthropic Messages"; the name itself where it has none.
QString dialectTitle(const QString& dialect);

} // namespace rowmill
