#pragma once

#include "app/engine/run_types.h"
#include "ui/window/project_part.h"

class QWidget;

namespace rowmill {

class PlainLabel;

/// Tells assistive technology what the window shows without a message: that a run has started, goes on, is
/// being paused. What a banner says is announced by the banner. Main thread; owned by the window.
class RunAnnouncer final : public ProjectPart {
    Q_OBJECT

public:
    explicit RunAnnouncer(QWidget* window);

    void setSession(const std::shared_ptr<Session>& session) override;

private:
    void follow(const RunTick& tick);

    PlainLabel* m_place; ///< there for those who listen, with nothing to see
    Session* m_session = nullptr;
    RunPhase m_phase = RunPhase::Idle;
    qint64 m_run = 0;
};

} // namespace rowmill
