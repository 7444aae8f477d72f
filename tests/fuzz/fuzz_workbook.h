#pragma once

#include "app/formats/zip_writer.h"
#include "tests/fuzz/fuzz_table.h"

#include <QByteArrayList>

namespace rowmill {

/// An archive around the fuzzer's bytes, which would seldom find a right check sum by themselves: the bytes
/// are cut at "\n--\n" into one piece for each of `parts`. Bytes that begin like an archive are taken as one.
inline void fuzzWorkbook(const char* name, const QByteArrayList& parts, const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("PK")) {
        fuzzTable(name, data, size);
        return;
    }
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromLatin1(name));
    ZipWriter zip(path);
    bool ok = bool(zip.open());
    for (const QByteArray& part : parts) {
        const qsizetype end = bytes.indexOf("\n--\n");
        ok = ok && zip.addPart(part, ZipWriter::Packing::Stored, bytes.first(end < 0 ? bytes.size() : end));
        bytes = end < 0 ? QByteArray() : bytes.sliced(end + 4);
    }
    if (!ok || !zip.commit())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray archive = file.readAll();
    fuzzTable(name, reinterpret_cast<const uint8_t*>(archive.constData()),
              static_cast<size_t>(archive.size()));
}

} // namespace rowmill
