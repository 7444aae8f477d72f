#include "tests/cli/cli_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

class AnswersTest : public QObject {
    Q_OBJECT

private slots:
    void labelsFromTheCommandLine()
    {
        CliFixture cli;
        cli.writeTable(40);
        PracticeOptions options;
        options.faults = {{PracticeFault::Mislabelled, 0.2}, {PracticeFault::Chatty, 0.3}};
        const auto server = serve(options);
        const Finished finished = cli.run(
            runOn(*server, {u"--labels"_s, u"up, down,left"_s, u"--output"_s, u"o.csv"_s, u"--json"_s}));
        QVERIFY2(finished.status == 0 || finished.status == 1, finished.err.constData());
        QCOMPARE(finished.json().value(u"done"_s).toInt() + finished.json().value(u"failed"_s).toInt(), 40);
        QCOMPARE(finished.json().value(u"attempts"_s).toInt(), int(server->counts().requests));
        QList<QByteArray> lines = cli.read(u"o.csv"_s).trimmed().split('\n');
        QCOMPARE(lines.takeFirst().trimmed(), QByteArray("id,text,answer,status,error"));
        for (const QByteArray& line : std::as_const(lines)) {
            const QByteArray label = line.split(',').value(2);
            const bool failed = line.contains(",failed,");
            QVERIFY2(failed ? label.isEmpty() : QByteArrayList({"up", "down", "left"}).contains(label),
                     line.constData());
        }
    }

    void labelsFromAFileMayHoldCommas()
    {
        CliFixture cli;
        cli.writeTable(3);
        cli.write(u"labels.txt"_s, "yes, please\n");
        const auto server = serve();
        QCOMPARE(
            cli.run(runOn(*server, {u"--labels-file"_s, u"labels.txt"_s, u"--output"_s, u"o.tsv"_s})).status,
            0);
        QCOMPARE(cli.read(u"o.tsv"_s).count("\tyes, please\tdone"), 3);
    }

    void fieldsBecomeColumns()
    {
        CliFixture cli;
        cli.writeTable(5);
        const auto server = serve();
        const QStringList fields{u"--fields"_s, u"mood:good|bad,count:whole,note"_s};
        QCOMPARE(cli.run(runOn(*server, fields)).status, 0);
        // The project remembers them.
        QCOMPARE(cli.run({u"export"_s, u"t.rowmill"_s, u"--output"_s, u"o.csv"_s}).status, 0);
        QList<QByteArray> lines = cli.read(u"o.csv"_s).trimmed().split('\n');
        QCOMPARE(lines.takeFirst().trimmed(), QByteArray("id,text,mood,count,note,status,error"));
        QCOMPARE(lines.size(), 5);
        for (const QByteArray& line : std::as_const(lines)) {
            const QByteArrayList cells = line.split(',');
            QVERIFY2(cells.at(2) == "good" || cells.at(2) == "bad", line.constData());
            bool whole = false;
            cells.at(3).toInt(&whole);
            QVERIFY2(whole, line.constData());
            QVERIFY2(cells.at(4).contains(QByteArray("Say: message " + cells.at(0))), line.constData());
        }
    }

    void whatCannotBeAskedIsRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no label") << QStringList{u"--labels"_s, u" , "_s};
        QTest::newRow("an unknown type") << QStringList{u"--fields"_s, u"a:date"_s};
        QTest::newRow("a field twice") << QStringList{u"--fields"_s, u"a,a"_s};
        QTest::newRow("both") << QStringList{u"--fields"_s, u"a"_s, u"--labels"_s, u"b"_s};
        QTest::newRow("a file that is not there") << QStringList{u"--labels-file"_s, u"none.txt"_s};
    }

    void whatCannotBeAskedIsRefused()
    {
        QFETCH(QStringList, options);
        CliFixture cli;
        cli.writeTable(1);
        const auto server = serve();
        const Finished finished = cli.run(runOn(*server, options));
        QCOMPARE(finished.status, 2);
        QCOMPARE(finished.err.count('\n'), 1);
        QCOMPARE(server->counts().requests, 0);
    }
};

ROWMILL_TEST(AnswersTest, QCoreApplication)
#include "answers.moc"
