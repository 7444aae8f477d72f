#pragma once

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace rowmill::test {

/// A message bus of the test's own, on which nothing starts by itself.
class PrivateBus {
public:
    PrivateBus()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return;
        config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
                     " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
                     "<busconfig><type>session</type><listen>unix:path=" +
                     m_folder.filePath(QStringLiteral("bus")).toUtf8() +
                     "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow "
                     "send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow "
                     "own=\"*\"/></policy></busconfig>\n");
        config.close();
#ifdef Q_OS_LINUX
        m_daemon.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--config-file"), config.fileName(), QStringLiteral("--nofork"),
                        QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    /// Empty: it did not start (apt install dbus-daemon).
    QString address() const
    {
        return m_address;
    }
    /// It no longer answers, and is there.
    void freeze()
    {
        ::kill(pid_t(m_daemon.processId()), SIGSTOP);
    }
    void thaw()
    {
        ::kill(pid_t(m_daemon.processId()), SIGCONT);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// A connection of its own for one made-up service, given up with it.
class ServiceConnection {
public:
    ServiceConnection(const PrivateBus& bus, const QString& service, const QString& path, QObject* object)
        : m_name(QStringLiteral("service-") + service),
          m_bus(QDBusConnection::connectToBus(bus.address(), m_name)),
          m_there(m_bus.registerObject(path, object,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
                  m_bus.registerService(service))
    {
    }
    ~ServiceConnection() { QDBusConnection::disconnectFromBus(m_name); }
    ServiceConnection(const ServiceConnection&) = delete;
    ServiceConnection& operator=(const ServiceConnection&) = delete;

    bool isThere() const { return m_there; }
    QDBusConnection& bus() { return m_bus; }

private:
    QString m_name;
    QDBusConnection m_bus;
    bool m_there = false;
};

} // namespace rowmill::test
