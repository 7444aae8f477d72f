#pragma once

#include <QString>

namespace rowmill {

/// The drive that a file is on. On one of another machine's SQLite's log (WAL) does not work, since computers
/// share no memory; a plain journal does, where the drive can lock files.
enum class Volume : quint8 { Local, Network };

Volume volumeOf(const QString& path);

/// By the name of its file system, as the system spells it ("nfs4", "fuse.sshfs", "ext4").
Volume volumeOfType(const QString& fileSystem);

} // namespace rowmill
