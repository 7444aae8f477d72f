#include "tests/cli/cli_fixture.h"

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

private:
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

QTEST_GUILESS_MAIN(KillTest)
#include "kill.moc"
