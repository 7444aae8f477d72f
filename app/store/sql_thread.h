#pragma once

#include "app/store/connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <optional>
#include <type_traits>

namespace rowmill {

/// A thread with one connection to a project file; jobs run on it one after the other in the order given.
/// Any thread may hand in jobs. Destroying it runs what was handed in, closes the connection and joins.
class SqlThread {
public:
    explicit SqlThread(const QString& name);
    ~SqlThread();
    SqlThread(const SqlThread&) = delete;
    SqlThread& operator=(const SqlThread&) = delete;

    /// Hands over `job`, called as job(std::optional<Connection>&): it may open or close the connection.
    template<typename Job>
    auto runSlot(Job job) -> QFuture<std::invoke_result_t<Job, std::optional<Connection>&>>
    {
        using Value = std::invoke_result_t<Job, std::optional<Connection>&>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(
            m_context,
            [this, promise, work = std::move(job)]() mutable {
                promise->addResult(work(m_connection));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    /// Hands over `job`, called as job(Connection&) -> Result<T>. StoreFailed when no connection is open.
    template<typename Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, Connection&>>
    {
        return runSlot([work = std::move(job)](std::optional<Connection>& connection) mutable
                       -> std::invoke_result_t<Job, Connection&> {
            if (!connection)
                return Error{ErrorKind::StoreFailed, {}, QStringLiteral("the project is closed")};
            return work(*connection);
        });
    }

    /// The object that lives on the thread, for timers and queued calls.
    QObject* context() const { return m_context; }
    /// Only from the thread itself.
    Connection* connection() { return m_connection ? &*m_connection : nullptr; }

private:
    QThread m_thread;
    QObject* m_context;
    std::optional<Connection> m_connection;
};

} // namespace rowmill
