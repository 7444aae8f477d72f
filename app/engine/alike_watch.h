#pragma once

#include "app/base/outcome.h"

namespace rowmill {

/// Notices that the first rows of a run all fail in one and the same way: then the fault is not in the
/// rows. One thread.
class AlikeWatch {
public:
    static constexpr int Rows = 10;

    void answered() { m_watching = false; }
    /// True once, when the failure of this row makes it certain.
    bool failed(Outcome outcome)
    {
        if (!m_watching)
            return false;
        if (m_count > 0 && outcome != m_outcome) {
            m_watching = false;
            return false;
        }
        m_outcome = outcome;
        m_watching = ++m_count < Rows;
        return !m_watching;
    }

private:
    bool m_watching = true;
    int m_count = 0;
    Outcome m_outcome = Outcome::Answered;
};

} // namespace rowmill
