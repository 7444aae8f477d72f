#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace rowmill {

/// How an export is written, where the form leaves a choice.
struct WriteOptions {
    /// A byte order mark in front, by which Excel knows UTF-8. CSV and TSV; JSON may not have one.
    bool bom = false;
    /// A ' before each cell that a spreadsheet would run as a formula (numbers stay as they are). Changes
    /// the data, so it is a choice. CSV and TSV.
    bool excelSafe = false;
    char delimiter = ','; ///< CSV
    qint64 rows = -1;     ///< how many will be written, where that is known
};

/// Why so many rows do not go into a workbook, and the way out.
QString tooManyRowsWords();

/// Writes a table file from front to back, one row at a time. The file appears, whole, with finish(), and
/// replaces an older one in one step; destroyed before that, nothing is changed. Used on any one thread,
/// owned by whoever writes. Every step may fail with FileUnwritable or DiskFull, and is the last one then.
class TableWriter {
public:
    virtual ~TableWriter() = default;

    /// Once, first.
    virtual Result<void> begin(const QStringList& columns) = 0;
    /// In order of the columns; may be shorter (the rest is empty), never longer.
    virtual Result<void> write(const QStringList& cells) = 0;
    /// Once, last.
    virtual Result<void> finish() = 0;
};

/// A writer for the path, by its ending: csv, tsv, tab, jsonl, ndjson, xlsx, ods; UnknownForm for others.
/// TooLarge when it is known beforehand that the form cannot hold so many rows. Nothing is touched before
/// begin().
Result<std::unique_ptr<TableWriter>> createTable(const QString& path, const WriteOptions& options = {});

} // namespace rowmill
