#include "app/formats/atomic_file.h"

#include <cerrno>

namespace rowmill {

namespace {

constexpr qsizetype FlushSize = 256 * 1024;

} // namespace

Result<void> AtomicFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure();
    return {};
}

Result<void> AtomicFile::append(QByteArrayView bytes)
{
    m_pending.append(bytes);
    return m_pending.size() < FlushSize ? Result<void>() : flush();
}

Result<void> AtomicFile::overwrite(qint64 at, QByteArrayView bytes)
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    const qint64 end = m_file.pos();
    if (!m_file.seek(at) || m_file.write(bytes.data(), bytes.size()) != bytes.size() || !m_file.seek(end))
        return failure();
    return {};
}

Result<void> AtomicFile::commit()
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    if (!m_file.commit())
        return failure();
    return {};
}

Result<void> AtomicFile::flush()
{
    if (m_file.write(m_pending) != m_pending.size())
        return failure();
    m_pending.resize(0);
    return {};
}

Error AtomicFile::failure() const
{
    const QString words = m_file.errorString();
    // Qt has no error value of its own for a full disk, only the system's words for it.
    const bool full = words == qt_error_string(ENOSPC) || words == qt_error_string(EDQUOT);
    return {full ? ErrorKind::DiskFull : ErrorKind::FileUnwritable, m_file.fileName(), words};
}

} // namespace rowmill
