#pragma once

#include "app/base/result.h"
#include "app/engine/progress.h"
#include "app/formats/table_writer.h"
#include "app/store/records.h"

#include <QString>

namespace rowmill {

/// Writes matching rows of a project: source columns, the answer, status and error; source order; a row that
/// is not done has an empty answer. The form goes by the ending of `path`, which is replaced at the end or
/// not at all. Returns the number of rows. Blocks: for a worker thread; the project may be open elsewhere.
struct ExportOptions {
    RowFilter filter;
    QString answerColumn; ///< heading; gets a number behind it when a source column has that name
    WriteOptions write;
};

Result<qint64> exportTable(const QString& projectPath, const QString& path, const ExportOptions& options,
                           const ProgressCall& progress, const CancelFlag& cancel);

} // namespace rowmill
