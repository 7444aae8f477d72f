#include "tests/cli/cli_fixture.h"
#include "tests/room_test.h"

#include <csignal>

using namespace rowmill;
using namespace rowmill::test;

/// The contract of the command line: options, JSON names, exit statuses.
class CommandsTest : public QObject {
    Q_OBJECT

private slots:
    void versionAndHelp()
    {
        CliFixture cli;
        const Finished version = cli.run({QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        QVERIFY(version.out.startsWith("rowmill "));
        const Finished help = cli.run({QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        for (const char* word :
             {"run", "export", "info", "practice", "--ca", "--proxy", "--concurrency", "--key-env", "130"})
            QVERIFY2(help.out.contains(word), word);
    }

    void badUsageNamesTheWord_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* line, const char* named) {
            QTest::newRow(line) << words(line) << QByteArray(named);
        };
        row("run", "run");
        row("run none.csv --endpoint practice", "none.csv");
        row("run none.rowmill", "none.rowmill");
        row("run t.csv --wat", "--wat");
        row("run t.csv --model", "--model");
        row("run t.csv --endpoint practice --concurrency 0", "--concurrency");
        row("run t.csv --endpoint practice --concurrency 1001", "--concurrency");
        row("run t.csv --endpoint practice --temperature nan", "--temperature");
        row("run t.csv --endpoint practice --rows 9-3", "--rows");
        row("run t.csv --endpoint practice --limit -4", "--limit");
        row("run t.csv --endpoint practice --progress loud", "--progress");
        row("run t.csv --endpoint practice --output out.doc", "doc");
        row("run t.csv --endpoint practice --dialect smoke", "--dialect");
        row("run t.csv --endpoint practice --prompt x --ca none.pem", "none.pem");
        row("run t.csv --endpoint practice --prompt x --ca t.txt", "t.txt");
        row("run t.csv --endpoint practice --prompt x --ca=", "--ca");
        row("run t.csv --endpoint practice --prompt x --proxy http://proxy.example", "port");
        row("run t.csv --endpoint practice --prompt x --proxy ftp://anna:secret@proxy.example:21",
            "“ftp://proxy.example:21”");
        row("run t.csv --endpoint http://example.com/v1", "http://example.com/v1");
        row("run t.csv --prompt x", "--endpoint");
        row("run t.csv --endpoint practice", "prompt");
        row("run t.csv --endpoint practice --prompt {{txt}}", "txt");
        row("run t.csv --endpoint practice --prompt x --key-env=A --key-env=B", "--key-env");
        row("run t.parquet --endpoint practice --prompt x", "t.parquet");
        row("run broken.jsonl --endpoint practice --prompt x", "line 2");
        row("export", "export");
        row("export t.csv --output o.csv", "t.csv");
        row("info none.rowmill", "none.rowmill");
        row("practice --fail sulk=0.1", "sulk");
        row("practice --fail close=2", "close=2");
        row("practice extra", "extra");
    }

    void badUsageNamesTheWord()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        CliFixture cli;
        cli.writeTable(2);
        cli.write(QStringLiteral("t.txt"), "x\n");
        cli.write(QStringLiteral("t.parquet"), "x\n");
        cli.write(QStringLiteral("broken.jsonl"), "{\"a\":1}\n{\"a\":\n");
        const Finished finished = cli.run(arguments);
        QCOMPARE(finished.status, 2);
        QVERIFY2(finished.err.contains(named), finished.err.constData());
        QCOMPARE(finished.err.count('\n'), 1);
        QVERIFY(finished.out.isEmpty());
    }

    void aRunEndsWithOneJsonObject()
    {
        const auto server = serve();
        CliFixture cli;
        cli.writeTable(300);
        const Finished finished = cli.run(runOn(*server, words("--json --output out.csv --model m")));
        QCOMPARE(finished.status, 0);
        const QJsonObject json = finished.json();
        QStringList keys = json.keys();
        keys.sort();
        QCOMPARE(keys,
                 words("attempts completion_tokens cost done failed peak_in_flight prompt_tokens rate_limited"
                       " rows rows_per_second seconds stopped_by unknown_outcomes waiting"));
        QCOMPARE(json.value(QLatin1String("rows")).toInt(), 300);
        QCOMPARE(json.value(QLatin1String("done")).toInt(), 300);
        QCOMPARE(json.value(QLatin1String("attempts")).toInt(), server->counts().requests);
        QCOMPARE(json.value(QLatin1String("stopped_by")).toString(), QStringLiteral("completed"));
        QVERIFY(json.value(QLatin1String("cost")).isNull());
        const QList<QByteArray> lines = cli.read(QStringLiteral("out.csv")).trimmed().split('\n');
        QCOMPARE(lines.size(), 301);
        QCOMPARE(lines.first(), QByteArray("id,text,answer,status,error"));
        for (int i = 1; i <= 300; ++i) {
            QVERIFY(lines.at(i).startsWith(QByteArray(QByteArray::number(i) + ",message ")));
            QVERIFY(lines.at(i).contains(QByteArray("Say: message " + QByteArray::number(i))));
            QVERIFY(lines.at(i).endsWith(",done,"));
        }
        QVERIFY(QFile::exists(cli.file(QStringLiteral("t.rowmill"))));
    }

    void aPriceGivesACost_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("known");
        QTest::newRow("given") << words("--model m --price 1,2") << 0 << true;
        QTest::newRow("of the practice model") << words("--model practice") << 0 << true;
        QTest::newRow("of a model here, whatever its name") << words("--model gpt-4o") << 0 << false;
        QTest::newRow("that is none") << words("--model m --price cheap") << 2 << false;
    }

    void aPriceGivesACost()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        QFETCH(bool, known);
        const auto server = serve();
        CliFixture cli;
        cli.writeTable(10);
        const Finished finished = cli.run(runOn(*server, words("--json") + options));
        QCOMPARE(finished.status, status);
        const QJsonValue cost = finished.json().value(QLatin1String("cost"));
        QCOMPARE(cost.toDouble(-1) > 0, known);
        if (status == 0)
            QCOMPARE(cost.isNull(), !known);
    }

    void aBudgetPausesTheRun_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("of tokens") << words("--model m --budget 2000t") << 3;
        QTest::newRow("of money") << words("--model m --price 10,10 --budget 0.02") << 3;
        QTest::newRow("large enough") << words("--model m --budget 900000t") << 0;
        QTest::newRow("of money, for an unknown price") << words("--model m --budget 2.50") << 2;
        QTest::newRow("that is none") << words("--model m --budget much") << 2;
    }

    void aBudgetPausesTheRun()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        const auto server = serve();
        CliFixture cli;
        cli.writeTable(300);
        const Finished finished = cli.run(runOn(*server, words("--json") + options));
        QCOMPARE(finished.status, status);
        if (status == 2)
            return;
        const QJsonObject json = finished.json();
        QCOMPARE(json.value(QLatin1String("stopped_by")).toString(),
                 status == 3 ? QStringLiteral("budget") : QStringLiteral("completed"));
        const int done = json.value(QLatin1String("done")).toInt();
        QCOMPARE(done < 300, status == 3);
        QCOMPARE(done + json.value(QLatin1String("waiting")).toInt(), 300);
        QCOMPARE(json.value(QLatin1String("attempts")).toInt(), server->counts().requests);
    }

    void theVerySameIsAskedOnce()
    {
        const auto server = serve();
        CliFixture cli;
        cli.write(QStringLiteral("t.csv"), "id,text\n1,a\n2,b\n3,a\n4,a\n");
        QJsonObject json = cli.run(runOn(*server, words("--json --model m"))).json();
        QCOMPARE(json.value(QLatin1String("done")).toInt(), 4);
        QCOMPARE(json.value(QLatin1String("joined")).toInt(), 2);
        QCOMPARE(server->counts().requests, 2);
        json = cli.run(words("run t.rowmill --json --rows all --reuse")).json();
        QCOMPARE(json.value(QLatin1String("done")).toInt(), 4);
        QCOMPARE(json.value(QLatin1String("reused")).toInt(), 4);
        QCOMPARE(server->counts().requests, 2);
        json = cli.run(words("run t.rowmill --json --rows all --no-join")).json();
        QCOMPARE(json.value(QLatin1String("attempts")).toInt(), 4);
        QCOMPARE(server->counts().requests, 6);
    }

    void aDryRunAsksNothingAndAPilotTellsOfTheRest()
    {
        const auto server = serve();
        CliFixture cli;
        cli.writeTable(60);
        const Finished dry = cli.run(runOn(*server, words("--json --dry-run --model practice")));
        QCOMPARE(dry.status, 0);
        QCOMPARE(dry.json().value(QLatin1String("requests")).toInt(), 60);
        QVERIFY(dry.json().value(QLatin1String("cost")).isNull());
        QCOMPARE(server->counts().requests, 0);
        const QJsonObject json = cli.run(words("run t.rowmill --json --pilot 12")).json();
        QCOMPARE(json.value(QLatin1String("done")).toInt(), 12);
        QCOMPARE(server->counts().requests, 12);
        const QJsonObject outlook = json.value(QLatin1String("outlook")).toObject();
        QCOMPARE(outlook.value(QLatin1String("rows")).toInt(), 48);
        const QJsonObject cost = outlook.value(QLatin1String("cost")).toObject();
        QVERIFY(cost.value(QLatin1String("low")).toDouble() > 0);
        QVERIFY(cost.value(QLatin1String("low")).toDouble() <= cost.value(QLatin1String("high")).toDouble());
    }

    void theEmbeddedPracticeEndpointNeedsNothing()
    {
        CliFixture cli;
        cli.writeTable(20);
        const Finished finished = cli.run(words("run t.csv --endpoint practice --json --prompt {{text}}"));
        QCOMPARE(finished.status, 0);
        QCOMPARE(finished.json().value(QLatin1String("done")).toInt(), 20);
    }

    void exitStatuses_data()
    {
        QTest::addColumn<PracticeFault>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("stoppedBy");
        QTest::newRow("failed rows: 1") << PracticeFault::Refuse << 1 << "completed";
        QTest::newRow("a refused key: 3") << PracticeFault::KeyRefused << 3 << "key";
        QTest::newRow("used-up quota: 3") << PracticeFault::Quota << 3 << "quota";
    }

    void exitStatuses()
    {
        QFETCH(PracticeFault, fault);
        QFETCH(int, status);
        QFETCH(QString, stoppedBy);
        const auto server = serve(always(fault));
        CliFixture cli;
        cli.writeTable(5);
        const Finished finished = cli.run(runOn(*server, words("--json --output out.jsonl")));
        QCOMPARE(finished.status, status);
        QCOMPARE(finished.json().value(QLatin1String("stopped_by")).toString(), stoppedBy);
        const int failed = finished.json().value(QLatin1String("failed")).toInt();
        QCOMPARE(failed + finished.json().value(QLatin1String("waiting")).toInt(), 5);
        QCOMPARE(cli.read(QStringLiteral("out.jsonl")).count("\"answer\":\"\""), 5);
    }

    void failedRowsCanBeRunAgain()
    {
        const auto server = serve(always(PracticeFault::Refuse));
        CliFixture cli;
        cli.writeTable(5);
        QCOMPARE(cli.run(runOn(*server)).status, 1);
        server->setOptions({});
        QCOMPARE(cli.run(words("run t.rowmill --json")).json().value(QLatin1String("rows")).toInt(), 0);
        const Finished again = cli.run(words("run t.rowmill --rows failed --json"));
        QCOMPARE(again.status, 0);
        QCOMPARE(again.json().value(QLatin1String("done")).toInt(), 5);
    }

    void anExistingProjectIsNotOverwrittenUnasked()
    {
        const auto server = serve();
        CliFixture cli;
        cli.writeTable(5);
        QCOMPARE(cli.run(runOn(*server)).status, 0);
        const Finished second = cli.run(runOn(*server));
        QCOMPARE(second.status, 2);
        QVERIFY(second.err.contains("--overwrite"));
        QCOMPARE(server->counts().requests, 5);
        QCOMPARE(cli.run(runOn(*server, {QStringLiteral("--overwrite")})).status, 0);
        QCOMPARE(server->counts().requests, 10);
    }

    void infoAndExportReadAProject()
    {
        const auto server = serve();
        CliFixture cli;
        cli.writeTable(10);
        QCOMPARE(cli.run(runOn(*server, words("--limit 4"))).status, 0);
        const QJsonObject info = cli.run(words("info t.rowmill --json")).json();
        QCOMPARE(info.value(QLatin1String("rows")).toInt(), 10);
        QCOMPARE(info.value(QLatin1String("done")).toInt(), 4);
        QCOMPARE(info.value(QLatin1String("waiting")).toInt(), 6);
        QCOMPARE(cli.run(words("export t.rowmill --output o.tsv --rows 3-5 --bom")).status, 0);
        const QByteArray text = cli.read(QStringLiteral("o.tsv"));
        QVERIFY(text.startsWith("\xef\xbb\xbfid\ttext\tanswer\tstatus\terror"));
        QCOMPARE(text.count('\n'), 4);
        QVERIFY(text.contains("5\tmessage 5\t\twaiting\t"));
        QCOMPARE(cli.run(words("export t.rowmill --output /proc/none/o.csv")).status, 2);
    }

    void aKeyOfTheEnvironmentGoesOnlyWhereItWasNamed()
    {
        const auto server = serve();
        CliFixture cli;
        cli.writeTable(3);
        const QStringList key{QStringLiteral("MY_KEY=sk-from-the-environment")};
        QCOMPARE(cli.run(runOn(*server, words("--key-env MY_KEY")), key).status, 0);
        QCOMPARE(server->counts().requestsWithKey, 3);
        QVERIFY(!cli.read(QStringLiteral("t.rowmill")).contains("sk-from"));
        const Finished missing = cli.run(runOn(*server, words("--key-env NO_SUCH --overwrite")), key);
        QCOMPARE(missing.status, 2);
        QVERIFY(missing.err.contains("NO_SUCH"));
    }

    /// A project from elsewhere names a host of its own: the key stays here until a person names that host.
    void aProjectCannotSendTheKeyToAHostOfItsOwn()
    {
        const auto server = serve();
        CliFixture cli;
        cli.writeTable(3);
        QCOMPARE(cli.run(runOn(*server)).status, 0);
        {
            auto project = cli.read(QStringLiteral("t.rowmill"));
            const QByteArray own = server->baseUrl().toString().toUtf8();
            const QByteArray evil =
                QByteArray("https://evil.invalid/v1").leftJustified(own.size(), 'x', true);
            QVERIFY(project.contains(own));
            cli.write(QStringLiteral("evil.rowmill"), project.replace(own, evil));
        }
        const Finished finished =
            cli.run(words("run evil.rowmill --rows all"), {QStringLiteral("OPENAI_API_KEY=sk-x")});
        QCOMPARE(finished.status, 2);
        QVERIFY2(finished.err.contains("evil"), finished.err.constData());
    }

    void interruptedItSaysSoAndCanGoOn()
    {
        PracticeOptions slow;
        slow.latencySeconds = 0.2;
        const auto server = serve(slow);
        CliFixture cli;
        cli.writeTable(200);
        const auto program = cli.process(runOn(*server, words("--json --concurrency 10 --output out.csv")));
        program->start();
        QTRY_VERIFY_WITH_TIMEOUT(server->counts().answered >= 30, 20'000);
        ::kill(pid_t(program->processId()), SIGINT);
        QVERIFY(program->waitForFinished(10'000));
        QCOMPARE(program->exitCode(), 130);
        const QJsonObject json = QJsonDocument::fromJson(program->readAllStandardOutput()).object();
        QCOMPARE(json.value(QLatin1String("stopped_by")).toString(), QStringLiteral("interrupted"));
        const int done = json.value(QLatin1String("done")).toInt();
        QVERIFY(done >= 20 && done < 200);
        QVERIFY(!QFile::exists(cli.file(QStringLiteral("t.rowmill-wal"))));
        server->setOptions({});
        const Finished rest = cli.run(words("run t.rowmill --json"));
        QCOMPARE(rest.status, 0);
        QCOMPARE(rest.json().value(QLatin1String("done")).toInt(), 200 - done);
    }

    void practiceServesUntilInterrupted()
    {
        CliFixture cli;
        cli.writeTable(3);
        const auto program = cli.process(words("practice --fail refuse=1"));
        program->start();
        QTRY_VERIFY(program->canReadLine());
        const QString url = QString::fromUtf8(program->readLine().trimmed());
        QVERIFY(url.startsWith(QLatin1String("http://127.0.0.1:")));
        QCOMPARE(cli.run(words("run t.csv --prompt {{text}} --endpoint") << url).status, 1);
        ::kill(pid_t(program->processId()), SIGINT);
        QVERIFY(program->waitForFinished(10'000));
        QCOMPARE(program->exitCode(), 0);
        QVERIFY(program->readAllStandardError().contains("3 requests"));
    }
};

ROWMILL_TEST(CommandsTest, QCoreApplication)
#include "commands.moc"
