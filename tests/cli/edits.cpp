#include "app/engine/edits.h"

#include "app/engine/session.h"
#include "app/keys/allowed_origins.h"
#include "tests/cli/cli_fixture.h"
#include "tests/room_test.h"

#include <QJsonArray>

using namespace rowmill;
using namespace rowmill::test;

/// What a person changed in the window counts for the commands too.
class EditsOnTheCommandLine : public QObject {
    Q_OBJECT

private slots:
    void excludedAndCorrectedRowsAreLeftOut_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("waiting rows") << QStringList{} << 7 << QByteArray();
        QTest::newRow("all rows") << QStringList{QStringLiteral("--rows"), QStringLiteral("all")} << 7
                                  << QByteArray("2 excluded rows are left out.");
        QTest::newRow("all rows, corrected ones too")
            << QStringList{QStringLiteral("--rows"), QStringLiteral("all"), QStringLiteral("--ask-corrected")}
            << 8 << QByteArray("2 excluded rows are left out.");
    }

    void excludedAndCorrectedRowsAreLeftOut()
    {
        QFETCH(QStringList, options);
        QFETCH(int, rows);
        QFETCH(QByteArray, note);
        CliFixture cli;
        const auto server = serve();
        prepare(cli, *server);
        const Finished run =
            cli.run(QStringList{QStringLiteral("run"), QStringLiteral("t.rowmill"), QStringLiteral("--json"),
                                QStringLiteral("--progress"), QStringLiteral("none")} +
                    options);
        QCOMPARE(run.status, 0);
        const QJsonObject summary = run.json();
        QCOMPARE(summary.value(QLatin1String("rows")).toInt(), rows);
        QCOMPARE(summary.value(QLatin1String("done")).toInt(), rows);
        QCOMPARE(summary.value(QLatin1String("waiting")).toInt(), 0);
        QCOMPARE(server->counts().requests, rows);
        QVERIFY2(run.err.contains(note), run.err.constData());
        QCOMPARE(run.err.contains("--ask-corrected"), options.size() == 2);
    }

    void infoTellsOfThemAndOfEachRun()
    {
        CliFixture cli;
        const auto server = serve();
        prepare(cli, *server);
        for (const char* model : {"small", "large"}) {
            const Finished run =
                cli.run({QStringLiteral("run"), QStringLiteral("t.rowmill"), QStringLiteral("--rows"),
                         QStringLiteral("1-5"), QStringLiteral("--model"), QLatin1String(model)});
            QCOMPARE(run.status, 0);
        }
        const Finished info =
            cli.run({QStringLiteral("info"), QStringLiteral("t.rowmill"), QStringLiteral("--json")});
        const QJsonObject json = info.json();
        QCOMPARE(json.value(QLatin1String("excluded")).toInt(), 2);
        QCOMPARE(json.value(QLatin1String("corrected")).toInt(), 1);
        QCOMPARE(json.value(QLatin1String("done")).toInt(), 5);
        QCOMPARE(json.value(QLatin1String("waiting")).toInt(), 3);
        QCOMPARE(json.value(QLatin1String("runs")).toInt(), 2);
        const QJsonArray runs = json.value(QLatin1String("run_list")).toArray();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(0)[QLatin1String("model")].toString(), QStringLiteral("large"));
        QCOMPARE(runs.at(0)[QLatin1String("current_answers")].toInt(), 4);
        QCOMPARE(runs.at(1)[QLatin1String("model")].toString(), QStringLiteral("small"));
        QCOMPARE(runs.at(1)[QLatin1String("old_answers")].toInt(), 4);
        QCOMPARE(runs.at(1)[QLatin1String("stopped_by")].toString(), QStringLiteral("completed"));
        const Finished words = cli.run({QStringLiteral("info"), QStringLiteral("t.rowmill")});
        QVERIFY2(words.out.contains("2 rows excluded, 1 answers corrected by hand"), words.out.constData());
        QVERIFY2(words.out.contains("run 2, "), words.out.constData());
    }

    void anExportHasACorrectionAsItsAnswer()
    {
        CliFixture cli;
        const auto server = serve();
        prepare(cli, *server);
        QCOMPARE(cli.run({QStringLiteral("export"), QStringLiteral("t.rowmill"), QStringLiteral("--output"),
                          QStringLiteral("o.csv")})
                     .status,
                 0);
        const QByteArray text = cli.read(QStringLiteral("o.csv"));
        QVERIFY2(text.contains("\n3,message 3,mine,done,\n"), text.constData());
        QVERIFY2(text.contains("\n9,message 9,,excluded,\n"), text.constData());
    }

private:
    /// Ten rows: 3 is corrected, 9 and 10 are excluded.
    static void prepare(const CliFixture& cli, const PracticeServer& server)
    {
        cli.writeTable(10);
        const auto made = Session::importTable(cli.file(QStringLiteral("t.csv")),
                                               cli.file(QStringLiteral("t.rowmill")), {}, {});
        QTRY_VERIFY(made.isFinished());
        const std::shared_ptr<Session> session = *made.result();
        ProjectSetup setup = session->setup();
        setup.recipe.userPrompt = QStringLiteral("Say: {{text}}");
        setup.model.endpoint = server.baseUrl().toString();
        session->setSetup(setup);
        // The program's own settings know the server.
        QCoreApplication::setOrganizationName(QStringLiteral("Rowmill"));
        QCoreApplication::setApplicationName(QStringLiteral("Rowmill"));
        AllowedOrigins::add(Origin::of(server.baseUrl()));
        session->edits()->correct(3, QStringLiteral("mine"));
        session->edits()->exclude(RowRanges::of({9, 10}));
        QTRY_VERIFY(!session->edits()->isBusy());
    }
};

ROWMILL_TEST(EditsOnTheCommandLine, QCoreApplication)
#include "edits.moc"
