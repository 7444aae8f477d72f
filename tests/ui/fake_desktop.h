#pragma once

#include <QDBusMetaType>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QVariantMap>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace rowmill::test {

/// As a desktop's notification daemon.
class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString program;
        uint replaces = 0;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QStringList abilities{QStringLiteral("body")};
    QList<Shown> shown;
    QList<uint> closed;

public slots:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString& program, uint replaces, const QString&, const QString& summary,
                const QString& body, const QStringList& actions, const QVariantMap& hints, int)
    {
        shown.append({program, replaces, summary, body, actions, hints});
        return replaces ? replaces : 7;
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void ActionInvoked(uint id, const QString& action);
};

/// As systemd's logind: an inhibition lasts as long as its file is open.
class FakeLogin : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogin() override { closeBoth(); }
    QStringList asked;
    /// Somebody holds the file that was given out.
    bool isHeld()
    {
        char byte = 0;
        const ssize_t got = ::read(m_ends[0], &byte, 1);
        return m_ends[0] >= 0 && got < 0 && errno == EAGAIN;
    }

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                    const QString& mode)
    {
        asked = {what, who, why, mode};
        closeBoth();
        if (::pipe2(m_ends, O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        QDBusUnixFileDescriptor file(m_ends[1]); // a copy of its own
        ::close(m_ends[1]);
        m_ends[1] = -1;
        return file;
    }

private:
    void closeBoth()
    {
        for (int& end : m_ends) {
            if (end >= 0)
                ::close(end);
            end = -1;
        }
    }
    int m_ends[2] = {-1, -1};
};

/// As GNOME's session manager.
class FakeGnome : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.SessionManager")

public:
    QList<uint> flags;
    QList<uint> held;

public slots:
    uint Inhibit(const QString&, uint, const QString&, uint what)
    {
        flags.append(what);
        held.append(40 + uint(flags.size()));
        return held.constLast();
    }
    void Uninhibit(uint cookie) { held.removeOne(cookie); }
};

/// As KDE's and Xfce's power managers.
class FakePower : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")

public:
    QList<uint> held;

public slots:
    uint Inhibit(const QString&, const QString&)
    {
        held.append(11);
        return 11;
    }
    void UnInhibit(uint cookie) { held.removeOne(cookie); }
};

using Settings = QMap<QString, QVariantMap>;

/// As the settings portal.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Settings settings;

public slots:
    rowmill::test::Settings ReadAll(const QStringList&) { return settings; }

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace rowmill::test

Q_DECLARE_METATYPE(rowmill::test::Settings)
