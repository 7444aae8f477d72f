#include "app/engine/recipe_file.h"
#include "app/engine/run_plan.h"
#include "app/engine/setup_text.h"
#include "tests/room_test.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace rowmill;

namespace {

const Endpoint Here{QUrl(QStringLiteral("http://127.0.0.1:1/v1"))};

ProjectSetup setupWith(const QString& prompt)
{
    ProjectSetup setup;
    setup.recipe.userPrompt = prompt;
    return setup;
}

} // namespace

class SetupTest : public QObject {
    Q_OBJECT

private slots:
    void aSetupSurvivesJson()
    {
        ProjectSetup setup = setupWith(QStringLiteral("Label {{text}}"));
        setup.model.endpoint = QStringLiteral("https://api.example.com/v1");
        setup.model.model = QStringLiteral("m");
        setup.model.temperature = 0.0;
        setup.model.maxTokens = 64;
        setup.limits = {77, false, 5, 30, 3500, 200'000};
        QCOMPARE(ProjectSetup::fromJson(setup.toJson()).toJson(), setup.toJson());
        QVERIFY(ProjectSetup::fromJson(setup.toJson()).model.temperature.has_value());
    }

    /// JSON in JSON in JSON, to make whoever reads it run out of stack.
    void bottomlessJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("lists") << QByteArray("{\"recipe\":") + QByteArray(1'000'000, '[');
        QTest::newRow("closed lists")
            << QByteArray("{\"recipe\":") + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
        QTest::newRow("objects") << QByteArray("{\"a\":").repeated(200'000) + "1" + QByteArray(200'000, '}');
    }

    void bottomlessJsonIsRefused()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(setupFromText(QString::fromUtf8(text)), ProjectSetup());
        const ProjectSetup setup = setupWith(QStringLiteral("x"));
        QCOMPARE(setupFromText(setupText(setup, QString::fromUtf8(text))), setup);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("deep.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"rowmill_recipe\": 1, \"recipe\": {}, \"more\": " + text.left(500'000));
        file.close();
        const auto recipe = readRecipe(file.fileName());
        QVERIFY(!recipe);
        QCOMPARE(recipe.error().kind, ErrorKind::BadRecipe);
    }

    /// As deep as JSON is read at all, what is not known is kept and written back.
    void deepJsonIsKept()
    {
        const QByteArray deep = QByteArray("{\"a\":").repeated(500) + "1" + QByteArray(500, '}');
        const QString text = QString::fromUtf8("{\"recipe\":{\"more\":" + deep + "}}");
        const QString back = setupText(setupFromText(text), text);
        QCOMPARE(back.count(QStringLiteral("\"a\":")), 500);
    }

    void whatIsNotSetIsNotWritten()
    {
        const QJsonObject json = ModelSetup().toJson();
        QVERIFY(!json.contains(QLatin1String("temperature")));
        QVERIFY(!json.contains(QLatin1String("max_tokens")));
    }

    void partsOfANewerVersionAreKept()
    {
        QJsonObject json = ProjectSetup().toJson();
        json.insert(QStringLiteral("glossary"), QStringLiteral("later"));
        QCOMPARE(ProjectSetup::fromJson(json).toJson().value(QLatin1String("glossary")).toString(),
                 QStringLiteral("later"));
    }

    void absurdNumbersAreBroughtWithinBounds()
    {
        const QJsonObject json{{QStringLiteral("concurrency"), 1'000'000}, {QStringLiteral("attempts"), -3}};
        const Limits limits = Limits::fromJson(json);
        QCOMPARE(limits.concurrency, Limits::MaxConcurrency);
        QCOMPARE(limits.attempts, 1);
        QCOMPARE(Limits::fromJson({{QStringLiteral("requests_per_minute"), -5}}).requestsPerMinute, 0);
    }

    void aProjectFromBeforeQuotasLearnsThem()
    {
        const Limits limits = Limits::fromJson({{QStringLiteral("concurrency"), 7}});
        QCOMPARE(limits.requestsPerMinute, 0);
        QCOMPARE(limits.tokensPerMinute, 0);
        QVERIFY(limits.automatic);
    }

    void anEmptyPromptCannotRun()
    {
        QCOMPARE(makePlan(setupWith(QStringLiteral("  \n")), {}, {}, Here).error().kind,
                 ErrorKind::EmptyPrompt);
    }

    void anUnknownColumnIsNamed()
    {
        const auto plan =
            makePlan(setupWith(QStringLiteral("{{texxt}}")), {}, {QStringLiteral("text")}, Here);
        QCOMPARE(plan.error().kind, ErrorKind::UnknownColumn);
        QVERIFY(plan.error().detail.contains(QLatin1String("texxt")));
    }

    void anUnknownDialectIsNamed()
    {
        ProjectSetup setup = setupWith(QStringLiteral("x"));
        setup.model.dialect = QStringLiteral("smoke-signals");
        const auto plan = makePlan(setup, {}, {}, Here);
        QCOMPARE(plan.error().kind, ErrorKind::BadEndpoint);
        QVERIFY(plan.error().detail.contains(QLatin1String("smoke-signals")));
    }

    void aMissingModelIsToldBeforeTheFirstRequest()
    {
        ProjectSetup setup = setupWith(QStringLiteral("x"));
        setup.model.model.clear();
        QVERIFY(makePlan(setup, {}, {}, Here));
        setup.model.dialect = QStringLiteral("gemini");
        const auto plan = makePlan(setup, {}, {}, Here);
        QCOMPARE(plan.error().kind, ErrorKind::BadEndpoint);
        QVERIFY(plan.error().detail.contains(QLatin1String("model")));
        setup.model.model = QStringLiteral("m");
        QVERIFY(makePlan(setup, {}, {}, Here));
    }

    void aListOfRowsIsSortedAndWithoutDoubles()
    {
        RowSelection selection;
        selection.kind = RowSelection::Kind::Rows;
        selection.rows = {9, 2, 9, 4};
        const auto plan = makePlan(setupWith(QStringLiteral("x")), selection, {}, Here);
        QCOMPARE(plan->leases.listed, (QList<qint64>{2, 4, 9}));
    }
};

ROWMILL_TEST(SetupTest, QCoreApplication)
#include "setup.moc"
