#pragma once

#include "app/store/connection.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QWaitCondition>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace rowmill {

/// A thread with one connection to a project file; jobs run on it one after the other in the order given.
/// Any thread may hand in jobs. Destroying it, on any thread and at any time up to the very end of the
/// program, runs what was handed in, closes the connection and joins. It has no event loop: Qt stops
/// delivering events while the application object goes, and a project must close all the same.
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
        post([this, promise, work = std::move(job)]() mutable {
            promise->addResult(work(m_connection));
            promise->finish();
        });
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

    /// Runs `job` once, `delay` from now, among the others; a second one replaces a first that still waits.
    /// Dropped when the thread ends before.
    void runLater(std::chrono::milliseconds delay, std::function<void(Connection&)> job);

private:
    using Clock = std::chrono::steady_clock;

    void post(std::function<void()> job);
    void loop();
    std::function<void()> nextJob();

    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::function<void(Connection&)> m_later;
    Clock::time_point m_laterAt;
    bool m_ending = false;
    std::optional<Connection> m_connection; ///< touched on the thread only
    std::unique_ptr<QThread> m_thread;
};

} // namespace rowmill
