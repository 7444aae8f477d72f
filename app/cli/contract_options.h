#pragma once

#include "app/cli/options.h"
#include "app/prompt/answer_contract.h"

#include <optional>

namespace rowmill {

/// The answer contract that --labels, --labels-file or --fields ask for; nothing where none is given.
Result<std::optional<AnswerContract>> contractOf(const Options& options);

} // namespace rowmill
