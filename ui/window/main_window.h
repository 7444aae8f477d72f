#pragma once

#include "ui/window/project_opener.h"
#include "ui/window/run_messages.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace rowmill {

class Actions;
class DataCommands;
class ImportPanel;
class KeyCommands;
class NetworkCommands;
struct PastedTable;
class ProjectBinding;
class ProjectCloser;
class ProjectFiles;
class ProjectPart;
class ProjectView;
class RunCommands;
class TableImport;
class WelcomePage;
class WindowMessages;

/// The shell: menus, tool bar, banner, and the page that belongs to what is open. It joins actions, pages
/// and one project, and decides nothing else. Main thread; owned by the program.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `practice` starts the practice endpoint when it is first asked; `libcurl` is its version, for the
    /// About dialog.
    explicit MainWindow(Session::PracticeCall practice, const QString& libcurl = {},
                        QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A project or a table, by its ending. Asks how a table is read only where that is in doubt.
    void openFile(const QString& path);
    void trySample();
    /// Shows a project that is open already.
    void adopt(std::shared_ptr<Session> session);
    /// Lets go of the project without closing it, for another window to adopt.
    std::shared_ptr<Session> release();

    Actions* actions() const { return m_actions; }
    NetworkCommands* network() const { return m_network; }
    WindowMessages* messages() const { return m_messages; }
    ProjectView* view() const { return m_view; }
    KeyCommands* keys() const { return m_keys; }

signals:
    void languageChosen(const QString& language);
    /// Another project is in view, or none: nullptr.
    void projectChanged(rowmill::Session* session);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildPages();
    void connectFiles();
    void connectOpener();
    void addParts();
    template<typename Part>
    Part* addPart(Part* part)
    {
        m_parts.append(part);
        return part;
    }
    void connectView();

    void askForProject();
    void takeDrop(const PastedTable& table);
    void arrived(std::shared_ptr<Session> session, ProjectOpener::Source source);
    void closeProject();
    void letGo();
    /// The page that belongs to what is open.
    void showPage();
    void fillWelcome();
    void showFailure(const Error& error);
    void greet();
    void noteRecent();

    void onTick(const RunTick& tick);

    void refreshTitle();
    void refreshActions();
    Session* session() const;

    Actions* m_actions = nullptr;
    QToolBar* m_toolBar = nullptr;
    QStackedWidget* m_stack = nullptr;
    WelcomePage* m_welcome = nullptr;
    ImportPanel* m_import = nullptr;
    ProjectView* m_view = nullptr;
    WindowMessages* m_messages = nullptr;
    ProjectOpener* m_opener = nullptr;
    TableImport* m_tables = nullptr;
    ProjectFiles* m_files = nullptr;
    ProjectCloser* m_closer = nullptr;
    QList<ProjectPart*> m_parts; ///< told of each project that comes and goes
    RunCommands* m_run = nullptr;
    KeyCommands* m_keys = nullptr;
    DataCommands* m_data = nullptr;
    NetworkCommands* m_network = nullptr;
    std::unique_ptr<ProjectBinding> m_project;
    Session::PracticeCall m_practice;
    QString m_libcurl;
    RunPhase m_phase = RunPhase::Idle;
    bool m_mayClose = false;
    QString m_refused; ///< the project that somebody else has open
};

} // namespace rowmill
