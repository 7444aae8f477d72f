#pragma once

#include "app/base/result.h"
#include "app/engine/progress.h"
#include "app/formats/table_writer.h"
#include "app/store/records.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace rowmill {

/// One column of an export: which of exportColumns(), and its heading there.
struct ExportColumn {
    qsizetype column = 0;
    QString heading;
    bool operator==(const ExportColumn&) const = default;
};

/// All that can be exported: the source columns, the answer, status and error; no two of one name, so the
/// last three may get a number behind theirs.
QStringList exportColumns(const QStringList& source, const QString& answer);

/// Writes matching rows of a project: source columns, the answer, status and error; source order; a row that
/// is not done has an empty answer. The form goes by the ending of `path`, which is replaced at the end or
/// not at all. Returns the number of rows. Blocks: for a worker thread; the project may be open elsewhere.
struct ExportOptions {
    RowFilter filter;
    QString answerColumn;        ///< its heading
    QList<ExportColumn> columns; ///< in this order; none: all, as they are
    WriteOptions write;
};

Result<qint64> exportTable(const QString& projectPath, const QString& path, const ExportOptions& options,
                           const ProgressCall& progress, const CancelFlag& cancel);

} // namespace rowmill
