#include "app/provider/dialect.h"
#include "tests/provider/replies.h"
#include "tests/room_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace rowmill;
using namespace rowmill::replies;

namespace {

ChatRequest plain()
{
    return {QStringLiteral("m1"), {}, QStringLiteral("Hi"), {}, {}};
}

/// Every part of a request that there is.
ChatRequest full()
{
    ChatRequest chat{QStringLiteral("m1"), QStringLiteral("Be brief."), QStringLiteral("Hi"), 0.5, 64};
    chat.examples = {{QStringLiteral("Bye"), QStringLiteral("no")}};
    chat.format = {AnswerFormat::Kind::JsonSchema, QStringLiteral("label"), R"({"type":"object"})"};
    return chat;
}

ChatRequest anyJson()
{
    ChatRequest chat = plain();
    chat.format.kind = AnswerFormat::Kind::JsonObject;
    return chat;
}

} // namespace

class DialectsTest : public QObject {
    Q_OBJECT

private slots:
    void writesTheBody_data();
    void writesTheBody();
    void hasItsPath_data();
    void hasItsPath();
    void sendsTheKey_data();
    void sendsTheKey();
    void saysWhetherItNeedsAModel();
    void anyTextSurvives_data();
    void anyTextSurvives();
    void everyNameIsADialect();
};

void DialectsTest::writesTheBody_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("base");
    QTest::addColumn<ChatRequest>("chat");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const char* dialect, const char* base, const ChatRequest& chat,
                        const QByteArray& body) {
        QTest::newRow(name) << QString::fromLatin1(dialect) << QString::fromLatin1(base) << chat << body;
    };
    const char* const any = "https://h.example/v1";
    row("Responses keep nothing at the provider", "openai-responses", any, plain(),
        R"({"model":"m1","store":false,"input":"Hi"})");
    row("Responses with everything: the format lies flat", "openai-responses", any, full(),
        R"({"model":"m1","store":false,"instructions":"Be brief.","input":[{"role":"user","content":"Bye"},)"
        R"({"role":"assistant","content":"no"},{"role":"user","content":"Hi"}],"temperature":0.5,)"
        R"("max_output_tokens":64,"text":{"format":{"type":"json_schema","name":"label","strict":true,)"
        R"("schema":{"type":"object"}}}})");
    row("Responses with any JSON", "openai-responses", any, anyJson(),
        R"({"model":"m1","store":false,"input":"Hi","text":{"format":{"type":"json_object"}}})");
    ChatRequest few = plain();
    few.maxTokens = 4;
    row("Responses allow no fewer than 16 tokens", "openai-responses", any, few,
        R"({"model":"m1","store":false,"input":"Hi","max_output_tokens":16})");
    row("Anthropic always has a longest answer", "anthropic", any, plain(),
        R"({"model":"m1","max_tokens":4096,"messages":[{"role":"user","content":"Hi"}]})");
    row("Anthropic with everything: the system prompt stands apart", "anthropic", any, full(),
        R"({"model":"m1","max_tokens":64,"system":"Be brief.","messages":[{"role":"user","content":"Bye"},)"
        R"({"role":"assistant","content":"no"},{"role":"user","content":"Hi"}],"temperature":0.5,)"
        R"("output_config":{"format":{"type":"json_schema","schema":{"type":"object"}}}})");
    row("Anthropic has no word for any JSON", "anthropic", any, anyJson(),
        R"({"model":"m1","max_tokens":4096,"messages":[{"role":"user","content":"Hi"}]})");
    row("Gemini has no model in its body", "gemini", any, plain(),
        R"({"contents":[{"role":"user","parts":[{"text":"Hi"}]}]})");
    row("Gemini with everything", "gemini", any, full(),
        R"({"systemInstruction":{"parts":[{"text":"Be brief."}]},"contents":[{"role":"user","parts":[{"text":"Bye"}]},)"
        R"({"role":"model","parts":[{"text":"no"}]},{"role":"user","parts":[{"text":"Hi"}]}],)"
        R"("generationConfig":{"temperature":0.5,"maxOutputTokens":64,"responseMimeType":"application/json",)"
        R"("responseJsonSchema":{"type":"object"}}})");
    row("Gemini with any JSON", "gemini", any, anyJson(),
        R"({"contents":[{"role":"user","parts":[{"text":"Hi"}]}],"generationConfig":{"responseMimeType":"application/json"}})");
    const char* const azureBody =
        R"({"model":"m1","messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Bye"},)"
        R"({"role":"assistant","content":"no"},{"role":"user","content":"Hi"}],"temperature":0.5,"TOKENS":64,)"
        R"("response_format":{"type":"json_schema","json_schema":{"name":"label","strict":true,"schema":{"type":"object"}}}})";
    const QByteArray fresh = QByteArray(azureBody).replace("TOKENS", "max_completion_tokens");
    const QByteArray old = QByteArray(azureBody).replace("TOKENS", "max_tokens");
    row("Azure v1", "azure", "https://r.openai.azure.com/openai/v1", full(), fresh);
    row("Azure by deployments", "azure", "https://r.openai.azure.com?api-version=2024-10-21", full(), fresh);
    row("Azure of an older date has the older name", "azure",
        "https://r.openai.azure.com?api-version=2024-06-01", full(), old);
    row("embeddings have nothing but the prompt", "openai-embeddings", any, full(),
        R"({"model":"m1","encoding_format":"float","input":"Hi"})");
    row("DeepSeek takes no schema", "openai-chat", "https://api.deepseek.com", full(),
        R"({"model":"m1","messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Bye"},)"
        R"({"role":"assistant","content":"no"},{"role":"user","content":"Hi"}],"temperature":0.5,"max_tokens":64,)"
        R"("response_format":{"type":"json_object"}})");
}

void DialectsTest::writesTheBody()
{
    QFETCH(QString, dialect);
    QFETCH(QString, base);
    QFETCH(ChatRequest, chat);
    QFETCH(QByteArray, body);
    const auto spelling = makeDialect(dialect);
    const Endpoint endpoint = *parseEndpoint(base);
    QCOMPARE(spelling->body(endpoint, chat), body);
    QCOMPARE(spelling->request(endpoint, chat, {}).body, body);
    chat.temperature = std::numeric_limits<double>::infinity();
    QVERIFY(!spelling->body(endpoint, chat).contains("temperature"));
}

void DialectsTest::hasItsPath_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("url");
    const auto row = [](const char* name, const char* dialect, const char* base, const char* model,
                        const char* url) {
        QTest::newRow(name) << QString::fromLatin1(dialect) << QString::fromLatin1(base)
                            << QString::fromUtf8(model) << QString::fromLatin1(url);
    };
    row("Responses", "openai-responses", "https://api.openai.com/v1", "m",
        "https://api.openai.com/v1/responses");
    row("embeddings", "openai-embeddings", "http://localhost:11434/v1", "m",
        "http://localhost:11434/v1/embeddings");
    row("Anthropic", "anthropic", "https://api.anthropic.com/v1", "m",
        "https://api.anthropic.com/v1/messages");
    row("Gemini has the model in its path", "gemini", "https://generativelanguage.googleapis.com/v1beta",
        "gemini-2.5-flash",
        "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent");
    row("Gemini's own name of a model", "gemini", "https://g.example/v1beta", "models/gemini-2.5-flash",
        "https://g.example/v1beta/models/gemini-2.5-flash:generateContent");
    row("a tuned Gemini", "gemini", "https://g.example/v1beta", "tunedModels/mine",
        "https://g.example/v1beta/tunedModels/mine:generateContent");
    row("a model that would lead elsewhere stays in its place", "gemini", "https://g.example/v1beta",
        "x?key=1#y", "https://g.example/v1beta/models/x%3Fkey%3D1%23y:generateContent");
    row("Azure v1", "azure", "https://r.openai.azure.com/openai/v1", "dep",
        "https://r.openai.azure.com/openai/v1/chat/completions");
    row("Azure v1 by its host alone", "azure", "https://r.openai.azure.com", "dep",
        "https://r.openai.azure.com/openai/v1/chat/completions");
    row("Azure v1 by half its path", "azure", "https://r.openai.azure.com/openai/", "dep",
        "https://r.openai.azure.com/openai/v1/chat/completions");
    row("Azure by deployments has the model in its path", "azure",
        "https://r.openai.azure.com?api-version=2024-06-01", "my dep",
        "https://r.openai.azure.com/openai/deployments/my%20dep/chat/completions?api-version=2024-06-01");
    row("Azure by deployments with half its path", "azure",
        "https://r.openai.azure.com/openai?api-version=2024-06-01", "dep",
        "https://r.openai.azure.com/openai/deployments/dep/chat/completions?api-version=2024-06-01");
    row("Azure with its deployment written out", "azure",
        "https://r.openai.azure.com/openai/deployments/dep?api-version=2025-01-01-preview", "other",
        "https://r.openai.azure.com/openai/deployments/dep/chat/completions?api-version=2025-01-01-preview");
    row("Azure with a deployment and no date", "azure", "https://r.openai.azure.com/openai/deployments/dep",
        "", "https://r.openai.azure.com/openai/deployments/dep/chat/completions?api-version=2024-10-21");
    row("a deployment that would lead elsewhere stays in its place", "azure",
        "https://r.openai.azure.com?api-version=2024-06-01", "../../x",
        "https://r.openai.azure.com/openai/deployments/..%2F..%2Fx/chat/completions?api-version=2024-06-01");
}

void DialectsTest::hasItsPath()
{
    QFETCH(QString, dialect);
    QFETCH(QString, base);
    QFETCH(QString, model);
    QFETCH(QString, url);
    ChatRequest chat = plain();
    chat.model = model;
    const HttpRequest request = makeDialect(dialect)->request(*parseEndpoint(base), chat, {});
    QCOMPARE(request.url.toString(QUrl::FullyEncoded), url);
    QVERIFY(request.url.isValid());
}

void DialectsTest::sendsTheKey_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("Responses") << "openai-responses" << QByteArray("Authorization")
                               << QByteArray("Bearer sk-test") << QByteArray();
    QTest::newRow("Anthropic") << "anthropic" << QByteArray("x-api-key") << QByteArray("sk-test")
                               << QByteArray("2023-06-01");
    QTest::newRow("Gemini") << "gemini" << QByteArray("x-goog-api-key") << QByteArray("sk-test")
                            << QByteArray();
    QTest::newRow("Azure") << "azure" << QByteArray("api-key") << QByteArray("sk-test") << QByteArray();
}

void DialectsTest::sendsTheKey()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, version);
    const auto spelling = makeDialect(dialect);
    const Endpoint endpoint = *parseEndpoint(QStringLiteral("https://h.example/v1"));
    const HttpRequest with = spelling->request(endpoint, plain(), Secret("sk-test"));
    const HttpRequest without = spelling->request(endpoint, plain(), {});
    QCOMPARE(headerOf(with, header), value);
    QCOMPARE(headerOf(without, header), QByteArray());
    QCOMPARE(with.headers.size(), without.headers.size() + 1);
    QCOMPARE(headerOf(without, "anthropic-version"), version);
    QVERIFY(!with.body.contains("sk-test"));
    QVERIFY(!with.url.toEncoded().contains("sk-test"));
}

void DialectsTest::saysWhetherItNeedsAModel()
{
    const Endpoint plainBase = *parseEndpoint(QStringLiteral("https://h.example/v1"));
    const Endpoint deployment = *parseEndpoint(QStringLiteral("https://h.example/openai/deployments/d"));
    QVERIFY(!makeDialect(QStringLiteral("openai-chat"))->needsModel(plainBase));
    for (const char* name : {"openai-responses", "anthropic", "gemini", "azure", "openai-embeddings"})
        QVERIFY2(makeDialect(QLatin1String(name))->needsModel(plainBase), name);
    QVERIFY(!makeDialect(QStringLiteral("azure"))->needsModel(deployment));
}

void DialectsTest::anyTextSurvives_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("list");
    QTest::newRow("Anthropic") << "anthropic"
                               << "messages";
    QTest::newRow("Gemini") << "gemini"
                            << "contents";
    QTest::newRow("Responses") << "openai-responses"
                               << "input";
}

void DialectsTest::anyTextSurvives()
{
    QFETCH(QString, dialect);
    QFETCH(QString, list);
    QString text = QStringLiteral("送餐\"很快\"😀𠀀\u2028");
    for (char16_t c = 1; c < 0x100; ++c)
        text += QChar(c);
    ChatRequest chat = full();
    chat.user = text;
    chat.format.kind = AnswerFormat::Kind::Text;
    const QByteArray body =
        makeDialect(dialect)->body(*parseEndpoint(QStringLiteral("https://h.example")), chat);
    const QJsonArray turns = QJsonDocument::fromJson(body).object().value(list).toArray();
    QCOMPARE(turns.size(), 3);
    const QJsonValue last = turns.last();
    const QString arrived = last[QLatin1String("content")].toString() +
                            last[QLatin1String("parts")][0][QLatin1String("text")].toString();
    QCOMPARE(arrived, text);
}

void DialectsTest::everyNameIsADialect()
{
    QCOMPARE(dialectNames().first(), QStringLiteral("openai-chat"));
    QCOMPARE(dialectNames().size(), 6);
    for (const QString& name : dialectNames())
        QVERIFY2(makeDialect(name), qPrintable(name));
}

ROWMILL_TEST(DialectsTest, QCoreApplication)
#include "dialects.moc"
