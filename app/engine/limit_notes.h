#pragma once

#include "app/engine/admission.h"

#include <QJsonObject>

#include <optional>

namespace rowmill {

/// Notices when a limit has moved by itself, for the run's history: a cut at once, growth at most once a
/// second, and that of a found rate when it makes a difference. One thread; owned by the runner.
class LimitNotes {
public:
    /// What is in effect now, if that is worth a note. Time is Clock::monotonicMs().
    std::optional<QJsonObject> take(const Admission& admission, qint64 nowMs);
    /// The same of what the user changes: as set, and noted as it is.
    void noted(const Admission& admission, qint64 nowMs);

private:
    int m_limit = 0;
    PaceState m_requests;
    PaceState m_tokens;
    qint64 m_notedMs = -1; ///< -1: never
};

} // namespace rowmill
