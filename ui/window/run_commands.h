#pragma once

#include "app/engine/session.h"

#include <QObject>

class QWidget;

namespace rowmill {

class Actions;
class ProjectView;
class WindowMessages;

/// What the Run menu does to the open project: starts runs over one choice of rows or another, pauses, goes
/// on and stops. Says in the banner why a run could not start. Main thread; owned by the window.
class RunCommands final : public QObject {
    Q_OBJECT

public:
    RunCommands(Actions* actions, ProjectView* view, WindowMessages* messages, QWidget* window);

    /// The project to run; nullptr: none. Not owned.
    void setSession(Session* session) { m_session = session; }

signals:
    /// A run was asked for: what can be done next may be different now.
    void asked();

private:
    void connectActions(const Actions& actions);
    void start(const RowSelection& selection);
    void startOrResume();
    void runAllAgain();
    void askAbout(RowSelection selection, const QString& detail, const KeptRows& kept);
    void runSelected();
    void runPilot();

    ProjectView* m_view;
    WindowMessages* m_messages;
    QWidget* m_window;
    Session* m_session = nullptr;
};

} // namespace rowmill
