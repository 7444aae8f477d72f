#pragma once

#include "app/base/result.h"
#include "app/engine/progress.h"
#include "app/formats/table_writer.h"
#include "app/prompt/answer_columns.h"
#include "app/store/records.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rowmill {

/// One column of an export: which of exportColumns(), and its heading there.
struct ExportColumn {
    qsizetype column = 0;
    QString heading;
    bool operator==(const ExportColumn&) const = default;
};

/// All that can be exported: the source columns, the answers, status and error; no two of one name, so those
/// after the source's may get a number behind theirs.
QStringList exportColumns(const QStringList& source, const QStringList& answers);

/// Writes matching rows of a project: source columns, the answers, status and error; source order; a row that
/// is not done has empty answers. The form goes by the ending of `path`, which is replaced at the end or
/// not at all. Returns the number of rows. Blocks: for a worker thread; the project may be open elsewhere.
struct ExportOptions {
    RowFilter filter;
    std::optional<AnswerColumns> answers; ///< nothing: the project's own, by the session
    QList<ExportColumn> columns;          ///< in this order; none: all, as they are
    WriteOptions write;
};

Result<qint64> exportTable(const QString& projectPath, const QString& path, const ExportOptions& options,
                           const ProgressCall& progress, const CancelFlag& cancel);

} // namespace rowmill
