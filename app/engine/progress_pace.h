#pragma once

#include "app/engine/progress.h"

#include <QElapsedTimer>

namespace rowmill {

/// Passes on about ten reports a second of many, looking at the clock only now and then.
class ProgressPace {
public:
    explicit ProgressPace(ProgressCall call) : m_call(std::move(call)) { m_timer.start(); }

    /// True when it is time for a look: every few hundred rows.
    bool isDue()
    {
        if (++m_rows % 256 != 0 || m_timer.elapsed() < 100)
            return false;
        m_timer.restart();
        return true;
    }
    void report(const Progress& progress) const
    {
        if (m_call)
            m_call(progress);
    }

private:
    ProgressCall m_call;
    QElapsedTimer m_timer;
    qint64 m_rows = 0;
};

} // namespace rowmill
