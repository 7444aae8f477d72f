#include "app/store/store.h"
#include "tests/cli/cli_fixture.h"
#include "tests/cli/power_cut.h"

#include <QDir>

using namespace rowmill;
using namespace rowmill::test;

/// The disk fills up under the real program: what it says, what is kept, and that it goes on when there is
/// room.
class DiskFullTest : public QObject {
    Q_OBJECT

private slots:
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
        int shown = 0;
        for (const QByteArray& line : said.split('\n'))
            shown = qMax(shown, QJsonDocument::fromJson(line).object().value(QLatin1String("done")).toInt());
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
    static QStringList diskThatIsFullWith(const QString& sign)
    {
        return PowerCut::environment(PowerCut::Disk::Honest) +
               QStringList{QStringLiteral("POWER_CUT_FULL=") + sign};
    }
};

QTEST_GUILESS_MAIN(DiskFullTest)
#include "disk_full.moc"
