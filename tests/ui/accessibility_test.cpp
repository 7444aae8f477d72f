#include "tests/room_test.h"
#include "tests/ui/accessible_window.h"
#include "ui/chart/live_chart.h"
#include "ui/setup/step_button.h"
#include "ui/table/row_map.h"
#include "ui/widget/banner.h"
#include "ui/widget/chip.h"
#include "ui/widget/part_bar.h"
#include "ui/window/recent_projects.h"

#include <QFile>
#include <QPushButton>
#include <QSpinBox>
#include <QToolBar>

using namespace rowmill;
using namespace rowmill::test;

/// The window as a keyboard and a screen reader meet it, asked through Qt's accessibility interface.
class AccessibilityTest : public AccessibleWindowTest {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void cleanupTestCase() { qInfo("%d controls looked at", m_looked); }
    void theWelcomePageIsReached();
    void everyPageIsReached_data();
    void everyPageIsReached();
    void aFailedRowIsReached();
    void paintedWidgetsSayWhatTheyAre();
    void theTableSpeaksItsCells();
    void theArrowsLeadThroughStepsAndChips();
    void aRunIsAnnounced();
    void theFocusStaysWithTheButtonThatBecameAnother();
    void theFocusGoesBackWhenItsPlaceIsHidden();
    void thePartsOfTheWindowAreGoneThrough();

private:
    void slowDown();
};

void AccessibilityTest::theWelcomePageIsReached()
{
    // What was opened before stands there too.
    for (const char* name : {"a.rowmill", "b.rowmill", "c.rowmill"}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        RecentProjects::note({path(name), QLatin1String(name), 3, 2, 1, QDateTime::currentDateTime(), false});
    }
    showWindow({1280, 900});
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

ROWMILL_TEST(AccessibilityTest, QApplication)
#include "accessibility_test.moc"
