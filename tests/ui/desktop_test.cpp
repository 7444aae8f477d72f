#include "tests/room_test.h"
#include "tests/ui/fake_desktop.h"
#include "tests/ui/private_bus.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/launcher_progress.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/sleep_guard.h"
#include "ui/desktop/system_look.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// Hears what the task bar would.
class Launcher : public QObject {
    Q_OBJECT

public:
    QString program;
    QList<QVariantMap> updates;

public slots:
    void onUpdate(const QString& name, const QVariantMap& properties)
    {
        program = name;
        updates.append(properties);
    }
};

class Desktop : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aNotificationSaysWhatItIsTold();
    void markupIsEscapedWhereItWouldBeRead_data();
    void markupIsEscapedWhereItWouldBeRead();
    void aNewNotificationReplacesTheLast();
    void theSoundIsTheDesktopsWhereItHasOne_data();
    void theSoundIsTheDesktopsWhereItHasOne();
    void onlyTheOwnNotificationBringsTheWindowBack();
    void sleepIsHeldOffAndTheScreenIsNot();
    void whereThereIsNoGnomeThePowerManagerIsAsked();
    void anAnswerThatComesTooLateIsLetGo();
    void releasedWithItsOwner();
    void theLookOfTheDesktopIsRead_data();
    void theLookOfTheDesktopIsRead();
    void aChangeOfTheDesktopIsHeard();
    void progressIsToldWhenItIsNew();
    void withoutABusNothingHappens();
    void aFrozenBusHoldsNobodyUp();

private:
    std::unique_ptr<PrivateBus> m_daemon;
    std::unique_ptr<Bus> m_bus;
};

void Desktop::initTestCase()
{
    qDBusRegisterMetaType<Settings>();
}

void Desktop::init()
{
    m_daemon = std::make_unique<PrivateBus>();
    QVERIFY2(!m_daemon->address().isEmpty(), "dbus-daemon does not start: apt install dbus-daemon");
    m_bus = std::make_unique<Bus>(m_daemon->address());
}

void Desktop::cleanup()
{
    m_bus.reset();
    m_daemon.reset();
}

void Desktop::aNotificationSaysWhatItIsTold()
{
    FakeNotifications desktop;
    const ServiceConnection service(*m_daemon, u"org.freedesktop.Notifications"_s,
                                    u"/org/freedesktop/Notifications"_s, &desktop);
    QVERIFY(service.isThere());
    Notifier notifier(m_bus.get());
    notifier.show({u"reviews.csv"_s, u"The run is over."_s, u"Show"_s, false, false});
    QTRY_COMPARE(desktop.shown.size(), 1);
    const auto shown = desktop.shown.constFirst();
    QCOMPARE(shown.program, u"Rowmill"_s);
    QCOMPARE(shown.summary, u"reviews.csv"_s);
    QCOMPARE(shown.body, u"The run is over."_s);
    QCOMPARE(shown.actions, (QStringList{u"default"_s, u"Show"_s}));
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"io.github.rowmill.Rowmill"_s);
    QVERIFY(shown.hints.value(u"suppress-sound"_s).toBool());
}

void Desktop::markupIsEscapedWhereItWouldBeRead_data()
{
    QTest::addColumn<QStringList>("abilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("a service that reads markup")
        << QStringList{u"body"_s, u"body-markup"_s} << u"&lt;img src=&quot;x&quot;&gt; &amp; 3"_s;
    QTest::newRow("a service that shows it as it is") << QStringList{u"body"_s} << u"<img src=\"x\"> & 3"_s;
}

void Desktop::markupIsEscapedWhereItWouldBeRead()
{
    QFETCH(QStringList, abilities);
    FakeNotifications desktop;
    desktop.abilities = abilities;
    const ServiceConnection service(*m_daemon, u"org.freedesktop.Notifications"_s,
                                    u"/org/freedesktop/Notifications"_s, &desktop);
    Notifier notifier(m_bus.get());
    notifier.show({u"<b>t</b>"_s, u"<img src=\"x\"> & 3"_s, u"Show"_s, false, false});
    QTRY_COMPARE(desktop.shown.size(), 1);
    QTEST(desktop.shown.constFirst().body, "body");
    QCOMPARE(desktop.shown.constFirst().summary, u"<b>t</b>"_s); // which no service reads as markup
}

void Desktop::aNewNotificationReplacesTheLast()
{
    FakeNotifications desktop;
    const ServiceConnection service(*m_daemon, u"org.freedesktop.Notifications"_s,
                                    u"/org/freedesktop/Notifications"_s, &desktop);
    Notifier notifier(m_bus.get());
    QSignalSpy sounded(&notifier, &Notifier::soundWanted);
    notifier.show({u"a"_s, u"one"_s, u"Show"_s, true, false});
    QTRY_COMPARE(sounded.size(), 1); // the service's answer has come
    notifier.show({u"a"_s, u"two"_s, u"Show"_s, true, false});
    QTRY_COMPARE(sounded.size(), 2);
    QCOMPARE(desktop.shown.at(0).replaces, 0U);
    QCOMPARE(desktop.shown.at(1).replaces, 7U);
    notifier.withdraw();
    QTRY_COMPARE(desktop.closed, QList<uint>{7});
    notifier.withdraw();
    notifier.show({u"a"_s, u"three"_s, u"Show"_s, false, false});
    QTRY_COMPARE(desktop.shown.size(), 3);
    QCOMPARE(desktop.shown.at(2).replaces, 0U);
    QCOMPARE(desktop.closed.size(), 1);
}

void Desktop::theSoundIsTheDesktopsWhereItHasOne_data()
{
    QTest::addColumn<QStringList>("abilities");
    QTest::addColumn<bool>("bad");
    QTest::addColumn<QString>("sound");
    QTest::addColumn<int>("beeps");
    QTest::newRow("the end of a run") << QStringList{u"sound"_s} << false << u"complete"_s << 0;
    QTest::newRow("something to see to") << QStringList{u"sound"_s} << true << u"dialog-warning"_s << 0;
    QTest::newRow("a desktop without sound") << QStringList{u"body"_s} << false << QString() << 1;
}

void Desktop::theSoundIsTheDesktopsWhereItHasOne()
{
    QFETCH(QStringList, abilities);
    QFETCH(bool, bad);
    QFETCH(int, beeps);
    FakeNotifications desktop;
    desktop.abilities = abilities;
    const ServiceConnection service(*m_daemon, u"org.freedesktop.Notifications"_s,
                                    u"/org/freedesktop/Notifications"_s, &desktop);
    Notifier notifier(m_bus.get());
    QSignalSpy beeped(&notifier, &Notifier::soundWanted);
    notifier.show({u"a"_s, u"b"_s, u"Show"_s, true, bad});
    QTRY_COMPARE(desktop.shown.size(), 1);
    QTRY_COMPARE(beeped.size(), beeps);
    QTEST(desktop.shown.constFirst().hints.value(u"sound-name"_s).toString(), "sound");
}

void Desktop::onlyTheOwnNotificationBringsTheWindowBack()
{
    FakeNotifications desktop;
    const ServiceConnection service(*m_daemon, u"org.freedesktop.Notifications"_s,
                                    u"/org/freedesktop/Notifications"_s, &desktop);
    Notifier notifier(m_bus.get());
    QSignalSpy activated(&notifier, &Notifier::activated);
    QSignalSpy sounded(&notifier, &Notifier::soundWanted);
    notifier.show({u"a"_s, u"b"_s, u"Show"_s, true, false});
    QTRY_COMPARE(sounded.size(), 1);
    emit desktop.ActionInvoked(99, u"default"_s);
    emit desktop.ActionInvoked(7, u"default"_s);
    QTRY_VERIFY(!activated.isEmpty());
    QCOMPARE(activated.size(), 1);
}

void Desktop::sleepIsHeldOffAndTheScreenIsNot()
{
    FakeLogin login;
    FakeGnome gnome;
    FakePower power;
    const ServiceConnection services[] = {
        {*m_daemon, u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, &login},
        {*m_daemon, u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s, &gnome},
        {*m_daemon, u"org.freedesktop.PowerManagement"_s, u"/org/freedesktop/PowerManagement/Inhibit"_s,
         &power}};
    Bus system(m_daemon->address());
    SleepGuard guard(m_bus.get(), &system);
    guard.hold(u"Running reviews.csv"_s);
    QTRY_COMPARE(gnome.held.size(), 1);
    QTRY_VERIFY(login.isHeld());
    QTRY_VERIFY(guard.isHeld());
    QCOMPARE(login.asked, (QStringList{u"sleep"_s, u"Rowmill"_s, u"Running reviews.csv"_s, u"block"_s}));
    QCOMPARE(gnome.flags, QList<uint>{4}); // suspending alone; 8 would be the screen
    QVERIFY(power.held.isEmpty());

    guard.hold(u"again"_s);
    guard.release();
    QTRY_VERIFY(gnome.held.isEmpty());
    QTRY_VERIFY(!login.isHeld());
    QVERIFY(!guard.isHeld());
    QCOMPARE(gnome.flags.size(), 1);
}

void Desktop::whereThereIsNoGnomeThePowerManagerIsAsked()
{
    FakePower power;
    const ServiceConnection service(*m_daemon, u"org.freedesktop.PowerManagement"_s,
                                    u"/org/freedesktop/PowerManagement/Inhibit"_s, &power);
    Bus system(u"unix:path=/nowhere/at/all"_s);
    SleepGuard guard(m_bus.get(), &system);
    guard.hold(u"why"_s);
    QTRY_VERIFY(guard.isHeld());
    QCOMPARE(power.held, QList<uint>{11});
    guard.release();
    QTRY_VERIFY(power.held.isEmpty());
}

void Desktop::anAnswerThatComesTooLateIsLetGo()
{
    FakeLogin login;
    FakeGnome gnome;
    const ServiceConnection services[] = {
        {*m_daemon, u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, &login},
        {*m_daemon, u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s, &gnome}};
    Bus system(m_daemon->address());
    SleepGuard guard(m_bus.get(), &system);
    guard.hold(u"why"_s);
    guard.release(); // before anybody can have answered
    QTRY_COMPARE(gnome.flags.size(), 1);
    QTRY_VERIFY(gnome.held.isEmpty());
    QTRY_VERIFY(!login.asked.isEmpty());
    QTRY_VERIFY(!login.isHeld());
    QVERIFY(!guard.isHeld());
}

void Desktop::releasedWithItsOwner()
{
    FakeLogin login;
    const ServiceConnection service(*m_daemon, u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                    &login);
    auto guard = std::make_unique<SleepGuard>(m_bus.get(), m_bus.get());
    guard->hold(u"why"_s);
    QTRY_VERIFY(guard->isHeld());
    QVERIFY(login.isHeld());
    guard.reset();
    QTRY_VERIFY(!login.isHeld());
}

void Desktop::theLookOfTheDesktopIsRead_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<int>("dark"); // -1: no opinion
    QTest::addColumn<bool>("contrast");
    const QString look = u"org.freedesktop.appearance"_s;
    const QString access = u"org.gnome.desktop.a11y.interface"_s;
    const QVariant one = QVariant::fromValue(uint(1));
    const QVariant two = QVariant::fromValue(uint(2));
    QTest::newRow("dark") << Settings{{look, {{u"color-scheme"_s, one}}}} << 1 << false;
    QTest::newRow("light") << Settings{{look, {{u"color-scheme"_s, two}}}} << 0 << false;
    QTest::newRow("dark, high contrast")
        << Settings{{look, {{u"color-scheme"_s, one}, {u"contrast"_s, one}}}} << 1 << true;
    QTest::newRow("high contrast by GNOME's older name")
        << Settings{{access, {{u"high-contrast"_s, true}}}} << -1 << true;
    QTest::newRow("a value wrapped twice")
        << Settings{{look,
                     {{u"color-scheme"_s, QVariant::fromValue(QDBusVariant(two))}, {u"contrast"_s, one}}}}
        << 0 << true;
}

void Desktop::theLookOfTheDesktopIsRead()
{
    QFETCH(int, dark);
    QFETCH(bool, contrast);
    FakePortal portal;
    portal.settings = *static_cast<Settings*>(QTest::qData("settings", qMetaTypeId<Settings>()));
    const ServiceConnection service(*m_daemon, u"org.freedesktop.portal.Desktop"_s,
                                    u"/org/freedesktop/portal/desktop"_s, &portal);
    SystemLook look(m_bus.get());
    QSignalSpy changed(&look, &SystemLook::changed);
    QTRY_COMPARE(changed.size(), 1);
    const SystemAppearance wanted{dark < 0 ? std::nullopt : std::optional(dark == 1), contrast};
    QVERIFY(look.appearance() == wanted);
}

void Desktop::aChangeOfTheDesktopIsHeard()
{
    FakePortal portal;
    const ServiceConnection service(*m_daemon, u"org.freedesktop.portal.Desktop"_s,
                                    u"/org/freedesktop/portal/desktop"_s, &portal);
    SystemLook look(m_bus.get());
    QSignalSpy changed(&look, &SystemLook::changed);
    const auto say = [&portal](const QString& key, uint value) {
        emit portal.SettingChanged(u"org.freedesktop.appearance"_s, key,
                                   QDBusVariant(QVariant::fromValue(value)));
    };
    // Until it listens.
    QTRY_VERIFY((say(u"color-scheme"_s, 1), look.appearance().dark == true));
    say(u"contrast"_s, 1);
    QTRY_VERIFY(look.appearance().highContrast);
    say(u"color-scheme"_s, 0);
    QTRY_VERIFY(!look.appearance().dark);
    const qsizetype before = changed.size();
    say(u"accent-color"_s, 5);
    say(u"contrast"_s, 0);
    QTRY_VERIFY(!look.appearance().highContrast);
    QCOMPARE(changed.size(), before + 1);
}

void Desktop::progressIsToldWhenItIsNew()
{
    Launcher launcher;
    QDBusConnection ear = QDBusConnection::connectToBus(m_daemon->address(), u"ear"_s);
    QVERIFY(ear.connect(QString(), QString(), u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &launcher,
                        SLOT(onUpdate(QString, QVariantMap))));
    LauncherProgress progress(m_bus.get());
    // Until the ear hears.
    int percent = 0;
    QTRY_VERIFY((progress.setPercent(++percent), !launcher.updates.isEmpty()));
    progress.setPercent(77);
    progress.setPercent(77);
    progress.setPercent(std::nullopt);
    QTRY_VERIFY(!launcher.updates.constLast().value(u"progress-visible"_s, true).toBool());
    QDBusConnection::disconnectFromBus(u"ear"_s);
    QCOMPARE(launcher.program, u"application://io.github.rowmill.Rowmill.desktop"_s);
    const auto count =
        std::count_if(launcher.updates.cbegin(), launcher.updates.cend(), [](const QVariantMap& update) {
            return qFuzzyCompare(update.value(u"progress"_s).toDouble(), 0.77);
        });
    QCOMPARE(count, 1);
}

void Desktop::withoutABusNothingHappens()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    Bus none(u"unix:path=/nowhere/at/all"_s);
    Notifier notifier(&none);
    QSignalSpy beeped(&notifier, &Notifier::soundWanted);
    SleepGuard guard(&none, &none);
    const SystemLook look(&none);
    LauncherProgress progress(&none);
    notifier.show({u"a"_s, u"b"_s, u"Show"_s, true, false});
    guard.hold(u"why"_s);
    progress.setPercent(3);
    QTRY_COMPARE(beeped.size(), 1); // the sound is still wanted
    QTRY_COMPARE(none.state(), Bus::State::Absent);
    QVERIFY(!guard.isHeld());
    QVERIFY(look.appearance() == SystemAppearance());
    guard.release();
    notifier.withdraw();
}

void Desktop::aFrozenBusHoldsNobodyUp()
{
    QTRY_COMPARE(m_bus->state(), Bus::State::Joined);
    m_daemon->freeze();
    QElapsedTimer watch;
    watch.start();
    {
        Notifier notifier(m_bus.get());
        SleepGuard guard(m_bus.get(), m_bus.get());
        const SystemLook look(m_bus.get());
        LauncherProgress progress(m_bus.get());
        notifier.show({u"a"_s, u"b"_s, u"Show"_s, true, false});
        guard.hold(u"why"_s);
        progress.setPercent(3);
    }
    Bus late(m_daemon->address());
    QVERIFY2(watch.elapsed() < 500, qPrintable(QString::number(watch.elapsed())));
    QCOMPARE(late.state(), Bus::State::Joining);
    m_daemon->thaw();
    QTRY_COMPARE(late.state(), Bus::State::Joined);
}

ROWMILL_TEST(Desktop, QCoreApplication)
#include "desktop_test.moc"
