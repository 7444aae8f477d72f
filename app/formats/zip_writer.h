#pragma once

#include "app/formats/atomic_file.h"

#include <QByteArray>
#include <QList>

#include <memory>

struct z_stream_s;

namespace rowmill {

/// Writes a ZIP archive front to back, each part packed while it comes in, so that neither memory nor a
/// second file holds it, the disk's end is met at once and writing can stop at any moment. (libzip packs
/// everything in one go at the end.) A part may have up to 4 GiB, which keeps the files free of the ZIP64
/// extensions that some programs refuse. Any one thread; owned by its writer.
class ZipWriter {
public:
    enum class Packing : quint8 { Stored, Deflated };

    explicit ZipWriter(const QString& path);
    ~ZipWriter();

    /// FileUnwritable, DiskFull, here and below.
    Result<void> open() { return m_file.open(); }
    Result<void> beginPart(const QByteArray& name, Packing packing);
    /// Also TooLarge.
    Result<void> append(QByteArrayView bytes);
    Result<void> endPart();
    Result<void> commit();

    /// A whole part in one call.
    Result<void> addPart(const QByteArray& name, Packing packing, QByteArrayView bytes);

private:
    struct Part {
        QByteArray name;
        Packing packing = Packing::Deflated;
        qint64 start = 0;
        quint32 checkSum = 0;
        qint64 packed = 0;
        qint64 size = 0;
    };

    Result<void> pack(QByteArrayView bytes, bool last);
    Result<void> put(const QByteArray& bytes);
    static QByteArray sizesOf(const Part& part);

    QString m_path;
    AtomicFile m_file;
    std::unique_ptr<z_stream_s> m_stream;
    QList<Part> m_parts;
    qint64 m_at = 0;
};

} // namespace rowmill
