#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

namespace rowmill::test {

/// A real disk of a few MB, in memory, that only this process and those it starts can see. Mounting one takes
/// root's rights, or a system that gives an ordinary user a namespace of its own: enter() tells.
class SmallDisk {
public:
    /// Takes this process into mounts of its own. Before it has a second thread: in initMain().
    static bool enter()
    {
#ifdef Q_OS_LINUX
        const uid_t user = geteuid();
        const gid_t group = getegid();
        if (unshare(CLONE_NEWNS) != 0) {
            if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
                return false;
            tell("/proc/self/setgroups", "deny");
            tell("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1");
            tell("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
        }
        return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
#else
        return false;
#endif
    }

    SmallDisk(const QString& folder, int kibibytes)
        : m_folder(QFile::encodeName(folder)), m_there(QDir().mkpath(folder) && mountWith(kibibytes, 0))
    {
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_there)
            umount2(m_folder.constData(), MNT_DETACH);
#endif
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isThere() const
    {
        return m_there;
    }
    bool growTo(int kibibytes)
    {
#ifdef Q_OS_LINUX
        return mountWith(kibibytes, MS_REMOUNT);
#else
        return kibibytes < 0;
#endif
    }

private:
#ifdef Q_OS_LINUX
    bool mountWith(int kibibytes, unsigned long flags) const
    {
        const QByteArray size = "size=" + QByteArray::number(kibibytes) + "k";
        return mount("none", m_folder.constData(), "tmpfs", flags, size.constData()) == 0;
    }
    static void tell(const char* file, const QByteArray& words)
    {
        const int target = open(file, O_WRONLY | O_CLOEXEC);
        if (target < 0)
            return;
        [[maybe_unused]] const auto written = write(target, words.constData(), size_t(words.size()));
        close(target);
    }
#else
    static bool mountWith(int, unsigned long)
    {
        return false;
    }
#endif

    QByteArray m_folder;
    bool m_there = false;
};

} // namespace rowmill::test
