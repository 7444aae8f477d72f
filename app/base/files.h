#pragma once

#include <QString>

namespace rowmill {

/// Puts the finished file `from` in the place of `to`, atomically, with its contents on the disk first. Both
/// on one file system. False when the system refuses; `to` is then as it was.
bool replaceFile(const QString& from, const QString& to);

} // namespace rowmill
