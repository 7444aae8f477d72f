#include "ui/window/view_commands.h"

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/inspector/inspector.h"
#include "ui/setup/setup_panel.h"
#include "ui/window/actions.h"
#include "ui/window/project_view.h"
#include "ui/window/run_panel.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>

namespace rowmill {

ViewCommands::ViewCommands(Actions* actions, ProjectView* view, const QString& libcurl, QWidget* window)
    : QObject(window)
{
    connectPanel(actions->showSetup, view->setup(), QStringLiteral("setup"));
    connectPanel(actions->showInspector, view->inspector(), QStringLiteral("inspector"));
    connectPanel(actions->showRunPanel, view->runPanel(), QStringLiteral("run"));
    connectLooks(*actions);
    connect(actions->shortcuts, &QAction::triggered, window,
            [actions, window] { (new ShortcutsDialog(actions->all(), window))->open(); });
    connect(actions->about, &QAction::triggered, window,
            [libcurl, window] { (new AboutDialog(libcurl, window))->open(); });
}

void ViewCommands::connectPanel(QAction* action, QWidget* panel, const QString& name)
{
    action->setChecked(WindowSettings::panelShown(name));
    panel->setVisible(action->isChecked());
    connect(action, &QAction::toggled, panel, [panel, name](bool shown) {
        panel->setVisible(shown);
        WindowSettings::setPanelShown(name, shown);
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
