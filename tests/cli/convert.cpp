#include "tests/cli/cli_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;

/// Table files from one form into another, and through a run.
class CliConvert : public QObject {
    Q_OBJECT

private slots:
    void convertsEveryFormIntoEveryOther_data()
    {
        QTest::addColumn<QString>("through");
        for (const char* form : {"xlsx", "ods", "tsv", "jsonl", "csv"})
            QTest::newRow(form) << QString::fromLatin1(form);
    }

    void convertsEveryFormIntoEveryOther()
    {
        QFETCH(QString, through);
        CliFixture cli;
        const QByteArray table = "id,text\n007,\"a \"\"b\"\"\nc\"\n12345678901234567890,=1+1\n,😀\n";
        cli.write(QStringLiteral("in.csv"), table);
        const QString middle = QStringLiteral("m.") + through;
        QCOMPARE(cli.run({QStringLiteral("convert"), QStringLiteral("in.csv"), middle}).status, 0);
        QCOMPARE(cli.run({QStringLiteral("convert"), middle, QStringLiteral("out.csv")}).status, 0);
        QCOMPARE(cli.read(QStringLiteral("out.csv")), table);
        const Finished again = cli.run({QStringLiteral("convert"), middle, QStringLiteral("out.csv")});
        QCOMPARE(again.status, 2);
        QVERIFY(again.err.contains("out.csv exists"));
    }

    void convertLearnsColumnsThatComeLate()
    {
        CliFixture cli;
        cli.write(QStringLiteral("in.jsonl"), "{\"a\":1}\n{\"b\":2}\n");
        const Finished done = cli.run(words("convert in.jsonl out.csv --delimiter ; --bom"));
        QCOMPARE(done.status, 0);
        QCOMPARE(cli.read(QStringLiteral("out.csv")), QByteArray("\xef\xbb\xbf"
                                                                 "a;b\n1;\n;2\n"));
        QVERIFY(done.err.contains("2 rows"));
        for (const char* line :
             {"convert in.jsonl", "convert in.jsonl o.doc", "convert none.csv o.csv",
              "convert in.jsonl o.xlsx --delimiter ;", "convert in.jsonl o.csv --delimiter abc",
              "convert in.jsonl /proc/none/o.ods"}) {
            const Finished refused = cli.run(words(line));
            QVERIFY2(refused.status == 2 && refused.err.count('\n') == 1, line);
        }
    }

    void aWorkbookIsRunAndExported()
    {
        const auto server = serve();
        CliFixture cli;
        cli.writeTable(3);
        QCOMPARE(cli.run(words("convert t.csv t.xlsx")).status, 0);
        QFile::remove(cli.file(QStringLiteral("t.csv")));
        QStringList arguments = runOn(*server, words("--output o.ods"));
        arguments[1] = QStringLiteral("t.xlsx");
        QCOMPARE(cli.run(arguments).status, 0);
        QCOMPARE(cli.run(words("export t.rowmill --output e.xlsx")).status, 0);
        for (const char* line : {"convert o.ods a.csv", "convert e.xlsx b.csv"})
            QCOMPARE(cli.run(words(line)).status, 0);
        QVERIFY(cli.read(QStringLiteral("a.csv")).startsWith("id,text,answer,status,error\n1,message 1,"));
        QCOMPARE(cli.read(QStringLiteral("a.csv")), cli.read(QStringLiteral("b.csv")));
    }
};

ROWMILL_TEST(CliConvert, QCoreApplication)
#include "convert.moc"
