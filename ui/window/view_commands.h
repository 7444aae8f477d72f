#pragma once

#include <QObject>
#include <QString>

class QAction;
class QMainWindow;
class QWidget;

namespace rowmill {

class Actions;
class PartCycle;
class ProjectView;

/// What the View and Help menus do: panels shown, hidden and gone to, theme and language chosen, all
/// remembered; the shortcuts and About. Main thread; owned by the window.
class ViewCommands final : public QObject {
    Q_OBJECT

public:
    /// `libcurl` is its version, for the About dialog.
    ViewCommands(Actions* actions, ProjectView* view, const QString& libcurl, QMainWindow* window);

signals:
    /// The window has to be made anew in this language.
    void languageChosen(const QString& language);

private:
    void connectPanel(QAction* action, QWidget* panel, const QString& name);
    void connectLooks(const Actions& actions);
    void connectMenuKeys(QMainWindow* window);

    QWidget* m_home; ///< where the keyboard belongs when nothing else had it: the table
    PartCycle* m_cycle = nullptr;
};

} // namespace rowmill
