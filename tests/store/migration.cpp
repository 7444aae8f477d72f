#include "app/store/migration.h"

#include "app/engine/export_table.h"
#include "app/store/project_file.h"
#include "app/store/project_reader.h"
#include "app/store/schema.h"
#include "app/store/store.h"
#include "tests/room_test.h"
#include "tests/store/stored_project.h"

#include <QDir>

using namespace rowmill;
using namespace rowmill::test;

namespace {

int versionOf(const QString& path)
{
    const auto connection = Connection::open(path, OpenMode::ReadOnly);
    return connection ? int(*connection->number(QStringLiteral("PRAGMA user_version"))) : -1;
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

/// Projects of every older version open with all that was in them, or stay as they were.
class MigrationTest : public QObject {
    Q_OBJECT

private:
    static void versions()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < ProjectVersion; ++version)
            QTest::addRow("a project of version %d", version) << version;
    }

    static void checkContents(Store& store)
    {
        const ProjectInfo& info = store.info();
        QCOMPARE(info.sourceName, QStringLiteral("t.csv"));
        QCOMPARE(info.columns, QStringList({QStringLiteral("id"), QStringLiteral("text")}));
        QCOMPARE(info.rows, 5);
        QCOMPARE(info.counts[RowState::Done], 2);
        QCOMPARE(info.counts[RowState::Failed], 1);
        const auto rows =
            store.read([](const Connection& connection) { return readRows(connection, 1, 10); }).result();
        QVERIFY(rows);
        QCOMPARE(rows->size(), 5);
        QVERIFY(rows->at(0).answer.endsWith(QStringLiteral(": Say: good")));
        QCOMPARE(rows->at(2).cells.at(1), QStringLiteral("so, so"));
        QCOMPARE(rows->at(2).outcome, Outcome::BadRequest);
        QCOMPARE(rows->at(3).cells.at(1), QString::fromUtf8("\xe5\xa5\xbd"));
    }

private slots:
    /// Whoever raises ProjectVersion stores a project that the program before wrote.
    void eachOlderVersionHasAStoredProject()
    {
        for (int version = 1; version < ProjectVersion; ++version)
            QCOMPARE(versionOf(StoredProject(version).path()), version);
    }

    void openingItBringsItUp_data() { versions(); }
    void openingItBringsItUp()
    {
        QFETCH(int, version);
        StoredProject old(version);
        const QString backup = backupPath(old.path(), version);
        {
            const auto store = Store::open(old.path(), OpenMode::Write);
            QVERIFY(store);
            checkContents(**store);
            QCOMPARE((*store)->backup(), backup);
            QCOMPARE((*store)->recovered(), 2); // what was on the wire when the old program was killed
        }
        QCOMPARE(versionOf(old.path()), ProjectVersion);
        const auto again = Store::open(old.path(), OpenMode::Write);
        QVERIFY(again);
        checkContents(**again);
        QVERIFY((*again)->backup().isEmpty());
    }

    void aCopyOfItAsItWasStays_data() { versions(); }
    void aCopyOfItAsItWasStays()
    {
        QFETCH(int, version);
        StoredProject old(version);
        QVERIFY(Store::open(old.path(), OpenMode::Write));
        const QString backup = QStringLiteral("plan (version %1).rowmill").arg(version);
        QCOMPARE(filesIn(old.folder()), QStringList({backup, QStringLiteral("plan.rowmill")}));
        const auto connection = Connection::open(old.file(backup), OpenMode::ReadOnly);
        QCOMPARE(*checkProject(*connection), version);
        QCOMPARE(*connection->number(QStringLiteral("SELECT count(*) FROM attempt")), 4);
        QCOMPARE(*connection->number(QStringLiteral("SELECT count(*) FROM lease")), 2);
    }

    void anEarlierCopyIsNotReplaced()
    {
        StoredProject old(1);
        const QString taken = old.file(QStringLiteral("plan (version 1).rowmill"));
        QVERIFY(QFile::copy(old.path(), taken));
        const QByteArray before = StoredProject::bytes(taken);
        const auto store = Store::open(old.path(), OpenMode::Write);
        QCOMPARE((*store)->backup(), old.file(QStringLiteral("plan (version 1) 2.rowmill")));
        QCOMPARE(StoredProject::bytes(taken), before);
    }

    void readingLeavesItAsItIs_data() { versions(); }
    void readingLeavesItAsItIs()
    {
        QFETCH(int, version);
        StoredProject old(version);
        const QByteArray before = StoredProject::bytes(old.path());
        {
            const auto store = Store::open(old.path(), OpenMode::ReadOnly);
            QVERIFY(store);
            checkContents(**store);
            QCOMPARE((*store)->info().path, old.path());
        }
        const QString out = old.file(QStringLiteral("out.csv"));
        QCOMPARE(*exportTable(old.path(), out, {}, {}, {}), 5);
        QVERIFY(StoredProject::bytes(out).contains("Say: bad"));
        QCOMPARE(StoredProject::bytes(old.path()), before);
        QCOMPARE(filesIn(old.folder()),
                 QStringList({QStringLiteral("out.csv"), QStringLiteral("plan.rowmill")}));
    }

    /// Everything done, and the program dies before the commit: the next one finds the old project.
    void aMigrationBrokenOffBeginsAnew()
    {
        StoredProject old(1);
        const QString left = old.file(QStringLiteral("left.rowmill"));
        {
            const auto connection = Connection::open(old.path(), OpenMode::Write);
            QVERIFY(prepareForWriting(*connection, Volume::Local));
            QVERIFY(connection->run(QStringLiteral("PRAGMA cache_size=1"))); // so that pages reach the disk
            auto transaction = Transaction::begin(*connection);
            QVERIFY(runSchemaFiles(*connection, 1, ProjectVersion));
            for (const QLatin1String ending : {QLatin1String(""), QLatin1String("-wal")})
                QFile::copy(old.path() + ending, left + ending);
        }
        QCOMPARE(versionOf(left), 1);
        const auto store = Store::open(left, OpenMode::Write);
        QVERIFY(store);
        checkContents(**store);
        QCOMPARE((*store)->backup(), old.file(QStringLiteral("left (version 1).rowmill")));
    }

    /// A file that the migration cannot bring to the shape of a new one stays what it was.
    void aMigrationThatFailsChangesNothing()
    {
        StoredProject old(1);
        const auto connection = Connection::open(old.path(), OpenMode::Write);
        QVERIFY(connection->run(QStringLiteral("CREATE TABLE excluded(x)"))); // in the way of the new one
        const QByteArray before = StoredProject::bytes(old.path());
        const auto done = migrateProject(*connection, 1);
        QVERIFY(!done);
        QCOMPARE(StoredProject::bytes(old.path()), before);
        QCOMPARE(filesIn(old.folder()), QStringList{QStringLiteral("plan.rowmill")});
    }

    void anOldProjectWithForeignPartsIsRefused_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("a trigger") << QStringLiteral(
            "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM source; END");
        QTest::newRow("a table of a later version") << QStringLiteral("CREATE TABLE excluded(row INTEGER)");
    }

    void anOldProjectWithForeignPartsIsRefused()
    {
        QFETCH(QString, statement);
        StoredProject old(1);
        QVERIFY(Connection::open(old.path(), OpenMode::Write)->run(statement));
        const QByteArray before = StoredProject::bytes(old.path());
        for (const OpenMode mode : {OpenMode::Write, OpenMode::ReadOnly})
            QCOMPARE(Store::open(old.path(), mode).error().kind, ErrorKind::NotAProject);
        QCOMPARE(StoredProject::bytes(old.path()), before);
        QCOMPARE(filesIn(old.folder()), QStringList{QStringLiteral("plan.rowmill")});
    }
};

ROWMILL_TEST(MigrationTest, QCoreApplication)
#include "migration.moc"
