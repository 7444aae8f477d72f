#include "ui/window/run_commands.h"

#include "ui/dialogs/questions.h"
#include "ui/setup/setup_panel.h"
#include "ui/table/row_table.h"
#include "ui/table/table_page.h"
#include "ui/window/actions.h"
#include "ui/window/project_view.h"
#include "ui/window/window_messages.h"

#include <QAction>

namespace rowmill {

namespace {

constexpr int TryRows = 5;

} // namespace

RunCommands::RunCommands(Actions* actions, ProjectView* view, WindowMessages* messages, QWidget* window)
    : QObject(window), m_view(view), m_messages(messages), m_window(window)
{
    connectActions(*actions);
}

void RunCommands::connectActions(const Actions& actions)
{
    using Kind = RowSelection::Kind;
    connect(actions.run, &QAction::triggered, this, &RunCommands::startOrResume);
    connect(actions.pause, &QAction::triggered, this, [this] { m_session->pause(); });
    connect(actions.stop, &QAction::triggered, this, [this] { m_session->stop(); });
    connect(actions.tryRows, &QAction::triggered, this, [this] {
        start({Kind::Waiting, 0, 0, {}, TryRows});
    });
    connect(actions.retryFailed, &QAction::triggered, this, [this] { start({Kind::Failed, 0, 0, {}, -1}); });
    connect(actions.runSelected, &QAction::triggered, this, [this] {
        start({Kind::Rows, 0, 0, m_view->table()->table()->selectedRows(), -1});
    });
    connect(actions.runAll, &QAction::triggered, this, &RunCommands::runAllAgain);
}

void RunCommands::start(const RowSelection& selection)
{
    m_view->setup()->finishEditing();
    const Result<void> started = m_session->start(selection);
    if (!started)
        m_messages->showError(started.error());
    emit asked();
}

void RunCommands::startOrResume()
{
    m_messages->clear();
    if (m_session->lastTick().phase == RunPhase::Paused) {
        m_view->setup()->finishEditing(); // a new key is why a paused run can go on
        m_session->resume();
    } else {
        start({});
    }
}

void RunCommands::runAllAgain()
{
    confirm(m_window, tr("Run all rows again?"),
            tr("The answers so far are replaced as the new ones arrive."), tr("Run all rows"), [this] {
                if (m_session)
                    start({RowSelection::Kind::All, 0, 0, {}, -1});
            });
}

} // namespace rowmill
