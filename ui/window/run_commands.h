#pragma once

#include "app/engine/session.h"
#include "ui/window/project_part.h"

class QWidget;

namespace rowmill {

class Actions;
class KeyCommands;
class OriginConsent;
class OutdatedQuestion;
class ProjectView;
class WindowMessages;

/// What the Run menu does to the open project: starts runs over one choice of rows or another, pauses, goes
/// on and stops. Says in the banner why a run could not start. Main thread; owned by the window.
class RunCommands final : public ProjectPart {
    Q_OBJECT

public:
    RunCommands(Actions* actions, ProjectView* view, WindowMessages* messages, KeyCommands* keys,
                QWidget* window);

    void setSession(const std::shared_ptr<Session>& session) override;
    /// Calls `then` once the server may be asked and the key is there.
    void whenAllowed(std::function<void()> then);

signals:
    /// A run was asked for: what can be done next may be different now.
    void asked();

private:
    void connectActions(const Actions& actions);
    void start(const RowSelection& selection);
    void startAllowed(const RowSelection& selection);
    void startOrResume();
    void runOutdated();
    void runAllAgain();
    void askAbout(RowSelection selection, const QString& detail, const KeptRows& kept);
    void runSelected();
    void runPilot();

    ProjectView* m_view;
    WindowMessages* m_messages;
    QWidget* m_window;
    OriginConsent* m_consent;
    KeyCommands* m_keys;
    OutdatedQuestion* m_outdated;
    Session* m_session = nullptr;
};

} // namespace rowmill
