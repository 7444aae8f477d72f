#include "app/store/volume.h"

#include "tests/room_test.h"
#include "tests/store/store_fixture.h"

#include <QDir>

using namespace rowmill;
using namespace rowmill::test;

/// Projects on drives of other machines: how they are known, and that a project is as safe there.
class VolumeTest : public QObject {
    Q_OBJECT

private slots:
    void drivesAreKnownByTheirFileSystem_data()
    {
        QTest::addColumn<QString>("fileSystem");
        QTest::addColumn<Volume>("volume");
        for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "SMB2", "9p", "ceph", "fuse.sshfs",
                                 "fuse.rclone", "fuse.gvfsd-fuse", "afs", "vboxsf", "virtiofs"})
            QTest::newRow(type) << QString::fromLatin1(type) << Volume::Network;
        for (const char* type : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "zfs", "vfat", "exfat", "ntfs3",
                                 "fuseblk", "fuse.gocryptfs", "f2fs", "apfs", "NTFS", ""})
            QTest::newRow(*type ? type : "none") << QString::fromLatin1(type) << Volume::Local;
    }

    void drivesAreKnownByTheirFileSystem()
    {
        QFETCH(QString, fileSystem);
        QFETCH(Volume, volume);
        QCOMPARE(volumeOfType(fileSystem), volume);
    }

    void aShareIsKnownByItsName()
    {
        QCOMPARE(volumeOf(QStringLiteral("//server/share/p.rowmill")), Volume::Network);
    }

    void onAnotherMachinesDriveThereIsNoLog()
    {
        StoreFixture fixture(100);
        {
            const auto store = onNetwork(fixture);
            QVERIFY(store);
            const auto begun = (*store)->beginRun({}, {}).result();
            QVERIFY(begun);
            for (qint64 row = 1; row <= 50; ++row)
                (*store)->record({result(row, begun->run, RowState::Done, QStringLiteral("x"))});
            QVERIFY((*store)->flush().result());
            QCOMPARE(journalOf(**store), QStringLiteral("truncate"));
            QVERIFY(!QFile::exists(fixture.path() + QStringLiteral("-wal")));
            QVERIFY(!QFile::exists(fixture.path() + QStringLiteral("-shm")));
            // Its own reader, and somebody else's, see what is there.
            const auto states = (*store)->read([](const Connection& c) { return readStates(c); }).result();
            QCOMPARE(states->count(char(RowState::Done)), 50);
            const auto other = Store::open(fixture.path(), OpenMode::ReadOnly, Volume::Network);
            QVERIFY(other);
            QCOMPARE((*other)->info().counts[RowState::Done], 50);
            (*store)->record({result(51, begun->run, RowState::Done, QStringLiteral("x"))});
            QVERIFY((*store)->flush().result());
            QVERIFY((*store)->endRun(begun->run, 1, QStringLiteral("completed"), {}).result());
        }
        QCOMPARE(QDir(QFileInfo(fixture.path()).path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("p.rowmill")});
    }

    void onADriveOfOurOwnThereIs()
    {
        StoreFixture fixture(3);
        const auto store = Store::open(fixture.path(), OpenMode::Write, Volume::Local);
        QCOMPARE(journalOf(**store), QStringLiteral("wal"));
    }

    void whatAKilledProgramLeftThereIsWhole()
    {
        StoreFixture fixture(100);
        const auto store = onNetwork(fixture);
        const auto begun = (*store)->beginRun({}, {}).result();
        const auto leased = (*store)->lease({}, begun->run, 0, 100, 1).result();
        QCOMPARE(leased->size(), 100);
        for (qint64 row = 1; row <= 50; ++row)
            (*store)->record({result(row, begun->run, RowState::Done, QStringLiteral("x"))});
        QVERIFY((*store)->flush().result());
        const auto left = Store::open(fixture.killed(), OpenMode::Write, Volume::Network);
        QVERIFY(left);
        QCOMPARE((*left)->info().counts[RowState::Done], 50);
        QCOMPARE((*left)->info().counts[RowState::Waiting], 50);
    }

    /// Copied over there with the log that a killed program had left on a drive of its own.
    void aLogFromElsewhereIsTakenIn()
    {
        StoreFixture fixture(10);
        const auto store = Store::open(fixture.path(), OpenMode::Write, Volume::Local);
        (*store)->record({result(7, 1, RowState::Done, QStringLiteral("seven"))});
        QVERIFY((*store)->flush().result());
        const QString left = fixture.killed();
        QVERIFY(QFileInfo(left + QStringLiteral("-wal")).size() > 0);
        const auto there = Store::open(left, OpenMode::Write, Volume::Network);
        QVERIFY(there);
        QCOMPARE((*there)->info().counts[RowState::Done], 1);
        QCOMPARE(journalOf(**there), QStringLiteral("truncate"));
        QVERIFY(!QFile::exists(left + QStringLiteral("-wal")));
    }

private:
    static Result<std::shared_ptr<Store>> onNetwork(const StoreFixture& fixture)
    {
        return Store::open(fixture.path(), OpenMode::Write, Volume::Network);
    }

    static QString journalOf(Store& store)
    {
        return store.rework([](Connection& c) { return c.text(QStringLiteral("PRAGMA journal_mode")); })
            .result()
            .value();
    }
};

ROWMILL_TEST(VolumeTest, QCoreApplication)
#include "volume.moc"
