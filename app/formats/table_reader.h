#pragma once

#include "app/base/result.h"
#include "app/formats/read_options.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace rowmill {

/// What a reader met on its way and put right without stopping. Grows while reading.
struct TableNotes {
    static constexpr int MaxLines = 1000; ///< of each kind so many lines are named, the rest only counted

    qint64 shortRows = 0; ///< fewer cells than the header: the missing ones are empty
    QList<qint64> shortLines;
    qint64 longRows = 0; ///< more cells than the header: kept, in added columns named "Column N"
    QList<qint64> longLines;
    qint64 mendedRows = 0; ///< quotes or delimiters against the rules, put right so that no text is lost
    QList<qint64> mendedLines;
    qint64 garbledRows = 0; ///< bytes that are no character (or zero): U+FFFD stands for each
    QList<qint64> garbledLines;
    qint64 preambleLines = 0; ///< passed over in front of the heading
    qint64 blankLines = 0;    ///< skipped

    bool operator==(const TableNotes&) const = default;
};

/// Reads a table file from front to back, one row at a time, in constant memory. Each form of file (and each
/// way of detecting one) is a subclass; openTable() picks. Used on any one thread, owned by whoever reads;
/// destroy it at any moment to stop.
class TableReader {
public:
    virtual ~TableReader() = default;

    /// Once, before anything else: reads as far as the names of the columns, where the form has them in
    /// front. FileMissing, FileUnreadable, EmptyTable, and every error of next().
    virtual Result<void> open(const QString& path) = 0;

    /// Never empty names, none twice, no space around them, no line breaks in them. May grow with every
    /// next(), at its end only.
    virtual const QStringList& columns() const = 0;

    /// The next row into `cells`, in order of columns(); false at the end, where `cells` is untouched.
    /// Shorter than columns() where the last cells are empty, never longer. After an error or the end the
    /// reader is used up. NotUtf8, NotText, BrokenTable, BrokenJson, TooLarge, FileUnreadable, and EmptyTable
    /// at the end of a file whose rows named no column; each with the 1-based line, where there is one.
    virtual Result<bool> next(QStringList& cells) = 0;

    /// Where the row of the last next() begins: 1-based line of the file (row of a sheet). 0 before it.
    virtual qint64 line() const = 0;

    /// For progress: how far into the file, and its size (0: not known).
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;

    virtual const TableNotes& notes() const = 0;

    /// How the file is read: what was asked for, with what was detected filled in. After open().
    virtual ReadOptions form() const { return {}; }
};

/// An opened reader for the file, by its ending in any case: csv, tsv, tab, jsonl, ndjson, json,
/// xlsx, xlsm, ods and more; txt, text and log for plain lines; a folder for the text files in it.
/// UnknownForm for others, with the ending as detail; otherwise the errors of open().
Result<std::unique_ptr<TableReader>> openTable(const QString& path, const ReadOptions& options = {});

} // namespace rowmill
