#pragma once

#include <QDialog>
#include <QList>

class QLineEdit;
class QMenuBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace rowmill {

class PlainLabel;

/// The keys of the window by subject, those of the menus read from the menus so that the list is always
/// right, those inside the table, the prompt and an answer beside them; with a search. Main thread; deletes
/// itself when closed.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar* menus, QWidget* parent);

private:
    struct Line {
        QString act;
        QString keys;
    };

    void build();
    void addGroup(const QString& title, const QList<Line>& lines);
    void addMenus(const QMenuBar* menus);
    void addParts();
    void search(const QString& text);

    QLineEdit* m_search = nullptr;
    QTreeWidget* m_list = nullptr;
    PlainLabel* m_none = nullptr;
};

} // namespace rowmill
