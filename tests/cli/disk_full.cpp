#include "app/store/store.h"
#include "tests/cli/cli_fixture.h"
#include "tests/cli/power_cut.h"
#include "tests/room_test.h"
#include "tests/store/small_disk.h"

#include <QDir>

using namespace rowmill;
using namespace rowmill::test;

/// The disk fills up under the real program: what it says, what is kept, and that it goes on when there is
/// room.
class DiskFullTest : public QObject {
    Q_OBJECT

public:
    static void initMain() { hasOwnMounts = SmallDisk::enter(); }

private slots:
    /// On a real disk of 3 MB; where none can be mounted, on one that only says that it is full.
    void aRunFillsTheDiskAndLosesNothing()
    {
        constexpr int Rows = 6000;
        PracticeOptions options;
        options.latencySeconds = 0.01;
        const auto server = serve(options);
        const CliFixture table;
        table.writeTable(Rows);
        const CliFixture cli;
        std::optional<SmallDisk> disk;
        QStringList environment;
        if (hasOwnMounts) {
            disk.emplace(cli.file({}), 3 * 1024);
            QVERIFY(disk->isThere());
        } else {
            qWarning("no disk can be mounted here: one stands in that only says that it is full");
            environment = diskThatIsFullWith(cli.file(QStringLiteral("full")));
        }
        const auto program = cli.process(
            {QStringLiteral("run"), table.file(QStringLiteral("t.csv")), QStringLiteral("--project"),
             QStringLiteral("t.rowmill"), QStringLiteral("--prompt"), QStringLiteral("Say: {{text}}"),
             QStringLiteral("--endpoint"), server->baseUrl().toString(), QStringLiteral("--concurrency"),
             QStringLiteral("20"), QStringLiteral("--progress"), QStringLiteral("json")},
            environment);
        program->start();
        if (!disk) {
            QTRY_VERIFY_WITH_TIMEOUT(server->counts().requests > Rows / 10, 60'000);
            cli.write(QStringLiteral("full"), "full");
        }
        QTRY_VERIFY_WITH_TIMEOUT(program->state() == QProcess::NotRunning, 60'000);
        const QByteArray said = program->readAllStandardError();
        QVERIFY2(said.contains("No room is left for t.rowmill. Free some space, then go on"),
                 said.constData());
        QCOMPARE(program->exitCode(), 3);
        const int done = lastShown(said);
        QVERIFY2(done > 0 && done < Rows, qPrintable(QString::number(done)));

        if (disk) {
            // Every answer that came is there, those that were on their way included.
            QCOMPARE(done, server->counts().requests);
            QVERIFY(disk->growTo(64 * 1024));
        } else {
            QVERIFY(QFile::remove(cli.file(QStringLiteral("full"))));
        }
        checkWhatIsKept(cli, done);
        const int asked = server->counts().requests;
        const Finished rest = cli.run(
            {QStringLiteral("run"), QStringLiteral("t.rowmill"), QStringLiteral("--json")}, environment);
        QVERIFY2(rest.status == 0, rest.err.constData());
        QCOMPARE(server->counts().requests - asked, rest.json().value(QLatin1String("done")).toInt());
        checkWhatIsKept(cli, Rows);
        if (disk)
            QCOMPARE(server->counts().requests, Rows);
    }

    void aRunStopsWithAClearWordAndGoesOnLater()
    {
        constexpr int Rows = 400;
        PracticeOptions options;
        options.latencySeconds = 0.02;
        const auto server = serve(options);
        CliFixture cli;
        cli.writeTable(Rows);
        QCOMPARE(cli.run(runOn(*server, {QStringLiteral("--limit"), QStringLiteral("1")})).status, 0);
        const QStringList arguments{QStringLiteral("run"),           QStringLiteral("t.rowmill"),
                                    QStringLiteral("--concurrency"), QStringLiteral("4"),
                                    QStringLiteral("--progress"),    QStringLiteral("json")};
        const auto program = cli.process(arguments, diskThatIsFullWith(cli.file(QStringLiteral("full"))));
        program->start();
        QTRY_VERIFY_WITH_TIMEOUT(server->counts().requests > 40, 30'000);
        cli.write(QStringLiteral("full"), "full");
        QTRY_VERIFY_WITH_TIMEOUT(program->state() == QProcess::NotRunning, 30'000);
        const QByteArray said = program->readAllStandardError();
        QCOMPARE(program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(program->exitCode(), 3);
        QVERIFY2(said.contains("No room is left for t.rowmill. Free some space, then go on"),
                 said.constData());
        const int shown = lastShown(said);
        {
            const auto store = Store::open(cli.file(QStringLiteral("t.rowmill")), OpenMode::ReadOnly);
            QVERIFY(store);
            QVERIFY((*store)->info().counts[RowState::Done] >= 1 + shown);
        }
        QVERIFY(QFile::remove(cli.file(QStringLiteral("full"))));
        QCOMPARE(cli.run(arguments).status, 0);
        const auto store = Store::open(cli.file(QStringLiteral("t.rowmill")), OpenMode::ReadOnly);
        QCOMPARE((*store)->info().counts[RowState::Done], Rows);
    }

    /// What cannot be brought up to date for want of room stays what it is, and can be read.
    void anOlderProjectStaysWhatItIs()
    {
        CliFixture cli;
        const QString project = cli.file(QStringLiteral("t.rowmill"));
        QVERIFY(QFile::copy(QStringLiteral(STORED_PROJECTS "/version-1.rowmill"), project));
        cli.write(QStringLiteral("full"), "full");
        const Finished run = cli.run({QStringLiteral("run"), QStringLiteral("t.rowmill"),
                                      QStringLiteral("--endpoint"), QStringLiteral("practice")},
                                     diskThatIsFullWith(cli.file(QStringLiteral("full"))));
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("No room is left for t.rowmill"), run.err.constData());
        QCOMPARE(cli.run({QStringLiteral("info"), QStringLiteral("t.rowmill"), QStringLiteral("--json")})
                     .json()
                     .value(QLatin1String("done"))
                     .toInt(),
                 2);
        QCOMPARE(Connection::open(project, OpenMode::ReadOnly)
                     ->number(QStringLiteral("PRAGMA user_version"))
                     .value(),
                 1);
        QCOMPARE(QDir(cli.file({})).entryList({QStringLiteral("*(version*")}), QStringList());
    }

private:
    /// How many rows the progress has shown as done.
    static int lastShown(const QByteArray& progress)
    {
        int shown = 0;
        for (const QByteArray& line : progress.split('\n'))
            shown = qMax(shown, QJsonDocument::fromJson(line).object().value(QLatin1String("done")).toInt());
        return shown;
    }

    /// The project is whole and has so many answers, each to its own question.
    static void checkWhatIsKept(const CliFixture& cli, int atLeast)
    {
        const auto store = Store::open(cli.file(QStringLiteral("t.rowmill")), OpenMode::Write);
        QVERIFY(store);
        QVERIFY((*store)->info().counts[RowState::Done] >= atLeast);
        const auto whole = (*store)->read([](const Connection& connection) {
            return connection.text(QStringLiteral("PRAGMA integrity_check"));
        });
        QCOMPARE(whole.result().value(), QStringLiteral("ok"));
        const auto stray = (*store)->read([](const Connection& connection) {
            return connection.number(QStringLiteral("SELECT count(*) FROM answer a JOIN source s USING(row)"
                                                    " WHERE a.state = 3 AND instr(a.text, s.c1) = 0"));
        });
        QCOMPARE(stray.result().value(), 0);
    }

    inline static bool hasOwnMounts = false;

    static QStringList diskThatIsFullWith(const QString& sign)
    {
        return PowerCut::environment(PowerCut::Disk::Honest) +
               QStringList{QStringLiteral("POWER_CUT_FULL=") + sign};
    }
};

ROWMILL_TEST(DiskFullTest, QCoreApplication)
#include "disk_full.moc"
