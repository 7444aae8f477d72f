#include "tests/ui/fake_desktop.h"
#include "tests/ui/private_bus.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/inspector/inspector.h"
#include "ui/log/event_log.h"
#include "ui/log/event_log_window.h"
#include "ui/setup/setup_panel.h"
#include "ui/table/row_table.h"
#include "ui/table/table_page.h"
#include "ui/text/languages.h"
#include "ui/widget/theme.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/project_opener.h"
#include "ui/window/project_view.h"
#include "ui/window/recent_projects.h"
#include "ui/window/surroundings.h"
#include "ui/window/window_host.h"
#include "ui/window/window_settings.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// The window in its surroundings: a real bus with a made-up desktop on it, and the sample.
class SurroundingsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyLetterOpensOneThing_data();
    void everyLetterOpensOneThing();
    void noShortcutIsThereTwice();
    void whatIsDisabledSaysWhy();
    void theFocusCanBeSeen_data();
    void theFocusCanBeSeen();
    void aRunKeepsTheComputerAwakeAndSaysWhenItIsOver();
    void nothingIsSaidToWhoeverIsLooking();
    void nothingIsDoneThatWasNotChosen();
    void theLogAndTheDialogsSurviveAChangeOfLanguage();
    void preferencesCountAtOnce();
    void theLastProjectIsOpenedAgainByChoice();
    void theSystemsLookIsFollowed();
    void whatWasOpenIsOpenAgain();
    void aWindowOfALargerScreenFits();
    void theVersionsCanBeCopied();

private:
    MainWindow* window() const { return m_host->window(); }
    Actions* actions() const { return window()->actions(); }
    EventLog* log() const { return m_host->surroundings()->log(); }
    void openSample();
    void runSample();
    bool isLogged(const QString& words) const;
    template<typename T>
    T* dialog() const
    {
        const QList<T*> all = window()->findChildren<T*>();
        for (T* one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    PrivateBus m_bus;
    FakeNotifications m_notifications;
    FakeGnome m_gnome;
    FakePortal m_portal;
    std::vector<std::unique_ptr<ServiceConnection>> m_services;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowHost> m_host;
};

void SurroundingsTest::initTestCase()
{
    QVERIFY2(!m_bus.address().isEmpty(), "dbus-daemon does not start: apt install dbus-daemon");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toUtf8());
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"RowmillTest"_s);
    QCoreApplication::setApplicationName(u"RowmillSurroundings"_s);
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    qDBusRegisterMetaType<Settings>();
    const auto serve = [this](const QString& name, const QString& path, QObject* object) {
        m_services.push_back(std::make_unique<ServiceConnection>(m_bus, name, path, object));
        QVERIFY(m_services.back()->isThere());
    };
    serve(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, &m_notifications);
    serve(u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s, &m_gnome);
    serve(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, &m_portal);
}

void SurroundingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QDir(ProjectOpener::untitledFolder()).removeRecursively(); // or it would be offered
    m_notifications.shown.clear();
    m_gnome.flags.clear();
    m_gnome.held.clear();
    WindowSettings::setLanguage(u"en"_s);
    m_host = std::make_unique<WindowHost>(u"libcurl/8.0"_s);
    m_host->show();
}

void SurroundingsTest::cleanup()
{
    m_host.reset();
    setSystemAppearance(*qApp, {});
}

void SurroundingsTest::openSample()
{
    window()->trySample();
    QTRY_VERIFY(actions()->run->isEnabled());
}

void SurroundingsTest::runSample()
{
    openSample();
    actions()->tryRows->trigger();
    QTRY_VERIFY(isLogged(u"The run is over"_s));
}

bool SurroundingsTest::isLogged(const QString& words) const
{
    for (int i = 0; i < log()->size(); ++i) {
        if (log()->at(i).text.contains(words))
            return true;
    }
    return false;
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

void SurroundingsTest::everyLetterOpensOneThing_data()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void SurroundingsTest::everyLetterOpensOneThing()
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
        QTRY_VERIFY(dialog<QDialog>());
        walk(dialog<QDialog>(), {}, faults, looked);
        dialog<QDialog>()->close();
        QTRY_VERIFY(!dialog<QDialog>());
    }
    QVERIFY(looked > 200);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void SurroundingsTest::noShortcutIsThereTwice()
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

void SurroundingsTest::whatIsDisabledSaysWhy()
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
        QTRY_VERIFY(dialog<QDialog>());
        lookInto(dialog<QDialog>());
        dialog<QDialog>()->close();
        QTRY_VERIFY(!dialog<QDialog>());
    }
    QVERIFY2(disabled > 6, qPrintable(QString::number(disabled)));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u", "_s)));
}

void SurroundingsTest::theFocusCanBeSeen_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high contrast, light") << ThemeChoice::HighContrastLight;
    QTest::newRow("high contrast, dark") << ThemeChoice::HighContrastDark;
}

void SurroundingsTest::theFocusCanBeSeen()
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

void SurroundingsTest::aRunKeepsTheComputerAwakeAndSaysWhenItIsOver()
{
    openSample();
    window()->hide(); // nobody looks
    QTRY_VERIFY(!QApplication::activeWindow());
    QVERIFY(m_gnome.held.isEmpty());
    QStringList titles;
    connect(window(), &QWidget::windowTitleChanged, this,
            [&](const QString& title) { titles.append(title); });
    actions()->tryRows->trigger();
    QTRY_COMPARE(m_gnome.held.size(), 1);
    QTRY_COMPARE(m_notifications.shown.size(), 1);
    QTRY_VERIFY(m_gnome.held.isEmpty());
    const auto& shown = m_notifications.shown.constFirst();
    QVERIFY2(shown.body.startsWith(u"The run is over: 5 row"_s), qPrintable(shown.body));
    QCOMPARE(shown.summary, u"reviews.csv"_s);
    QVERIFY(!titles.isEmpty());
    QVERIFY2(titles.constFirst().contains(u" % — reviews.csv[*] — Rowmill"_s),
             qPrintable(titles.constFirst()));
    QVERIFY2(!titles.constLast().contains(u'%'), qPrintable(titles.constLast()));
    QVERIFY(isLogged(u"“reviews.csv” is open: 300 row"_s));
    QVERIFY(isLogged(u"Run 1: started"_s));

    emit m_notifications.ActionInvoked(7, u"default"_s);
    m_host->show();
}

void SurroundingsTest::nothingIsSaidToWhoeverIsLooking()
{
    QApplication::setActiveWindow(window());
    QTRY_COMPARE(QApplication::activeWindow(), window());
    runSample();
    QVERIFY(m_notifications.shown.isEmpty());
    QCOMPARE(m_gnome.flags.size(), 1); // and was kept awake all the same
}

void SurroundingsTest::nothingIsDoneThatWasNotChosen()
{
    WindowSettings::setChoice(WindowSettings::Choice::Notify, false);
    WindowSettings::setChoice(WindowSettings::Choice::KeepAwake, false);
    window()->hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    runSample();
    QVERIFY(m_notifications.shown.isEmpty());
    QVERIFY(m_gnome.flags.isEmpty());
}

void SurroundingsTest::theLogAndTheDialogsSurviveAChangeOfLanguage()
{
    runSample();
    actions()->eventLog->trigger();
    actions()->preferences->trigger();
    const MainWindow* before = window();
    const int events = log()->size();
    auto* preferences = dialog<PreferencesDialog>();
    QVERIFY(preferences);
    auto* language = preferences->findChildren<QComboBox*>().constFirst();
    language->setCurrentIndex(language->findData(u"zh_CN"_s));
    emit language->activated(language->currentIndex());
    QTRY_VERIFY(window() != before);
    QTRY_COMPARE(actions()->pause->iconText(), u"暂停"_s);
    QTRY_VERIFY(dialog<PreferencesDialog>());
    QVERIFY(dialog<EventLogWindow>());
    QCOMPARE(log()->size(), events); // neither closed nor opened
    QCOMPARE(WindowSettings::language(), u"zh_CN"_s);
    // What comes now comes once.
    dialog<PreferencesDialog>()->close();
    actions()->tryRows->trigger();
    QTRY_VERIFY(log()->size() >= events + 2);
    int started = 0;
    for (int i = events; i < log()->size(); ++i)
        started += log()->at(i).text.contains(u'2') && log()->at(i).kind == LogEvent::Kind::Info;
    QVERIFY(started > 0);
    QTRY_VERIFY(!window()->windowTitle().contains(u'%'));
    WindowSettings::setLanguage(u"en"_s);
}

void SurroundingsTest::preferencesCountAtOnce()
{
    actions()->preferences->trigger();
    auto* preferences = dialog<PreferencesDialog>();
    QVERIFY(preferences);
    auto* theme = preferences->findChildren<QComboBox*>().at(1);
    theme->setCurrentIndex(theme->findData(int(ThemeChoice::HighContrastDark)));
    emit theme->activated(theme->currentIndex());
    QVERIFY(isHighContrast(QApplication::palette()));
    QVERIFY(isDark(QApplication::palette()));
    QCOMPARE(WindowSettings::theme(), ThemeChoice::HighContrastDark);
    QCOMPARE(actions()->themes->checkedAction()->data().toInt(), int(ThemeChoice::HighContrastDark));
    using Choice = WindowSettings::Choice;
    const QList<QCheckBox*> boxes = preferences->findChildren<QCheckBox*>();
    QCOMPARE(boxes.size(), 4);
    const std::pair<Choice, bool> first[] = {{Choice::Notify, true},
                                             {Choice::Sound, false},
                                             {Choice::KeepAwake, true},
                                             {Choice::ReopenLast, false}};
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(boxes.at(i)->isChecked(), first[i].second);
        boxes.at(i)->click();
        QCOMPARE(WindowSettings::choice(first[i].first), !first[i].second);
    }
    preferences->close();
}

void SurroundingsTest::theLastProjectIsOpenedAgainByChoice()
{
    const QString path = m_folder->filePath(u"mine.rowmill"_s);
    openSample();
    std::shared_ptr<Session> session = window()->release();
    const QFuture<Result<void>> saved = session->saveAs(path);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(bool(saved.result()));
    RecentProjects::note({path, u"mine.rowmill"_s, 300, 0, 0, QDateTime::currentDateTime(), false});
    session.reset();
    m_host.reset();
    QDir(ProjectOpener::untitledFolder()).removeRecursively(); // it has a name now

    m_host = std::make_unique<WindowHost>(QString());
    m_host->show();
    m_host->reopenLast();
    QVERIFY(!actions()->closeProject->isEnabled()); // not by itself
    QCOMPARE(window()->windowTitle(), u"Rowmill"_s);
    WindowSettings::setChoice(WindowSettings::Choice::ReopenLast, true);
    m_host->reopenLast();
    QTRY_COMPARE(window()->windowTitle(), u"mine.rowmill[*] — Rowmill"_s);
}

void SurroundingsTest::theSystemsLookIsFollowed()
{
    WindowSettings::setTheme(ThemeChoice::System);
    applyTheme(*qApp, ThemeChoice::System);
    QVERIFY(!isDark(QApplication::palette()));
    const auto say = [this](const QString& key, uint value) {
        emit m_portal.SettingChanged(u"org.freedesktop.appearance"_s, key,
                                     QDBusVariant(QVariant::fromValue(value)));
    };
    QTRY_VERIFY((say(u"color-scheme"_s, 1), isDark(QApplication::palette())));
    say(u"contrast"_s, 1);
    QTRY_VERIFY(isHighContrast(QApplication::palette()));
    WindowSettings::setTheme(ThemeChoice::Light);
    applyTheme(*qApp, ThemeChoice::Light);
    say(u"contrast"_s, 0);
    say(u"color-scheme"_s, 2);
    QVERIFY(!isDark(QApplication::palette()));
}

void SurroundingsTest::whatWasOpenIsOpenAgain()
{
    openSample();
    window()->view()->setup()->openStep(SetupStep::Limits);
    actions()->showInspector->setChecked(false);
    actions()->eventLog->trigger();
    dialog<EventLogWindow>()->resize(700, 321);
    dialog<EventLogWindow>()->close();
    QTRY_VERIFY(!dialog<EventLogWindow>());
    window()->close(); // asks what becomes of the project; the sizes are kept all the same
    m_host.reset();
    m_host = std::make_unique<WindowHost>(QString());
    m_host->show();
    openSample();
    QCOMPARE(window()->view()->setup()->openedStep(), SetupStep::Limits);
    QVERIFY(!actions()->showInspector->isChecked());
    actions()->eventLog->trigger();
    QCOMPARE(dialog<EventLogWindow>()->size(), QSize(700, 321));
}

void SurroundingsTest::aWindowOfALargerScreenFits()
{
    const QSize screen = window()->screen()->availableSize();
    {
        MainWindow large([]() -> Result<QUrl> { return Error(); });
        large.setGeometry(2400, 900, 3840, 2160);
        WindowSettings::setGeometry(large.saveGeometry());
    }
    // As somebody had it who wrote long prompts on it.
    QSplitter across(Qt::Horizontal);
    for (int i = 0; i < 3; ++i)
        across.addWidget(new QWidget);
    across.resize(3840, 1400);
    across.setSizes({2600, 300, 940});
    WindowSettings::setSplitter(u"across"_s, across.saveState());
    QSplitter down(Qt::Vertical);
    for (int i = 0; i < 2; ++i)
        down.addWidget(new QWidget);
    down.resize(3840, 2000);
    down.setSizes({300, 1700});
    WindowSettings::setSplitter(u"down"_s, down.saveState());

    m_host = std::make_unique<WindowHost>(QString());
    m_host->show();
    QVERIFY(window()->screen()->geometry().intersects(window()->frameGeometry()));
    QVERIFY2(window()->width() <= qMax(800, screen.width()), qPrintable(QString::number(window()->width())));
    openSample();
    window()->resize(1024, 640);
    QTRY_VERIFY(window()->view()->table()->width() >= 300);
    QVERIFY(window()->view()->table()->height() >= 150);
    QVERIFY(window()->view()->setup()->width() <= 1024 / 2);
    QCOMPARE(window()->size(), QSize(1024, 640)); // nothing in it asks for more
}

void SurroundingsTest::theVersionsCanBeCopied()
{
    actions()->about->trigger();
    auto* about = dialog<AboutDialog>();
    QVERIFY(about);
    const QList<QPushButton*> buttons = about->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text().startsWith(u"&Copy"_s))
            button->click();
    }
    const QString copied = QGuiApplication::clipboard()->text();
    const QStringList parts{
        u"Rowmill: 1.2.3"_s, u"Qt: "_s + QLatin1String(qVersion()),  u"SQLite: 3."_s, u"HTTP: libcurl/8.0"_s,
        u"System: "_s,       u"Platform: offscreen, style fusion"_s, u"Screen: "_s};
    for (const QString& part : parts)
        QVERIFY2(copied.contains(part), qPrintable(part + u" is not in\n"_s + copied));
    about->close();
}

QTEST_MAIN(SurroundingsTest)
#include "surroundings_test.moc"
