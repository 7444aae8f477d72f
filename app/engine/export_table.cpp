#include "app/engine/export_table.h"

#include "app/engine/progress_pace.h"
#include "app/formats/table_writer.h"
#include "app/store/project_file.h"
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

QStringList exportColumns(const QStringList& source, const QString& answer)
{
    QStringList columns = source;
    for (const QString& added : {answer, QStringLiteral("status"), QStringLiteral("error")})
        columns.append(uniqueName(added, columns));
    return columns;
}

QString errorText(const RowRecord& record)
{
    if (record.state != RowState::Failed && record.state != RowState::Unknown)
        return {};
    const QString name = outcomeName(record.outcome);
    return record.error.isEmpty() ? name : name + QStringLiteral(": ") + record.error;
}

QStringList exportCells(const RowRecord& record)
{
    QStringList cells = record.cells;
    cells.append(record.state == RowState::Done ? record.answer : QString());
    cells.append(rowStateName(record.state));
    cells.append(errorText(record));
    return cells;
}

} // namespace

Result<qint64> exportTable(const QString& projectPath, const QString& path, const ExportOptions& options,
                           const ProgressCall& progress, const CancelFlag& cancel)
{
    const auto connection = Connection::open(projectPath, OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    if (const auto checked = checkProject(*connection); !checked)
        return checked.error();
    const auto info = readInfo(*connection);
    if (!info)
        return info.error();
    auto created = createTable(path, options.write);
    if (!created)
        return created.error();
    TableWriter& writer = **created;
    if (const auto begun = writer.begin(exportColumns(info->columns, options.answerColumn)); !begun)
        return begun.error();

    ProgressPace pace(progress);
    qint64 rows = 0;
    Result<void> written;
    const auto read = forEachRow(*connection, options.filter, [&](const RowRecord& record) {
        written = writer.write(exportCells(record));
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
