#include "app/practice/practice_answer.h"
#include "tests/cli/cli_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

namespace {

QString line(const char* column, int row)
{
    const QString cell = column == QByteArray("id") ? QString::number(row) : u"message %1"_s.arg(row);
    return u"\n{\"%1\": \"%2\"}"_s.arg(QLatin1String(column), cell);
}

/// The answer of the practice endpoint to row `row` of `rows` with the one before it and the one after it.
QByteArray answerTo(int row, int rows, const char* column)
{
    QString message = u"The rows around the row to answer, as context only. Do not answer them."_s;
    if (row > 1)
        message += u"\n\nRows before it:"_s + line(column, row - 1);
    if (row < rows)
        message += u"\n\nRows after it:"_s + line(column, row + 1);
    return practiceAnswer(message + u"\n\nThe row to answer:\nSay: message %1"_s.arg(row)).toUtf8();
}

void checkAnswers(const QByteArray& tsv, int rows, const char* column)
{
    const QByteArrayList lines = tsv.trimmed().split('\n');
    QCOMPARE(lines.size(), rows + 1);
    for (int row = 1; row <= rows; ++row)
        QCOMPARE(lines.at(row).trimmed().split('\t').value(2), answerTo(row, rows, column));
}

const QStringList OneEach{u"--context-before"_s, u"1"_s, u"--context-after"_s, u"1"_s};

} // namespace

/// Rows around each row as context, from the command line.
class ContextTest : public QObject {
    Q_OBJECT

private slots:
    void theRowsAroundAreAskedWithEachRow()
    {
        const CliFixture cli;
        cli.writeTable(60);
        const auto server = serve();
        const Finished finished =
            cli.run(runOn(*server, OneEach + QStringList{u"--output"_s, u"o.tsv"_s, u"--json"_s}));
        QVERIFY2(finished.status == 0, finished.err.constData());
        QCOMPARE(server->counts().requests, 60);
        checkAnswers(cli.read(u"o.tsv"_s), 60, "text");
        // The project remembers them: nothing is new.
        const QStringList again{u"run"_s, u"t.rowmill"_s, u"--rows"_s, u"all"_s, u"--reuse"_s};
        QCOMPARE(cli.run(again).status, 0);
        QCOMPARE(server->counts().requests, 60);
        QCOMPARE(cli.run(again + QStringList{u"--context-after"_s, u"0"_s}).status, 0);
        // The last row had nothing behind it.
        QCOMPARE(server->counts().requests, 119);
    }

    void theirColumnsCanBeChosen()
    {
        const CliFixture cli;
        cli.writeTable(9);
        const auto server = serve();
        const QStringList more{u"--context-columns"_s, u" id "_s, u"--output"_s, u"o.tsv"_s};
        QCOMPARE(cli.run(runOn(*server, OneEach + more)).status, 0);
        checkAnswers(cli.read(u"o.tsv"_s), 9, "id");
    }

    void aRecipeFileBringsThem()
    {
        const CliFixture cli;
        cli.writeTable(5);
        const auto server = serve();
        QCOMPARE(cli.run(runOn(*server, OneEach)).status, 0);
        QCOMPARE(cli.run({u"info"_s, u"t.rowmill"_s, u"--recipe"_s, u"r.json"_s}).status, 0);
        QVERIFY(cli.read(u"r.json"_s).contains("\"context\""));
        cli.write(u"other.csv"_s, CliFixture::table(7));
        const QStringList run{u"run"_s,    u"other.csv"_s,  u"--recipe"_s,
                              u"r.json"_s, u"--endpoint"_s, server->baseUrl().toString()};
        QCOMPARE(cli.run(run + QStringList{u"--output"_s, u"o.tsv"_s}).status, 0);
        checkAnswers(cli.read(u"o.tsv"_s), 7, "text");
        // What is said beside it comes first.
        const Finished dry =
            cli.run(run + QStringList{u"--overwrite"_s, u"--context-before"_s, u"0"_s, u"--context-after"_s,
                                      u"0"_s, u"--pack"_s, u"7"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(dry.json().value(u"requests"_s).toInt(), 1);
    }

    void thisMonthsTableAsksWhatDiffers()
    {
        const CliFixture cli;
        cli.writeTable(30);
        const auto server = serve();
        QCOMPARE(cli.run(runOn(*server, OneEach)).status, 0);
        QByteArray next = CliFixture::table(30);
        next.replace("10,message 10\n", "10,message 10\nnew,message new\n");
        cli.write(u"next.csv"_s, next);
        const Finished again = cli.run({u"run"_s, u"t.rowmill"_s, u"--data"_s, u"next.csv"_s, u"--key"_s,
                                        u"id"_s, u"--json"_s, u"--endpoint"_s, server->baseUrl().toString()});
        QVERIFY2(again.status == 0, again.err.constData());
        QCOMPARE(again.json().value(u"new_rows"_s).toInt(), 1);
        QCOMPARE(again.json().value(u"changed_rows"_s).toInt(), 2);
        QCOMPARE(again.json().value(u"attempts"_s).toInt(), 3);
        QCOMPARE(server->counts().requests, 33);
    }

    void packsAreSaidToHaveNoEffect()
    {
        const CliFixture cli;
        cli.writeTable(4);
        const auto server = serve();
        const Finished finished = cli.run(runOn(*server, OneEach + QStringList{u"--pack"_s, u"4"_s}));
        QCOMPARE(finished.status, 0);
        QVERIFY2(finished.err.contains("--pack 4 has no effect"), finished.err.constData());
        QCOMPARE(server->counts().requests, 4);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("too many rows")
            << QStringList{u"--context-before"_s, u"21"_s} << QByteArray("--context-before");
        QTest::newRow("fewer than none")
            << QStringList{u"--context-after=-1"_s} << QByteArray("--context-after");
        QTest::newRow("no number") << QStringList{u"--context-after"_s, u"two"_s} << QByteArray("two");
        QTest::newRow("a column that is not there")
            << OneEach + QStringList{u"--context-columns"_s, u"text,nope"_s} << QByteArray("nope");
        QTest::newRow("no column at all")
            << OneEach + QStringList{u"--context-columns"_s, u" , "_s} << QByteArray("names no column");
        QTest::newRow("columns of no rows") << QStringList{u"--context-columns"_s, u"text"_s}
                                            << QByteArray("--context-before or --context-after");
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(QStringList, more);
        QFETCH(QByteArray, words);
        const CliFixture cli;
        cli.writeTable(3);
        const auto server = serve();
        const Finished finished = cli.run(runOn(*server, more));
        QCOMPARE(finished.status, 2);
        QVERIFY2(finished.err.contains(words), finished.err.constData());
        QCOMPARE(server->counts().requests, 0);
    }

    void helpNamesThem()
    {
        const Finished help = CliFixture().run({u"--help"_s});
        for (const char* option : {"--context-before N", "--context-after N", "--context-columns A,B"})
            QVERIFY2(help.out.contains(option), option);
    }
};

ROWMILL_TEST(ContextTest, QCoreApplication)
#include "context.moc"
