#include "tests/cli/cli_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;

namespace {

constexpr int RerunRows = 100'000;

QByteArray line(int id, const char* more = "")
{
    return QByteArray::number(id) + ",message " + QByteArray::number(id) + more + '\n';
}

/// Next month's sheet: 1 in 100 rows says something else, and 1 in 100 is new at the end.
QByteArray nextMonth(bool turnedRound)
{
    QByteArrayList lines;
    for (int id = 1; id <= RerunRows; ++id)
        lines.append(line(id, id % 100 == 50 ? " changed" : ""));
    for (int id = RerunRows + 1; id <= RerunRows + RerunRows / 100; ++id)
        lines.append(line(id));
    if (turnedRound)
        std::reverse(lines.begin(), lines.end());
    return "id,text\n" + lines.join();
}

QStringList rerun(const CliFixture& fixture, const PracticeServer& server, const QStringList& more)
{
    return QStringList{QStringLiteral("run"),        fixture.file(QStringLiteral("t.rowmill")),
                       QStringLiteral("--data"),     QStringLiteral("next.csv"),
                       QStringLiteral("--endpoint"), server.baseUrl().toString(),
                       QStringLiteral("--json")} +
           more;
}

} // namespace

/// Last month's project on this month's sheet.
class RerunTest : public QObject {
    Q_OBJECT

private slots:
    void onlyNewAndChangedRowsAreAsked_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by position") << false;
        QTest::newRow("by key, in another order") << true;
    }

    void onlyNewAndChangedRowsAreAsked()
    {
        QFETCH(bool, byKey);
        const CliFixture fixture;
        QByteArray first = "id,text\n";
        for (int id = 1; id <= RerunRows; ++id)
            first += line(id);
        fixture.write(QStringLiteral("t.csv"), first);
        fixture.write(QStringLiteral("next.csv"), nextMonth(byKey));
        const auto server = serve();
        QCOMPARE(fixture.run(runOn(*server)).status, 0);
        QCOMPARE(server->counts().requests, RerunRows);

        QStringList more;
        if (byKey)
            more = {QStringLiteral("--key"), QStringLiteral("id")};
        QElapsedTimer clock;
        clock.start();
        const Finished again = fixture.run(rerun(fixture, *server, more));
        qInfo("%s: %.1f s", byKey ? "by key" : "by position", double(clock.elapsed()) / 1000);
        QVERIFY2(again.status == 0, again.err.constData());
        QCOMPARE(server->counts().requests, RerunRows + 2000);
        QCOMPARE(again.json().value(QLatin1String("rows")).toInt(), 2000);
        QCOMPARE(again.json().value(QLatin1String("new_rows")).toInt(), 1000);
        QCOMPARE(again.json().value(QLatin1String("changed_rows")).toInt(), 1000);
        QCOMPARE(again.json().value(QLatin1String("unchanged_rows")).toInt(), 99'000);
        QCOMPARE(again.json().value(QLatin1String("gone_rows")).toInt(), 0);
        QVERIFY2(again.err.contains("1,000 new, 1,000 changed, 99,000 unchanged"), again.err.constData());

        // Once more on the same sheet: nothing to ask.
        QCOMPARE(fixture.run(rerun(fixture, *server, more)).status, 0);
        QCOMPARE(server->counts().requests, RerunRows + 2000);
        everyAnswerIsItsOwnRows(fixture);
    }

    void aColumnThatThePromptNeedsMustBeThere()
    {
        const CliFixture fixture;
        fixture.writeTable(3);
        fixture.write(QStringLiteral("next.csv"), "id,message\n1,one\n");
        const auto server = serve();
        QCOMPARE(fixture.run(runOn(*server)).status, 0);
        const Finished refused = fixture.run(rerun(fixture, *server, {}));
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("text"), refused.err.constData());
        const Finished info = fixture.run(
            {QStringLiteral("info"), fixture.file(QStringLiteral("t.rowmill")), QStringLiteral("--json")});
        QCOMPARE(info.json().value(QLatin1String("done")).toInt(), 3);
        QCOMPARE(info.json().value(QLatin1String("source")).toString(), QStringLiteral("t.csv"));
    }

    void aRecipeGoesFromOneProjectToAnother()
    {
        const CliFixture fixture;
        fixture.writeTable(3);
        fixture.write(QStringLiteral("other.csv"), "text,x\nhello,1\nworld,2\n");
        const auto server = serve();
        QCOMPARE(fixture.run(runOn(*server)).status, 0);
        QCOMPARE(fixture
                     .run({QStringLiteral("info"), fixture.file(QStringLiteral("t.rowmill")),
                           QStringLiteral("--recipe"), QStringLiteral("say.recipe.json")})
                     .status,
                 0);
        QVERIFY(fixture.read(QStringLiteral("say.recipe.json")).contains("Say: {{text}}"));
        QVERIFY(!fixture.read(QStringLiteral("say.recipe.json")).contains("message 1"));
        const Finished run =
            fixture.run({QStringLiteral("run"), QStringLiteral("other.csv"), QStringLiteral("--recipe"),
                         QStringLiteral("say.recipe.json"), QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.json().value(QLatin1String("done")).toInt(), 2);
    }

    void whatIsNoRecipeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("not JSON") << QByteArray("Say: {{text}}") << QByteArray("not a JSON object");
        QTest::newRow("another object")
            << QByteArray(R"({"a":1})") << QByteArray("does not say that it is one");
        QTest::newRow("a newer one") << QByteArray(R"({"rowmill_recipe":2,"recipe":{}})")
                                     << QByteArray("newer");
        QTest::newRow("deep") << QByteArray(100'000, '[') << QByteArray("not a JSON object");
        QTest::newRow("long") << QByteArray(2'000'000, ' ') << QByteArray("1 MiB");
    }

    void whatIsNoRecipeIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, says);
        const CliFixture fixture;
        fixture.writeTable(3);
        fixture.write(QStringLiteral("r.json"), file);
        const Finished run = fixture.run({QStringLiteral("run"), QStringLiteral("t.csv"),
                                          QStringLiteral("--recipe"), QStringLiteral("r.json")});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(says), run.err.constData());
    }

private:
    /// Unchanged rows have their old answer under their new number, the others a new one.
    static void everyAnswerIsItsOwnRows(const CliFixture& fixture)
    {
        QCOMPARE(fixture
                     .run({QStringLiteral("export"), fixture.file(QStringLiteral("t.rowmill")),
                           QStringLiteral("--output"), QStringLiteral("out.jsonl")})
                     .status,
                 0);
        const QByteArrayList lines = fixture.read(QStringLiteral("out.jsonl")).trimmed().split('\n');
        QCOMPARE(lines.size(), RerunRows + 1000);
        for (const QByteArray& one : lines) {
            const QJsonObject row = QJsonDocument::fromJson(one).object();
            const QString text = row.value(QLatin1String("text")).toString();
            const QString answer = row.value(QLatin1String("answer")).toString();
            QVERIFY2(answer.contains(QStringLiteral("Say: ") + text), one.constData());
        }
    }

    void answersOfRowsThatAreGoneGoIntoAFile()
    {
        const CliFixture fixture;
        fixture.write(QStringLiteral("t.csv"), "id,text\n1,one\n2,two\n3,three\n");
        fixture.write(QStringLiteral("next.csv"), "id,text\n3,three\n");
        const auto server = serve();
        QCOMPARE(fixture.run(runOn(*server)).status, 0);
        const QStringList byKey{QStringLiteral("--key"), QStringLiteral("id")};
        QCOMPARE(fixture.run(rerun(fixture, *server, byKey)).status, 0);
        const Finished out =
            fixture.run({QStringLiteral("export"), QStringLiteral("t.rowmill"), QStringLiteral("--rows"),
                         QStringLiteral("gone"), QStringLiteral("--output"), QStringLiteral("gone.csv")});
        QVERIFY2(out.status == 0 && out.err.contains("2 rows written"), out.err.constData());
        const QByteArrayList lines = fixture.read(QStringLiteral("gone.csv")).split('\n');
        QCOMPARE(lines.at(0), QByteArray("id,text,row,answer,run,gone_since"));
        QVERIFY2(lines.at(1).startsWith("1,one,1,Practice answer "), lines.at(1).constData());
        QVERIFY2(lines.at(1).contains("Say: one,1,20"), lines.at(1).constData());
        QVERIFY2(lines.at(2).startsWith("2,two,2,"), lines.at(2).constData());
    }

    void rowsOfAnotherPromptAreToldAndAskedOnDemand()
    {
        const CliFixture fixture;
        fixture.writeTable(6);
        const auto server = serve();
        QCOMPARE(fixture.run(runOn(*server, {QStringLiteral("--limit"), QStringLiteral("4")})).status, 0);
        const QStringList again{QStringLiteral("run"), QStringLiteral("t.rowmill"),
                                QStringLiteral("--prompt"), QStringLiteral("Shout: {{text}}")};
        const Finished rest = fixture.run(again);
        QCOMPARE(rest.status, 0);
        QVERIFY2(rest.err.contains("4 done rows were answered by another prompt or model"),
                 rest.err.constData());
        QCOMPARE(server->counts().requests, 6);
        const QStringList info{QStringLiteral("info"), QStringLiteral("t.rowmill"), QStringLiteral("--json")};
        QCOMPARE(fixture.run(info).json().value(QLatin1String("outdated")).toInt(), 4);
        const Finished asked =
            fixture.run(again + QStringList{QStringLiteral("--rows"), QStringLiteral("outdated"),
                                            QStringLiteral("--json")});
        QCOMPARE(asked.status, 0);
        QCOMPARE(asked.json().value(QLatin1String("rows")).toInt(), 4);
        QCOMPARE(server->counts().requests, 10);
        QCOMPARE(fixture.run(info).json().value(QLatin1String("outdated")).toInt(), 0);
        QCOMPARE(fixture.run(info).json().value(QLatin1String("old_answers")).toInt(), 4);
    }
};

ROWMILL_TEST(RerunTest, QCoreApplication)
#include "rerun.moc"
