#include "app/engine/change_data.h"

#include "app/engine/read_alike.h"
#include "app/engine/read_into.h"
#include "app/engine/setup_text.h"
#include "app/store/project_file.h"
#include "app/store/store.h"

#include <QDateTime>
#include <QFileInfo>

namespace rowmill {

Result<ChangedData> changeData(Store& store, const QString& tablePath, const DataOptions& options,
                               const ProgressCall& progress, const CancelFlag& cancel)
{
    const auto record = store.meta(ReadRecordKey).result();
    if (!record)
        return record.error();
    const ReadOptions read =
        options.read ? *options.read
                     : readAlike(tablePath, readRecordFromText(*record).options, store.info().columns);
    auto reader = openTable(tablePath, read);
    if (!reader)
        return reader.error();
    const auto text = store.meta(SetupKey).result();
    if (!text)
        return text.error();
    const ProjectSetup setup = setupFromText(*text);
    const ProjectSetup toRun = options.toRun ? options.toRun(setup) : setup;
    const Recipe& recipe = toRun.recipe;
    const DataMatch match{options.key, recipe.promptColumns(), recipe.context.before, recipe.context.after,
                          recipe.contextColumns()};
    return store
        .rework([&](Connection& connection) -> Result<ChangedData> {
            const auto inFiles = TablesInFiles::begin(connection);
            if (!inFiles)
                return inFiles.error();
            auto transaction = Transaction::begin(connection);
            if (!transaction)
                return transaction.error();
            NewData data(connection);
            if (const auto done = readInto(**reader, data, tablePath, progress, cancel); !done)
                return done.error();
            const auto change = data.match(match);
            if (!change)
                return change.error();
            const ChangedData changed{*change, {read, (*reader)->notes()}};
            if (options.onlyTell)
                return changed;
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            if (const auto applied = data.apply(QFileInfo(tablePath).fileName(), now); !applied)
                return applied.error();
            if (const auto noted = writeMeta(connection, ReadRecordKey, readRecordText(changed.read)); !noted)
                return noted.error();
            if (const auto committed = transaction->commit(); !committed)
                return committed.error();
            return changed;
        })
        .result();
}

Result<ChangedData> changeData(const QString& projectPath, const QString& tablePath,
                               const DataOptions& options, const ProgressCall& progress,
                               const CancelFlag& cancel)
{
    const auto store = Store::open(projectPath, OpenMode::Write);
    if (!store)
        return store.error();
    return changeData(**store, tablePath, options, progress, cancel);
}

} // namespace rowmill
