#include "tests/cli/power_cut.h"

#include "tests/cli/power_cut_note.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstring>

namespace rowmill::test {

namespace {

struct Change {
    UnsyncedHead head;
    QByteArray before;
    QByteArray after;
};

/// The last one may be cut short: the program died while noting it, and before making it.
QList<Change> changesIn(const QString& note)
{
    QFile file(note);
    QList<Change> changes;
    if (!file.open(QIODevice::ReadOnly))
        return changes;
    Change change;
    while (file.read(reinterpret_cast<char*>(&change.head), sizeof change.head) == sizeof change.head) {
        change.before = file.read(change.head.before);
        change.after = file.read(change.head.after);
        if (change.before.size() != change.head.before || change.after.size() != change.head.after)
            break;
        changes.append(change);
    }
    return changes;
}

void put(QFile& file, qint64 at, const QByteArray& bytes)
{
    file.seek(at);
    file.write(bytes);
}

void undo(QFile& file, const Change& change)
{
    put(file, change.head.at, change.before);
    file.resize(change.head.sizeBefore);
}

/// Whole, not at all, or in its first sectors.
bool redo(QFile& file, const Change& change, QRandomGenerator& random)
{
    constexpr int Sector = 512;
    const int fate = random.bounded(3);
    if (fate == 0)
        return false;
    if (change.head.cut) {
        file.resize(change.head.at);
        return true;
    }
    const bool torn = fate == 1 && change.after.size() > Sector;
    const qsizetype sectors = change.after.size() / Sector;
    put(file, change.head.at, torn ? change.after.first(random.bounded(sectors) * Sector) : change.after);
    return !torn;
}

} // namespace

QStringList PowerCut::environment(Disk disk)
{
    // The loader takes a space for the end of a name, and the build may stand in a folder with one.
    static const QTemporaryDir folder;
    const QString shim = folder.filePath(QStringLiteral("power_cut.so"));
    if (!QFile::exists(shim))
        QFile::link(QStringLiteral(POWER_CUT_SHIM), shim);
    QStringList variables{QStringLiteral("LD_PRELOAD=") + shim,
                          QStringLiteral("ASAN_OPTIONS=detect_leaks=0:verify_asan_link_order=0")};
    if (disk == Disk::NeverSyncs)
        variables.append(QStringLiteral("POWER_CUT_NO_SYNC=1"));
    return variables;
}

int PowerCut::strike(const QString& folder, QRandomGenerator& random)
{
    int lost = 0;
    const QDir dir(folder);
    const QStringList notes = dir.entryList({QStringLiteral("*.unsynced")}, QDir::Files | QDir::Hidden);
    for (const QString& note : notes) {
        const QString path = dir.filePath(note);
        QFile file(path.chopped(int(std::strlen(".unsynced"))));
        const QList<Change> changes = changesIn(path);
        if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
            for (auto change = changes.crbegin(); change != changes.crend(); ++change)
                undo(file, *change);
            // One in three disks has written nothing of it.
            const bool all = random.bounded(3) == 0;
            for (const Change& change : changes)
                lost += all || !redo(file, change, random) ? 1 : 0;
        }
        QFile::remove(path);
    }
    // Memory that was shared, or mapped and never synced, does not outlive the machine.
    for (const QString& gone : dir.entryList({QStringLiteral("*-shm"), QStringLiteral("*-sent")}))
        QFile::remove(dir.filePath(gone));
    return lost;
}

} // namespace rowmill::test
