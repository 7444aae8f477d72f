#include "app/practice/practice_answer.h"
#include "app/provider/dialect.h"
#include "tests/http/http_fixture.h"
#include "tests/room_test.h"

#include <QDateTime>

using namespace rowmill;
using namespace rowmill::test;

namespace {

struct Api {
    const char* name;
    const char* dialect;
    const char* path;
};

constexpr std::array<Api, 6> Apis = {{
    {"chat completions", "openai-chat", "/v1"},
    {"Responses", "openai-responses", "/v1"},
    {"Anthropic", "anthropic", "/v1"},
    {"Gemini", "gemini", "/v1beta"},
    {"Azure v1", "azure", ""},
    {"Azure by deployments", "azure", "/openai?api-version=2024-10-21"},
}};

ChatRequest hello()
{
    return {QStringLiteral("m 1?"), QStringLiteral("Be brief."), QStringLiteral("Hello"), {}, 64};
}

} // namespace

/// The practice endpoint as each API's own client sees it: real requests, real sockets.
class ApisTest : public QObject {
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void misbehavesInItsOwnWords_data();
    void misbehavesInItsOwnWords();
    void tellsItsLimits_data();
    void tellsItsLimits();
    void demandsWhatTheApiDemands_data();
    void demandsWhatTheApiDemands();
    void nothingLivesAtHalfAPath_data();
    void nothingLivesAtHalfAPath();
    void anOversizeAnswerIsAnAnswer();

private:
    /// `base` of a server, with the API's own path.
    static Endpoint endpointOf(const PracticeServer& server, const QString& path)
    {
        return *parseEndpoint(server.baseUrl().toString().chopped(3) + path);
    }

    static Verdict ask(const PracticeServer& server, const QString& dialect, const QString& path,
                       const ChatRequest& chat)
    {
        HttpPool pool;
        const auto spelling = makeDialect(dialect);
        const HttpRequest request = spelling->request(endpointOf(server, path), chat, Secret(TestKey));
        return spelling->read(test::ask(pool, request), QDateTime::currentMSecsSinceEpoch());
    }
};

void ApisTest::answers_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("path");
    for (const Api& api : Apis)
        QTest::newRow(api.name) << QString::fromLatin1(api.dialect) << QString::fromLatin1(api.path);
}

void ApisTest::answers()
{
    QFETCH(QString, dialect);
    QFETCH(QString, path);
    const auto server = serve();
    ChatRequest chat = hello();
    chat.examples = {{QStringLiteral("Bye"), QStringLiteral("no")}};
    const Verdict verdict = ask(*server, dialect, path, chat);
    QCOMPARE(verdict.outcome, Outcome::Answered);
    QCOMPARE(verdict.text, practiceAnswer(QStringLiteral("Hello")));
    QCOMPARE(verdict.requestId, QStringLiteral("practice-1"));
    // "Be brief." is 3, "Bye", "no" and "Hello" 1, 1 and 2, and each message 4.
    QCOMPARE(verdict.promptTokens, 23);
    QCOMPARE(verdict.completionTokens, practiceTokens(verdict.text));
    QCOMPARE(server->counts().requestsWithKey, 1);
    QCOMPARE(server->counts().answered, 1);
}

void ApisTest::misbehavesInItsOwnWords_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("path");
    QTest::addColumn<PracticeFault>("fault");
    QTest::addColumn<Outcome>("outcome");
    struct Meaning {
        PracticeFault fault;
        Outcome outcome;
    };
    for (const Api& api : Apis) {
        for (const Meaning& meaning : {Meaning{PracticeFault::RateLimit, Outcome::RateLimited},
                                       Meaning{PracticeFault::ServerError, Outcome::ServerError},
                                       Meaning{PracticeFault::Overloaded, Outcome::Overloaded},
                                       Meaning{PracticeFault::BadRequest, Outcome::BadRequest},
                                       Meaning{PracticeFault::NotFound, Outcome::NotFound},
                                       Meaning{PracticeFault::KeyRefused, Outcome::KeyRefused},
                                       Meaning{PracticeFault::Quota, Outcome::QuotaExhausted},
                                       Meaning{PracticeFault::Truncate, Outcome::Truncated},
                                       Meaning{PracticeFault::Refuse, Outcome::Refused},
                                       Meaning{PracticeFault::Filter, Outcome::Filtered},
                                       Meaning{PracticeFault::Empty, Outcome::Empty},
                                       Meaning{PracticeFault::Malformed, Outcome::MalformedReply},
                                       Meaning{PracticeFault::HalfBody, Outcome::LostAfterSend}}) {
            Outcome outcome = meaning.outcome;
            const QByteArray dialect = api.dialect;
            // Gemini has no word for a refusal, Anthropic none for a filter.
            if (dialect == "gemini" && outcome == Outcome::Refused)
                outcome = Outcome::Filtered;
            else if (dialect == "anthropic" && outcome == Outcome::Filtered)
                outcome = Outcome::Refused;
            QTest::addRow("%s: %s", api.name, practiceFaultName(meaning.fault).data())
                << QString::fromLatin1(dialect) << QString::fromLatin1(api.path) << meaning.fault << outcome;
        }
    }
}

void ApisTest::misbehavesInItsOwnWords()
{
    QFETCH(QString, dialect);
    QFETCH(QString, path);
    QFETCH(PracticeFault, fault);
    QFETCH(Outcome, outcome);
    PracticeOptions options;
    options.faults = {{fault, 1.0}};
    const auto server = serve(options);
    const Verdict verdict = ask(*server, dialect, path, hello());
    QCOMPARE(outcomeName(verdict.outcome), outcomeName(outcome));
    if (fault == PracticeFault::RateLimit)
        QCOMPARE(verdict.retryAfterMs, std::optional<qint64>(1000));
    if (fault == PracticeFault::BadRequest)
        QCOMPARE(verdict.message, QStringLiteral("Practice: this request is refused."));
}

void ApisTest::tellsItsLimits_data()
{
    answers_data();
}

void ApisTest::tellsItsLimits()
{
    QFETCH(QString, dialect);
    QFETCH(QString, path);
    PracticeOptions options;
    options.requestsPerMinute = 600;
    options.tokensPerMinute = 120'000;
    const auto server = serve(options);
    const Verdict verdict = ask(*server, dialect, path, hello());
    QCOMPARE(verdict.outcome, Outcome::Answered);
    if (dialect == QLatin1String("gemini")) {
        QCOMPARE(verdict.limits, LimitNews());
        return;
    }
    QCOMPARE(verdict.limits.requests.limit, std::optional(600.0));
    QCOMPARE(verdict.limits.tokens.limit, std::optional(120'000.0));
    QVERIFY(verdict.limits.requests.remaining && *verdict.limits.requests.remaining < 600);
    QVERIFY(verdict.limits.requests.resetMs && *verdict.limits.requests.resetMs < 60'000);
}

void ApisTest::demandsWhatTheApiDemands_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const char* path, const char* body) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(body);
    };
    row("Anthropic without a longest answer", "/v1/messages",
        R"({"model":"m","messages":[{"role":"user","content":"a"}]})");
    row("Anthropic without a model", "/v1/messages",
        R"({"max_tokens":9,"messages":[{"role":"user","content":"a"}]})");
    row("Anthropic with a system message", "/v1/messages",
        R"({"model":"m","max_tokens":9,"messages":[{"role":"system","content":"s"},{"role":"user","content":"a"}]})");
    row("Responses without a model", "/v1/responses", R"({"input":"a"})");
    row("Responses without input", "/v1/responses", R"({"model":"m"})");
    row("Responses with too few tokens", "/v1/responses",
        R"({"model":"m","input":"a","max_output_tokens":15})");
    row("Gemini without contents", "/v1beta/models/m:generateContent", "{}");
    row("no JSON", "/v1beta/models/m:generateContent", "hello");
}

void ApisTest::demandsWhatTheApiDemands()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    const auto server = serve();
    HttpPool pool;
    HttpRequest request = post(server->baseUrl());
    request.url = QUrl(server->baseUrl().toString().chopped(3) + path);
    request.body = body;
    QCOMPARE(test::ask(pool, request).status, 400);
    QCOMPARE(server->counts().answered, 0);
}

void ApisTest::nothingLivesAtHalfAPath_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path :
         {"/v1:generateContent", "/v1/models/:generateContent", "/v1/models:generateContent",
          "/v1/m/1:generateContent", "/deployments/chat/completions", "/openai/deployments//chat/completions",
          "/v1/deployments/", "/models/"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void ApisTest::nothingLivesAtHalfAPath()
{
    QFETCH(QString, path);
    const auto server = serve();
    HttpPool pool;
    HttpRequest request = post(server->baseUrl());
    request.url = QUrl(server->baseUrl().toString().chopped(3) + path);
    QCOMPARE(test::ask(pool, request).status, 404);
}

void ApisTest::anOversizeAnswerIsAnAnswer()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::Oversize, 1.0}};
    options.oversizeBytes = 100'000;
    const auto server = serve(options);
    for (const Api& api : Apis) {
        const Verdict verdict =
            ask(*server, QString::fromLatin1(api.dialect), QString::fromLatin1(api.path), hello());
        QCOMPARE(verdict.outcome, Outcome::Answered);
        QVERIFY2(verdict.text.endsWith(QLatin1String("xxx")) && verdict.text.size() > 90'000, api.name);
    }
}

ROWMILL_TEST(ApisTest, QCoreApplication)
#include "apis.moc"
