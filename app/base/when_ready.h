#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace rowmill {

/// Calls `call(result)` from the event loop of `context` once the future has its result, or `none()` when it
/// will have none; neither when `context` is gone by then. To be called on the thread of `context`.
/// (QFuture::then() with a context does not survive the end of that context in Qt 6.4.)
template<typename T, typename Call, typename None>
void whenReady(const QFuture<T>& future, QObject* context, Call&& call, None&& none)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context,
        [watcher, work = std::forward<Call>(call), otherwise = std::forward<None>(none)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                work(watcher->result());
            else
                otherwise();
        });
    watcher->setFuture(future);
}

template<typename T, typename Call>
void whenReady(const QFuture<T>& future, QObject* context, Call&& call)
{
    whenReady(future, context, std::forward<Call>(call), [] {});
}

} // namespace rowmill
