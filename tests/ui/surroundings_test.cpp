#include "tests/room_test.h"
#include "tests/ui/fake_desktop.h"
#include "tests/ui/private_bus.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/log/event_log.h"
#include "ui/log/event_log_window.h"
#include "ui/setup/setup_panel.h"
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

#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
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

ROWMILL_TEST(SurroundingsTest, QApplication)
#include "surroundings_test.moc"
