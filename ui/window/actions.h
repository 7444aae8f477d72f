#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QToolBar;
class QToolButton;
class QWidget;

namespace rowmill {

/// How many rows a pilot asks.
inline constexpr int PilotRows = 20;

/// What the window can be told to do right now; decides which actions are enabled, and says why not.
struct ActionState {
    bool hasProject = false;
    bool untitled = false;
    bool running = false; ///< sending, or letting the last ones finish
    bool pausing = false; ///< the last requests of a paused run are finishing
    bool paused = false;  ///< a run is there that can go on
    bool busy = false;    ///< a file is being opened or written
    bool filtered = false;
    bool hasWaiting = false;
    bool hasFailed = false;
    bool hasDone = false;
    bool hasSelection = false;
    bool hasExcluded = false;
    bool hasCorrected = false;
    bool showsRun = false; ///< the table shows the answers of one run
    QString undo;          ///< what would be undone, in words; empty: nothing
    QString redo;
    bool readOnly = false;
    QString missing; ///< why a run cannot start; empty when it can
    bool operator==(const ActionState&) const = default;
};

/// Every act of the window as a QAction: its words, keys and icon, in one place. Owns the actions; the
/// window connects them. Main thread.
class Actions final : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    void fillMenus(QMenuBar* bar);
    void fillToolBar(QToolBar* bar);
    void apply(const ActionState& state);
    /// In the order of the menus.
    QList<QAction*> all() const { return m_all; }

    QAction* openTable = nullptr;
    QAction* openFolder = nullptr; ///< of texts, a row for each
    QAction* paste = nullptr;      ///< a new project from the clipboard
    QAction* openProject = nullptr;
    QAction* trySample = nullptr;
    QMenu* recentMenu = nullptr;
    QMenu* recipeMenu = nullptr;
    QMenu* exampleMenu = nullptr;
    QAction* runOutdated = nullptr; ///< rows that another prompt or model has answered
    QAction* useOther = nullptr;    ///< another file's rows in the same project
    QAction* importRecipe = nullptr;
    QAction* exportRecipe = nullptr;
    QAction* save = nullptr;
    QAction* saveAs = nullptr;
    QAction* exportAll = nullptr;
    QAction* exportShown = nullptr;
    QAction* closeProject = nullptr;
    QAction* quit = nullptr;

    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* copy = nullptr;
    QAction* copyHeadings = nullptr; ///< the rows with the columns' names above them
    QAction* selectAll = nullptr;
    QAction* find = nullptr;
    QAction* correct = nullptr; ///< writes the current row's answer by hand
    QAction* revert = nullptr;  ///< to the model's answers
    QAction* exclude = nullptr;
    QAction* include = nullptr;
    QAction* keys = nullptr;    ///< shows those that are stored
    QAction* network = nullptr; ///< asks for the proxy and the CA file
    QAction* prices = nullptr;  ///< asks what models cost
    QAction* preferences = nullptr;

    QAction* showSetup = nullptr;
    QAction* showInspector = nullptr;
    QAction* showRunPanel = nullptr;
    QAction* eventLog = nullptr;
    QAction* nextPart = nullptr; ///< takes the keyboard to the next panel
    QAction* previousPart = nullptr;
    QMenu* columnsMenu = nullptr;
    QMenu* sortMenu = nullptr;
    QAction* sortColumn = nullptr; ///< the current one: up, down, as in the source
    QAction* goToRow = nullptr;
    QAction* nextFailed = nullptr;
    QAction* previousFailed = nullptr;
    QAction* peek = nullptr;           ///< the whole text of the current cell
    QActionGroup* themes = nullptr;    ///< data: int(ThemeChoice)
    QActionGroup* languages = nullptr; ///< data: a code of languages(), or empty

    QAction* run = nullptr; ///< starts a run, or resumes the one that is paused
    QAction* pause = nullptr;
    QAction* stop = nullptr;
    QAction* tryRows = nullptr;
    QAction* pilot = nullptr; ///< a sample from short to long, for the price and the time of the rest
    QAction* retryFailed = nullptr;
    QAction* runSelected = nullptr;
    QAction* runAll = nullptr;     ///< done rows too
    QAction* runChanged = nullptr; ///< whose request is another than the one their answer came from
    QAction* history = nullptr;

    QAction* shortcuts = nullptr;
    QAction* about = nullptr;

private:
    QAction* add(const QString& text, const QKeySequence& shortcut, const QString& icon = {});
    QAction* addToggle(const QString& text, const QKeySequence& shortcut);
    void createFile();
    void createEdit();
    void createView();
    void createRun();
    void createHelp();
    void applyToFiles(const ActionState& state);
    void applyToTable(const ActionState& state);
    void applyToEdits(const ActionState& state);
    void applyToRun(const ActionState& state);
    void explain(QAction* action, bool enabled, const QString& reason);

    QWidget* m_window;
    QList<QAction*> m_all;
    QToolButton* m_primary = nullptr;
};

} // namespace rowmill
