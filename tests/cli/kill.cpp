#include "app/store/store.h"
#include "tests/cli/cli_fixture.h"
#include "tests/room_test.h"

#include <QRandomGenerator>
#include <QTimer>

using namespace rowmill;
using namespace rowmill::test;

/// kill -9 at random moments of a real run: what was shown as done is there, nothing stands twice, and the
/// run goes on to its end.
class KillTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasShownAsDoneIsThere()
    {
        constexpr int Rows = 4000;
        constexpr int Limit = 20;
        PracticeOptions options;
        options.latencySeconds = 0.02;
        const auto server = serve(options);
        CliFixture cli;
        cli.writeTable(Rows);
        QRandomGenerator random(20);
        QStringList arguments = runOn(*server, {QStringLiteral("--limit"), QStringLiteral("1")});
        QCOMPARE(cli.run(arguments).status, 0);
        int kills = 0;
        int doneBefore = 1;
        while (kills < 12) {
            const auto program = cli.process({QStringLiteral("run"), QStringLiteral("t.rowmill"),
                                              QStringLiteral("--progress"), QStringLiteral("json"),
                                              QStringLiteral("--concurrency"), QString::number(Limit)});
            program->start();
            QTimer killer;
            killer.setSingleShot(true);
            connect(&killer, &QTimer::timeout, program.get(), &QProcess::kill);
            killer.start(200 + random.bounded(500));
            QTRY_VERIFY_WITH_TIMEOUT(program->state() == QProcess::NotRunning, 30'000);
            if (program->exitStatus() == QProcess::NormalExit)
                break;
            ++kills;
            const int shown = lastShown(program->readAllStandardError());
            const QJsonObject info =
                cli.run({QStringLiteral("info"), QStringLiteral("t.rowmill"), QStringLiteral("--json")})
                    .json();
            const int done = info.value(QLatin1String("done")).toInt();
            QVERIFY2(done >= doneBefore + shown,
                     qPrintable(QStringLiteral("%1 shown, %2 found").arg(doneBefore + shown).arg(done)));
            QCOMPARE(done + info.value(QLatin1String("failed")).toInt() +
                         info.value(QLatin1String("waiting")).toInt(),
                     Rows);
            doneBefore = done;
        }
        QVERIFY(kills >= 3);
        const Finished rest =
            cli.run({QStringLiteral("run"), QStringLiteral("t.rowmill"), QStringLiteral("--json"),
                     QStringLiteral("--output"), QStringLiteral("out.csv")});
        QCOMPARE(rest.status, 0);
        QCOMPARE(cli.read(QStringLiteral("out.csv")).count(",done,"), Rows);
        // Asked again is at most what was in flight at each kill, or answered and not yet on the disk.
        const qint64 repeated = server->counts().requests - Rows;
        qInfo("%d kills, %lld rows asked again", kills, repeated);
        QVERIFY(repeated <= kills * qint64(Limit + 60));
    }

    /// After each kill the books hold every request that the server has seen, and no row is called unknown
    /// that waited for its turn or for its next attempt.
    void onlyWhatWasOnTheWireIsUnknown()
    {
        constexpr int Limit = 20;
        PracticeOptions options;
        options.latencySeconds = 0.1;
        options.faults = {{PracticeFault::ServerError, 0.3}};
        const auto server = serve(options);
        CliFixture cli;
        cli.writeTable(20'000);
        QCOMPARE(cli.run(runOn(*server, {QStringLiteral("--limit"), QStringLiteral("1")})).status, 0);
        QRandomGenerator random(7);
        qint64 ahead = 0;
        qint64 inBackoff = 0;
        for (int kill = 0; kill < 6; ++kill) {
            runAndKill(cli, *server, Limit, 300 + random.bounded(500));
            QTRY_COMPARE(server->counts().inFlight, 0);
            const Left left = leftIn(cli.file(QStringLiteral("t.rowmill")));
            const auto store = Store::open(cli.file(QStringLiteral("t.rowmill")), OpenMode::Write);
            QVERIFY(store);
            const qint64 unknown = (*store)->recovered();
            const qint64 unrecorded = server->counts().requests - left.attempts;
            qInfo("%lld taken, %lld of them tried before; %lld requests not in the books, %lld unknown",
                  left.leases, left.tried, unrecorded, unknown);
            QVERIFY(unknown >= unrecorded);
            // Marked a moment before the server could see them are at most those in flight.
            QVERIFY(unknown <= unrecorded + Limit);
            QVERIFY((*store)->info().attempts >= server->counts().requests);
            QCOMPARE((*store)->info().counts[RowState::Waiting],
                     left.counts[RowState::Waiting] + left.counts[RowState::Unknown] -
                         (*store)->info().counts[RowState::Unknown]);
            QCOMPARE(lost(**store, QStringLiteral("sent_ms >= queued_ms AND ended_ms >= sent_ms")), unknown);
            ahead += left.leases - left.tried;
            inBackoff += left.tried - lost(**store, QStringLiteral("number > 1"));
        }
        QVERIFY(ahead >= 6 * Limit);
        QVERIFY(inBackoff >= 20);
    }

private:
    /// What stands in the file after a kill, before anybody mends it.
    struct Left {
        qint64 attempts = 0;
        qint64 leases = 0;
        qint64 tried = 0; ///< leases with an attempt in the books
        StateCounts counts;
    };

    static qint64 count(Store& store, const QString& sql)
    {
        return *store.read([sql](const Connection& connection) { return connection.number(sql); }).result();
    }

    static Left leftIn(const QString& project)
    {
        const auto store = Store::open(project, OpenMode::ReadOnly);
        Left left{(*store)->info().attempts, 0, 0, (*store)->info().counts};
        left.leases = count(**store, QStringLiteral("SELECT count(*) FROM lease"));
        left.tried = count(**store, QStringLiteral("SELECT count(*) FROM lease l WHERE EXISTS (SELECT 1 FROM"
                                                   " attempt a WHERE a.row = l.row AND a.run = l.run)"));
        return left;
    }

    /// Attempts that the last recovery has put into the books.
    static qint64 lost(Store& store, const QString& which)
    {
        return count(store, QStringLiteral("SELECT count(*) FROM attempt WHERE message LIKE 'Rowmill ended%'"
                                           " AND run = (SELECT max(id) FROM run) AND ") +
                                which);
    }

    /// `ms` after its first request, however long the program takes to begin.
    static void runAndKill(const CliFixture& cli, const PracticeServer& server, int limit, int ms)
    {
        const qint64 before = server.counts().requests;
        const auto program = cli.process({QStringLiteral("run"), QStringLiteral("t.rowmill"),
                                          QStringLiteral("--concurrency"), QString::number(limit)});
        program->start();
        QTRY_VERIFY_WITH_TIMEOUT(server.counts().requests > before, 60'000);
        QTimer::singleShot(ms, program.get(), &QProcess::kill);
        QTRY_VERIFY_WITH_TIMEOUT(program->state() == QProcess::NotRunning, 30'000);
        QCOMPARE(program->exitStatus(), QProcess::CrashExit);
    }

    static int lastShown(const QByteArray& progress)
    {
        int shown = 0;
        for (const QByteArray& line : progress.split('\n')) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            shown = qMax(shown, json.value(QLatin1String("done")).toInt());
        }
        return shown;
    }
};

ROWMILL_TEST(KillTest, QCoreApplication)
#include "kill.moc"
