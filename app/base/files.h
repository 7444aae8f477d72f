#pragma once

#include <QString>

class QFile;

namespace rowmill {

/// Puts the finished file `from` in the place of `to`, atomically, with its contents on the disk first. Both
/// on one file system. False when the system refuses; `to` is then as it was.
bool replaceFile(const QString& from, const QString& to);

enum class Allocation : quint8 { Done, NoRoom, Refused };

/// Makes the open file `bytes` long, every block of it on the disk: nothing that is written there later can
/// find the disk full.
Allocation allocateFile(QFile& file, qint64 bytes);

} // namespace rowmill
