#include "ui/text/table_notes_text.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rowmill {

namespace {

struct TableNotesWords {
    Q_DECLARE_TR_FUNCTIONS(TableNotes)
};

QString firstLines(const QList<qint64>& lines, qint64 count)
{
    constexpr qsizetype named = 5;
    QStringList numbers;
    for (const qint64 line : lines.first(std::min(named, lines.size())))
        numbers.append(QLocale().toString(line));
    if (count > numbers.size())
        numbers.append(QStringLiteral("…"));
    return numbers.join(TableNotesWords::tr(", "));
}

void add(QList<NotedLine>& noted, const QList<qint64>& lines, const QString& what)
{
    for (const qint64 line : lines)
        noted.append({line, what});
}

} // namespace

QStringList noteSentences(const TableNotes& notes)
{
    QStringList sentences;
    if (notes.shortRows > 0)
        sentences.append(
            TableNotesWords::tr("%Ln row(s) shorter than the heading, the missing cells are empty: line %1.",
                                nullptr, countable(notes.shortRows))
                .arg(firstLines(notes.shortLines, notes.shortRows)));
    if (notes.longRows > 0)
        sentences.append(
            TableNotesWords::tr(
                "%Ln row(s) longer than the heading, the further cells are in added columns: line %1.",
                nullptr, countable(notes.longRows))
                .arg(firstLines(notes.longLines, notes.longRows)));
    if (notes.mendedRows > 0)
        sentences.append(
            TableNotesWords::tr("%Ln row(s) with stray quotes or delimiters, put right: line %1.", nullptr,
                                countable(notes.mendedRows))
                .arg(firstLines(notes.mendedLines, notes.mendedRows)));
    if (notes.garbledRows > 0)
        sentences.append(TableNotesWords::tr(
                             "%Ln row(s) with bytes that are no text in this encoding, shown as �: line %1.",
                             nullptr, countable(notes.garbledRows))
                             .arg(firstLines(notes.garbledLines, notes.garbledRows)));
    return sentences;
}

QList<NotedLine> notedLines(const TableNotes& notes)
{
    QList<NotedLine> noted;
    add(noted, notes.shortLines,
        TableNotesWords::tr("Shorter than the heading: the missing cells are empty"));
    add(noted, notes.longLines,
        TableNotesWords::tr("Longer than the heading: the further cells are in added columns"));
    add(noted, notes.mendedLines, TableNotesWords::tr("Stray quotes or delimiters: put right"));
    add(noted, notes.garbledLines,
        TableNotesWords::tr("Bytes that are no text in this encoding: shown as �"));
    std::stable_sort(noted.begin(), noted.end(),
                     [](const NotedLine& a, const NotedLine& b) { return a.line < b.line; });
    return noted;
}

qint64 notedRows(const TableNotes& notes)
{
    return notes.shortRows + notes.longRows + notes.mendedRows + notes.garbledRows;
}

} // namespace rowmill
