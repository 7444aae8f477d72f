#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace rowmill {

/// Calls `done(result)` on the thread of `context` when `future` has its result, or `cancelled()` when it
/// will have none; neither once `context` is gone. QFuture::then(context, …) asserts in Qt 6.4 when its
/// context dies first, so an object that a user may close must not use it.
template<typename T, typename Done, typename Cancelled>
void whenFinished(QObject* context, const QFuture<T>& future, Done done, Cancelled cancelled)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done), cancelled = std::move(cancelled)] {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             done(watcher->result());
                         else
                             cancelled();
                     });
    watcher->setFuture(future);
}

template<typename T, typename Done>
void whenFinished(QObject* context, const QFuture<T>& future, Done done)
{
    whenFinished(context, future, std::move(done), [] {});
}

} // namespace rowmill
