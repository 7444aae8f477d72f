#include "app/engine/change_data.h"

#include "app/engine/read_into.h"
#include "app/engine/setup_text.h"
#include "app/prompt/template.h"
#include "app/store/store.h"

#include <QDateTime>
#include <QFileInfo>

namespace rowmill {

namespace {

QStringList usedColumns(const Recipe& recipe)
{
    QStringList names;
    for (const QString& prompt : {recipe.systemPrompt, recipe.userPrompt}) {
        for (const Placeholder& placeholder : findPlaceholders(prompt)) {
            if (!names.contains(placeholder.name))
                names.append(placeholder.name);
        }
    }
    return names;
}

} // namespace

Result<DataChange> changeData(Store& store, const QString& tablePath, const DataOptions& options,
                              const ProgressCall& progress, const CancelFlag& cancel)
{
    auto reader = openTable(tablePath);
    if (!reader)
        return reader.error();
    const auto text = store.meta(SetupKey).result();
    if (!text)
        return text.error();
    const ProjectSetup setup = setupFromText(*text);
    const ProjectSetup toRun = options.toRun ? options.toRun(setup) : setup;
    const DataMatch match{options.key, usedColumns(toRun.recipe)};
    return store
        .rework([&](Connection& connection) -> Result<DataChange> {
            auto transaction = Transaction::begin(connection);
            if (!transaction)
                return transaction.error();
            NewData data(connection);
            if (const auto read = readInto(**reader, data, tablePath, progress, cancel); !read)
                return read.error();
            const auto change = data.match(match);
            if (!change || options.onlyTell)
                return change;
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            if (const auto applied = data.apply(QFileInfo(tablePath).fileName(), now); !applied)
                return applied.error();
            if (const auto committed = transaction->commit(); !committed)
                return committed.error();
            return change;
        })
        .result();
}

Result<DataChange> changeData(const QString& projectPath, const QString& tablePath,
                              const DataOptions& options, const ProgressCall& progress,
                              const CancelFlag& cancel)
{
    const auto store = Store::open(projectPath, OpenMode::Write);
    if (!store)
        return store.error();
    return changeData(**store, tablePath, options, progress, cancel);
}

} // namespace rowmill
