#include "ui/window/view_commands.h"

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/inspector/inspector.h"
#include "ui/setup/setup_panel.h"
#include "ui/table/row_table.h"
#include "ui/table/table_page.h"
#include "ui/widget/banner.h"
#include "ui/window/actions.h"
#include "ui/window/focus_keeper.h"
#include "ui/window/part_cycle.h"
#include "ui/window/project_view.h"
#include "ui/window/run_panel.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QShortcut>

namespace rowmill {

ViewCommands::ViewCommands(Actions* actions, ProjectView* view, const QString& libcurl, QMainWindow* window)
    : QObject(window), m_home(view->table()->table())
{
    m_cycle = new PartCycle(actions->nextPart, actions->previousPart,
                            {{window->findChild<Banner*>(), nullptr},
                             {view->setup(), nullptr},
                             {view->table(), m_home},
                             {view->inspector(), nullptr},
                             {view->runPanel(), nullptr}},
                            this);
    connectMenuKeys(window);
    new FocusKeeper(window, [this] { return m_home->isVisible() ? m_home : nullptr; });
    connectPanel(actions->showSetup, view->setup(), QStringLiteral("setup"));
    connectPanel(actions->showInspector, view->inspector(), QStringLiteral("inspector"));
    connectPanel(actions->showRunPanel, view->runPanel(), QStringLiteral("run"));
    connectLooks(*actions);
    connect(actions->shortcuts, &QAction::triggered, window,
            [window] { (new ShortcutsDialog(window->menuBar(), window))->open(); });
    connect(actions->about, &QAction::triggered, window,
            [libcurl, window] { (new AboutDialog(libcurl, window))->open(); });
}

void ViewCommands::connectPanel(QAction* action, QWidget* panel, const QString& name)
{
    action->setChecked(WindowSettings::panelShown(name));
    panel->setVisible(action->isChecked());
    connect(action, &QAction::toggled, panel, [this, panel, name](bool shown) {
        panel->setVisible(shown);
        WindowSettings::setPanelShown(name, shown);
        if (shown)
            m_cycle->enter(panel); // who asks for it wants to go there
    });
}

/// Where Qt leaves them to the desktop, and the desktop to Qt.
void ViewCommands::connectMenuKeys(QMainWindow* window)
{
    const auto* bar = new QShortcut(Qt::Key_F10, window);
    connect(bar, &QShortcut::activated, window,
            [window] { window->menuBar()->setActiveAction(window->menuBar()->actions().first()); });
    const auto* here = new QShortcut(Qt::SHIFT | Qt::Key_F10, window);
    connect(here, &QShortcut::activated, window, [window] {
        QWidget* focus = window->focusWidget();
        if (!focus)
            return;
        const QPoint place = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        auto* asked = new QContextMenuEvent(QContextMenuEvent::Keyboard, place, focus->mapToGlobal(place));
        QCoreApplication::postEvent(focus, asked);
    });
}

void ViewCommands::connectLooks(const Actions& actions)
{
    connect(actions.themes, &QActionGroup::triggered, this, [](const QAction* action) {
        const auto choice = static_cast<ThemeChoice>(action->data().toInt());
        WindowSettings::setTheme(choice);
        applyTheme(*qApp, choice);
    });
    connect(actions.languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        WindowSettings::setLanguage(action->data().toString());
        emit languageChosen(action->data().toString());
    });
}

} // namespace rowmill
