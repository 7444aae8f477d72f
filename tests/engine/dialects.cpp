#include "app/practice/practice_answer.h"
#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

#include <QJsonDocument>

using namespace rowmill;
using namespace rowmill::test;

/// The same table through each dialect, from the file to the saved answers.
class DialectRunsTest : public QObject {
    Q_OBJECT

private slots:
    void everyDialectGetsTheSameAnswers_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const char* dialect, const char* path) {
            QTest::newRow(name) << QString::fromLatin1(dialect) << QString::fromLatin1(path);
        };
        row("chat completions", "openai-chat", "/v1");
        row("Responses", "openai-responses", "/v1");
        row("Anthropic", "anthropic", "/v1");
        row("Gemini", "gemini", "/v1beta");
        row("Azure v1", "azure", "/openai/v1");
        row("Azure by deployments", "azure", "/openai?api-version=2024-10-21");
    }

    void everyDialectGetsTheSameAnswers()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, path);
        SessionFixture fixture(500);
        ProjectSetup setup = fixture.session->setup();
        setup.recipe.systemPrompt = QStringLiteral("Be brief.");
        setup.model.dialect = dialect;
        setup.model.model = QStringLiteral("practice");
        setup.model.endpoint = fixture.server->baseUrl().toString().chopped(3) + path;
        setup.model.maxTokens = 200;
        fixture.session->setSetup(setup);
        const RunTick last = fixture.run();
        QCOMPARE(last.done, 500);
        QCOMPARE(last.attempts, 500);
        QCOMPARE(fixture.server->counts().requests, 500);
        const QList<RowRecord> rows = fixture.rows();
        QCOMPARE(rows.size(), 500);
        qint64 completion = 0;
        for (const RowRecord& row : rows) {
            const QString answer = practiceAnswer(QStringLiteral("Say: ") + row.cells.value(0));
            QCOMPARE(row.answer, answer);
            completion += practiceTokens(answer);
        }
        QCOMPARE(last.completionTokens, completion);
        fixture.reopen();
        QCOMPARE(fixture.session->setup().model.dialect, dialect);
    }

    void theFirstGoesAloneWhereTheOthersReadItsCache_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<int>("characters"); // of the system prompt
        QTest::addColumn<int>("atOnce");
        QTest::newRow("long instructions") << QStringLiteral("anthropic") << 6000 << 5;
        QTest::newRow("short ones, which are not kept") << QStringLiteral("anthropic") << 60 << 6;
        QTest::newRow("an API that does not need it") << QStringLiteral("openai-chat") << 6000 << 6;
    }

    void theFirstGoesAloneWhereTheOthersReadItsCache()
    {
        QFETCH(QString, dialect);
        QFETCH(int, characters);
        QFETCH(int, atOnce);
        PracticeOptions options;
        options.latencySeconds = 0.5;
        options.spread = 0;
        SessionFixture fixture(6, options);
        ProjectSetup setup = fixture.session->setup();
        setup.recipe.systemPrompt = QString(characters, QLatin1Char('x'));
        setup.model.dialect = dialect;
        setup.model.model = QStringLiteral("practice");
        fixture.session->setSetup(setup);
        QCOMPARE(fixture.run().done, 6);
        QCOMPARE(fixture.server->counts().peakInFlight, atOnce);
    }

    void vectorsAreAnswersToo()
    {
        SessionFixture fixture(50);
        ProjectSetup setup = fixture.session->setup();
        setup.model.dialect = QStringLiteral("openai-embeddings");
        setup.model.model = QStringLiteral("practice");
        fixture.session->setSetup(setup);
        QCOMPARE(fixture.run().done, 50);
        for (const RowRecord& row : fixture.rows()) {
            const auto vector = QJsonDocument::fromJson(row.answer.toUtf8()).array();
            QCOMPARE(vector, practiceVector(QStringLiteral("Say: ") + row.cells.value(0)));
        }
    }

    void aLimitSlowsAnyDialectDown_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::newRow("Anthropic") << "anthropic";
        QTest::newRow("Gemini") << "gemini";
    }

    void aLimitSlowsAnyDialectDown()
    {
        QFETCH(QString, dialect);
        PracticeOptions options;
        options.requestsPerMinute = 3000;
        SessionFixture fixture(150, options);
        ProjectSetup setup = fixture.session->setup();
        setup.model.dialect = dialect;
        setup.model.model = QStringLiteral("practice");
        fixture.session->setSetup(setup);
        const RunTick last = fixture.run();
        QCOMPARE(last.done, 150);
        QVERIFY(fixture.answersBelongToTheirRows());
        QCOMPARE(fixture.server->counts().requests, last.attempts);
    }
};

ROWMILL_TEST(DialectRunsTest, QCoreApplication)
#include "dialects.moc"
