#include "app/cli/table_notes.h"

#include "app/cli/console.h"

#include <algorithm>

namespace rowmill {

namespace {

QString lineList(const QList<qint64>& lines, qint64 count)
{
    constexpr qsizetype named = 5;
    QStringList numbers;
    for (const qint64 line : lines.first(std::min(named, lines.size())))
        numbers.append(QString::number(line));
    if (count > numbers.size())
        numbers.append(QStringLiteral("..."));
    return numbers.join(QLatin1String(", "));
}

} // namespace

void printTableNotes(const TableNotes& notes)
{
    if (notes.shortRows > 0)
        printNote(
            QStringLiteral("%1 rows are shorter than the header (lines %2): the missing cells are empty")
                .arg(inGroups(notes.shortRows), lineList(notes.shortLines, notes.shortRows)));
    if (notes.longRows > 0)
        printNote(
            QStringLiteral("%1 rows are longer than the header (lines %2): the cells are in added columns")
                .arg(inGroups(notes.longRows), lineList(notes.longLines, notes.longRows)));
    if (notes.mendedRows > 0)
        printNote(QStringLiteral("%1 rows had stray quotes or delimiters and were put right (lines %2)")
                      .arg(inGroups(notes.mendedRows), lineList(notes.mendedLines, notes.mendedRows)));
    if (notes.garbledRows > 0)
        printNote(
            QStringLiteral("%1 rows hold bytes that are no characters (lines %2): U+FFFD stands for each")
                .arg(inGroups(notes.garbledRows), lineList(notes.garbledLines, notes.garbledRows)));
    if (notes.preambleLines > 0)
        printNote(QStringLiteral("%1 lines in front of the heading were passed over")
                      .arg(inGroups(notes.preambleLines)));
    if (notes.blankLines > 0)
        printNote(QStringLiteral("%1 blank lines were skipped").arg(inGroups(notes.blankLines)));
}

} // namespace rowmill
