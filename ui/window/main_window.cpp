#include "ui/window/main_window.h"

#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/import_panel.h"
#include "ui/setup/setup_panel.h"
#include "ui/table/row_table.h"
#include "ui/table/table_page.h"
#include "ui/window/actions.h"
#include "ui/window/data_commands.h"
#include "ui/window/drop_filter.h"
#include "ui/window/edit_commands.h"
#include "ui/window/example_commands.h"
#include "ui/window/history_commands.h"
#include "ui/window/key_commands.h"
#include "ui/window/network_commands.h"
#include "ui/window/next_steps.h"
#include "ui/window/price_commands.h"
#include "ui/window/probe_commands.h"
#include "ui/window/project_binding.h"
#include "ui/window/project_closer.h"
#include "ui/window/project_files.h"
#include "ui/window/project_view.h"
#include "ui/window/recent_menu.h"
#include "ui/window/recent_projects.h"
#include "ui/window/recipe_menu.h"
#include "ui/window/run_announcer.h"
#include "ui/window/run_commands.h"
#include "ui/window/run_panel.h"
#include "ui/window/table_commands.h"
#include "ui/window/table_import.h"
#include "ui/window/unsaved_projects.h"
#include "ui/window/view_commands.h"
#include "ui/window/welcome_page.h"
#include "ui/window/window_messages.h"
#include "ui/window/window_place.h"
#include "ui/window/window_settings.h"
#include "ui/window/window_title.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace rowmill {

MainWindow::MainWindow(Session::PracticeCall practice, const QString& libcurl, QWidget* parent)
    : QMainWindow(parent), m_practice(std::move(practice)), m_libcurl(libcurl)
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
    m_tables = new TableImport(m_actions, this);
    m_files = new ProjectFiles(this);
    m_closer = new ProjectCloser(m_files, this);
    buildPages();
    connectFiles();
    connectOpener();
    addParts();
    connectView();
    const auto* drops = new DropFilter(this);
    connect(drops, &DropFilter::dropped, this, &MainWindow::takeDrop);
    connect(drops, &DropFilter::droppedMany, this, [this] {
        m_messages->show({Banner::Kind::Info, tr("Drop one file, or the folder that the texts are in."), {}});
    });

    if (!restorePlace(this, WindowSettings::geometry()))
        takeMostOfTheScreen(this);
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
}

void MainWindow::connectFiles()
{
    connect(m_actions->openProject, &QAction::triggered, this, &MainWindow::askForProject);
    connect(m_actions->trySample, &QAction::triggered, this, &MainWindow::trySample);
    connect(new RecentMenu(m_actions->recentMenu, this), &RecentMenu::chosen, this, &MainWindow::openFile);
    const auto saveAs = [this] { m_files->saveAs(m_project->share()); };
    connect(m_actions->save, &QAction::triggered, this, saveAs);
    connect(m_actions->saveAs, &QAction::triggered, this, saveAs);
    connect(m_actions->exportAll, &QAction::triggered, this,
            [this] { m_files->exportRows(m_project->share(), m_project->filter(), false); });
    connect(m_actions->exportShown, &QAction::triggered, this,
            [this] { m_files->exportRows(m_project->share(), m_project->filter(), true); });
    connect(m_actions->closeProject, &QAction::triggered, this, &MainWindow::closeProject);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);

    connect(m_files, &ProjectFiles::failed, m_messages, &WindowMessages::showError);
    connect(m_view->runPanel(), &RunPanel::failed, m_messages, &WindowMessages::showError);
    connect(m_files, &ProjectFiles::working, m_messages, &WindowMessages::showWorking);
    connect(m_files, &ProjectFiles::exportMoved, m_messages, &WindowMessages::showExporting);
    connect(m_files, &ProjectFiles::exported, m_messages, &WindowMessages::showExported);
    connect(m_files, &ProjectFiles::saved, this, [this] {
        m_messages->clear();
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
    connect(m_opener, &ProjectOpener::failed, this, &MainWindow::showFailure);
    connect(m_tables, &TableImport::ready, m_opener, &ProjectOpener::openTable);
    connect(m_tables, &TableImport::failed, this, &MainWindow::showFailure);
    connect(m_tables, &TableImport::nothingPasted, this, [this] {
        m_messages->show({Banner::Kind::Info, tr("The clipboard holds no table and no text."), {}});
    });
    auto* paste =
        new QShortcut(QKeySequence::Paste, m_welcome, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, m_actions->paste, &QAction::trigger);
}

void MainWindow::addParts()
{
    m_keys = addPart(new KeyCommands(m_actions, m_view, m_messages, this));
    connect(m_keys, &KeyCommands::changed, this, &MainWindow::refreshActions);
    m_run = addPart(new RunCommands(m_actions, m_view, m_messages, m_keys, this));
    connect(m_run, &RunCommands::asked, this, &MainWindow::refreshActions);
    m_network = addPart(new NetworkCommands(m_actions, this));
    addPart(new PriceCommands(m_actions, this));
    addPart(new RunAnnouncer(this));
    addPart(new ProbeCommands(
        m_view->setup(), [this](std::function<void()> then) { m_run->whenAllowed(std::move(then)); }, this));
    m_data = addPart(new DataCommands(m_actions, m_messages, this));
    connect(m_data, &DataCommands::replaced, this, [this](const QString& project) {
        letGo();
        m_opener->openProject(project);
    });
    const auto* recipes = addPart(new RecipeMenu(m_actions->recipeMenu, m_messages, this));
    connect(recipes, &RecipeMenu::sampleChosen, m_opener, &ProjectOpener::openSample);
    addPart(new ExampleCommands(m_actions, m_view->table()->table(), this));
    addPart(new TableCommands(m_actions, m_view->table(), this));
    addPart(new EditCommands(m_actions, m_view->table(), this));
    const auto* history = addPart(new HistoryCommands(m_actions, this));
    connect(history, &HistoryCommands::answersChosen, this,
            [this](qint64 run) { m_project->showAnswersOf(run); });
    connect(history, &HistoryCommands::exported, m_messages, &WindowMessages::showExported);
    connect(history, &HistoryCommands::failed, m_messages, &WindowMessages::showError);
}

void MainWindow::connectView()
{
    const auto* view = new ViewCommands(m_actions, m_view, m_libcurl, this);
    connect(view, &ViewCommands::languageChosen, this, &MainWindow::languageChosen);
    const auto* steps = new NextSteps({m_actions, m_view, m_files, m_data}, this);
    connect(m_messages, &WindowMessages::stepChosen, steps, &NextSteps::take);
    connect(steps, &NextSteps::readOnlyChosen, this,
            [this] { m_opener->openProject(m_refused, OpenMode::ReadOnly); });
    connect(m_view->setup(), &SetupPanel::openTableRequested, m_actions->openTable, &QAction::trigger);
    connect(m_view->setup(), &SetupPanel::notesRequested, m_data, &DataCommands::showNotes);
    RowTable* table = m_view->table()->table();
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->addActions({m_actions->runSelected, m_actions->correct, m_actions->revert, m_actions->exclude,
                       m_actions->include, m_actions->peek, m_actions->copy, m_actions->copyHeadings});
}

void MainWindow::askForProject()
{
    pickFileToOpen(
        this,
        {tr("Open a project"), WindowSettings::lastFolder(), {}, {tr("Rowmill projects (*.rowmill)")}, {}},
        [this](const QString& path) { openFile(path); });
}

void MainWindow::openFile(const QString& path)
{
    const QFileInfo file(path);
    if (session() && QFileInfo(session()->projectPath()) == file)
        return;
    if (!file.absolutePath().startsWith(ProjectOpener::untitledFolder()))
        WindowSettings::setLastFolder(file.absolutePath());
    if (ProjectOpener::isProjectFile(path))
        m_opener->openProject(file.absoluteFilePath());
    else
        m_tables->askIfUnsure(file.absoluteFilePath());
}

void MainWindow::takeDrop(const PastedTable& table)
{
    if (ProjectOpener::isProjectFile(table.file))
        openFile(table.file);
    else if (!m_opener->isBusy())
        m_tables->take(table, tr("Dropped text"));
}

void MainWindow::trySample()
{
    m_opener->openSample();
}

void MainWindow::showPage()
{
    if (!m_project)
        fillWelcome();
    m_stack->setCurrentWidget(m_project ? static_cast<QWidget*>(m_view) : m_welcome);
    m_toolBar->setVisible(m_project != nullptr);
    refreshTitle();
    refreshActions();
}

void MainWindow::fillWelcome()
{
    const QList<RecentProject> unsaved = UnsavedProjects::find();
    QList<RecentProject> recent = RecentProjects::load();
    recent.removeIf([&unsaved](const RecentProject& project) { return unsaved.contains(project); });
    m_welcome->setUnsaved(unsaved);
    m_welcome->setRecent(recent);
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
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    setWindowTitle(titleOf(session()));
    setWindowModified(session() && ProjectOpener::isUntitled(session()->projectPath()) &&
                      !session()->readOnly());
}

void MainWindow::refreshActions()
{
    ActionState state = m_project ? m_project->actionState() : ActionState();
    state.busy = m_opener->isBusy();
    m_actions->apply(state);
}

} // namespace rowmill
