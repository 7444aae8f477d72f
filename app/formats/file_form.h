#pragma once

#include "app/base/result.h"

#include <QString>

namespace rowmill {

/// The forms of table file this room reads, and all but the last two writes.
enum class FileForm : quint8 { Csv, Tsv, Jsonl, Xlsx, Ods, Json, Text };

/// By the ending of the name alone, in any case; UnknownForm with the ending as detail, and for the workbooks
/// of Excel that are not read (xls, xlsb) BrokenTable with the way out.
Result<FileForm> fileForm(const QString& path);

} // namespace rowmill
