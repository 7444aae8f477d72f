#pragma once

#include "app/cli/options.h"
#include "app/formats/read_options.h"

namespace rowmill {

/// The options that say how a table file is read. `delimiter` is the name of the one for the delimiter, which
/// commands that write too need for that.
QList<OptionSpec> readSpecs(const char* delimiter);

/// What was given of them, for the file at `path`. BadOption for what no reader takes, and for what this form
/// of file has no use for.
Result<ReadOptions> readChoices(const Options& options, const char* delimiter, const QString& path);

} // namespace rowmill
