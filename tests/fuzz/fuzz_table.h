#pragma once

#include "app/formats/table_reader.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

namespace rowmill {

/// Puts the bytes into a file of that name and reads the table in it to its end, or to its error. The path.
inline QString fuzzTable(const char* name, const uint8_t* data, size_t size, const ReadOptions& options = {})
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return path;
    file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    file.close();
    const auto reader = openTable(path, options);
    if (!reader) {
        describe(reader.error());
        return path;
    }
    QStringList cells;
    for (int row = 0; row < 10'000; ++row) {
        const auto more = (*reader)->next(cells);
        if (!more || !*more)
            return path;
        Q_ASSERT(cells.size() <= (*reader)->columns().size());
    }
    return path;
}

} // namespace rowmill
