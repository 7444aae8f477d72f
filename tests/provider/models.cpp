#include "app/provider/dialect.h"
#include "app/provider/model_list.h"
#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;

class ModelsTest : public QObject {
    Q_OBJECT

private slots:
    void readsLists_data();
    void readsLists();
    void asksForTheList_data();
    void asksForTheList();
    void aHugeListIsCut();
};

void ModelsTest::readsLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("models");
    const auto row = [](const char* name, const char* body, const QStringList& models) {
        QTest::newRow(name) << QByteArray(body) << models;
    };
    const QStringList two{QStringLiteral("a"), QStringLiteral("B")};
    row("OpenAI", R"({"object":"list","data":[{"id":"B","object":"model"},{"id":"a"},{"id":"a"}]})", two);
    row("Anthropic", R"({"data":[{"type":"model","id":"a","display_name":"A"},{"id":"B"}],"has_more":false})",
        two);
    row("Gemini, without what embeds",
        R"({"models":[{"name":"models/a","supportedGenerationMethods":["generateContent","countTokens"]},
            {"name":"models/B","supportedGenerationMethods":["generateContent"]},
            {"name":"models/embed","supportedGenerationMethods":["embedContent"]}]})",
        two);
    row("Ollama's own", R"({"models":[{"name":"a","model":"a"},{"name":"B"}]})", two);
    row("a bare list, Together", R"([{"id":"a","type":"chat"},{"id":"B"}])", two);
    row("none yet", R"({"object":"list","data":[]})", {});
    row("names that would do harm", "{\"data\":[{\"id\":\"a\\u001b[31m\"},{\"id\":\"\"},{\"nothing\":1}]}",
        {QStringLiteral("a")});
}

void ModelsTest::readsLists()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, models);
    const auto read = readModels(body);
    QVERIFY(read);
    QCOMPARE(*read, models);
    QVERIFY(!readModels(body.chopped(1)));
    QVERIFY(!readModels("{\"error\":{\"message\":\"no\"}}"));
    QVERIFY(!readModels("<html>"));
}

void ModelsTest::asksForTheList_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("url");
    QTest::newRow("chat completions") << "openai-chat"
                                      << "https://h.example/v1/models";
    QTest::newRow("Responses") << "openai-responses"
                               << "https://h.example/v1/models";
    QTest::newRow("Anthropic") << "anthropic"
                               << "https://h.example/v1/models?limit=1000";
    QTest::newRow("Gemini") << "gemini"
                            << "https://h.example/v1/models?pageSize=1000";
    QTest::newRow("Azure, which lists no deployments") << "azure"
                                                       << "";
}

void ModelsTest::asksForTheList()
{
    QFETCH(QString, dialect);
    QFETCH(QString, url);
    const Endpoint endpoint = *parseEndpoint(QStringLiteral("https://h.example/v1"));
    const auto spelling = makeDialect(dialect);
    const auto request = spelling->modelsRequest(endpoint, Secret("sk-test"));
    QCOMPARE(request ? request->url.toString() : QString(), url);
    if (!request)
        return;
    QCOMPARE(request->method, HttpMethod::Get);
    QVERIFY(request->body.isEmpty());
    HttpHeaders like = spelling->head(endpoint, QStringLiteral("m"), Secret("sk-test")).headers;
    like.removeIf([](const auto& header) { return header.first == "Content-Type"; });
    QCOMPARE(request->headers, like);
}

void ModelsTest::aHugeListIsCut()
{
    QByteArray body = "[";
    for (int i = 0; i < MostModels + 10; ++i)
        body += "\"m" + QByteArray::number(i) + "\",";
    body.back() = ']';
    QCOMPARE(readModels(body)->size(), MostModels);
}

ROWMILL_TEST(ModelsTest, QCoreApplication)
#include "models.moc"
