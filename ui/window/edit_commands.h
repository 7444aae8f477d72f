#pragma once

#include <QObject>

class QWidget;

namespace rowmill {

class Actions;
class Session;
class TablePage;

/// What the Edit menu does: undoes, copies and selects in the text field that has the focus, in the project
/// otherwise; excludes and corrects the selected rows. Main thread; owned by the window.
class EditCommands final : public QObject {
    Q_OBJECT

public:
    EditCommands(Actions* actions, TablePage* table, QWidget* window);

    /// The project to edit; nullptr: none. Not owned.
    void setSession(Session* session) { m_session = session; }

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
