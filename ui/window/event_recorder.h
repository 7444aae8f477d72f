#pragma once

#include "app/engine/project_setup.h"
#include "ui/window/run_events.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace rowmill {

class EventLog;
class MainWindow;
class Session;
struct HttpSettings;
struct RowEditDone;
struct WindowMessage;

/// Writes into the log what happens to the open project, and what the window says in its banner. Goes on
/// when a window makes way for one in another language. Main thread.
class EventRecorder final : public QObject {
    Q_OBJECT

public:
    explicit EventRecorder(EventLog* log, QObject* parent = nullptr);

    void watch(MainWindow* window);

private:
    void setSession(Session* session);
    void onSaid(const WindowMessage& message);
    void onTested(bool works, const QString& sentence);
    void onNetwork(const HttpSettings& network);
    void onEdited(const RowEditDone& done);
    void noteSetup();

    EventLog* m_log;
    QPointer<Session> m_session;
    QString m_name; ///< of the open project
    RunEvents m_run;
    ProjectSetup m_setup; ///< as last told
    QTimer m_settle;      ///< a number being typed is one change
};

} // namespace rowmill
