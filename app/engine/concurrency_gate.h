#pragma once

#include <algorithm>

namespace rowmill {

/// The semaphore: counts attempts on the wire and nothing else. The limit may change at any time; lowered,
/// it lets those in flight finish. One thread.
class ConcurrencyGate {
public:
    explicit ConcurrencyGate(int limit) : m_limit(std::max(1, limit)) {}

    bool tryEnter()
    {
        if (m_inFlight >= m_limit)
            return false;
        ++m_inFlight;
        m_peak = std::max(m_peak, m_inFlight);
        return true;
    }
    void leave() { --m_inFlight; }
    void setLimit(int limit) { m_limit = std::max(1, limit); }

    int limit() const { return m_limit; }
    int inFlight() const { return m_inFlight; }
    int peak() const { return m_peak; }

private:
    int m_limit;
    int m_inFlight = 0;
    int m_peak = 0;
};

} // namespace rowmill
