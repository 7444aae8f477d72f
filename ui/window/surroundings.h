#pragma once

#include "ui/desktop/bus.h"
#include "ui/desktop/launcher_progress.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/sleep_guard.h"
#include "ui/desktop/system_look.h"
#include "ui/log/event_log.h"
#include "ui/window/event_recorder.h"
#include "ui/window/run_attention.h"

#include <QObject>
#include <QPointer>

namespace rowmill {

class EventLogWindow;
class MainWindow;
class PreferencesDialog;

/// What lives longer than a window, which a change of language replaces: the event log, and what the desktop
/// does for the program. Opens the log and the preferences over the present window. Owned by WindowHost; main
/// thread.
class Surroundings final : public QObject {
    Q_OBJECT

public:
    Surroundings();

    /// From now on this is the window.
    void serve(MainWindow* window);
    /// It is about to go; the next one opens what was open over it.
    void leave(MainWindow* window);
    /// Once the new window is shown.
    void reopen();

    EventLog* log() { return &m_log; }

private:
    void showLog();
    void saveEvents(const QList<LogEvent>& events);
    void showPreferences();
    void bringForward();

    Bus m_session{QDBusConnection::SessionBus};
    Bus m_system{QDBusConnection::SystemBus};
    SystemLook m_look{&m_session};
    Notifier m_notifier{&m_session};
    SleepGuard m_sleep{&m_session, &m_system};
    LauncherProgress m_launcher{&m_session};
    EventLog m_log;
    EventRecorder m_recorder{&m_log};
    RunAttention m_attention{{&m_notifier, &m_sleep, &m_launcher}};
    QPointer<MainWindow> m_window;
    QPointer<EventLogWindow> m_logWindow;
    QPointer<PreferencesDialog> m_preferences;
    bool m_reopenLog = false;
    bool m_reopenPreferences = false;
};

} // namespace rowmill
