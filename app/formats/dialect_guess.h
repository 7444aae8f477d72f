#pragma once

#include "app/formats/csv_dialect.h"
#include "app/formats/read_options.h"

#include <QByteArrayView>

namespace rowmill {

/// The dialect of a CSV file, judged by its first bytes (UTF-8): every likely one is tried with the real
/// parser, and the one wins whose rows have the same width, whose columns hold the same kind of thing, and
/// whose quotes obey the rules; of equals the one closest to RFC 4180. What `options` say is taken as said.
/// `whole` when the file ends with these bytes.
CsvDialect guessDialect(QByteArrayView start, bool whole, const ReadOptions& options = {});

} // namespace rowmill
