#include "tests/room_test.h"
#include "tests/ui/window_test.h"
#include "ui/inspector/inspector.h"
#include "ui/setup/setup_panel.h"
#include "ui/table/row_table.h"
#include "ui/table/table_page.h"
#include "ui/text/languages.h"
#include "ui/widget/theme.h"
#include "ui/window/actions.h"
#include "ui/window/project_view.h"
#include "ui/window/window_host.h"
#include "ui/window/window_settings.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QtTest>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// What holds for every control of the window and its dialogs: its letter, its keys, its reason, its frame.
class ControlsTest : public IsolatedTest {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void init();
    void cleanup();
    void everyLetterOpensOneThing_data();
    void everyLetterOpensOneThing();
    void noShortcutIsThereTwice();
    void whatIsDisabledSaysWhy();
    void theFocusCanBeSeen_data();
    void theFocusCanBeSeen();

private:
    MainWindow* window() const { return m_host->window(); }
    Actions* actions() const { return window()->actions(); }
    void openSample();
    QDialog* dialog() const;

    std::unique_ptr<WindowHost> m_host;
};

void ControlsTest::init()
{
    startAnew();
    WindowSettings::setLanguage(u"en"_s);
    m_host = std::make_unique<WindowHost>(QString());
    m_host->show();
}

void ControlsTest::cleanup()
{
    m_host.reset();
    setSystemAppearance(*qApp, {});
}

void ControlsTest::openSample()
{
    window()->trySample();
    QTRY_VERIFY(actions()->run->isEnabled());
}

/// The one that is open; null: none.
QDialog* ControlsTest::dialog() const
{
    const auto all = window()->findChildren<QDialog*>();
    const auto open =
        std::find_if(all.cbegin(), all.cend(), [](const QDialog* one) { return one->isVisible(); });
    return open == all.cend() ? nullptr : *open;
}

namespace {

/// The letter behind the mark, upper case; null: none.
QChar letterOf(QString text)
{
    text.remove(u"&&"_s);
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toUpper() : QChar();
}

/// Adds the letter of `text`; what is wrong with it is added to `faults`.
void take(const QString& text, const QString& place, QHash<QChar, QString>& seen, QStringList& faults)
{
    const QChar letter = letterOf(text);
    if (letter.isNull())
        return;
    if (seen.contains(letter))
        faults.append(place + u": "_s + text + u" and "_s + seen.value(letter));
    seen.insert(letter, text);
}

void walk(const QMenu* menu, const QString& place, QStringList& faults, int& looked)
{
    QHash<QChar, QString> seen;
    const QList<QAction*> actions = menu->actions();
    for (const QAction* action : actions) {
        take(action->text(), place, seen, faults);
        ++looked;
        if (action->menu())
            walk(action->menu(), place + u" > "_s + action->text(), faults, looked);
    }
}

void walk(const QWidget* page, QHash<QChar, QString> seen, QStringList& faults, int& looked)
{
    const QString place = QLatin1String(page->metaObject()->className());
    const QList<QWidget*> widgets = page->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            take(button->text(), place, seen, faults);
        else if (label && label->buddy())
            take(label->text(), place, seen, faults);
        ++looked;
    }
}

} // namespace

void ControlsTest::everyLetterOpensOneThing_data()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void ControlsTest::everyLetterOpensOneThing()
{
    QFETCH(QString, language);
    WindowSettings::setLanguage(language);
    m_host = std::make_unique<WindowHost>(QString());
    m_host->show();
    openSample();
    QStringList faults;
    int looked = 0;
    QHash<QChar, QString> bar;
    for (const QAction* title : window()->menuBar()->actions()) {
        take(title->text(), u"menu bar"_s, bar, faults);
        emit title->menu()->aboutToShow(); // some are filled then
        for (const QAction* entry : title->menu()->actions()) {
            if (entry->menu())
                emit entry->menu()->aboutToShow();
        }
        walk(title->menu(), title->text(), faults, looked);
    }
    QVERIFY(bar.size() == 5);
    // Beside a page stands the menu bar.
    const auto* pages = window()->view()->setup()->findChild<QStackedWidget*>();
    for (int i = 0; i < pages->count(); ++i)
        walk(pages->widget(i), bar, faults, looked);
    walk(window()->view()->inspector(), bar, faults, looked);
    walk(window()->view()->table(), bar, faults, looked);
    // A dialog has none.
    for (QAction* opener :
         {actions()->preferences, actions()->about, actions()->exportAll, actions()->network,
          actions()->prices, actions()->history, actions()->keys, actions()->eventLog}) {
        opener->trigger();
        QTRY_VERIFY(dialog());
        walk(dialog(), {}, faults, looked);
        dialog()->close();
        QTRY_VERIFY(!dialog());
    }
    QVERIFY(looked > 200);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void ControlsTest::noShortcutIsThereTwice()
{
    QHash<QKeySequence, QString> seen;
    const QList<QAction*> all = window()->findChildren<QAction*>();
    for (const QAction* action : all) {
        for (const QKeySequence& keys : action->shortcuts()) {
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            QVERIFY2(!seen.contains(keys),
                     qPrintable(keys.toString() + u": "_s + action->text() + u", "_s + seen.value(keys)));
            seen.insert(keys, action->text());
        }
    }
    QVERIFY(seen.size() > 20);
    QVERIFY(seen.contains(QKeySequence(Qt::CTRL | Qt::Key_Comma)));
    QVERIFY(seen.contains(QKeySequence(Qt::CTRL | Qt::Key_L)));
}

void ControlsTest::whatIsDisabledSaysWhy()
{
    QStringList faults;
    const auto look = [&] {
        for (const QAction* title : window()->menuBar()->actions()) {
            QVERIFY2(title->menu()->toolTipsVisible() ||
                         title->menu() == window()->menuBar()->actions().constLast()->menu(),
                     qPrintable(title->text()));
            for (const QAction* action : title->menu()->actions()) {
                if (!action->isSeparator() && !action->isEnabled() && !action->toolTip().contains(u'\n'))
                    faults.append(action->text());
            }
        }
    };
    look(); // with nothing open
    openSample();
    look();
    int disabled = 0;
    const auto lookInto = [&](const QWidget* whole) {
        const QList<QWidget*> widgets = whole->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const bool control =
                qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QLineEdit*>(widget);
            const bool own = !widget->isEnabled() && widget->parentWidget()->isEnabled();
            if (!control || !own || widget->isHidden())
                continue;
            ++disabled;
            if (widget->toolTip().isEmpty())
                faults.append(QLatin1String(whole->metaObject()->className()) + u": "_s +
                              widget->property("text").toString() + widget->accessibleName());
        }
    };
    lookInto(window()->view()->setup());
    for (QAction* opener : {actions()->exportAll, actions()->network, actions()->prices, actions()->keys,
                            actions()->history, actions()->eventLog}) {
        opener->trigger();
        QTRY_VERIFY(dialog());
        lookInto(dialog());
        dialog()->close();
        QTRY_VERIFY(!dialog());
    }
    QVERIFY2(disabled > 6, qPrintable(QString::number(disabled)));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u", "_s)));
}

void ControlsTest::theFocusCanBeSeen_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high contrast, light") << ThemeChoice::HighContrastLight;
    QTest::newRow("high contrast, dark") << ThemeChoice::HighContrastDark;
}

void ControlsTest::theFocusCanBeSeen()
{
    QFETCH(ThemeChoice, theme);
    applyTheme(*qApp, theme);
    openSample();
    QApplication::setActiveWindow(window());
    QTRY_COMPARE(QApplication::activeWindow(), window());
    SetupPanel* setup = window()->view()->setup();
    auto* table = window()->view()->table()->findChild<RowTable*>();
    auto* search = window()->view()->table()->findChild<QLineEdit*>();
    QSet<const QWidget*> looked;
    QStringList faults;
    for (int step = 0; step < SetupStepCount; ++step) {
        setup->openStep(static_cast<SetupStep>(step));
        const QList<QWidget*> widgets = window()->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() ||
                !(widget->focusPolicy() & Qt::TabFocus) || looked.contains(widget))
                continue;
            QWidget* elsewhere = widget == table ? static_cast<QWidget*>(search) : table;
            elsewhere->setFocus();
            const QImage without = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            if (!widget->hasFocus())
                continue;
            looked.insert(widget);
            if (widget->grab().toImage() == without)
                faults.append(QLatin1String(widget->metaObject()->className()) + u' ' +
                              widget->property("text").toString() + widget->accessibleName());
        }
    }
    QVERIFY2(looked.size() > 30, qPrintable(QString::number(looked.size())));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

ROWMILL_TEST(ControlsTest, QApplication)
#include "controls_test.moc"
