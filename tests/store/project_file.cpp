#include "tests/room_test.h"
#include "tests/store/store_fixture.h"

#include <QDir>
#include <QRandomGenerator>

#include <sys/stat.h>

using namespace rowmill;
using namespace rowmill::test;

/// Files that are ours open; files that are not, or not any more, are refused with one clear error.
class ProjectFileTest : public QObject {
    Q_OBJECT

private slots:
    void aClosedProjectIsOnePlainFile()
    {
        StoreFixture fixture(10);
        {
            const auto store = fixture.open();
            QVERIFY(store);
            (*store)->record({result(1, 1, RowState::Done, QStringLiteral("x"))});
        }
        QCOMPARE(QDir(QFileInfo(fixture.path()).path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("p.rowmill")});
        const auto store = fixture.open(OpenMode::ReadOnly);
        QCOMPARE((*store)->info().counts[RowState::Done], 1);
    }

    void itsIdentityStandsInTheHeader()
    {
        StoreFixture fixture(1);
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(100);
        QVERIFY(head.startsWith("SQLite format 3"));
        QCOMPARE(head.mid(68, 4), QByteArray("RowM"));
        QCOMPARE(head.mid(60, 4), QByteArray("\0\0\0", 3) + char(ProjectVersion));
    }

    void foreignAndBentFilesAreRefused_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<ErrorKind>("expected");
        const auto row = [](const char* name, const char* statement,
                            ErrorKind kind = ErrorKind::NotAProject) {
            QTest::newRow(name) << QString::fromUtf8(statement) << kind;
        };
        row("another application's id", "PRAGMA application_id=7");
        row("a newer version", "PRAGMA user_version=99", ErrorKind::NewerProject);
        row("a trigger", "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM source; END");
        row("a view", "CREATE VIEW v AS SELECT * FROM answer");
        row("a further table", "CREATE TABLE extra(x)");
        row("a further index", "CREATE INDEX extra ON answer(text)");
        row("a missing table", "DROP TABLE attempt");
        row("another column in a table of ours", "ALTER TABLE answer ADD COLUMN x");
        row("a source column without a name", "ALTER TABLE source ADD COLUMN c2 TEXT");
        row("a generated column", "ALTER TABLE answer ADD COLUMN x AS (row + 1)");
        row("an index on an expression", "CREATE INDEX x ON answer(length(text))");
        row("another collation", "CREATE TABLE extra(x TEXT COLLATE NOCASE CHECK(x > 1) DEFAULT 2)");
        row("a virtual table", "CREATE VIRTUAL TABLE v USING fts5(x)");
    }

    void foreignAndBentFilesAreRefused()
    {
        QFETCH(QString, statement);
        QFETCH(ErrorKind, expected);
        StoreFixture fixture(3);
        fixture.bend({statement});
        const auto store = fixture.open();
        QVERIFY(!store);
        QCOMPARE(store.error().kind, expected);
        QVERIFY(!QFile::exists(fixture.path() + QStringLiteral(".lock")));
    }

    void whatIsNoDatabaseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("id,text\n1,2\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("a header and nonsense") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
    }

    void whatIsNoDatabaseIsRefused()
    {
        QFETCH(QByteArray, bytes);
        StoreFixture fixture(0);
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        const auto store = fixture.open();
        QVERIFY(!store);
        QVERIFY(store.error().kind == ErrorKind::NotAProject ||
                store.error().kind == ErrorKind::DamagedProject);
    }

    void whatIsNoFileIsRefused()
    {
        StoreFixture fixture(0);
        QFile::remove(fixture.path());
        QVERIFY(QDir().mkpath(fixture.path()));
        const QString pipe = fixture.file(QStringLiteral("pipe.rowmill"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const OpenMode mode : {OpenMode::Write, OpenMode::ReadOnly}) {
            QCOMPARE(Store::open(fixture.path(), mode).error().kind, ErrorKind::NotAProject);
            QCOMPARE(Store::open(pipe, mode).error().kind, ErrorKind::NotAProject);
        }
    }

    /// A byte changed here and there: an error at most, and never a crash.
    void damagedFilesAreSurvived()
    {
        const QByteArray good = [] {
            QFile file(QStringLiteral(STORED_PROJECTS "/version-1.rowmill"));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        QVERIFY(!good.isEmpty());
        QRandomGenerator random(11);
        int refused = 0;
        for (int round = 0; round < 300; ++round) {
            QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("p.rowmill"));
            QByteArray bytes = good;
            for (int flips = 1 + random.bounded(8); flips > 0; --flips)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (round % 10 == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            const auto store = Store::open(path, round % 2 ? OpenMode::Write : OpenMode::ReadOnly);
            refused += store ? 0 : 1;
            if (!store)
                continue;
            (void)(*store)->read([](const Connection& c) { return readRows(c, 1, 100); }).result();
            (void)(*store)->read([](const Connection& c) { return readDetail(c, 1); }).result();
            (void)(*store)->read([](const Connection& c) { return readStates(c); }).result();
        }
        qInfo("%d of 300 damaged files refused at once", refused);
        QVERIFY(refused > 40);
    }

    void aMissingFileIsNamed()
    {
        StoreFixture fixture(0);
        const auto store = Store::open(fixture.file(QStringLiteral("none.rowmill")), OpenMode::Write);
        QCOMPARE(store.error().kind, ErrorKind::FileMissing);
    }

    void aSecondWriterIsRefusedAndAReaderIsNot()
    {
        StoreFixture fixture(3);
        const auto first = fixture.open();
        QVERIFY(first);
        QCOMPARE(fixture.open().error().kind, ErrorKind::ProjectInUse);
        QVERIFY(fixture.open(OpenMode::ReadOnly));
    }

    void whoHasItIsNamed()
    {
        StoreFixture fixture(3);
        const auto first = fixture.open();
        const QString words = describe(fixture.open().error());
        QVERIFY2(words.contains(QStringLiteral("process %1").arg(QCoreApplication::applicationPid())),
                 qPrintable(words));
        for (const QString& part : {QStringLiteral("store_tests"), QSysInfo::machineHostName(),
                                    QFileInfo(fixture.path() + QStringLiteral(".lock")).owner()})
            QVERIFY2(words.contains(part), qPrintable(words));
    }

    /// A program killed just when it had made its lock leaves one that names nobody.
    void aLockOfNobodyKeepsNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an empty lock") << QByteArray();
        QTest::newRow("half a lock") << QByteArray("12");
    }

    void aLockOfNobodyKeepsNobodyOut()
    {
        QFETCH(QByteArray, bytes);
        StoreFixture fixture(3);
        QFile lock(fixture.path() + QStringLiteral(".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(bytes);
        lock.close();
        QVERIFY(fixture.open());
    }

    /// What kill -9 leaves beside a project must not become part of the next one of that name.
    void aReplacedProjectTakesNothingFromTheOldOnesLog()
    {
        StoreFixture fixture(50);
        const QString log = fixture.path() + QStringLiteral("-wal");
        const QString kept = fixture.file(QStringLiteral("kept-wal"));
        {
            const auto store = fixture.open();
            for (qint64 row = 1; row <= 50; ++row)
                (*store)->record({result(row, 1, RowState::Done, QStringLiteral("old"))});
            QVERIFY((*store)->flush().result());
            QVERIFY(QFile::copy(log, kept));
        }
        QVERIFY(QFile::copy(kept, log));
        {
            auto project = NewProject::create(fixture.path());
            QVERIFY(project);
            QVERIFY((*project)->setColumns({QStringLiteral("id"), QStringLiteral("text")}));
            for (int i = 1; i <= 50; ++i)
                QVERIFY((*project)->add({QString::number(i), QStringLiteral("text %1").arg(i)}));
            QVERIFY((*project)->finish(QStringLiteral("rows.csv"), QStringLiteral("{}")));
        }
        const auto store = fixture.open();
        QVERIFY(store);
        QCOMPARE((*store)->info().counts[RowState::Waiting], 50);
    }

    void aProjectThatIsOpenIsNotReplaced()
    {
        StoreFixture fixture(5);
        StoreFixture other(2);
        const auto open = fixture.open();
        QCOMPARE(NewProject::create(fixture.path()).error().kind, ErrorKind::ProjectInUse);
        const auto store = other.open();
        QCOMPARE((*store)->copyTo(fixture.path()).result().error().kind, ErrorKind::ProjectInUse);
        QCOMPARE((*open)->info().rows, 5);
        QVERIFY((*open)->flush().result());
    }

    void rowNumbersThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("beyond the file") << "UPDATE source SET row = 9000000000000000000 WHERE row = 3";
        QTest::newRow("below one") << "UPDATE source SET row = -5 WHERE row = 3";
    }

    void rowNumbersThatCannotBeAreRefused()
    {
        QFETCH(QString, statement);
        StoreFixture fixture(3);
        fixture.bend({statement});
        QCOMPARE(fixture.open().error().kind, ErrorKind::DamagedProject);
    }

    void aStateThatDoesNotExistDoesNoHarm()
    {
        StoreFixture fixture(1);
        fixture.bend({QStringLiteral("INSERT INTO answer VALUES(1, 1, 77, 'answered', '', '', 1, 1, 1, 1)")});
        const auto store = fixture.open();
        QVERIFY(store);
        (*store)->record({result(1, 2, RowState::Done, QStringLiteral("x"))});
        QVERIFY((*store)->flush().result());
    }

    void tooManyColumnsAreRefused()
    {
        StoreFixture fixture(0);
        auto project = NewProject::create(fixture.file(QStringLiteral("wide.rowmill")));
        QStringList columns;
        for (int i = 0; i < MaxSourceColumns; ++i)
            columns.append(QStringLiteral("c%1").arg(i));
        QVERIFY((*project)->setColumns(columns));
        QVERIFY((*project)->add(columns));
        columns.append(QStringLiteral("one more"));
        QCOMPARE((*project)->setColumns(columns).error().kind, ErrorKind::TooLarge);
    }

    void anUnfinishedProjectLeavesNothing()
    {
        StoreFixture fixture(3);
        const QString other = fixture.file(QStringLiteral("other.rowmill"));
        {
            auto project = NewProject::create(other);
            QVERIFY((*project)->setColumns({QStringLiteral("a")}));
            QVERIFY((*project)->add({QStringLiteral("1")}));
        }
        QVERIFY(!QFile::exists(other));
        QCOMPARE(QDir(QFileInfo(other).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aCopyIsWholeAndOpensByItself()
    {
        StoreFixture fixture(100);
        const QString copy = fixture.file(QStringLiteral("copy.rowmill"));
        const auto store = fixture.open();
        (*store)->record({result(7, 1, RowState::Done, QStringLiteral("seven"))});
        QVERIFY((*store)->copyTo(copy).result());
        const auto other = Store::open(copy, OpenMode::Write);
        QVERIFY(other);
        QCOMPARE((*other)->info().rows, 100);
        QCOMPARE((*other)->info().counts[RowState::Done], 1);
    }
};

ROWMILL_TEST(ProjectFileTest, QCoreApplication)
#include "project_file.moc"
