#include "app/base/when_ready.h"
#include "app/engine/import_table.h"
#include "app/engine/read_record.h"
#include "app/engine/session_opened.h"
#include "app/engine/setup_text.h"

#include <QtConcurrent>

// How a session comes to be: the slow part on a worker thread, the session itself on the caller's.
namespace rowmill {

Result<Session::Opened> Session::open(const QString& projectPath, OpenMode mode)
{
    auto store = Store::open(projectPath, mode);
    std::optional<Error> readOnly;
    if (mode == OpenMode::ReadOnly)
        readOnly = Error{ErrorKind::ReadOnlyProject, projectPath, {}};
    if (!store && store.error().kind == ErrorKind::FileUnwritable) {
        readOnly = store.error();
        store = Store::open(projectPath, OpenMode::ReadOnly);
    }
    if (!store)
        return store.error();
    const auto text = (*store)->meta(SetupKey).result();
    if (!text)
        return text.error();
    const auto record = (*store)->meta(ReadRecordKey).result();
    if (!record)
        return record.error();
    return Opened{std::move(*store), setupFromText(*text), readOnly, *text, readRecordFromText(*record)};
}

/// A session must be made, and must end, on the thread that asked for it; a future of the worker's own would
/// keep one alive over there.
QFuture<Result<std::shared_ptr<Session>>> Session::deliver(const QFuture<Result<Opened>>& opened)
{
    auto promise = std::make_shared<QPromise<Result<std::shared_ptr<Session>>>>();
    promise->start();
    auto* context = new QObject;
    whenReady(opened, context, [promise, context](const Result<Opened>& result) {
        context->deleteLater();
        if (result)
            promise->addResult(std::shared_ptr<Session>(new Session(*result)));
        else
            promise->addResult(result.error());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<std::shared_ptr<Session>>> Session::importTable(const TableSource& source,
                                                               const QString& projectPath,
                                                               const ProgressCall& progress,
                                                               const CancelFlag& cancel)
{
    return deliver(QtConcurrent::run([=]() -> Result<Opened> {
        const auto done = rowmill::importTable(source, projectPath, setupText({}), progress, cancel);
        if (!done)
            return done.error();
        return open(projectPath, OpenMode::Write);
    }));
}

QFuture<Result<std::shared_ptr<Session>>> Session::openProject(const QString& projectPath, OpenMode mode)
{
    return deliver(QtConcurrent::run([=] { return open(projectPath, mode); }));
}

} // namespace rowmill
