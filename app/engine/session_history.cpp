#include "app/engine/export_gone.h"
#include "app/engine/session_private.h"

#include <QtConcurrent>

// What a session tells of the runs before.
namespace rowmill {

QFuture<Result<QList<RunRecord>>> Session::runs()
{
    return d->store->read([](const Connection& connection) { return readRuns(connection); });
}

QFuture<Result<OldAnswers>> Session::oldAnswers()
{
    return d->store->read([](const Connection& connection) { return readOldAnswers(connection); });
}

QFuture<Result<OutdatedRows>> Session::outdatedRows()
{
    return d->store->read(
        [setup = d->setup](const Connection& connection) { return readOutdated(connection, setup); });
}

QFuture<Result<QList<GoneAnswer>>> Session::goneAnswers(int count)
{
    return d->store->read(
        [count](const Connection& connection) { return readGoneAnswers(connection, count); });
}

QFuture<Result<qint64>> Session::exportGone(const QString& path, const CancelFlag& cancel)
{
    return QtConcurrent::run(
        [=, project = d->store->path()] { return rowmill::exportGone(project, path, {}, cancel); });
}

} // namespace rowmill
