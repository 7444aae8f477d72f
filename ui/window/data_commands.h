#pragma once

#include "app/engine/session.h"
#include "ui/window/project_part.h"

class QWidget;

namespace rowmill {

class Actions;
class WindowMessages;

/// Another file's rows for the open project, and recipes to and from files of their own. Main thread; owned
/// by the window.
class DataCommands final : public ProjectPart {
    Q_OBJECT

public:
    DataCommands(Actions* actions, WindowMessages* messages, QWidget* window);

    void setSession(const std::shared_ptr<Session>& session) override { m_session = session; }
    /// What became of the rows, once the project is open again; empty when they are the same as before.
    QString takeReport();
    /// The rows of the table file that were not as the others.
    void showNotes();

signals:
    /// The rows of the project at `path` are others now: it is to be opened anew.
    void replaced(const QString& path);

private:
    void useOther();
    void importRecipe();
    void exportRecipe();

    WindowMessages* m_messages;
    QWidget* m_window;
    std::weak_ptr<Session> m_session;
    QString m_report;
};

} // namespace rowmill
