#include "app/engine/setup_text.h"
#include "app/store/store.h"
#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

#include <QDir>

using namespace rowmill;
using namespace rowmill::test;

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void importKeepsEveryCell()
    {
        QTemporaryDir folder;
        const QString table = folder.filePath(QStringLiteral("t.csv"));
        write(table, "id;text\n007;\"a \"\"b\"\"\r\nc\"\n8;好吃，味道足\n");
        const auto session = import(table, folder.filePath(QStringLiteral("t.rowmill")));
        QVERIFY(session);
        QCOMPARE((*session)->info().columns, (QStringList{QStringLiteral("id"), QStringLiteral("text")}));
        QCOMPARE((*session)->info().sourceName, QStringLiteral("t.csv"));
        const auto rows = (*session)->rows(1, 10).result();
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).cells, (QStringList{QStringLiteral("007"), QStringLiteral("a \"b\"\r\nc")}));
        QCOMPARE(rows->at(1).cells.at(1), QStringLiteral("好吃，味道足"));
        QCOMPARE((*session)->counts()[RowState::Waiting], 2);
    }

    void aBrokenTableLeavesNothingBehindAndTheOldProjectAlone()
    {
        SessionFixture fixture(3);
        fixture.session.reset();
        const QString table = fixture.file(QStringLiteral("broken.jsonl"));
        write(table, "{\"a\":1}\n{\"a\":2}\n{\"a\":\n");
        const auto session = import(table, fixture.projectPath());
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::BrokenJson);
        QCOMPARE(session.error().line, 3);
        fixture.reopen();
        QCOMPARE(fixture.session->info().rows, 3);
        QCOMPARE(QDir(QFileInfo(fixture.projectPath()).path())
                     .entryList(QDir::Files | QDir::Hidden)
                     .filter(QStringLiteral(".part"))
                     .size(),
                 0);
    }

    void aCancelledImportLeavesNothingBehind()
    {
        QTemporaryDir folder;
        const QString table = folder.filePath(QStringLiteral("t.csv"));
        write(table, "a\n1\n2\n");
        auto cancel = std::make_shared<std::atomic_bool>(true);
        const QString project = folder.filePath(QStringLiteral("t.rowmill"));
        const auto session = arrived(Session::importTable(table, project, {}, cancel));
        QCOMPARE(session.error().kind, ErrorKind::Cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("t.csv")});
    }

    void columnsThatTurnUpLateAreKept()
    {
        QTemporaryDir folder;
        const QString table = folder.filePath(QStringLiteral("t.jsonl"));
        write(table, "{\"a\":1}\n{\"a\":2,\"b\":\"two\"}\n{\"c\":null,\"b\":[1, 2]}\n");
        const auto session = import(table, folder.filePath(QStringLiteral("t.rowmill")));
        QVERIFY(session);
        QCOMPARE((*session)->info().columns.join(QLatin1Char(' ')), QStringLiteral("a b c"));
        const auto rows = (*session)->rows(1, 10).result();
        QCOMPARE(rows->at(0).cells.at(0), QStringLiteral("1"));
        QCOMPARE(rows->at(1).cells.at(1), QStringLiteral("two"));
        QCOMPARE(rows->at(2).cells.at(1), QStringLiteral("[1, 2]"));
    }

    void theSetupIsRemembered()
    {
        SessionFixture fixture(1);
        ProjectSetup setup = fixture.session->setup();
        setup.recipe.systemPrompt = QStringLiteral("Be kind.");
        setup.model.maxTokens = 9;
        fixture.session->setSetup(setup);
        fixture.reopen();
        QCOMPARE(fixture.session->setup(), setup);
    }

    void thePreviewIsWhatIsSentWithoutTheKey()
    {
        SessionFixture fixture(1);
        fixture.session->setSessionKey(Secret("sk-secret"));
        const auto preview = fixture.session->preview({QStringLiteral("hello \"you\"")});
        QVERIFY(preview);
        QCOMPARE(preview->user, QStringLiteral("Say: hello \"you\""));
        QVERIFY(preview->line.endsWith(QLatin1String("/v1/chat/completions")));
        QVERIFY(preview->body.contains(QLatin1String("\"content\": \"Say: hello \\\"you\\\"\"")));
        QVERIFY(!preview->body.contains(QLatin1String("temperature")));
        QVERIFY(!preview->body.contains(QLatin1String("sk-secret")));
    }

    void theAttemptsOfARowCanBeLookedAt()
    {
        PracticeOptions options;
        options.faults = {{PracticeFault::ServerError, 1.0}};
        SessionFixture fixture(1, options);
        Limits limits;
        limits.attempts = 2;
        fixture.setLimits(limits);
        fixture.run();
        const auto detail = fixture.session->detail(1).result();
        QCOMPARE(detail->attempts.size(), 2);
        const AttemptRecord& attempt = detail->attempts.at(1);
        QCOMPARE(attempt.number, 2);
        QCOMPARE(attempt.status, 500);
        QCOMPARE(attempt.outcome, Outcome::ServerError);
        QVERIFY(!attempt.requestId.isEmpty());
        QVERIFY(!attempt.message.isEmpty());
        QVERIFY(attempt.queuedMs <= attempt.sentMs && attempt.sentMs <= attempt.endedMs);
        QVERIFY(attempt.queuedMs - detail->attempts.at(0).endedMs >= 990);
    }

    void filtersFindRows()
    {
        PracticeOptions options;
        options.faults = {{PracticeFault::Refuse, 0.5}};
        SessionFixture fixture(60, options);
        const RunTick last = fixture.run();
        RowFilter failed;
        failed.state = RowState::Failed;
        QCOMPARE(fixture.session->matchingRows(failed).result()->size(), last.failed);
        RowFilter text;
        text.text = QStringLiteral("row 59");
        QCOMPARE(*fixture.session->matchingRows(text).result(), QList<qint64>{59});
        text.text = QStringLiteral("%");
        QVERIFY(fixture.session->matchingRows(text).result()->isEmpty());
        const QByteArray states = *fixture.session->rowStates().result();
        QCOMPARE(states.size(), 60);
        QCOMPARE(states.count(char(RowState::Failed)), last.failed);
    }

    void exportKeepsOrderAndLeavesFailedAnswersEmpty()
    {
        PracticeOptions options;
        options.faults = {{PracticeFault::Refuse, 0.4}};
        SessionFixture fixture(50, options);
        const RunTick last = fixture.run();
        const QString path = fixture.file(QStringLiteral("out.jsonl"));
        QCOMPARE(*fixture.session->exportTo(path, {}, {}, {}).result(), 50);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int failed = 0;
        for (int i = 1; i <= 50; ++i) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            QCOMPARE(row.value(QLatin1String("text")).toString(), QStringLiteral("row %1").arg(i));
            const bool refused = row.value(QLatin1String("status")).toString() == QLatin1String("failed");
            failed += refused;
            QCOMPARE(row.value(QLatin1String("answer")).toString().isEmpty(), refused);
            QCOMPARE(row.value(QLatin1String("error")).toString().startsWith(QLatin1String("refused")),
                     refused);
        }
        QVERIFY(file.atEnd());
        QCOMPARE(failed, last.failed);
    }

    void exportGivesItsColumnsNamesOfTheirOwn()
    {
        QTemporaryDir folder;
        const QString table = folder.filePath(QStringLiteral("t.csv"));
        write(table, "answer,status\nx,y\n");
        const auto session = import(table, folder.filePath(QStringLiteral("t.rowmill")));
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        QVERIFY((*session)->exportTo(path, {}, {}, {}).result());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readLine().trimmed(), QByteArray("answer,status,answer (2),status (2),error"));
    }

    void saveAsGoesOnInTheCopy()
    {
        SessionFixture fixture(30);
        QCOMPARE(fixture.run().done, 30);
        const QString copy = fixture.file(QStringLiteral("copy.rowmill"));
        const auto saved = fixture.session->saveAs(copy);
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result());
        QCOMPARE(fixture.session->projectPath(), copy);
        QVERIFY(fixture.answersBelongToTheirRows());
        RowSelection all;
        all.kind = RowSelection::Kind::All;
        QCOMPARE(fixture.run(all).done, 30);
        fixture.session.reset();
        QVERIFY(!QFile::exists(copy + QStringLiteral("-wal")));
        QVERIFY(!QFile::exists(copy + QStringLiteral(".lock")));
    }

    void saveAsWhereNothingCanBeWrittenSaysSoAndKeepsTheProject()
    {
        SessionFixture fixture(3);
        const auto saved = fixture.session->saveAs(QStringLiteral("/proc/no/such.rowmill"));
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(!saved.result());
        QCOMPARE(fixture.session->projectPath(), fixture.projectPath());
        QCOMPARE(fixture.run().done, 3);
    }

    void fieldsOfANewerVersionAreKept()
    {
        SessionFixture fixture(1);
        fixture.session.reset();
        const QString text = QStringLiteral(
            R"({"recipe":{"userPrompt":"x","tone":"warm"},"model":{"temperature":0.5},"plan":{"deep":[1]}})");
        {
            const auto store = Store::open(fixture.projectPath(), OpenMode::Write);
            QVERIFY((*store)->setMeta(SetupKey, text).result());
        }
        fixture.reopen();
        ProjectSetup setup = fixture.session->setup();
        QCOMPARE(setup.recipe.userPrompt, QStringLiteral("x"));
        setup.recipe.userPrompt = QStringLiteral("y");
        setup.model.temperature.reset();
        fixture.session->setSetup(setup);
        fixture.session.reset();
        const auto store = Store::open(fixture.projectPath(), OpenMode::ReadOnly);
        const QString kept = *(*store)->meta(SetupKey).result();
        const QJsonObject json = QJsonDocument::fromJson(kept.toUtf8()).object();
        const QJsonObject recipe = json.value(QLatin1String("recipe")).toObject();
        QCOMPARE(recipe.value(QLatin1String("userPrompt")).toString(), QStringLiteral("y"));
        QCOMPARE(recipe.value(QLatin1String("tone")).toString(), QStringLiteral("warm"));
        QVERIFY(json.value(QLatin1String("plan")).toObject().contains(QLatin1String("deep")));
        QVERIFY(!kept.contains(QStringLiteral("temperature")));
    }

    void aSecondOpeningIsToldWhoHasIt()
    {
        SessionFixture fixture(3);
        const auto second = arrived(Session::openProject(fixture.projectPath()));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::ProjectInUse);
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    }

private:
    static void write(const QString& path, const char* text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static Result<std::shared_ptr<Session>> import(const QString& table, const QString& project)
    {
        return arrived(Session::importTable(table, project, {}, {}));
    }
};

ROWMILL_TEST(SessionTest, QCoreApplication)
#include "session.moc"
