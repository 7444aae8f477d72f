#include "ui/setup/setup_panel.h"
#include "ui/table/row_table.h"
#include "ui/table/table_page.h"
#include "ui/window/actions.h"
#include "ui/window/column_guess.h"
#include "ui/window/data_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/project_binding.h"
#include "ui/window/project_closer.h"
#include "ui/window/project_files.h"
#include "ui/window/project_part.h"
#include "ui/window/project_view.h"
#include "ui/window/recent_menu.h"
#include "ui/window/table_messages.h"
#include "ui/window/window_messages.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QCloseEvent>

namespace rowmill {

void MainWindow::arrived(std::shared_ptr<Session> session, ProjectOpener::Source source)
{
    using enum ProjectOpener::Source;
    ProjectSetup setup = source == Sample ? m_opener->setupOfSample() : session->setup();
    if (source == Table)
        setup.model.model = PracticeModel; // a new table can be tried at once
    if (source != Project) {
        setup.recipe.answerColumn = freeColumnName(setup.recipe.answerColumn, session->info().columns);
        session->setSetup(setup);
    }
    if (!m_project) {
        adopt(std::move(session));
        return;
    }
    // What was open stays open, and in view, until its owner has answered.
    showPage();
    const bool fresh = source != Project;
    auto incoming = std::make_shared<std::shared_ptr<Session>>(std::move(session));
    m_closer->leave(
        m_project->share(),
        [this, incoming] {
            noteRecent();
            letGo();
            adopt(std::move(*incoming));
        },
        [incoming, fresh] {
            if (fresh)
                ProjectFiles::discardWhenClosed(incoming->get());
            incoming->reset();
        });
}

void MainWindow::adopt(std::shared_ptr<Session> session)
{
    m_messages->clear();
    m_phase = session->lastTick().phase;
    session->setPractice(m_practice);
    for (ProjectPart* part : std::as_const(m_parts))
        part->setSession(session);
    m_project = std::make_unique<ProjectBinding>(std::move(session), m_view);
    connect(m_project.get(), &ProjectBinding::stateChanged, this, &MainWindow::refreshActions);
    connect(m_project.get(), &ProjectBinding::failed, m_messages, &WindowMessages::showError);
    connect(this->session(), &Session::ticked, this, &MainWindow::onTick);
    const TableFacts facts{this->session()->info().sourceName, this->session()->info().rows,
                           this->session()->info().columns};
    const ProjectSetup& setup = this->session()->setup();
    m_view->openStep(firstOpenStep(setup, facts));
    emit projectChanged(this->session());
    noteRecent();
    showPage();
    greet();
    if (setup.recipe.userPrompt.isEmpty())
        m_view->setup()->focusPage();
    else
        m_view->table()->table()->setFocus();
}

/// What there is to know about a project that has just come into view; the weightiest word wins.
void MainWindow::greet()
{
    const Session& project = *session();
    WindowMessage reopened = reopenedMessage(project.counts(), project.recoveredRows() > 0);
    if (!m_actions->run->isEnabled())
        reopened.steps = {NextStep::OpenModel};
    if (m_phase != RunPhase::Idle)
        m_messages->follow(project.lastTick());
    else if (project.readOnly())
        m_messages->show(readOnlyMessage(*project.readOnly()));
    else if (const QString report = m_data->takeReport(); !report.isEmpty())
        m_messages->show(newDataMessage(report, project.readRecord().notes));
    else if (!project.backup().isEmpty())
        m_messages->show(migratedMessage(project.backup()));
    else if (!reopened.text.isEmpty())
        m_messages->show(reopened);
    else if (ProjectOpener::isUntitled(project.projectPath()) && project.info().runs == 0)
        m_messages->show(notesMessage(project.readRecord().notes));
}

void MainWindow::showFailure(const Error& error)
{
    showPage();
    m_refused = error.place;
    if (error.kind == ErrorKind::ProjectInUse)
        m_messages->show({Banner::Kind::Warning, describe(error), {NextStep::OpenReadOnly}});
    else
        m_messages->showError(error);
}

std::shared_ptr<Session> MainWindow::release()
{
    m_view->saveSizes();
    if (!m_project)
        return {};
    noteRecent();
    std::shared_ptr<Session> session = m_project->share();
    disconnect(session.get(), nullptr, this, nullptr);
    letGo();
    return session;
}

void MainWindow::letGo()
{
    for (ProjectPart* part : std::as_const(m_parts))
        part->setSession({});
    if (m_project)
        emit projectChanged(nullptr);
    m_project.reset();
}

void MainWindow::closeProject()
{
    if (!m_project)
        return;
    m_closer->leave(m_project->share(), [this] {
        noteRecent();
        letGo();
        m_messages->clear();
        showPage();
    });
}

void MainWindow::noteRecent()
{
    if (session())
        RecentMenu::note(*session());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    WindowSettings::setGeometry(saveGeometry());
    m_view->saveSizes();
    if (!m_project || m_mayClose) {
        event->accept();
        return;
    }
    event->ignore();
    m_closer->leave(m_project->share(), [this] {
        noteRecent();
        letGo();
        m_mayClose = true;
        close();
    });
}

} // namespace rowmill
