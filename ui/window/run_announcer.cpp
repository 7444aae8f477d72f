#include "ui/window/run_announcer.h"

#include "app/engine/session.h"
#include "ui/text/numbers.h"
#include "ui/widget/plain_label.h"
#include "ui/widget/spoken.h"

namespace rowmill {

RunAnnouncer::RunAnnouncer(QWidget* window) : ProjectPart(window), m_place(new PlainLabel(window))
{
    m_place->setGeometry(0, 0, 1, 1); // what has no size counts as hidden
    m_place->setAttribute(Qt::WA_TransparentForMouseEvents);
    speakAs(m_place, QAccessible::StatusBar);
}

void RunAnnouncer::setSession(const std::shared_ptr<Session>& session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session.get();
    m_phase = session ? session->lastTick().phase : RunPhase::Idle;
    m_run = session ? session->lastTick().run : 0;
    if (m_session)
        connect(m_session, &Session::ticked, this, &RunAnnouncer::follow);
}

void RunAnnouncer::follow(const RunTick& tick)
{
    const bool goesOn = tick.run == m_run && (m_phase == RunPhase::Paused || m_phase == RunPhase::Pausing);
    if (tick.phase == m_phase && tick.run == m_run)
        return;
    m_phase = tick.phase;
    m_run = tick.run;
    const int rows = countable(tick.rows);
    if (tick.phase == RunPhase::Running)
        announce(m_place, goesOn
                              ? tr("The run goes on.")
                              : tr("Run %1 has started: %Ln row(s).", nullptr, rows).arg(grouped(tick.run)));
    else if (tick.phase == RunPhase::Pausing)
        announce(m_place, tr("Pausing: requests in flight are finishing."));
    else if (tick.phase == RunPhase::Paused && tick.reason == StopReason::ByUser)
        announce(m_place, tr("The run is paused."));
}

} // namespace rowmill
