#include "ui/window/run_attention.h"

#include "app/engine/session.h"
#include "ui/desktop/launcher_progress.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/sleep_guard.h"
#include "ui/text/run_text.h"
#include "ui/window/run_messages.h"
#include "ui/window/window_settings.h"
#include "ui/window/window_title.h"

#include <QApplication>

namespace rowmill {

namespace {

using Choice = WindowSettings::Choice;

bool isOn(RunPhase phase)
{
    return phase == RunPhase::Running || phase == RunPhase::Pausing;
}

} // namespace

RunAttention::RunAttention(const Services& services, QObject* parent) : QObject(parent), m_services(services)
{
    connect(m_services.notifier, &Notifier::soundWanted, this, [] { QApplication::beep(); });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_services.notifier->withdraw();
    });
}

void RunAttention::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_phase = session ? session->lastTick().phase : RunPhase::Idle;
    if (session)
        connect(session, &Session::ticked, this, &RunAttention::onTick);
    refresh();
}

void RunAttention::refresh()
{
    const RunTick& tick = m_session ? m_session->lastTick() : RunTick();
    m_services.launcher->setPercent(runPercent(tick));
    if (isOn(tick.phase) && WindowSettings::choice(Choice::KeepAwake))
        m_services.sleep->hold(tr("Running %1").arg(projectName(*m_session)));
    else
        m_services.sleep->release();
}

void RunAttention::onTick(const RunTick& tick)
{
    m_services.launcher->setPercent(runPercent(tick));
    if (tick.phase == m_phase)
        return;
    const bool wasOn = isOn(m_phase);
    m_phase = tick.phase;
    refresh();
    if (wasOn && !isOn(m_phase) && tick.reason != StopReason::ByUser && !QApplication::activeWindow())
        tell(tick);
}

void RunAttention::tell(const RunTick& tick)
{
    const WindowMessage message = runMessage(tick);
    if (message.text.isEmpty())
        return;
    const bool sound = WindowSettings::choice(Choice::Sound);
    if (!WindowSettings::choice(Choice::Notify)) {
        if (sound)
            QApplication::beep();
        return;
    }
    Notice notice;
    notice.title = projectName(*m_session);
    notice.body = message.text;
    notice.act = tr("Show");
    notice.sound = sound;
    notice.bad = message.kind != Banner::Kind::Info;
    m_services.notifier->show(notice);
}

} // namespace rowmill
