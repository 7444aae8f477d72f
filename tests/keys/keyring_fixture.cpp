#include "tests/keys/keyring_fixture.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QtTest>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace rowmill::test {

/// As the Secret Service passes it on the bus of a session without encryption.
struct PlainSecret {
    QDBusObjectPath session;
    QByteArray value;
};

QDBusArgument& operator<<(QDBusArgument& argument, const PlainSecret& secret)
{
    argument.beginStructure();
    argument << secret.session << QByteArray() << secret.value << QStringLiteral("text/plain");
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, PlainSecret& secret)
{
    QByteArray parameters;
    QString kind;
    argument.beginStructure();
    argument >> secret.session >> parameters >> secret.value >> kind;
    argument.endStructure();
    return argument;
}

} // namespace rowmill::test

Q_DECLARE_METATYPE(rowmill::test::PlainSecret)

namespace rowmill::test {

namespace {

using namespace Qt::StringLiterals;

const char BusConfig[] = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=@folder@</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";
const QString Secrets = u"org.freedesktop.secrets"_s;
const QDBusObjectPath Login(u"/org/freedesktop/secrets/collection/login"_s);
const QByteArray Password = "only for tests";
const QString BusName = u"rowmill-keyring-fixture"_s;

void dieWithTheTest(QProcess& process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#else
    Q_UNUSED(process);
#endif
}

} // namespace

KeyringFixture::KeyringFixture()
{
    const QDir folder(m_folder.path());
    for (const QString& name : {u"home/.config"_s, u"run"_s})
        folder.mkpath(name);
    QFile::setPermissions(m_folder.filePath(u"run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (startBus())
        (void)startKeyring();
}

KeyringFixture::~KeyringFixture()
{
    QDBusConnection::disconnectFromBus(BusName);
    for (QProcess* process : {&m_keyring, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

QStringList KeyringFixture::environment() const
{
    // Without a display nobody can be asked for a password, and no desktop has a say in which keychain.
    return {u"DBUS_SESSION_BUS_ADDRESS="_s + m_address,
            u"HOME="_s + home(),
            u"XDG_CONFIG_HOME="_s + home() + u"/.config"_s,
            u"XDG_DATA_HOME="_s + home() + u"/.local/share"_s,
            u"XDG_RUNTIME_DIR="_s + m_folder.filePath(u"run"_s),
            u"XDG_CURRENT_DESKTOP="_s,
            u"DESKTOP_SESSION="_s,
            u"DISPLAY="_s,
            u"WAYLAND_DISPLAY="_s};
}

void KeyringFixture::enter() const
{
    for (const QString& variable : environment())
        qputenv(variable.section(u'=', 0, 0).toUtf8().constData(), variable.section(u'=', 1).toUtf8());
    QCoreApplication::setOrganizationName(u"Rowmill"_s);
    QCoreApplication::setApplicationName(u"Rowmill"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home() + u"/.config"_s);
}

bool KeyringFixture::startBus()
{
    QFile config(m_folder.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly)) {
        m_problem = config.errorString();
        return false;
    }
    config.write(QByteArray(BusConfig).replace("@folder@", m_folder.path().toUtf8()));
    config.close();
    dieWithTheTest(m_bus);
    m_bus.start(u"dbus-daemon"_s, {u"--config-file"_s, config.fileName(), u"--nofork"_s, u"--nopidfile"_s,
                                   u"--print-address"_s});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead()) {
        m_problem = u"dbus-daemon does not start; on Debian and Ubuntu: apt install dbus-daemon"_s;
        return false;
    }
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    return true;
}

bool KeyringFixture::startKeyring()
{
    // A copy has no file capabilities: with them a container without that capability will not start it.
    m_program = m_folder.filePath(u"gnome-keyring-daemon"_s);
    QFile::copy(QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s), m_program);
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& variable : environment())
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    m_keyring.setProcessEnvironment(variables);
    m_keyring.setStandardErrorFile(m_folder.filePath(u"keyring.log"_s));
    dieWithTheTest(m_keyring);
    m_keyring.start(m_program, {u"--unlock"_s, u"--components=secrets"_s, u"--foreground"_s});
    if (!m_keyring.waitForStarted()) {
        m_problem = u"gnome-keyring-daemon does not start; on Debian and Ubuntu: apt install gnome-keyring"_s;
        return false;
    }
    m_keyring.write(Password);
    m_keyring.closeWriteChannel();
    const bool there = QTest::qWaitFor([this] { return call(u"ReadAlias"_s, {u"default"_s}); }, 30'000);
    if (!there)
        m_problem = u"gnome-keyring-daemon does not come onto its bus"_s;
    return there;
}

bool KeyringFixture::call(const QString& method, const QVariantList& arguments, QVariantList* reply) const
{
    QDBusConnection bus(BusName);
    if (!bus.isConnected())
        bus = QDBusConnection::connectToBus(m_address, BusName);
    QDBusMessage message = QDBusMessage::createMethodCall(Secrets, u"/org/freedesktop/secrets"_s,
                                                          u"org.freedesktop.Secret.Service"_s, method);
    message.setArguments(arguments);
    const QDBusMessage answer = bus.call(message);
    if (reply)
        *reply = answer.arguments();
    return answer.type() == QDBusMessage::ReplyMessage;
}

bool KeyringFixture::lock()
{
    return call(u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{Login})});
}

/// With the password, as a prompt would once somebody has typed it.
bool KeyringFixture::unlock()
{
    qDBusRegisterMetaType<PlainSecret>();
    QVariantList session;
    if (!call(u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))}, &session))
        return false;
    PlainSecret secret;
    secret.session = qdbus_cast<QDBusObjectPath>(session.value(1));
    secret.value = Password;
    QDBusMessage message = QDBusMessage::createMethodCall(
        Secrets, u"/org/freedesktop/secrets"_s,
        u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s);
    message.setArguments({QVariant::fromValue(Login), QVariant::fromValue(secret)});
    return QDBusConnection(BusName).call(message).type() == QDBusMessage::ReplyMessage;
}

void KeyringFixture::freeze()
{
    ::kill(pid_t(m_keyring.processId()), SIGSTOP);
}

void KeyringFixture::thaw()
{
    ::kill(pid_t(m_keyring.processId()), SIGCONT);
}

void KeyringFixture::quit()
{
    m_keyring.kill();
    m_keyring.waitForFinished();
}

int KeyringFixture::entries(const QString& key) const
{
    QDBusConnection bus(BusName);
    QDBusMessage message = QDBusMessage::createMethodCall(
        Secrets, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    QMap<QString, QString> attributes{{u"user"_s, key}};
    qDBusRegisterMetaType<QMap<QString, QString>>();
    message.setArguments({QVariant::fromValue(attributes)});
    const QDBusMessage answer = bus.call(message);
    int found = 0;
    for (const QVariant& list : answer.arguments())
        found += int(qdbus_cast<QList<QDBusObjectPath>>(list).size());
    return found;
}

} // namespace rowmill::test
