#include "app/store/project_lock.h"

#include "app/base/files.h"

#include <QFile>

namespace rowmill {

Result<std::unique_ptr<QLockFile>> lockProject(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    // A lock is stale only when its process is gone, never by age: runs take hours.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return Error{ErrorKind::FileUnwritable, path, QStringLiteral("its folder cannot be written")};
    qint64 pid = 0;
    QString host;
    QString application;
    lock->getLockInfo(&pid, &host, &application);
    return Error{ErrorKind::ProjectInUse, path,
                 QStringLiteral("%1, process %2 on %3").arg(application).arg(pid).arg(host)};
}

Result<void> replaceProject(const QString& from, const QString& path)
{
    const Error refused{ErrorKind::FileUnwritable, path,
                        QStringLiteral("the finished file could not be put in place")};
    for (const QLatin1String ending :
         {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal"), QLatin1String("-sent")}) {
        const QString left = path + ending;
        if (QFile::exists(left) && !QFile::remove(left))
            return refused;
    }
    if (!replaceFile(from, path))
        return refused;
    return {};
}

} // namespace rowmill
