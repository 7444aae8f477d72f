#pragma once

#include <QObject>

class QWidget;

namespace rowmill {

class Actions;
class TablePage;

/// What the Edit menu does: copies and selects in the text field that has the focus, in the table otherwise.
/// Main thread; owned by the window.
class EditCommands final : public QObject {
    Q_OBJECT

public:
    EditCommands(Actions* actions, TablePage* table, QWidget* window);

private:
    void copy();
    void selectAll();

    TablePage* m_table;
    QWidget* m_window;
};

} // namespace rowmill
