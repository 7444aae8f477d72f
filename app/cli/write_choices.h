#pragma once

#include "app/cli/options.h"
#include "app/formats/table_writer.h"

namespace rowmill {

/// What --bom, --excel-safe and --delimiter say of the file to be written. BadOption when they make no sense
/// for its form.
Result<WriteOptions> writeChoices(const Options& options, const QString& path);

} // namespace rowmill
