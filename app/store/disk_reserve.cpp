#include "app/store/disk_reserve.h"

#include "app/base/files.h"

#include <QFile>

#include <utility>

namespace rowmill {

DiskReserve::DiskReserve(const QString& project) : m_path(project + QStringLiteral("-room")) {}

DiskReserve::~DiskReserve()
{
    release();
}

bool DiskReserve::hold()
{
    if (m_held)
        return true;
    removeLeft();
    // NewOnly: never through a link that somebody put there.
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return true;
    const Allocation made = allocateFile(file, Bytes);
    m_held = made == Allocation::Done;
    if (!m_held)
        file.remove();
    return made != Allocation::NoRoom;
}

void DiskReserve::removeLeft() const
{
    QFile::remove(m_path);
}

bool DiskReserve::release()
{
    if (!std::exchange(m_held, false))
        return false;
    return QFile::remove(m_path);
}

} // namespace rowmill
