#pragma once

#include <QtGlobal>

#include <algorithm>

namespace rowmill {

/// The endpoint's common wait after a 429. Only a request sent after the last one began can make it grow:
/// fifty refusals of one moment are one piece of news. Times are Clock::monotonicMs(); one thread.
class CoolDown {
public:
    bool isOver(qint64 nowMs) const { return nowMs >= m_untilMs; }
    qint64 untilMs() const { return m_untilMs; }
    /// Cool-downs without a success between.
    int inARow() const { return m_inARow; }

    void begin(qint64 sentMs, qint64 nowMs, qint64 waitMs)
    {
        if (sentMs > m_beganMs) {
            ++m_inARow;
            m_beganMs = nowMs;
        }
        m_untilMs = std::max(m_untilMs, nowMs + waitMs);
    }
    void succeeded() { m_inARow = 0; }

private:
    qint64 m_beganMs = -1;
    qint64 m_untilMs = 0;
    int m_inARow = 0;
};

} // namespace rowmill
