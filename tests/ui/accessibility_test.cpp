#include "app/engine/session.h"
#include "app/practice/practice_server.h"
#include "tests/ui/accessible_walk.h"
#include "ui/chart/live_chart.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/gone_dialog.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/key_entry_dialog.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/dialogs/network_dialog.h"
#include "ui/dialogs/notes_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/prices_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/inspector/inspector.h"
#include "ui/log/event_log.h"
#include "ui/log/event_log_window.h"
#include "ui/setup/setup_panel.h"
#include "ui/setup/step_button.h"
#include "ui/table/row_map.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/widget/banner.h"
#include "ui/widget/chip.h"
#include "ui/widget/part_bar.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/project_opener.h"
#include "ui/window/project_view.h"
#include "ui/window/recent_projects.h"
#include "ui/window/run_panel.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolBar>
#include <QTreeWidget>

using namespace rowmill;
using namespace rowmill::test;

/// The window as a keyboard and a screen reader meet it, asked through Qt's accessibility interface.
class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { qInfo("%d controls looked at", m_looked); }
    void theWelcomePageIsReached();
    void everyPageIsReached_data();
    void everyPageIsReached();
    void aFailedRowIsReached();
    void everyDialogIsReached_data();
    void everyDialogIsReached();
    void paintedWidgetsSayWhatTheyAre();
    void theTableSpeaksItsCells();
    void theArrowsLeadThroughStepsAndChips();
    void aRunIsAnnounced();
    void theFocusStaysWithTheButtonThatBecameAnother();
    void theFocusGoesBackWhenItsPlaceIsHidden();
    void thePartsOfTheWindowAreGoneThrough();

private:
    static constexpr int Rows = 12;

    void look(QWidget* root, const QString& where);
    void lookAtNames(const QList<QWidget*>& controls, const QString& where);
    void openTable();
    void slowDown();
    QDialog* makeDialog(const QString& which);
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    Actions* actions() const { return m_window->actions(); }
    ProjectView* view() const { return m_window->findChild<ProjectView*>(); }
    RowTable* table() const { return view()->table()->table(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<MainWindow> m_window;
    int m_looked = 0;
};

void AccessibilityTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("RowmillTest"));
    QCoreApplication::setApplicationName(QStringLiteral("RowmillAccessibility"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void AccessibilityTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(ProjectOpener::untitledFolder()).removeRecursively(); // of the tests before
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_server = std::move(*PracticeServer::start({}));
    m_window = std::make_unique<MainWindow>([this]() -> Result<QUrl> { return m_server->baseUrl(); });
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void AccessibilityTest::cleanup()
{
    m_window.reset();
    m_server.reset();
}

void AccessibilityTest::openTable()
{
    QFile file(path("t.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,text,kind\n");
    for (int i = 1; i <= Rows; ++i)
        file.write(QByteArray::number(i) + ",\"message " + QByteArray::number(i) + "\",a\n");
    file.close();
    m_window->openFile(file.fileName());
    QTRY_COMPARE(view()->table()->model()->rowCount(), Rows);
    const auto edits = view()->setup()->findChildren<QPlainTextEdit*>();
    for (QPlainTextEdit* edit : edits) {
        if (edit->accessibleName() == QLatin1String("Prompt for each row"))
            edit->setPlainText(QStringLiteral("Say: {{text}}"));
    }
    QTRY_VERIFY(actions()->run->isEnabled());
}

void AccessibilityTest::lookAtNames(const QList<QWidget*>& controls, const QString& where)
{
    for (const QWidget* widget : controls) {
        ++m_looked;
        const QByteArray who = (described(widget) + u" (" + where + u')').toUtf8();
        QString name = spoken(widget);
        if (qobject_cast<const QComboBox*>(widget)) {
            // Qt speaks its value as its name, and expects a label that stands for it.
            const auto labels = interfaceOf(widget)->relations(QAccessible::Label);
            name = labels.isEmpty() ? spoken(widget, QAccessible::Description)
                                    : labels.first().first->text(QAccessible::Name);
        }
        const auto* text = qobject_cast<const QLabel*>(widget);
        QVERIFY2(!name.trimmed().isEmpty() || (text && text->text().isEmpty()), who.constData());
        QVERIFY2(!name.contains(QLatin1String("rowmill::")), who.constData());
        QVERIFY2(name != QLatin1String(widget->metaObject()->className()), who.constData());
        if (qobject_cast<const QAbstractSpinBox*>(widget))
            QVERIFY2(!spoken(widget, QAccessible::Value).isEmpty(), who.constData());
    }
}

/// Names, the way of Tab and its order, of what can be seen now.
void AccessibilityTest::look(QWidget* root, const QString& where)
{
    QVERIFY2(QApplication::focusWidget(), qPrintable(where + u": nothing has the focus"));
    const QList<QWidget*> controls = controlsOf(root);
    lookAtNames(controls, where);
    const QList<QWidget*> stops = tabStops();
    for (const QWidget* control : controls) {
        const bool reached = stops.contains(control) || isBesideAStop(control, stops);
        QVERIFY2(reached, qPrintable(where + u": Tab never comes to " + described(control)));
    }
    const QList<QWidget*> parts{view()->setup(), view()->table(), view()->inspector(), view()->runPanel(),
                                m_window->findChild<QToolBar*>()};
    const bool window = root == m_window.get();
    const QList<QWidget*> ordered = window ? stops : fromTheTop(stops, root);
    for (qsizetype i = 0; i + 1 < ordered.size(); ++i) {
        const QWidget* a = ordered.at(i);
        const QWidget* b = ordered.at(i + 1);
        const bool one = !window || std::any_of(parts.cbegin(), parts.cend(), [&](const QWidget* part) {
            return part->isAncestorOf(a) && part->isAncestorOf(b);
        });
        QVERIFY2(!one || readsOn(a, b, root),
                 qPrintable(where + u": Tab goes back from " + described(a) + u" to " + described(b)));
    }
    const auto bars = root->findChildren<QWidget*>();
    for (const QWidget* bar : bars) {
        if (bar->isVisible() && (bar->inherits("QProgressBar") || bar->inherits("rowmill::PartBar"))) {
            QVERIFY2(interfaceOf(bar)->valueInterface(), qPrintable(described(bar)));
            QVERIFY2(!spoken(bar).isEmpty(), qPrintable(described(bar)));
        }
    }
}

void AccessibilityTest::theWelcomePageIsReached()
{
    // What was opened before stands there too.
    for (const char* name : {"a.rowmill", "b.rowmill", "c.rowmill"}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        RecentProjects::note({path(name), QLatin1String(name), 3, 2, 1, QDateTime::currentDateTime(), false});
    }
    m_window = std::make_unique<MainWindow>([this]() -> Result<QUrl> { return m_server->baseUrl(); });
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(spoken(QApplication::focusWidget()), QStringLiteral("Open a table…"));
    look(m_window.get(), QStringLiteral("the first page"));
}

void AccessibilityTest::everyPageIsReached_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("remote");
    QTest::newRow("the data") << int(SetupStep::Data) << -1 << false;
    QTest::newRow("the prompt") << int(SetupStep::Prompt) << -1 << false;
    QTest::newRow("an answer in words") << int(SetupStep::Answer) << 0 << false;
    QTest::newRow("an answer of labels") << int(SetupStep::Answer) << 1 << false;
    QTest::newRow("an answer of fields") << int(SetupStep::Answer) << 2 << false;
    QTest::newRow("the practice model") << int(SetupStep::Model) << -1 << false;
    QTest::newRow("a model elsewhere") << int(SetupStep::Model) << -1 << true;
    QTest::newRow("the limits") << int(SetupStep::Limits) << -1 << false;
}

void AccessibilityTest::everyPageIsReached()
{
    QFETCH(int, step);
    QFETCH(int, kind);
    QFETCH(bool, remote);
    openTable();
    view()->setup()->openStep(static_cast<SetupStep>(step));
    const auto boxes = view()->setup()->findChildren<QComboBox*>();
    for (QComboBox* box : boxes) {
        if (kind >= 0 && box->accessibleName() == QLatin1String("The answer is"))
            box->setCurrentIndex(kind);
        if (remote && box->accessibleName() == QLatin1String("Provider")) {
            box->setCurrentIndex(box->count() - 1);
            emit box->activated(box->count() - 1);
        }
    }
    const auto buttons = view()->setup()->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (kind == 2 && button->text() == QLatin1String("Add a field")) {
            button->click();
            button->click();
        }
    }
    look(m_window.get(), QString::fromLatin1(QTest::currentDataTag()));
    view()->setup()->focusPage();
    QVERIFY(view()->setup()->isAncestorOf(QApplication::focusWidget()));
}

void AccessibilityTest::aFailedRowIsReached()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::Refuse, 1.0}};
    m_server->setOptions(options);
    openTable();
    actions()->run->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<Banner*>()->isVisible(), 20'000);
    QTRY_VERIFY(actions()->retryFailed->isEnabled());
    table()->setFocus();
    look(m_window.get(), QStringLiteral("a failed row"));
    QCOMPARE(interfaceOf(m_window->findChild<Banner*>())->role(), QAccessible::AlertMessage);
}

QDialog* AccessibilityTest::makeDialog(const QString& which)
{
    QWidget* window = m_window.get();
    const auto question = [this] {
        auto* box = m_window->findChild<QMessageBox*>();
        return static_cast<QDialog*>(box);
    };
    const StoredKey key{{QStringLiteral("https"), QStringLiteral("api.example.com"), 443},
                        QStringLiteral("mine")};
    if (which == QLatin1String("export"))
        return new ExportDialog({QStringLiteral("id"), QStringLiteral("text")}, true, false, window);
    if (which == QLatin1String("import"))
        return new ImportDialog(path("t.csv"), QStringLiteral("t.csv"), {}, QStringLiteral("Open"), window);
    if (which == QLatin1String("network"))
        return new NetworkDialog({}, window);
    if (which == QLatin1String("keys")) {
        auto* dialog = new KeysDialog(window);
        dialog->setKeys({key});
        return dialog;
    }
    if (which == QLatin1String("a key"))
        return new KeyEntryDialog({}, window);
    if (which == QLatin1String("another key"))
        return new KeyEntryDialog(key, window);
    if (which == QLatin1String("prices"))
        return new PricesDialog({}, QStringLiteral("https://api.openai.com/v1"), QStringLiteral("gpt-4o"),
                                window);
    if (which == QLatin1String("history")) {
        auto* dialog = new HistoryDialog(window);
        RunRecord run;
        run.run = 1;
        run.done = 3;
        dialog->setRuns({run});
        return dialog;
    }
    if (which == QLatin1String("gone rows")) {
        auto* dialog = new GoneDialog(1, window);
        dialog->setAnswers({{1, 1, {{QStringLiteral("text"), QStringLiteral("x")}}, 1, QStringLiteral("y")}});
        return dialog;
    }
    if (which == QLatin1String("notes")) {
        TableNotes notes;
        notes.shortRows = 1;
        notes.shortLines = {3};
        return new NotesDialog(QStringLiteral("t.csv"), notes, window);
    }
    if (which == QLatin1String("shortcuts"))
        return new ShortcutsDialog(m_window->menuBar(), window);
    if (which == QLatin1String("preferences"))
        return new PreferencesDialog({}, window);
    if (which == QLatin1String("event log")) {
        auto* log = new EventLog(window);
        log->add(LogEvent::Kind::Info, QStringLiteral("It begins."));
        return new EventLogWindow(log, window);
    }
    if (which == QLatin1String("about"))
        return new AboutDialog(QStringLiteral("libcurl 8"), window);
    if (which == QLatin1String("to save or not"))
        askAboutUnsaved(window, QStringLiteral("t"), [](UnsavedAnswer) {});
    else if (which == QLatin1String("a confirmation"))
        confirm(window, QStringLiteral("Go?"), QStringLiteral("Really?"), QStringLiteral("Go"), [] {});
    else if (which == QLatin1String("a loss"))
        confirmLoss(window, QStringLiteral("Go?"), QStringLiteral("Really?"), QStringLiteral("Go"), [] {});
    else if (which == QLatin1String("a name")) {
        askForText(window, QStringLiteral("Name"), QStringLiteral("What is it called?"),
                   [](const QString&) {});
        return m_window->findChild<QDialog*>();
    }
    return question();
}

void AccessibilityTest::everyDialogIsReached_data()
{
    QTest::addColumn<QString>("first"); ///< what has the focus when it opens
    QTest::newRow("export") << "File form";
    QTest::newRow("import") << "Open";
    QTest::newRow("network") << "As the system says";
    QTest::newRow("keys") << "Stored keys";
    QTest::newRow("a key") << "Server";
    QTest::newRow("another key") << "Key";
    QTest::newRow("prices") << "Model";
    QTest::newRow("history") << "Runs";
    QTest::newRow("gone rows") << "Answers of rows that are gone";
    QTest::newRow("notes") << "Rows";
    QTest::newRow("shortcuts") << "Search in the shortcuts";
    QTest::newRow("about") << "Close";
    QTest::newRow("preferences") << "Language";
    QTest::newRow("event log") << "Find in the events";
    QTest::newRow("to save or not") << "Save…";
    QTest::newRow("a confirmation") << "Go";
    QTest::newRow("a loss") << "Cancel";
    QTest::newRow("a name") << "What is it called?";
}

void AccessibilityTest::everyDialogIsReached()
{
    QFETCH(QString, first);
    const QString which = QString::fromLatin1(QTest::currentDataTag());
    openTable();
    table()->setFocus();
    QPointer<QDialog> dialog = makeDialog(which);
    QVERIFY(dialog);
    if (!dialog->isVisible())
        dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    const QWidget* focus = QApplication::focusWidget();
    const QString name = focus->accessibleName().isEmpty() ? spoken(focus) : focus->accessibleName();
    QCOMPARE(name, first);
    look(dialog, which);
    const auto buttons = dialog->findChildren<QPushButton*>();
    const bool hasDefault =
        std::any_of(buttons.cbegin(), buttons.cend(), [](const auto* b) { return b->isDefault(); });
    QVERIFY2(hasDefault || which == QLatin1String("event log"), "Enter does nothing"); // which is no question
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY2(!dialog || !dialog->isVisible(), "Escape leaves it open");
    m_window->activateWindow(); // which a desktop does
    QTRY_VERIFY2(table()->hasFocus(), qPrintable(described(QApplication::focusWidget())));
}

void AccessibilityTest::paintedWidgetsSayWhatTheyAre()
{
    openTable();
    const auto role = [](const QWidget* widget) { return interfaceOf(widget)->role(); };
    for (const QWidget* part :
         {static_cast<QWidget*>(view()->setup()), static_cast<QWidget*>(view()->inspector()),
          static_cast<QWidget*>(view()->runPanel())}) {
        QCOMPARE(role(part), QAccessible::Grouping);
        QVERIFY(!spoken(part).isEmpty());
    }
    const auto charts = view()->findChildren<LiveChart*>();
    QCOMPARE(charts.size(), 4);
    for (const LiveChart* chart : charts) {
        QCOMPARE(role(chart), QAccessible::Chart);
        QCOMPARE(spoken(chart, QAccessible::Description), QStringLiteral("No run yet"));
    }
    QVERIFY(!spoken(view()->findChild<RowMap*>(), QAccessible::Description).isEmpty());
    const auto chips = view()->findChildren<Chip*>();
    const auto steps = view()->findChildren<StepButton*>();
    QCOMPARE(role(chips.first()), QAccessible::RadioButton);
    QVERIFY(interfaceOf(chips.first())->state().checked);
    QVERIFY(!interfaceOf(chips.at(1))->state().checked);
    QCOMPARE(spoken(chips.first()), QStringLiteral("All, 12"));
    QCOMPARE(role(steps.first()), QAccessible::RadioButton);
    QVERIFY(spoken(steps.first(), QAccessible::Description).startsWith(QLatin1String("Ready: t.csv")));

    QPushButton* system = nullptr;
    const auto buttons = view()->inspector()->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        system = button->text() == QLatin1String("System") ? button : system;
    QCOMPARE(role(system), QAccessible::Button);
    QCOMPARE(spoken(system), QStringLiteral("System"));
    QVERIFY(interfaceOf(system)->state().expandable && interfaceOf(system)->state().collapsed);
    system->setChecked(true);
    QVERIFY(interfaceOf(system)->state().expanded);

    actions()->run->trigger();
    const QWidget* bar = view()->runPanel()->findChild<PartBar*>();
    QTRY_COMPARE(interfaceOf(bar)->valueInterface()->currentValue().toInt(), 100);
    QCOMPARE(role(bar), QAccessible::ProgressBar);
    QCOMPARE(interfaceOf(bar)->valueInterface()->maximumValue().toInt(), 100);
    auto* chart = view()->findChild<LiveChart*>();
    ChartData data;
    data.times = {1, 2};
    ChartSeries answered;
    answered.name = QStringLiteral("answered");
    answered.values = {3, 4};
    data.series = {answered};
    chart->setData(data);
    QCOMPARE(spoken(chart, QAccessible::Description), QStringLiteral("Now: answered 4 /s"));
}

void AccessibilityTest::theTableSpeaksItsCells()
{
    openTable();
    actions()->run->trigger();
    const RowTableModel* model = view()->table()->model();
    QAccessibleTableInterface* cells = interfaceOf(table())->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->rowCount(), Rows);
    const auto text = [cells](int row, int column) {
        return cells->cellAt(row, column)->text(QAccessible::Name);
    };
    QTRY_COMPARE(text(2, model->statusColumn()), QStringLiteral("Status: Done"));
    QCOMPARE(text(2, 2), QStringLiteral("text: message 3"));
    QTRY_VERIFY(text(2, model->answerColumnIndex()).contains(QLatin1String("message 3")));
    QCOMPARE(cells->columnDescription(2), QStringLiteral("text"));
    const auto headings = cells->cellAt(0, 0)->tableCellInterface()->columnHeaderCells();
    QCOMPARE(headings.first()->text(QAccessible::Name), QStringLiteral("Row"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(table()->currentIndex().column(), 1);
    QVERIFY(cells->isRowSelected(1));
}

void AccessibilityTest::theArrowsLeadThroughStepsAndChips()
{
    openTable();
    const auto steps = view()->findChildren<StepButton*>();
    view()->setup()->openStep(SetupStep::Prompt);
    steps.at(1)->setFocus();
    QTest::keyClick(steps.at(1), Qt::Key_Down);
    QVERIFY(steps.at(2)->hasFocus());
    QTRY_COMPARE(view()->setup()->openedStep(), SetupStep::Answer);
    QCOMPARE(steps.at(1)->focusPolicy() & Qt::TabFocus, 0);
    view()->setup()->openStep(SetupStep::Limits); // by a message's button, say
    QVERIFY2(steps.at(4)->focusPolicy() & Qt::TabFocus, "Tab comes to the step that is open");
    QCOMPARE(steps.at(2)->focusPolicy() & Qt::TabFocus, 0);
}

/// One request after the other, each with its time, so that there is something to pause.
void AccessibilityTest::slowDown()
{
    PracticeOptions slow;
    slow.latencySeconds = 0.2;
    slow.spread = 0;
    m_server->setOptions(slow);
    const auto fields = view()->setup()->findChildren<QSpinBox*>();
    for (QSpinBox* field : fields) {
        if (field->accessibleName() == QLatin1String("Requests at once"))
            field->setValue(1);
    }
}

void AccessibilityTest::aRunIsAnnounced()
{
    openTable();
    slowDown();
    const QWidget* place = nullptr;
    const auto labels = m_window->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QLabel* label : labels)
        place = interfaceOf(label)->role() == QAccessible::StatusBar ? label : place;
    QVERIFY(place && place->isVisible());
    actions()->run->trigger();
    QTRY_COMPARE(spoken(place), QStringLiteral("Run 1 has started: 12 row(s)."));
    actions()->pause->trigger();
    QTRY_COMPARE(spoken(place), QStringLiteral("The run is paused."));
    QTRY_VERIFY(actions()->run->isEnabled());
    actions()->run->trigger();
    QTRY_COMPARE(spoken(place), QStringLiteral("The run goes on."));
    const QWidget* banner = m_window->findChild<Banner*>();
    QTRY_COMPARE(spoken(banner), QStringLiteral("The run is over: 12 row(s) done, none failed."));
}

void AccessibilityTest::theFocusStaysWithTheButtonThatBecameAnother()
{
    openTable();
    slowDown();
    QWidget* run = nullptr;
    const auto controls = controlsOf(m_window->findChild<QToolBar*>());
    for (QWidget* control : controls)
        run = spoken(control) == QLatin1String("Run") ? control : run;
    QVERIFY(run);
    table()->setFocus();
    run->setFocus(Qt::TabFocusReason);
    QTest::keyClick(run, Qt::Key_Space);
    QTRY_COMPARE(spoken(run), QStringLiteral("Pause"));
    QVERIFY(run->hasFocus());
    QTest::keyClick(run, Qt::Key_Space);
    QTRY_VERIFY(!actions()->pause->isEnabled());
    // Nothing can be paused for a moment: no other button stands in for it.
    QTRY_VERIFY2(table()->hasFocus() || run->hasFocus(), qPrintable(described(QApplication::focusWidget())));
    QTRY_COMPARE(spoken(run), QStringLiteral("Resume"));
    QTRY_VERIFY2(run->hasFocus(), qPrintable(described(QApplication::focusWidget())));
}

void AccessibilityTest::theFocusGoesBackWhenItsPlaceIsHidden()
{
    openTable();
    table()->setFocus();
    QVERIFY(actions()->showInspector->isChecked());
    QTRY_VERIFY(!controlsOf(view()->inspector()).isEmpty());
    controlsOf(view()->inspector()).first()->setFocus();
    actions()->showInspector->trigger();
    QVERIFY(!view()->inspector()->isVisible());
    QTRY_VERIFY2(table()->hasFocus(), qPrintable(described(QApplication::focusWidget())));
    actions()->showInspector->trigger();
    QTRY_VERIFY2(view()->inspector()->isAncestorOf(QApplication::focusWidget()), "what is shown is gone to");

    auto* banner = m_window->findChild<Banner*>();
    banner->showMessage(Banner::Kind::Info, QStringLiteral("Something"), {QStringLiteral("Do it")});
    table()->setFocus();
    controlsOf(banner).first()->setFocus();
    banner->dismiss();
    QTRY_VERIFY2(table()->hasFocus(), qPrintable(described(QApplication::focusWidget())));
}

void AccessibilityTest::thePartsOfTheWindowAreGoneThrough()
{
    openTable();
    table()->setFocus();
    QTRY_VERIFY(!controlsOf(view()->inspector()).isEmpty());
    const auto part = [this]() -> const QWidget* {
        const QWidget* focus = QApplication::focusWidget();
        for (const QWidget* one :
             {static_cast<QWidget*>(view()->setup()), static_cast<QWidget*>(view()->table()),
              static_cast<QWidget*>(view()->inspector()), static_cast<QWidget*>(view()->runPanel())}) {
            if (one->isAncestorOf(focus))
                return one;
        }
        return nullptr;
    };
    const auto press = [this](Qt::KeyboardModifiers more = Qt::NoModifier) {
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ControlModifier | more);
    };
    QCOMPARE(part(), view()->table());
    press();
    QCOMPARE(part(), view()->inspector());
    press();
    QCOMPARE(part(), view()->runPanel());
    press();
    QCOMPARE(part(), view()->setup());
    QWidget* within = QApplication::focusWidget();
    press();
    QVERIFY(table()->hasFocus());
    press(Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), within);
    m_window->findChild<Banner*>()->showMessage(Banner::Kind::Info, QStringLiteral("Something"), {});
    press(Qt::ShiftModifier);
    QVERIFY(m_window->findChild<Banner*>()->isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
