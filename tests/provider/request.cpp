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

Endpoint endpointOf(const char* url)
{
    return *parseEndpoint(QString::fromLatin1(url));
}

} // namespace

class RequestTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void writesTheBody_data();
    void writesTheBody();
    void anyTextSurvives_data();
    void anyTextSurvives();
    void appendsOnlyThePath_data();
    void appendsOnlyThePath();
    void carriesItsHeaders();
    void sendsNoEmptyKey();
    void knowsNoOtherDialect();
    void costOfARequest();

private:
    std::unique_ptr<Dialect> m_dialect;
};

void RequestTest::initTestCase()
{
    m_dialect = makeDialect(QStringLiteral("openai-chat"));
    QVERIFY(m_dialect);
}

void RequestTest::writesTheBody_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<ChatRequest>("chat");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const char* base, const ChatRequest& chat, const char* body) {
        QTest::newRow(name) << QString::fromLatin1(base) << chat << QByteArray(body);
    };
    const QString model = QStringLiteral("m1");
    const QString system = QStringLiteral("Be brief.");
    const QString user = QStringLiteral("Hi");
    row("only what is asked", "https://h.example/v1", {{}, {}, user, {}, {}},
        R"({"messages":[{"role":"user","content":"Hi"}]})");
    row("model, then the fixed text, then the row's", "https://h.example/v1", {model, system, user, {}, {}},
        R"({"model":"m1","messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Hi"}]})");
    row("zero degrees are sent", "https://h.example/v1", {{}, {}, user, 0.0, {}},
        R"({"messages":[{"role":"user","content":"Hi"}],"temperature":0})");
    row("a temperature is short", "https://h.example/v1", {{}, {}, user, 0.7, {}},
        R"({"messages":[{"role":"user","content":"Hi"}],"temperature":0.7})");
    row("a temperature that is no number is not sent", "https://h.example/v1",
        {{}, {}, user, std::numeric_limits<double>::quiet_NaN(), {}},
        R"({"messages":[{"role":"user","content":"Hi"}]})");
    row("compatible servers get the old name", "https://h.example/v1", {{}, {}, user, {}, 64},
        R"({"messages":[{"role":"user","content":"Hi"}],"max_tokens":64})");
    row("OpenAI gets the new name", "https://api.openai.com/v1", {{}, {}, user, 1.0, 64},
        R"({"messages":[{"role":"user","content":"Hi"}],"temperature":1,"max_completion_tokens":64})");
    row("examples stand between the fixed text and the row's", "https://h.example/v1",
        {{}, system, user, {}, {}, {{QStringLiteral("Bye"), QStringLiteral("no")}}},
        R"({"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Bye"},)"
        R"({"role":"assistant","content":"no"},{"role":"user","content":"Hi"}]})");
    row("any JSON is asked for", "https://h.example/v1",
        {{}, {}, user, {}, {}, {}, {AnswerFormat::Kind::JsonObject, {}, {}}},
        R"({"messages":[{"role":"user","content":"Hi"}],"response_format":{"type":"json_object"}})");
    row("a schema is asked for, strictly", "https://h.example/v1",
        {{},
         {},
         user,
         {},
         {},
         {},
         {AnswerFormat::Kind::JsonSchema, QStringLiteral("label"), R"({"type":"object"})"}},
        R"({"messages":[{"role":"user","content":"Hi"}],"response_format":{"type":"json_schema",)"
        R"("json_schema":{"name":"label","strict":true,"schema":{"type":"object"}}}})");
    row("what JSON must escape is escaped", "https://h.example/v1",
        {{}, {}, QStringLiteral("a\"b\\c\n\r\t\u0001\u001f"), {}, {}},
        R"({"messages":[{"role":"user","content":"a\"b\\c\n\r\t\u0001\u001f"}]})");
}

void RequestTest::writesTheBody()
{
    QFETCH(QString, base);
    QFETCH(ChatRequest, chat);
    QFETCH(QByteArray, body);
    const Endpoint endpoint = *parseEndpoint(base);
    QCOMPARE(m_dialect->body(endpoint, chat), body);
    QCOMPARE(m_dialect->request(endpoint, chat, {}).body, body);
}

void RequestTest::anyTextSurvives_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("arrives");
    QTest::newRow("Chinese") << QStringLiteral("送餐很快") << QStringLiteral("送餐很快");
    QTest::newRow("beyond the first plane") << QStringLiteral("😀𠀀") << QStringLiteral("😀𠀀");
    QTest::newRow("line separators") << QStringLiteral("a\u2028b") << QStringLiteral("a\u2028b");
    const QString withNull = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QTest::newRow("a null character") << withNull << withNull;
    QString all;
    for (char16_t c = 1; c < 0x300; ++c)
        all += QChar(c);
    QTest::newRow("the first 768 characters") << all << all;
    QTest::newRow("nothing") << QString() << QString();
}

void RequestTest::anyTextSurvives()
{
    QFETCH(QString, text);
    QFETCH(QString, arrives);
    const QByteArray body = m_dialect->body(endpointOf("https://h.example/v1"), {{}, text, text, {}, {}});
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(body, &failure);
    QCOMPARE(failure.error, QJsonParseError::NoError);
    const QJsonArray messages = document.object().value(QLatin1String("messages")).toArray();
    QCOMPARE(messages.size(), text.isEmpty() ? 1 : 2);
    QCOMPARE(messages.last()[QLatin1String("content")].toString(), arrives);
}

void RequestTest::appendsOnlyThePath_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::newRow("a version") << "https://a.example/v1"
                               << "https://a.example/v1/chat/completions";
    QTest::newRow("another version") << "https://a.example/api/paas/v4/"
                                     << "https://a.example/api/paas/v4/chat/completions";
    QTest::newRow("no version") << "https://a.example"
                                << "https://a.example/chat/completions";
    QTest::newRow("escapes") << "https://a.example/x%2Fy"
                             << "https://a.example/x%2Fy/chat/completions";
}

void RequestTest::appendsOnlyThePath()
{
    QFETCH(QString, base);
    QFETCH(QString, url);
    const HttpRequest request = m_dialect->request(*parseEndpoint(base), {}, {});
    QCOMPARE(request.url.toString(QUrl::FullyEncoded), url);
}

void RequestTest::carriesItsHeaders()
{
    const HttpRequest request = m_dialect->request(endpointOf("https://h.example/v1"), {}, Secret("sk-test"));
    QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/json"));
    QCOMPARE(headerOf(request, "Accept"), QByteArray("application/json"));
    QCOMPARE(headerOf(request, "Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(headerOf(request, "User-Agent"), QByteArray("Rowmill/" ROWMILL_VERSION));
    QCOMPARE(headerOf(request, "Authorization"), QByteArray("Bearer sk-test"));
    QVERIFY(!request.body.contains("sk-test"));
    QVERIFY(!request.url.toEncoded().contains("sk-test"));
}

void RequestTest::sendsNoEmptyKey()
{
    const HttpRequest request = m_dialect->request(endpointOf("https://h.example/v1"), {}, {});
    QCOMPARE(request.headers.size(), 4);
    QCOMPARE(headerOf(request, "Authorization"), QByteArray());
}

void RequestTest::knowsNoOtherDialect()
{
    QVERIFY(!makeDialect(QStringLiteral("openai")));
    QVERIFY(!makeDialect(QStringLiteral("Anthropic")));
    QVERIFY(!makeDialect(QString()));
}

void RequestTest::costOfARequest()
{
    const Endpoint endpoint = endpointOf("https://h.example/v1");
    const ChatRequest chat{QStringLiteral("gpt-4o-mini"), QStringLiteral("Answer with one of 77 labels."),
                           QStringLiteral("I was charged twice for \"one\" payment, what now? ").repeated(3),
                           0.0, 64};
    const Secret key("sk-test");
    qsizetype bytes = 0;
    QBENCHMARK
    {
        bytes += m_dialect->request(endpoint, chat, key).body.size();
    }
    QVERIFY(bytes > 0);
}

ROWMILL_TEST(RequestTest, QCoreApplication)
#include "request.moc"
