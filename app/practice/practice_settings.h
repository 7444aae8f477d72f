#pragma once

#include "app/practice/practice_server.h"

#include <QMutex>

#include <atomic>

namespace rowmill {

/// The options that any thread may change and the server's thread reads for each request: the version is
/// cheap to look at, the options are copied only when it moved.
class PracticeSettings {
public:
    explicit PracticeSettings(const PracticeOptions& options) : m_options(options) {}

    quint64 version() const { return m_version; }

    PracticeOptions options() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_options;
    }

    void setOptions(const PracticeOptions& options)
    {
        const QMutexLocker lock(&m_mutex);
        m_options = options;
        ++m_version;
    }

private:
    mutable QMutex m_mutex;
    PracticeOptions m_options;
    std::atomic<quint64> m_version = 1;
};

} // namespace rowmill
