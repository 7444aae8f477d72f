#pragma once

#include "app/base/error.h"
#include "app/engine/progress.h"
#include "app/formats/sheet_rows.h"
#include "app/formats/table_reader.h"

#include <optional>

namespace rowmill {

/// What a table file is, as far as it decides what there is to choose.
enum class TableKind : quint8 { Delimited, Workbook, JsonLines, Json, Lines, Folder, Unknown };

/// The front of a table file, as it is read by some options. A value.
struct TablePreview {
    static constexpr int MaxRows = 100;
    static constexpr qsizetype MaxCell = 300; ///< characters of a cell that are kept

    TableKind kind = TableKind::Unknown;
    ReadOptions form; ///< what was asked for, with what was detected filled in
    QStringList columns;
    QList<QStringList> rows;
    QList<qint64> lines; ///< of each row, 1-based: where it begins
    TableNotes notes;    ///< of these rows
    bool whole = false;  ///< no row follows
    QList<SheetInfo> sheets;
    QString sheet;              ///< the one that is read
    std::optional<Error> fault; ///< why there are no (further) rows

    /// Whether a person has nothing to look at or to choose: heading in front, nothing put right.
    bool isCertain() const;
};

/// Always gives what is known, also of a file that cannot be read. Blocks: for a worker thread.
TablePreview previewTable(const QString& path, const ReadOptions& options);

/// What is in a whole file. A value.
struct TableCheck {
    qint64 rows = 0;
    TableNotes notes;
    std::optional<Error> fault; ///< Cancelled too
};

/// Reads it to its end. Blocks: for a worker thread.
TableCheck checkTable(const QString& path, const ReadOptions& options, const ProgressCall& progress,
                      const CancelFlag& cancel);

} // namespace rowmill
