#include "ui/window/actions.h"

#include "ui/text/languages.h"
#include "ui/widget/shown_text.h"
#include "ui/widget/theme.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace rowmill {

namespace {

/// The words of a menu entry for a button: without its letter, which Chinese menus put in brackets.
QString buttonText(QString text)
{
    const qsizetype bracket = text.indexOf(QLatin1String("(&"));
    if (bracket > 0)
        text.remove(bracket, 4);
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace

Actions::Actions(QWidget* window) : QObject(window), m_window(window)
{
    createFile();
    createEdit();
    createView();
    createRun();
    createHelp();
    apply({});
}

QAction* Actions::add(const QString& text, const QKeySequence& shortcut, const QString& icon)
{
    auto* action = new QAction(text, this);
    action->setIconText(buttonText(text));
    action->setShortcut(shortcut);
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    action->setIconVisibleInMenu(false);
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

QAction* Actions::addToggle(const QString& text, const QKeySequence& shortcut)
{
    QAction* action = add(text, shortcut);
    action->setCheckable(true);
    action->setChecked(true);
    return action;
}

void Actions::createFile()
{
    openTable = add(tr("&Open table…"), QKeySequence::Open, QStringLiteral("open"));
    openTable->setIconText(tr("Open"));
    openFolder = add(tr("Open a fol&der of texts…"), {});
    paste = add(tr("&New from clipboard"), Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    openProject = add(tr("Open &project…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    trySample = add(tr("&Try the sample"), {});
    recentMenu = new QMenu(tr("&Recent projects"), m_window);
    recipeMenu = new QMenu(tr("C&hoose a recipe"), m_window);
    useOther = add(tr("Use another &file…"), {});
    importRecipe = add(tr("&Import recipe…"), {});
    exportRecipe = add(tr("E&xport recipe…"), {});
    save = add(tr("&Save"), QKeySequence::Save, QStringLiteral("save"));
    saveAs = add(tr("Save &as…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    exportAll = add(tr("&Export…"), Qt::CTRL | Qt::Key_E, QStringLiteral("export"));
    exportShown = add(tr("Export the ro&ws shown…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    closeProject = add(tr("&Close project"), Qt::CTRL | Qt::Key_W);
    quit = add(tr("&Quit"), Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::createEdit()
{
    undo = add(tr("&Undo"), QKeySequence::Undo, QStringLiteral("undo"));
    redo = add(tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    copy = add(tr("&Copy"), QKeySequence::Copy);
    copyHeadings = add(tr("Copy with &headings"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    selectAll = add(tr("Select &all"), QKeySequence::SelectAll);
    find = add(tr("&Find"), QKeySequence::Find);
    correct = add(tr("Correct ans&wer"), Qt::Key_F2);
    revert = add(tr("Revert to the &model's answer"), {});
    exclude = add(tr("&Exclude rows"), Qt::CTRL | Qt::Key_D);
    include = add(tr("&Include rows"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    keys = add(tr("&Keys…"), {});
    exampleMenu = new QMenu(tr("Use the rows as e&xamples"), m_window);
    network = add(tr("&Network…"), {});
    network->setMenuRole(QAction::NoRole);
    prices = add(tr("&Prices…"), {});
    prices->setMenuRole(QAction::NoRole);
    preferences = add(tr("Preference&s…"), Qt::CTRL | Qt::Key_Comma);
    preferences->setMenuRole(QAction::PreferencesRole);
}

void Actions::createView()
{
    showSetup = addToggle(tr("&Setup"), Qt::CTRL | Qt::Key_1);
    showInspector = addToggle(tr("Row &inspector"), Qt::CTRL | Qt::Key_2);
    showRunPanel = addToggle(tr("&Run panel"), Qt::CTRL | Qt::Key_3);
    eventLog = add(tr("&Event log"), Qt::CTRL | Qt::Key_L);
    nextPart = add(tr("Next part of the &window"), Qt::CTRL | Qt::Key_F6);
    previousPart = add(tr("Previous part of t&he window"), Qt::CTRL | Qt::SHIFT | Qt::Key_F6);
    columnsMenu = new QMenu(tr("&Columns"), m_window);
    sortMenu = new QMenu(tr("S&ort by"), m_window);
    sortColumn = add(tr("Sort by this col&umn"), Qt::Key_F7);
    goToRow = add(tr("&Go to row…"), Qt::CTRL | Qt::Key_G);
    nextFailed = add(tr("&Next failed row"), Qt::Key_F3);
    previousFailed = add(tr("&Previous failed row"), Qt::SHIFT | Qt::Key_F3);
    peek = add(tr("Re&ad the whole cell"), Qt::Key_Space);
    peek->setShortcutContext(Qt::WidgetShortcut); // elsewhere a space is a space

    themes = new QActionGroup(this);
    const std::pair<QString, ThemeChoice> looks[] = {
        {tr("As the &system"), ThemeChoice::System},
        {tr("&Light"), ThemeChoice::Light},
        {tr("&Dark"), ThemeChoice::Dark},
        {tr("High contrast, l&ight"), ThemeChoice::HighContrastLight},
        {tr("High contrast, d&ark"), ThemeChoice::HighContrastDark}};
    for (const auto& [text, choice] : looks) {
        QAction* action = themes->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        action->setChecked(choice == WindowSettings::theme());
    }

    languages = new QActionGroup(this);
    QList<Language> tongues{{tr("As the &system"), QString()}};
    tongues.append(rowmill::languages());
    for (const auto& [text, language] : std::as_const(tongues)) {
        QAction* action = languages->addAction(text);
        action->setCheckable(true);
        action->setData(language);
        action->setChecked(language == WindowSettings::language());
    }
}

void Actions::createRun()
{
    tryRows = add(tr("&Try 5 rows"), Qt::Key_F6, QStringLiteral("try"));
    pilot = add(tr("Run a pi&lot of %1 rows").arg(PilotRows), Qt::SHIFT | Qt::Key_F6);
    run = add(tr("&Run"), Qt::Key_F5);
    run->setIcon(lineIcon(QStringLiteral("play"), Tone::OnAccent));
    pause = add(tr("&Pause"), Qt::Key_F8);
    pause->setIcon(lineIcon(QStringLiteral("pause"), Tone::OnAccent));
    stop = add(tr("&Stop"), Qt::SHIFT | Qt::Key_F5, QStringLiteral("stop"));
    retryFailed = add(tr("Retry &failed"), Qt::CTRL | Qt::Key_R, QStringLiteral("retry"));
    runSelected = add(tr("Run selecte&d rows"), Qt::CTRL | Qt::Key_Return);
    runAll = add(tr("Run all rows a&gain…"), {});
    runOutdated = add(tr("Run &outdated rows again…"), {});
    runChanged = add(tr("Run &new and changed rows"), {});
    history = add(tr("&History…"), Qt::CTRL | Qt::Key_H, QStringLiteral("history"));
}

void Actions::createHelp()
{
    shortcuts = add(tr("&Keyboard shortcuts"), Qt::Key_F1);
    about = add(tr("&About Rowmill"), {});
    about->setMenuRole(QAction::AboutRole);
}

void Actions::fillMenus(QMenuBar* bar)
{
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({openTable, openFolder, paste, openProject, trySample});
    file->addMenu(recentMenu);
    file->addSeparator();
    file->addActions({save, saveAs});
    file->addSeparator();
    file->addAction(useOther);
    file->addMenu(recipeMenu);
    file->addActions({importRecipe, exportRecipe});
    file->addSeparator();
    file->addActions({exportAll, exportShown});
    file->addSeparator();
    file->addActions({closeProject, quit});

    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({copy, copyHeadings, selectAll, find});
    edit->addSeparator();
    edit->addActions({correct, revert, exclude, include});
    edit->addMenu(exampleMenu);
    edit->addSeparator();
    edit->addActions({keys, network, prices, preferences});

    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions({showSetup, showInspector, showRunPanel, eventLog});
    view->addSeparator();
    view->addActions({nextPart, previousPart});
    view->addSeparator();
    view->addMenu(columnsMenu);
    view->addMenu(sortMenu);
    view->addAction(sortColumn);
    view->addSeparator();
    view->addActions({goToRow, nextFailed, previousFailed, peek});
    view->addSeparator();
    view->addMenu(tr("&Theme"))->addActions(themes->actions());
    view->addMenu(tr("&Language"))->addActions(languages->actions());

    QMenu* runMenu = bar->addMenu(tr("&Run"));
    runMenu->addActions({tryRows, pilot, run, pause, stop});
    runMenu->addSeparator();
    runMenu->addActions({retryFailed, runSelected, runAll, runChanged, runOutdated});
    runMenu->addSeparator();
    runMenu->addAction(history);

    QMenu* help = bar->addMenu(tr("&Help"));
    help->addActions({shortcuts, about});
    for (QMenu* menu : {file, edit, view, runMenu})
        menu->setToolTipsVisible(true);
}

void Actions::fillToolBar(QToolBar* bar)
{
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(16, 16));
    bar->addActions({openTable, save});
    bar->addSeparator();
    bar->addAction(tryRows);
    m_primary = new QToolButton(bar);
    m_primary->setProperty("primary", true);
    m_primary->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_primary->setIconSize(QSize(16, 16));
    m_primary->setDefaultAction(run);
    bar->addWidget(m_primary);
    bar->addActions({stop, retryFailed});
    bar->addSeparator();
    bar->addAction(exportAll);
    for (QAction* action : bar->actions()) {
        QWidget* button = bar->widgetForAction(action);
        if (button && !action->isSeparator())
            button->setFocusPolicy(Qt::TabFocus);
    }
}

void Actions::explain(QAction* action, bool enabled, const QString& reason)
{
    action->setEnabled(enabled);
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    QString tip = action->iconText();
    if (!shortcut.isEmpty())
        tip += QStringLiteral(" (%1)").arg(shortcut);
    if (!enabled && !reason.isEmpty())
        tip += QLatin1Char('\n') + reason;
    // A tool tip has no plain-text switch, and the reason may quote a column.
    action->setToolTip(tipText(tip));
    action->setStatusTip(enabled ? QString() : reason);
}

void Actions::apply(const ActionState& state)
{
    for (QAction* action : {find, showSetup, showInspector, showRunPanel, nextPart, previousPart})
        explain(action, state.hasProject, tr("Open a table first."));
    applyToFiles(state);
    applyToTable(state);
    applyToEdits(state);
    QAction* primary = state.running ? pause : run;
    if (m_primary && m_primary->defaultAction() != primary) {
        // Before the other is disabled: a button that is disabled loses the keyboard.
        primary->setEnabled(true);
        m_primary->setDefaultAction(primary);
    }
    applyToRun(state);
}

void Actions::applyToFiles(const ActionState& state)
{
    const QString noProject = state.hasProject ? QString() : tr("Open a table first.");
    QString whyNot = state.running ? tr("Not while a run is on.") : noProject;
    if (state.paused)
        whyNot = tr("Resume or stop the run first.");
    const bool idle = state.hasProject && !state.running && !state.paused && !state.busy;
    const QString busy = tr("A file is being opened.");
    for (QAction* action : {openFolder, paste, openProject, trySample})
        explain(action, !state.busy, busy);
    explain(recentMenu->menuAction(), !state.busy, busy);
    explain(recipeMenu->menuAction(), !state.busy, busy);
    const QString noRow = state.hasProject ? tr("No row is selected.") : noProject;
    explain(exampleMenu->menuAction(), state.hasSelection && !state.readOnly,
            state.readOnly ? tr("The project is open read-only.") : noRow);
    explain(openTable, !state.busy, busy);
    QString whyNotSave =
        state.hasProject && !state.untitled ? tr("Everything is saved as it happens.") : whyNot;
    if (state.readOnly)
        whyNotSave = tr("The project is open read-only.");
    explain(save, idle && state.untitled && !state.readOnly, whyNotSave);
    explain(saveAs, idle, whyNot);
    QString whyNotChange = whyNot;
    if (state.readOnly)
        whyNotChange = tr("The project is open read-only.");
    explain(useOther, idle && !state.readOnly, whyNotChange);
    explain(importRecipe, state.hasProject && !state.readOnly, whyNotChange);
    explain(exportRecipe, state.hasProject, noProject);
    explain(exportAll, state.hasProject && !state.busy, noProject);
    explain(exportShown, state.hasProject && !state.busy && state.filtered,
            state.hasProject ? tr("All rows are shown.") : noProject);
    explain(closeProject, state.hasProject && !state.busy, state.hasProject ? busy : noProject);
}

void Actions::applyToTable(const ActionState& state)
{
    const QString noProject = state.hasProject ? QString() : tr("Open a table first.");
    for (QAction* action : {columnsMenu->menuAction(), sortMenu->menuAction(), sortColumn, goToRow, peek})
        explain(action, state.hasProject, noProject);
    for (QAction* action : {nextFailed, previousFailed})
        explain(action, state.hasFailed, state.hasProject ? tr("No row has failed.") : noProject);
    for (QAction* action : {copy, copyHeadings})
        explain(action, state.hasSelection || action == copy,
                noProject.isEmpty() ? tr("No row is selected.") : noProject);
}

void Actions::applyToEdits(const ActionState& state)
{
    const QString noProject = state.hasProject ? QString() : tr("Open a table first.");
    const auto reason = [&noProject](const QString& otherwise) {
        return noProject.isEmpty() ? otherwise : noProject;
    };
    undo->setText(state.undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(state.undo));
    redo->setText(state.redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(state.redo));
    explain(undo, !state.undo.isEmpty(), reason(tr("Nothing to undo.")));
    explain(redo, !state.redo.isEmpty(), reason(tr("Nothing to do again.")));
    const QString noRow = reason(tr("No row is selected."));
    explain(exclude, state.hasSelection, noRow);
    explain(include, state.hasSelection && state.hasExcluded,
            state.hasSelection ? tr("No row is excluded.") : noRow);
    const QString ofRun = tr("The table shows the answers of a run. Choose another filter first.");
    explain(correct, state.hasSelection && !state.showsRun, state.showsRun ? ofRun : noRow);
    explain(revert, state.hasSelection && state.hasCorrected,
            state.hasSelection ? tr("No answer is corrected.") : noRow);
    explain(history, state.hasProject, noProject);
    if (!state.readOnly)
        return;
    for (QAction* action : {undo, redo, exclude, include, correct, revert})
        explain(action, false, tr("The project is open read-only."));
}

void Actions::applyToRun(const ActionState& state)
{
    QString whyNot = state.missing;
    if (!state.hasProject)
        whyNot = tr("Open a table first.");
    else if (state.readOnly)
        whyNot = tr("The project is open read-only. Save it under another name to run it.");
    else if (state.running)
        whyNot = tr("A run is on.");
    const bool canStart = whyNot.isEmpty() && !state.busy;
    const bool canBegin = canStart && !state.paused;
    const QString stopFirst = whyNot.isEmpty() && state.paused ? tr("Resume or stop the run first.") : whyNot;

    run->setText(state.paused ? tr("&Resume") : tr("&Run"));
    run->setIconText(buttonText(run->text()));
    explain(run, canStart && (state.hasWaiting || state.paused),
            whyNot.isEmpty() ? tr("No row is waiting.") : whyNot);
    explain(pause, state.running && !state.pausing,
            state.pausing ? tr("Requests in flight are finishing.") : tr("No run is on."));
    explain(stop, state.running || state.paused, tr("No run is on."));
    explain(tryRows, canBegin && state.hasWaiting,
            stopFirst.isEmpty() ? tr("No row is waiting.") : stopFirst);
    explain(pilot, canBegin && state.hasWaiting, stopFirst.isEmpty() ? tr("No row is waiting.") : stopFirst);
    explain(retryFailed, canBegin && state.hasFailed, state.hasFailed ? stopFirst : tr("No row has failed."));
    explain(runSelected, canBegin && state.hasSelection,
            state.hasSelection ? stopFirst : tr("No row is selected."));
    explain(runAll, canBegin, stopFirst);
    explain(runOutdated, canBegin && state.hasDone, state.hasDone ? stopFirst : tr("No row is done."));
    explain(runChanged, canBegin, stopFirst);
}

} // namespace rowmill
