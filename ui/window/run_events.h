#pragma once

#include "app/engine/run_types.h"
#include "ui/log/log_event.h"

#include <optional>

namespace rowmill {

/// Makes events for the log out of a run's ticks: its beginning, pause and end, what the limits did by
/// themselves, cool-downs, 429s gathered into waves, rows that failed. What comes often is told seldom.
/// A value; main thread.
class RunEvents {
public:
    /// Of one run; the others are in the table.
    static constexpr int MostFailures = 200;

    /// A project comes into view whose last tick this is: what was before is no news.
    void begin(const RunTick& tick);
    /// `wallMs`: now.
    QList<LogEvent> take(const RunTick& tick, qint64 wallMs);

private:
    struct Wave {
        qint64 fromMs = 0;
        qint64 lastMs = 0;
        qint64 before = 0; ///< 429s until then
    };

    void say(LogEvent::Kind kind, const QString& text, qint64 row = 0);
    void takePhase(const RunTick& tick);
    void takeLimit(const RunTick& tick);
    void takePace(const RunTick& tick);
    void takeCooldown(const RunTick& tick);
    void takeRefusals(const RunTick& tick);
    void takeFailures(const RunTick& tick);
    void startOver(const RunTick& tick);

    QList<LogEvent> m_said;
    qint64 m_wallMs = 0;
    RunTick m_last;  ///< without its changes and its series
    int m_limit = 0; ///< as last told
    qint64 m_limitMs = 0;
    PaceState m_requests;
    PaceState m_tokens;
    qint64 m_paceMs = 0;
    qint64 m_cooldownMs = 0;
    int m_failures = 0;
    std::optional<Wave> m_wave;
};

} // namespace rowmill
