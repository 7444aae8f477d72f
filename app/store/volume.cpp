#include "app/store/volume.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace rowmill {

namespace {

constexpr const char* NetworkTypes[] = {
    "9p",    "acfs",   "afpfs", "afs",       "beegfs", "ceph",     "cifs",   "coda",
    "davfs", "gfs",    "gfs2",  "glusterfs", "gpfs",   "lustre",   "ncpfs",  "nfs",
    "ocfs2", "prl_fs", "smb",   "smbfs",     "vboxsf", "virtiofs", "vmhgfs", "webdav",
};

/// Those of a user's own that are on this computer's disk. Any other is most often another machine.
constexpr const char* LocalFuse[] = {"fuse.bindfs",   "fuse.encfs", "fuse.exfat", "fuse.gocryptfs",
                                     "fuse.mergerfs", "fuse.ntfs",  "fuse.cryfs", "fuse.lxcfs"};

template<typename List>
bool isAmong(const List& list, const QString& name)
{
    return std::any_of(std::begin(list), std::end(list),
                       [&name](const char* one) { return name == QLatin1String(one); });
}

} // namespace

Volume volumeOfType(const QString& fileSystem)
{
    const QString name = fileSystem.toLower();
    QString family = name; // nfs4, smb3
    while (!family.isEmpty() && family.back().isDigit())
        family.chop(1);
    if (isAmong(NetworkTypes, name) || isAmong(NetworkTypes, family))
        return Volume::Network;
    if (name.startsWith(QLatin1String("fuse.")))
        return isAmong(LocalFuse, name) ? Volume::Local : Volume::Network;
    return Volume::Local;
}

Volume volumeOf(const QString& path)
{
    if (path.startsWith(QLatin1String("//"))) // a share, as Windows names it
        return Volume::Network;
    return volumeOfType(QString::fromUtf8(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType()));
}

} // namespace rowmill
