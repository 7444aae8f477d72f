#include "app/store/sql_thread.h"

#include <QDeadlineTimer>

namespace rowmill {

SqlThread::SqlThread(const QString& name) : m_thread(QThread::create([this] { loop(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

SqlThread::~SqlThread()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_wake.wakeAll();
    }
    m_thread->wait();
}

void SqlThread::post(std::function<void()> job)
{
    const QMutexLocker lock(&m_mutex);
    m_jobs.push_back(std::move(job));
    m_wake.wakeAll();
}

void SqlThread::runLater(std::chrono::milliseconds delay, std::function<void(Connection&)> job)
{
    const QMutexLocker lock(&m_mutex);
    m_later = std::move(job);
    m_laterAt = Clock::now() + delay;
    m_wake.wakeAll();
}

/// Waits for the next job; an empty one means the end.
std::function<void()> SqlThread::nextJob()
{
    const QMutexLocker lock(&m_mutex);
    while (true) {
        if (m_later && Clock::now() >= m_laterAt) {
            return [this, job = std::exchange(m_later, nullptr)] {
                if (m_connection)
                    job(*m_connection);
            };
        }
        if (!m_jobs.empty()) {
            auto job = std::move(m_jobs.front());
            m_jobs.pop_front();
            return job;
        }
        if (m_ending)
            return {};
        m_wake.wait(&m_mutex, m_later ? QDeadlineTimer(m_laterAt) : QDeadlineTimer(QDeadlineTimer::Forever));
    }
}

void SqlThread::loop()
{
    while (auto job = nextJob())
        job();
    m_connection.reset();
}

} // namespace rowmill
