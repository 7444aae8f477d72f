#include "ui/window/main_window.h"

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/import_panel.h"
#include "ui/dialogs/questions.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/inspector/inspector.h"
#include "ui/setup/setup_panel.h"
#include "ui/table/filter_chips.h"
#include "ui/table/row_table.h"
#include "ui/table/table_page.h"
#include "ui/window/actions.h"
#include "ui/window/column_guess.h"
#include "ui/window/drop_filter.h"
#include "ui/window/project_binding.h"
#include "ui/window/project_closer.h"
#include "ui/window/project_files.h"
#include "ui/window/project_view.h"
#include "ui/window/recent_projects.h"
#include "ui/window/run_panel.h"
#include "ui/window/sample_project.h"
#include "ui/window/welcome_page.h"
#include "ui/window/window_messages.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace rowmill {

namespace {

constexpr int TryRows = 5;

QStringList tableFilters()
{
    return {MainWindow::tr("Tables (*.csv *.tsv *.jsonl *.ndjson)"), MainWindow::tr("All files (*)")};
}

/// Text fields have copy() and selectAll() as slots of one name, but of no common class.
bool invokeIfThere(QWidget* widget, const char* slot)
{
    const QByteArray signature = QByteArray(slot) + "()";
    return widget && widget->metaObject()->indexOfMethod(signature.constData()) >= 0 &&
           QMetaObject::invokeMethod(widget, slot);
}

} // namespace

MainWindow::MainWindow(Session::PracticeCall practice, QWidget* parent)
    : QMainWindow(parent), m_practice(std::move(practice))
{
    setMinimumSize(800, 520);
    m_actions = new Actions(this);
    m_actions->fillMenus(menuBar());
    m_toolBar = addToolBar(tr("Tool bar"));
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions->fillToolBar(m_toolBar);
    setContextMenuPolicy(Qt::NoContextMenu);

    m_opener = new ProjectOpener(this);
    m_files = new ProjectFiles(this);
    m_closer = new ProjectCloser(m_files, this);
    buildPages();
    connectFiles();
    connectOpener();
    connectRun();
    connectView();
    connectHelp();
    connect(new DropFilter(this), &DropFilter::dropped, this, &MainWindow::openFile);

    if (!restoreGeometry(WindowSettings::geometry()))
        resize(screen()->availableSize().boundedTo(QSize(1440, 900)));
    showPage();
}

MainWindow::~MainWindow()
{
    m_project.reset(); // while the pages are still there
}

Session* MainWindow::session() const
{
    return m_project ? m_project->session() : nullptr;
}

void MainWindow::buildPages()
{
    auto* centre = new QWidget(this);
    auto* banner = new Banner(centre);
    m_messages = new WindowMessages(banner, this);
    m_stack = new QStackedWidget(centre);
    m_welcome = new WelcomePage(m_actions->openTable, m_actions->trySample, m_actions->openProject);
    m_import = new ImportPanel;
    m_view = new ProjectView;
    for (QWidget* page :
         {static_cast<QWidget*>(m_welcome), static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_view)})
        m_stack->addWidget(page);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(banner);
    layout->addWidget(m_stack, 1);
    setCentralWidget(centre);
    connect(m_welcome, &WelcomePage::projectChosen, this, &MainWindow::openFile);
    connect(m_messages, &WindowMessages::stepChosen, this, &MainWindow::takeStep);
}

void MainWindow::connectFiles()
{
    connect(m_actions->openTable, &QAction::triggered, this, &MainWindow::askForTable);
    connect(m_actions->openProject, &QAction::triggered, this, &MainWindow::askForProject);
    connect(m_actions->trySample, &QAction::triggered, this, &MainWindow::trySample);
    connect(m_actions->recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    const auto saveAs = [this] { m_files->saveAs(m_project->share()); };
    connect(m_actions->save, &QAction::triggered, this, saveAs);
    connect(m_actions->saveAs, &QAction::triggered, this, saveAs);
    connect(m_actions->exportAll, &QAction::triggered, this,
            [this] { m_files->exportRows(m_project->share(), {}); });
    connect(m_actions->exportShown, &QAction::triggered, this,
            [this] { m_files->exportRows(m_project->share(), m_project->filter()); });
    connect(m_actions->closeProject, &QAction::triggered, this, &MainWindow::closeProject);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);

    connect(m_files, &ProjectFiles::failed, m_messages, &WindowMessages::showError);
    connect(m_files, &ProjectFiles::exported, this, &MainWindow::onExported);
    connect(m_files, &ProjectFiles::exportMoved, this, [this](const QString& name, int percent) {
        const QString text = tr("Writing %1…").arg(name);
        m_messages->show({Banner::Kind::Info,
                          percent < 0 ? text : text + QStringLiteral(" %1 %").arg(percent),
                          {NextStep::CancelExport}});
    });
    connect(m_files, &ProjectFiles::saved, this, [this] {
        noteRecent();
        refreshTitle();
        refreshActions();
    });
}

void MainWindow::connectOpener()
{
    connect(m_opener, &ProjectOpener::began, this, [this](const QString& name, bool cancellable) {
        m_messages->clear();
        m_import->begin(tr("Opening %1").arg(name), cancellable);
        m_stack->setCurrentWidget(m_import);
        m_toolBar->hide();
        refreshActions();
    });
    connect(m_opener, &ProjectOpener::progressed, m_import, &ImportPanel::setProgress);
    connect(m_import, &ImportPanel::cancelled, m_opener, &ProjectOpener::cancel);
    connect(m_opener, &ProjectOpener::opened, this, &MainWindow::arrived);
    connect(m_opener, &ProjectOpener::cancelled, this, &MainWindow::showPage);
    connect(m_opener, &ProjectOpener::failed, this, [this](const Error& error) {
        showPage();
        m_messages->showError(error);
    });
}

void MainWindow::connectRun()
{
    using Kind = RowSelection::Kind;
    connect(m_actions->run, &QAction::triggered, this, &MainWindow::startOrResume);
    connect(m_actions->pause, &QAction::triggered, this, [this] { session()->pause(); });
    connect(m_actions->stop, &QAction::triggered, this, [this] { session()->stop(); });
    connect(m_actions->tryRows, &QAction::triggered, this, [this] {
        start({Kind::Waiting, 0, 0, {}, TryRows});
    });
    connect(m_actions->retryFailed, &QAction::triggered, this, [this] {
        start({Kind::Failed, 0, 0, {}, -1});
    });
    connect(m_actions->runSelected, &QAction::triggered, this, [this] {
        start({Kind::Rows, 0, 0, m_view->table()->table()->selectedRows(), -1});
    });
    connect(m_actions->runAll, &QAction::triggered, this, &MainWindow::runAllAgain);
}

void MainWindow::connectView()
{
    connectPanel(m_actions->showSetup, m_view->setup(), QStringLiteral("setup"));
    connectPanel(m_actions->showInspector, m_view->inspector(), QStringLiteral("inspector"));
    connectPanel(m_actions->showRunPanel, m_view->runPanel(), QStringLiteral("run"));
    connect(m_actions->themes, &QActionGroup::triggered, this, [](const QAction* action) {
        const auto choice = static_cast<ThemeChoice>(action->data().toInt());
        WindowSettings::setTheme(choice);
        applyTheme(*qApp, choice);
    });
    connect(m_actions->languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        WindowSettings::setLanguage(action->data().toString());
        emit languageChosen(action->data().toString());
    });
    connect(m_actions->copy, &QAction::triggered, this, &MainWindow::copyFromFocus);
    connect(m_actions->selectAll, &QAction::triggered, this, &MainWindow::selectAllInFocus);
    connect(m_actions->find, &QAction::triggered, m_view->table()->chips(), &FilterChips::focusSearch);
    connect(m_view->setup(), &SetupPanel::openTableRequested, this, &MainWindow::askForTable);
    RowTable* table = m_view->table()->table();
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->addActions({m_actions->runSelected, m_actions->copy});
}

void MainWindow::connectHelp()
{
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { (new ShortcutsDialog(m_actions->all(), this))->open(); });
    connect(m_actions->about, &QAction::triggered, this,
            [this] { (new AboutDialog(m_libcurl, this))->open(); });
}

void MainWindow::connectPanel(QAction* action, QWidget* panel, const QString& name)
{
    action->setChecked(WindowSettings::panelShown(name));
    panel->setVisible(action->isChecked());
    connect(action, &QAction::toggled, panel, [panel, name](bool shown) {
        panel->setVisible(shown);
        WindowSettings::setPanelShown(name, shown);
    });
}

void MainWindow::askForTable()
{
    pickFileToOpen(this, {tr("Open a table"), WindowSettings::lastFolder(), {}, tableFilters(), {}},
                   [this](const QString& path) { openFile(path); });
}

void MainWindow::askForProject()
{
    const QStringList filters{tr("Rowmill projects (*.rowmill)")};
    pickFileToOpen(this, {tr("Open a project"), WindowSettings::lastFolder(), {}, filters, {}},
                   [this](const QString& path) { openFile(path); });
}

void MainWindow::openFile(const QString& path)
{
    const QFileInfo file(path);
    if (session() && QFileInfo(session()->projectPath()) == file)
        return;
    if (!file.absolutePath().startsWith(ProjectOpener::untitledFolder()))
        WindowSettings::setLastFolder(file.absolutePath());
    m_opener->open(file.absoluteFilePath());
}

void MainWindow::trySample()
{
    m_opener->openSample();
}

void MainWindow::arrived(std::shared_ptr<Session> session, ProjectOpener::Source source)
{
    using enum ProjectOpener::Source;
    ProjectSetup setup = source == Sample ? sampleSetup() : session->setup();
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
            m_project.reset();
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
    m_project = std::make_unique<ProjectBinding>(std::move(session), m_view);
    connect(m_project.get(), &ProjectBinding::stateChanged, this, &MainWindow::refreshActions);
    connect(m_project.get(), &ProjectBinding::failed, m_messages, &WindowMessages::showError);
    connect(this->session(), &Session::ticked, this, &MainWindow::onTick);
    const TableFacts facts{this->session()->info().sourceName, this->session()->info().rows,
                           this->session()->info().columns};
    const ProjectSetup& setup = this->session()->setup();
    const SetupStep step = firstOpenStep(setup, facts);
    m_view->setup()->openStep(step == SetupStep::Data ? SetupStep::Prompt : step);
    noteRecent();
    showPage();
    tellRecovered();
    if (setup.recipe.userPrompt.isEmpty())
        m_view->setup()->focusPage();
    else
        m_view->table()->table()->setFocus();
}

void MainWindow::tellRecovered()
{
    const int rows = static_cast<int>(session()->recoveredRows());
    if (rows > 0)
        m_messages->show(
            {Banner::Kind::Warning,
             tr("Rowmill ended during a run. Every answer shown as done is here; %Ln row(s) had been "
                "asked without an answer yet, may have been billed, and wait to be asked again.",
                nullptr, rows),
             {NextStep::Continue}});
}

std::shared_ptr<Session> MainWindow::release()
{
    if (!m_project)
        return {};
    noteRecent();
    std::shared_ptr<Session> session = m_project->share();
    disconnect(session.get(), nullptr, this, nullptr);
    m_project.reset();
    return session;
}

void MainWindow::closeProject()
{
    if (!m_project)
        return;
    m_closer->leave(m_project->share(), [this] {
        noteRecent();
        m_project.reset();
        m_messages->clear();
        showPage();
    });
}

void MainWindow::showPage()
{
    if (!m_project)
        m_welcome->setRecent(RecentProjects::load());
    m_stack->setCurrentWidget(m_project ? static_cast<QWidget*>(m_view) : m_welcome);
    m_toolBar->setVisible(m_project != nullptr);
    refreshTitle();
    refreshActions();
}

void MainWindow::noteRecent()
{
    if (!session())
        return;
    RecentProject project;
    project.path = session()->projectPath();
    project.unsaved = ProjectOpener::isUntitled(project.path);
    project.name = project.unsaved ? session()->info().sourceName : QFileInfo(project.path).fileName();
    const StateCounts counts = session()->counts();
    project.rows = session()->info().rows;
    project.done = counts[RowState::Done];
    project.failed = counts[RowState::Failed];
    project.when = QDateTime::currentDateTime();
    RecentProjects::note(project);
}

void MainWindow::fillRecentMenu()
{
    m_actions->recentMenu->clear();
    const QList<RecentProject> projects = RecentProjects::load();
    for (const RecentProject& project : projects) {
        QString name = project.name;
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_actions->recentMenu->addAction(name, this, [this, path = project.path] { openFile(path); });
    }
    if (projects.isEmpty())
        m_actions->recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::start(const RowSelection& selection)
{
    m_view->setup()->finishEditing();
    const Result<void> started = session()->start(selection);
    if (!started)
        m_messages->showError(started.error());
    refreshActions();
}

void MainWindow::startOrResume()
{
    m_messages->clear();
    if (session()->lastTick().phase == RunPhase::Paused) {
        m_view->setup()->finishEditing(); // a new key is why a paused run can go on
        session()->resume();
    } else {
        start({});
    }
}

void MainWindow::runAllAgain()
{
    confirm(this, tr("Run all rows again?"), tr("The answers so far are replaced as the new ones arrive."),
            tr("Run all rows"), [this] {
                start({RowSelection::Kind::All, 0, 0, {}, -1});
            });
}

void MainWindow::takeStep(NextStep step)
{
    switch (step) {
    case NextStep::OpenModel:
        m_actions->showSetup->setChecked(true);
        m_view->setup()->openStep(SetupStep::Model);
        m_view->setup()->focusPage();
        break;
    case NextStep::Continue:
        m_actions->run->trigger();
        break;
    case NextStep::RetryFailed:
        m_actions->retryFailed->trigger();
        break;
    case NextStep::Export:
        m_actions->exportAll->trigger();
        break;
    case NextStep::CancelExport:
        m_files->cancelExport();
        break;
    }
}

void MainWindow::onTick(const RunTick& tick)
{
    m_messages->follow(tick);
    const bool stopped = tick.phase == RunPhase::Paused || tick.phase == RunPhase::Ended;
    if (stopped && tick.phase != m_phase) {
        noteRecent();
        QApplication::alert(this);
    }
    m_phase = tick.phase;
}

void MainWindow::onExported(const QString& path, qint64 rows)
{
    const QString text = tr("%Ln row(s) written to %1.", nullptr, static_cast<int>(rows));
    m_messages->show({Banner::Kind::Info, text.arg(QFileInfo(path).fileName()), {}});
}

void MainWindow::copyFromFocus()
{
    RowTable* table = m_view->table()->table();
    QWidget* focus = focusWidget();
    if (focus == table || !invokeIfThere(focus, "copy"))
        table->copySelection();
}

void MainWindow::selectAllInFocus()
{
    QWidget* focus = focusWidget();
    if (!invokeIfThere(focus, "selectAll"))
        m_view->table()->table()->selectAll();
}

void MainWindow::refreshTitle()
{
    if (!session()) {
        setWindowTitle(QStringLiteral("Rowmill"));
        setWindowModified(false);
        return;
    }
    const QString path = session()->projectPath();
    const bool untitled = ProjectOpener::isUntitled(path);
    const QString name = untitled ? session()->info().sourceName : QFileInfo(path).fileName();
    setWindowTitle(name + QStringLiteral("[*] — Rowmill"));
    setWindowModified(untitled);
}

void MainWindow::refreshActions()
{
    ActionState state;
    state.busy = m_opener->isBusy();
    state.hasProject = m_project != nullptr;
    if (state.hasProject) {
        const RunPhase phase = session()->lastTick().phase;
        const StateCounts counts = session()->counts();
        state.untitled = ProjectOpener::isUntitled(session()->projectPath());
        state.running = session()->isRunning();
        state.pausing = phase == RunPhase::Pausing;
        state.paused = phase == RunPhase::Paused;
        state.filtered = m_project->isFiltered();
        state.hasWaiting = counts[RowState::Waiting] + counts[RowState::Unknown] > 0;
        state.hasFailed = counts[RowState::Failed] > 0;
        state.hasSelection = m_view->table()->table()->selectionModel()->hasSelection();
        state.missing = m_project->whatIsMissing();
    }
    m_actions->apply(state);
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
        m_project.reset();
        m_mayClose = true;
        close();
    });
}

} // namespace rowmill
