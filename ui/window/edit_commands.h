#pragma once

#include "ui/window/project_part.h"

class QWidget;

namespace rowmill {

class Actions;
class Session;
class TablePage;

/// What the Edit menu does: undoes, copies and selects in the text field that has the focus, in the project
/// otherwise; excludes and corrects the selected rows. Main thread; owned by the window.
class EditCommands final : public ProjectPart {
    Q_OBJECT

public:
    EditCommands(Actions* actions, TablePage* table, QWidget* window);

    void setSession(const std::shared_ptr<Session>& session) override { m_session = session.get(); }

private:
    void connectRows(const Actions& actions);
    void undo();
    void redo();
    void copy();
    void selectAll();

    TablePage* m_table;
    QWidget* m_window;
    Session* m_session = nullptr;
};

} // namespace rowmill
