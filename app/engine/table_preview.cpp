#include "app/engine/table_preview.h"

#include "app/engine/progress_pace.h"

#include <QFileInfo>

#include <algorithm>

namespace rowmill {

namespace {

TableKind kindOf(const QString& path, const ReadOptions& options)
{
    if (QFileInfo(path).isDir())
        return TableKind::Folder;
    const auto form = options.form ? Result<FileForm>(*options.form) : fileForm(path);
    if (!form)
        return TableKind::Unknown;
    switch (*form) {
    case FileForm::Csv:
    case FileForm::Tsv:
        return TableKind::Delimited;
    case FileForm::Xlsx:
    case FileForm::Ods:
        return TableKind::Workbook;
    case FileForm::Jsonl:
        return TableKind::JsonLines;
    case FileForm::Json:
        return TableKind::Json;
    case FileForm::Text:
        break;
    }
    return TableKind::Lines;
}

/// As openSheet() chooses it.
QString sheetRead(const QList<SheetInfo>& sheets, const QString& asked)
{
    if (!asked.isEmpty() || sheets.isEmpty())
        return asked;
    const auto shown =
        std::find_if(sheets.begin(), sheets.end(), [](const SheetInfo& sheet) { return !sheet.hidden; });
    return shown == sheets.end() ? sheets.first().name : shown->name;
}

void readRows(TableReader& reader, TablePreview& preview)
{
    QStringList cells;
    while (preview.rows.size() < TablePreview::MaxRows) {
        const auto more = reader.next(cells);
        if (!more)
            preview.fault = more.error();
        if (!more || !*more) {
            preview.whole = more && !*more;
            break;
        }
        for (QString& cell : cells)
            cell.truncate(TablePreview::MaxCell);
        preview.rows.append(cells);
        preview.lines.append(reader.line());
    }
    preview.columns = reader.columns();
    preview.notes = reader.notes();
}

bool isClean(const TableNotes& notes)
{
    return notes.shortRows == 0 && notes.longRows == 0 && notes.mendedRows == 0 && notes.garbledRows == 0 &&
           notes.preambleLines == 0;
}

} // namespace

bool TablePreview::isCertain() const
{
    if (fault || kind == TableKind::Unknown || !isClean(notes))
        return false;
    const auto shown =
        std::count_if(sheets.begin(), sheets.end(), [](const SheetInfo& info) { return !info.hidden; });
    const bool heads = kind == TableKind::Delimited || kind == TableKind::Workbook;
    return shown <= 1 && (!heads || form.headerLine.value_or(0) > 0);
}

TablePreview previewTable(const QString& path, const ReadOptions& options)
{
    TablePreview preview;
    preview.kind = kindOf(path, options);
    preview.form = options;
    if (preview.kind == TableKind::Workbook) {
        if (const auto sheets = listSheets(path))
            preview.sheets = *sheets;
        preview.sheet = sheetRead(preview.sheets, options.sheet);
    }
    const auto reader = openTable(path, options);
    if (!reader) {
        preview.fault = reader.error();
        return preview;
    }
    preview.form = (*reader)->form();
    if (preview.kind == TableKind::Lines && preview.form.delimiter)
        preview.kind = TableKind::Delimited;
    readRows(**reader, preview);
    return preview;
}

TableCheck checkTable(const QString& path, const ReadOptions& options, const ProgressCall& progress,
                      const CancelFlag& cancel)
{
    TableCheck check;
    const auto reader = openTable(path, options);
    if (!reader) {
        check.fault = reader.error();
        return check;
    }
    ProgressPace pace(progress);
    QStringList cells;
    while (!check.fault) {
        const auto more = (*reader)->next(cells);
        if (!more)
            check.fault = more.error();
        else if (!*more)
            break;
        else if (isCancelled(cancel))
            check.fault = Error{ErrorKind::Cancelled, path, {}};
        else
            ++check.rows;
        if (pace.isDue())
            pace.report({(*reader)->bytesRead(), (*reader)->bytesTotal(), check.rows});
    }
    check.notes = (*reader)->notes();
    return check;
}

} // namespace rowmill
