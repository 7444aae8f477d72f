#include "ui/window/event_recorder.h"

#include "app/engine/edits.h"
#include "app/engine/session.h"
#include "app/http/http_settings.h"
#include "ui/log/event_log.h"
#include "ui/setup/connection_check.h"
#include "ui/text/history_text.h"
#include "ui/text/numbers.h"
#include "ui/window/main_window.h"
#include "ui/window/network_commands.h"
#include "ui/window/run_messages.h"
#include "ui/window/window_messages.h"
#include "ui/window/window_title.h"

#include <QDateTime>
#include <QFileInfo>

namespace rowmill {

namespace {

constexpr int SettleMs = 1500;

} // namespace

EventRecorder::EventRecorder(EventLog* log, QObject* parent) : QObject(parent), m_log(log)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMs);
    connect(&m_settle, &QTimer::timeout, this, &EventRecorder::noteSetup);
}

void EventRecorder::watch(MainWindow* window)
{
    connect(window, &MainWindow::projectChanged, this, &EventRecorder::setSession);
    connect(window->messages(), &WindowMessages::said, this, &EventRecorder::onSaid);
    connect(window->network(), &NetworkCommands::changed, this, &EventRecorder::onNetwork);
    connect(window->findChild<ConnectionCheck*>(), &ConnectionCheck::resultShown, this,
            &EventRecorder::onTested);
}

void EventRecorder::setSession(Session* session)
{
    if (session == m_session)
        return; // another window has taken it over
    if (!m_name.isEmpty())
        m_log->add(LogEvent::Kind::Info, tr("“%1” is closed.").arg(m_name));
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_settle.stop();
    m_session = session;
    m_name.clear();
    if (!session)
        return;
    m_name = projectName(*session);
    m_setup = session->setup();
    m_run.begin(session->lastTick());
    m_log->add(LogEvent::Kind::Info,
               tr("“%1” is open: %Ln row(s).", nullptr, countable(session->info().rows)).arg(m_name));
    connect(session, &Session::ticked, this, [this](const RunTick& tick) {
        for (const LogEvent& event : m_run.take(tick, QDateTime::currentMSecsSinceEpoch()))
            m_log->add(event);
    });
    connect(session, &Session::setupChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(session, &Session::pathChanged, this, [this] {
        m_name = projectName(*m_session);
        m_log->add(LogEvent::Kind::Info, tr("Saved as “%1”.").arg(m_name));
    });
    connect(session->edits(), &Edits::applied, this, &EventRecorder::onEdited);
}

void EventRecorder::onSaid(const WindowMessage& message)
{
    const LogEvent::Kind kind = message.kind == Banner::Kind::Error     ? LogEvent::Kind::Error
                                : message.kind == Banner::Kind::Warning ? LogEvent::Kind::Warning
                                                                        : LogEvent::Kind::Info;
    m_log->add(kind, message.text);
}

void EventRecorder::onTested(bool works, const QString& sentence)
{
    m_log->add(works ? LogEvent::Kind::Info : LogEvent::Kind::Error, tr("Connection test: %1").arg(sentence));
}

void EventRecorder::onNetwork(const HttpSettings& network)
{
    using enum ProxySetting::Mode;
    const ProxySetting& proxy = network.proxy;
    const QString how = proxy.mode == System ? tr("proxy as the system says")
                        : proxy.mode == None
                            ? tr("no proxy")
                            : tr("proxy %1").arg(proxy.address.toDisplayString(QUrl::RemoveUserInfo));
    const QString whom = network.caFile.isEmpty()
                             ? tr("no further certificate authorities")
                             : tr("certificate authorities of %1").arg(QFileInfo(network.caFile).fileName());
    m_log->add(LogEvent::Kind::Info, tr("Network settings: %1, %2.").arg(how, whom));
}

void EventRecorder::onEdited(const RowEditDone& done)
{
    const qint64 rows = done.changed.size();
    if (rows > 0)
        m_log->add(LogEvent::Kind::Info, tr("%Ln row(s) changed by hand.", nullptr, countable(rows)),
                   rows == 1 ? done.changed.ranges().constFirst().first : 0);
}

void EventRecorder::noteSetup()
{
    if (!m_session)
        return;
    const ProjectSetup before = std::exchange(m_setup, m_session->setup());
    if (m_setup.limits != before.limits)
        m_log->add(LogEvent::Kind::Info, tr("Limits changed by hand: %1.").arg(limitsText(m_setup.limits)));
    if (m_setup.model.endpoint != before.model.endpoint || m_setup.model.model != before.model.model)
        m_log->add(LogEvent::Kind::Info,
                   tr("Model: %1 at %2.").arg(m_setup.model.model, m_setup.model.endpoint));
}

} // namespace rowmill
