#include "app/base/files.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#else
#include <windows.h>
#endif

namespace rowmill {

namespace {

#ifndef Q_OS_WIN
bool syncPath(const QString& path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}
#endif

} // namespace

bool replaceFile(const QString& from, const QString& to)
{
#ifdef Q_OS_WIN
    return MoveFileExW(reinterpret_cast<const wchar_t*>(from.utf16()),
                       reinterpret_cast<const wchar_t*>(to.utf16()),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
#else
    if (!syncPath(from, O_RDONLY))
        return false;
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return false;
    // The name is only safe once the folder is written; where a folder cannot be synced the rename still
    // holds.
    syncPath(QFileInfo(to).path(), O_RDONLY);
    return true;
#endif
}

Allocation allocateFile(QFile& file, qint64 bytes)
{
#ifdef Q_OS_LINUX
    const int failure = posix_fallocate(file.handle(), 0, bytes);
    if (failure == 0)
        return Allocation::Done;
    return failure == ENOSPC || failure == EDQUOT ? Allocation::NoRoom : Allocation::Refused;
#else
    const QByteArray zeros(qsizetype(std::min<qint64>(bytes, 65536)), '\0');
    for (qint64 left = bytes; left > 0; left -= zeros.size()) {
        const qint64 now = std::min<qint64>(left, zeros.size());
        if (file.write(zeros.constData(), now) != now)
            return file.error() == QFile::ResourceError ? Allocation::NoRoom : Allocation::Refused;
    }
    return Allocation::Done;
#endif
}

} // namespace rowmill
