#pragma once

#include "app/formats/table_reader.h"

#include <QList>
#include <QStringList>

namespace rowmill {

// What was met in a table file, in words. Any thread.

/// A sentence for each kind of row that was not as the others, with the lines of the first; empty when there
/// was none.
QStringList noteSentences(const TableNotes& notes);

/// One row that was not as the others.
struct NotedLine {
    qint64 line = 0; ///< of the file
    QString what;    ///< "Shorter than the heading: the missing cells are empty"
};
/// In order of the lines; of each kind as many as the notes name.
QList<NotedLine> notedLines(const TableNotes& notes);
/// Rows that are noted, named or not. A row of two kinds counts twice.
qint64 notedRows(const TableNotes& notes);

} // namespace rowmill
