#pragma once

#include "app/base/error.h"

#include <optional>

namespace rowmill {

/// When a run that stands still because its project cannot be written tries again by itself. What cannot
/// change by waiting is not tried. Owned by the runner; times are Clock::monotonicMs().
class StoreRetry {
public:
    static constexpr qint64 EveryMs = 5000;

    void failed(const Error& error, qint64 nowMs)
    {
        const bool hopeless = error.kind == ErrorKind::DamagedProject ||
                              error.kind == ErrorKind::NotAProject || error.kind == ErrorKind::TooLarge;
        m_dueMs = hopeless ? std::nullopt : std::optional(nowMs + EveryMs);
        m_hopeful = !hopeless;
    }
    void forget() { *this = {}; }

    /// It will be tried again.
    bool isHopeful() const { return m_hopeful; }

    /// True once for each time that comes.
    bool takeDue(qint64 nowMs)
    {
        if (!m_dueMs || nowMs < *m_dueMs)
            return false;
        m_dueMs.reset();
        return true;
    }

private:
    std::optional<qint64> m_dueMs;
    bool m_hopeful = false;
};

} // namespace rowmill
