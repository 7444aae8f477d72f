#include "app/engine/export_table.h"

#include "app/engine/progress_pace.h"
#include "app/formats/table_writer.h"
#include "app/prompt/recipe.h"
#include "app/store/migration.h"
#include "app/store/project_reader.h"

namespace rowmill {

namespace {

QString uniqueName(const QString& wanted, const QStringList& taken)
{
    QString name = wanted;
    for (int n = 2; taken.contains(name); ++n)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(n);
    return name;
}

QString errorText(const RowRecord& record)
{
    if (record.state != RowState::Failed && record.state != RowState::Unknown)
        return {};
    const QString name = outcomeName(record.outcome);
    return record.error.isEmpty() ? name : name + QStringLiteral(": ") + record.error;
}

QStringList exportCells(const RowRecord& record, const AnswerColumns& answers)
{
    QStringList cells = record.cells;
    cells.append(answers.cells(record.state == RowState::Done ? record.answer : QString()));
    cells.append(rowStateName(record.state));
    cells.append(errorText(record));
    return cells;
}

QStringList headingsOf(const QList<ExportColumn>& columns)
{
    QStringList headings;
    for (const ExportColumn& column : columns)
        headings.append(column.heading);
    return headings;
}

QStringList chosenOf(const QList<ExportColumn>& columns, const QStringList& cells)
{
    QStringList chosen;
    for (const ExportColumn& column : columns)
        chosen.append(cells.value(column.column));
    return chosen;
}

/// More rows than a sheet can hold are refused before the first is written, where nothing is left out.
qint64 rowsKnown(const RowFilter& filter, qint64 all)
{
    return filter == RowFilter() ? all : -1;
}

} // namespace

QStringList exportColumns(const QStringList& source, const QStringList& answers)
{
    QStringList columns = source;
    for (const QString& added : answers + QStringList{QStringLiteral("status"), QStringLiteral("error")})
        columns.append(uniqueName(added, columns));
    return columns;
}

Result<qint64> exportTable(const QString& projectPath, const QString& path, const ExportOptions& options,
                           const ProgressCall& progress, const CancelFlag& cancel)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return connection.error();
    const auto info = readInfo(*connection);
    if (!info)
        return info.error();
    WriteOptions write = options.write;
    write.rows = rowsKnown(options.filter, info->rows);
    auto created = createTable(path, write);
    if (!created)
        return created.error();
    TableWriter& writer = **created;
    const AnswerColumns answers = options.answers.value_or(Recipe().answers());
    const QStringList all = exportColumns(info->columns, answers.names());
    const bool chosen = !options.columns.isEmpty();
    if (const auto begun = writer.begin(chosen ? headingsOf(options.columns) : all); !begun)
        return begun.error();

    ProgressPace pace(progress);
    qint64 rows = 0;
    Result<void> written;
    const auto read = forEachRow(*connection, options.filter, [&](const RowRecord& record) {
        const QStringList cells = exportCells(record, answers);
        written = writer.write(chosen ? chosenOf(options.columns, cells) : cells);
        ++rows;
        if (pace.isDue())
            pace.report({rows, info->rows, rows});
        return bool(written) && !isCancelled(cancel);
    });
    if (!written)
        return written.error();
    if (!read)
        return read.error();
    if (const auto finished = writer.finish(); !finished)
        return finished.error();
    return rows;
}

} // namespace rowmill
