#include "app/store/project_lock.h"

#include "app/base/files.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace rowmill {

namespace {

/// Longer than anybody takes from making a lock file to writing into it.
constexpr int UnwrittenMs = 500;

struct Holder {
    qint64 pid = 0;
    QString host;
    QString application;
};

std::optional<Holder> holderOf(const QLockFile& lock)
{
    Holder holder;
    if (!lock.getLockInfo(&holder.pid, &holder.host, &holder.application) || holder.pid <= 0)
        return std::nullopt;
    return holder;
}

/// A program that was killed between the two has left a lock that names nobody.
bool takeFromNobody(QLockFile& lock)
{
    if (lock.tryLock(UnwrittenMs + 100))
        return true;
    if (holderOf(lock))
        return false;
    lock.setStaleLockTime(UnwrittenMs);
    const bool taken = lock.tryLock(0);
    lock.setStaleLockTime(0);
    return taken;
}

QString nameOf(const std::optional<Holder>& holder, const QString& lockPath)
{
    if (!holder)
        return QStringLiteral("%1 names nobody").arg(QFileInfo(lockPath).fileName());
    return QStringLiteral("%1, process %2, %3@%4")
        .arg(holder->application)
        .arg(holder->pid)
        .arg(QFileInfo(lockPath).owner(), holder->host);
}

} // namespace

Result<std::unique_ptr<QLockFile>> lockProject(const QString& path)
{
    const QString lockPath = path + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(lockPath);
    // A lock is stale only when its process is gone, never by age: runs take hours.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return Error{ErrorKind::FileUnwritable, path, QStringLiteral("its folder cannot be written")};
    if (!holderOf(*lock) && takeFromNobody(*lock))
        return lock;
    return Error{ErrorKind::ProjectInUse, path, nameOf(holderOf(*lock), lockPath)};
}

bool isProjectOpen(const QString& path)
{
    const QString lockPath = path + QStringLiteral(".lock");
    if (!QFile::exists(lockPath))
        return false;
    QLockFile lock(lockPath);
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError && holderOf(lock);
}

Result<void> replaceProject(const QString& from, const QString& path)
{
    const Error refused{ErrorKind::FileUnwritable, path,
                        QStringLiteral("the finished file could not be put in place")};
    for (const QLatin1String ending :
         {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal"), QLatin1String("-sent"),
          QLatin1String("-room")}) {
        const QString left = path + ending;
        if (QFile::exists(left) && !QFile::remove(left))
            return refused;
    }
    if (!replaceFile(from, path))
        return refused;
    return {};
}

} // namespace rowmill
