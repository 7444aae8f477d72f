#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace rowmill {

/// A file that is written beside its place and put there whole by commit(). Destroyed before that, nothing
/// is left. Any one thread; owned by its writer.
class AtomicFile {
public:
    explicit AtomicFile(const QString& path) : m_file(path) {}

    /// FileUnwritable, DiskFull, here and below.
    Result<void> open();
    Result<void> append(QByteArrayView bytes);
    /// Bytes that were appended before, anew.
    Result<void> overwrite(qint64 at, QByteArrayView bytes);
    Result<void> commit();

private:
    Result<void> flush();
    Error failure() const;

    QSaveFile m_file;
    QByteArray m_pending;
};

} // namespace rowmill
