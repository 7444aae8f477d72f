#include "tests/provider/replies.h"
#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;
using namespace rowmill::replies;

class ErrorsTest : public QObject {
    Q_OBJECT

private slots:
    void readsErrors_data();
    void readsErrors();
    void readsErrorsInside_data();
    void readsErrorsInside();
    void aWaitDecides_data();
    void aWaitDecides();
    void anyBodyIsRead();
};

void ErrorsTest::readsErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, int status, const QByteArray& body, Outcome outcome,
                        const char* code = "", const char* message = "") {
        QTest::newRow(name) << status << body << outcome << QString::fromUtf8(code)
                            << QString::fromUtf8(message);
    };
    row("too fast", 429, error("requests", R"("rate_limit_exceeded")", "Slow."), Outcome::RateLimited,
        "rate_limit_exceeded", "Slow.");
    row("ramping too fast", 429, error("requests", R"("slow_down")"), Outcome::RateLimited, "slow_down", "m");
    row("a 429 without a body", 429, "", Outcome::RateLimited);
    row("out of money, old code", 429, error("insufficient_quota", R"("insufficient_quota")"),
        Outcome::QuotaExhausted, "insufficient_quota", "m");
    row("out of money by type alone", 429, error("insufficient_quota", "null"), Outcome::QuotaExhausted,
        "insufficient_quota", "m");
    row("out of credit", 429, error("x", R"("credit_balance_exhausted")"), Outcome::QuotaExhausted,
        "credit_balance_exhausted", "m");
    row("an organisation's spend limit", 429, error("x", R"("organization_spend_limit_exceeded")"),
        Outcome::QuotaExhausted, "organization_spend_limit_exceeded", "m");
    row("a project's spend limit", 429, error("x", R"("project_spend_limit_exceeded")"),
        Outcome::QuotaExhausted, "project_spend_limit_exceeded", "m");
    row("a usage limit", 429, error("x", R"("organization_usage_limit_exceeded")"), Outcome::QuotaExhausted,
        "organization_usage_limit_exceeded", "m");
    row("a billing limit that looks like a bad request", 400, error("x", R"("billing_hard_limit_reached")"),
        Outcome::QuotaExhausted, "billing_hard_limit_reached", "m");
    row("a monthly cap in the details", 429,
        R"({"type":"error","error":{"type":"rate_limit_error","message":"m",
            "details":{"error_code":"enforced_spend_limit_reached"}}})",
        Outcome::QuotaExhausted, "rate_limit_error", "m");
    row("an own cap that looks like a bad request", 400,
        R"({"type":"error","error":{"type":"invalid_request_error",
            "message":"You have reached your specified API usage limits."}})",
        Outcome::QuotaExhausted, "invalid_request_error",
        "You have reached your specified API usage limits.");
    row("a daily quota", 429,
        R"([{"error":{"code":429,"message":"m","details":[{"violations":[{"quotaId":"RequestsPerDayPerProject"}]}]}}])",
        Outcome::QuotaExhausted, "429", "m");
    row("a quota by the minute", 429,
        R"([{"error":{"code":429,"message":"m","details":[{"violations":[{"quotaId":"RequestsPerMinute"}]}]}}])",
        Outcome::RateLimited, "429", "m");
    row("payment required", 402, error("x", "null"), Outcome::QuotaExhausted, "x", "m");
    row("a wrong key", 401, error("invalid_request_error", R"("invalid_api_key")"), Outcome::KeyRefused,
        "invalid_api_key", "m");
    row("a key without the right", 403, error("x", "null"), Outcome::KeyRefused, "x", "m");
    row("a wrong key that looks like a bad request", 400, error("x", R"("invalid_api_key")"),
        Outcome::KeyRefused, "invalid_api_key", "m");
    row("no such model", 404, error("x", R"("model_not_found")"), Outcome::NotFound, "model_not_found", "m");
    row("the server's own deadline", 408, "", Outcome::Timeout);
    row("a bad request", 400, error("invalid_request_error", "null"), Outcome::BadRequest,
        "invalid_request_error", "m");
    row("too large a request", 413, "", Outcome::BadRequest);
    row("a request it cannot work with", 422, R"({"detail":"field required"})", Outcome::BadRequest, "",
        "field required");
    row("a server error", 500, error("server_error", "null"), Outcome::ServerError, "server_error", "m");
    row("a bad gateway", 502, "<html><head><title>502 Bad Gateway</title></head></html>",
        Outcome::ServerError, "", "502 Bad Gateway");
    row("a page without a title", 500, "<p>Oh <b>no</b></p><script>x()</script>", Outcome::ServerError, "",
        "Oh no");
    row("no capacity, by type", 503, error("service_unavailable_error", R"("server_is_overloaded")"),
        Outcome::Overloaded, "server_is_overloaded", "m");
    row("a server error, Anthropic", 500, error("api_error", "null"), Outcome::ServerError, "api_error", "m");
    row("no capacity", 503, error("x", "null"), Outcome::Overloaded, "x", "m");
    row("overloaded", 529, R"({"type":"error","error":{"type":"overloaded_error","message":"m"}})",
        Outcome::Overloaded, "overloaded_error", "m");
    row("overloaded under another status", 500, error("x", R"("server_is_overloaded")"), Outcome::Overloaded,
        "server_is_overloaded", "m");
    row("a number for a code", 400, R"({"error":{"code":400,"message":"m"}})", Outcome::BadRequest, "400",
        "m");
    row("a bare text for an error", 404, R"({"error":"model not here"})", Outcome::NotFound, "",
        "model not here");
    row("an error without its wrapping", 400, R"({"object":"error","message":"m","type":"T","code":40001})",
        Outcome::BadRequest, "40001", "m");
    row("bare text", 500, "upstream failed", Outcome::ServerError, "", "upstream failed");
    row("broken JSON", 429, R"({"error":{"code":"insuff)", Outcome::RateLimited, "",
        R"({"error":{"code":"insuff)");
    row("out of money by message alone, DeepSeek", 402,
        error("unknown_error", "null", "Insufficient Balance"), Outcome::QuotaExhausted, "unknown_error",
        "Insufficient Balance");
    row("no credit that looks like a bad request", 400,
        error("invalid_request_error", "null", "Your credit balance is too low to access the API."),
        Outcome::QuotaExhausted, "invalid_request_error",
        "Your credit balance is too low to access the API.");
    row("a workspace's own cap that looks like a bad request", 400,
        error("invalid_request_error", "null", "You have reached your specified workspace API usage limits."),
        Outcome::QuotaExhausted, "invalid_request_error",
        "You have reached your specified workspace API usage limits.");
    row("a bad request that quotes a row about money", 400,
        error("invalid_request_error", "null", "Bad value: 'insufficient balance on my card'"),
        Outcome::BadRequest, "invalid_request_error", "Bad value: 'insufficient balance on my card'");
    row("an account in arrears, Zhipu", 429, R"({"error":{"code":"1113","message":"您的账户已欠费"}})",
        Outcome::QuotaExhausted, "1113", "您的账户已欠费");
    row("a gateway's account without quota", 403, error("new_api_error", R"("insufficient_user_quota")"),
        Outcome::QuotaExhausted, "insufficient_user_quota", "m");
    row("a balance too small, by words", 403,
        R"({"code":30001,"message":"Sorry, your account balance is insufficient"})", Outcome::QuotaExhausted,
        "30001", "Sorry, your account balance is insufficient");
    row("a quota by the minute that speaks of billing", 429,
        R"([{"error":{"code":429,"message":"You exceeded your current quota, please check your plan and billing details.",
            "status":"RESOURCE_EXHAUSTED","details":[{"retryDelay":"37s"}]}}])",
        Outcome::RateLimited, "429",
        "You exceeded your current quota, please check your plan and billing details.");
    row("requests per day", 429, error("requests", R"("rate_limit_exceeded")", "Limit 200 requests per day."),
        Outcome::QuotaExhausted, "rate_limit_exceeded", "Limit 200 requests per day.");
    row("requests per day, in short", 429, error("requests", "null", "Limit reached (RPD): 200"),
        Outcome::QuotaExhausted, "requests", "Limit reached (RPD): 200");
    row("tokens per day, Moonshot", 429, error("rate_limit_reached_error", "null", "organization max TPD: 5"),
        Outcome::QuotaExhausted, "rate_limit_reached_error", "organization max TPD: 5");
    row("a daily limit", 429, error("x", "null", "Daily limit reached."), Outcome::QuotaExhausted, "x",
        "Daily limit reached.");
    row("free models per day, OpenRouter", 429,
        R"({"error":{"message":"Rate limit exceeded: free-models-per-day","code":429}})",
        Outcome::QuotaExhausted, "429", "Rate limit exceeded: free-models-per-day");
    row("a daily number of calls, Zhipu", 429, R"({"error":{"code":"1304","message":"m"}})",
        Outcome::QuotaExhausted, "1304", "m");
    row("too large to ever fit the limit", 429,
        error("tokens", R"("rate_limit_exceeded")", "Request too large for m on tokens per min (TPM)"),
        Outcome::BadRequest, "rate_limit_exceeded", "Request too large for m on tokens per min (TPM)");
    row("too large to ever fit the limit, Groq", 413,
        error("tokens", R"("rate_limit_exceeded")", "Request too large for m on tokens per minute (TPM)"),
        Outcome::BadRequest, "rate_limit_exceeded", "Request too large for m on tokens per minute (TPM)");
    row("no capacity for the flexible tier", 429, error("x", "null", "Resource Unavailable"),
        Outcome::Overloaded, "x", "Resource Unavailable");
    row("no capacity for the flexible tier, by code", 429, error("x", R"("resource_unavailable")"),
        Outcome::Overloaded, "resource_unavailable", "m");
    row("an engine that is overloaded, Moonshot", 429, error("engine_overloaded_error", "null"),
        Outcome::Overloaded, "engine_overloaded_error", "m");
    row("a limit that comes as a bad request", 400, error("rate_limit_error", "null"), Outcome::RateLimited,
        "rate_limit_error", "m");
    row("a limit that comes as forbidden", 403, error("x", R"("rate_limit_exceeded")"), Outcome::RateLimited,
        "rate_limit_exceeded", "m");
    row("a wrong key that looks like a bad request, Gemini", 400,
        R"([{"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT",
            "details":[{"reason":"API_KEY_INVALID"}]}}])",
        Outcome::KeyRefused, "400", "API key not valid.");
    row("a country it does not serve", 403,
        error("request_forbidden", R"("unsupported_country_region_territory")", "Country not supported"),
        Outcome::KeyRefused, "unsupported_country_region_territory", "Country not supported");
    row("a place it does not serve, Gemini", 400,
        R"({"error":{"code":400,"message":"User location is not supported for the API use.","status":"FAILED_PRECONDITION"}})",
        Outcome::KeyRefused, "400", "User location is not supported for the API use.");
    row("a gateway that wants a browser", 403,
        "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>x</body></html>",
        Outcome::KeyRefused, "", "Just a moment...");
    row("a moderated request, OpenRouter", 403,
        R"({"error":{"code":403,"message":"Input was flagged","metadata":{"reasons":["x"],"flagged_input":"y"}}})",
        Outcome::Filtered, "403", "Input was flagged");
    row("a filtered request, Azure", 400,
        R"({"error":{"message":"m","type":null,"param":"prompt","code":"content_filter","status":400,
            "innererror":{"code":"ResponsibleAIPolicyViolation"}}})",
        Outcome::Filtered, "content_filter", "m");
    row("a filtered request, by what stands inside", 400,
        R"({"error":{"message":"m","code":"BadRequest","innererror":{"code":"ResponsibleAIPolicyViolation"}}})",
        Outcome::Filtered, "BadRequest", "m");
    row("against the content policy", 400, error("x", R"("content_policy_violation")"), Outcome::Filtered,
        "content_policy_violation", "m");
    row("sensitive content, Zhipu", 400, R"({"error":{"code":"1301","message":"m"}})", Outcome::Filtered,
        "1301", "m");
    row("too long for the model", 400, error("invalid_request_error", R"("context_length_exceeded")"),
        Outcome::BadRequest, "context_length_exceeded", "m");
    row("too long for the model, llama.cpp", 400,
        R"({"error":{"code":400,"message":"m","type":"exceed_context_size_error","n_prompt_tokens":9,"n_ctx":8}})",
        Outcome::BadRequest, "400", "m");
    row("too long for the model under a server error", 500, error("x", R"("context_length_exceeded")"),
        Outcome::BadRequest, "context_length_exceeded", "m");
    row("too long a text", 400, error("invalid_request_error", R"("string_above_max_length")"),
        Outcome::BadRequest, "string_above_max_length", "m");
    row("a parameter it does not have", 400, error("invalid_request_error", R"("unsupported_parameter")"),
        Outcome::BadRequest, "unsupported_parameter", "m");
    row("a server error that calls itself a bad request", 500, error("invalid_request_error", "null"),
        Outcome::ServerError, "invalid_request_error", "m");
    row("a model that is not here, Ollama", 404,
        error("api_error", "null", "model 'm' not found, try pulling it first"), Outcome::NotFound,
        "api_error", "model 'm' not found, try pulling it first");
    row("a model that is not here, Zhipu", 400, R"({"error":{"code":"1211","message":"m"}})",
        Outcome::NotFound, "1211", "m");
    row("a conflict", 409, error("conflict_error", "null"), Outcome::ServerError, "conflict_error", "m");
    row("too early", 425, "", Outcome::ServerError);
    row("a gateway's deadline", 504, error("timeout_error", "null"), Outcome::ServerError, "timeout_error",
        "m");
    row("a status that only a gateway has", 520, "", Outcome::ServerError);
    row("a model that is still loading, llama.cpp", 503,
        R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})", Outcome::Overloaded,
        "503", "Loading model");
    row("a model that is still loading, under another status", 500, error("unavailable_error", "null"),
        Outcome::Overloaded, "unavailable_error", "m");
    row("a full queue, Ollama", 503,
        R"({"error":"server busy, please try again.  maximum pending requests exceeded"})",
        Outcome::Overloaded, "", "server busy, please try again. maximum pending requests exceeded");
    row("blank lines ahead", 429, "\n\n \r\n" + error("x", R"("insufficient_quota")"),
        Outcome::QuotaExhausted, "insufficient_quota", "m");
    row("a byte order mark ahead", 429, "\xef\xbb\xbf" + error("x", R"("insufficient_quota")"),
        Outcome::QuotaExhausted, "insufficient_quota", "m");
    row("keep-alive lines ahead", 429,
        ": keep-alive\n\n: keep-alive\r\n\r\n" + error("x", R"("insufficient_quota")"),
        Outcome::QuotaExhausted, "insufficient_quota", "m");
    row("only keep-alive lines", 500, ": keep-alive\n\n: keep-alive", Outcome::ServerError, "",
        ": keep-alive : keep-alive");
    row("a list of errors", 400, R"({"errors":[{"message":"first","code":7003},{"message":"second"}]})",
        Outcome::BadRequest, "7003", "first");
    row("a list of bare errors", 400, R"({"errors":["first","second"]})", Outcome::BadRequest, "", "first");
    row("an error that is a list", 429, R"({"error":[{"message":"m","code":"insufficient_quota"}]})",
        Outcome::QuotaExhausted, "insufficient_quota", "m");
    row("a list of texts", 500, R"(["oh"])", Outcome::ServerError, "", R"(["oh"])");
    row("a code in the details", 429, R"({"error":{"message":"m","details":{"code":"insufficient_quota"}}})",
        Outcome::QuotaExhausted, "", "m");
    row("a code in a list of details", 429,
        R"({"error":{"message":"m","details":[{"code":"insufficient_quota"}]}})", Outcome::QuotaExhausted, "",
        "m");
    row("a message that is an object, Mistral", 422,
        R"({"object":"error","message":{"detail":[{"loc":["body","model"],"msg":"Field required"},{"msg":"Too long"}]},
            "type":"invalid_request_error","code":null})",
        Outcome::BadRequest, "invalid_request_error", "Field required; Too long");
    row("a list of complaints", 422, R"({"detail":[{"loc":["body"],"msg":"a"},{"msg":"b"}]})",
        Outcome::BadRequest, "", "a; b");
    row("an error that is only true", 500, R"({"error":true,"message":"m"})", Outcome::ServerError, "", "m");
    row("an error that is a code beside a message", 429, R"({"error":"insufficient_quota","message":"m"})",
        Outcome::QuotaExhausted, "insufficient_quota", "m");
    row("an error that says nothing we know", 400, R"({"oops":{"why":1}})", Outcome::BadRequest, "",
        R"({"oops":{"why":1}})");
    row("a redirect", 307, "moved", Outcome::Redirected);
    row("not modified", 304, "", Outcome::Redirected);
    row("no status", 0, "", Outcome::MalformedReply);
    row("an interim status", 103, "", Outcome::MalformedReply);
}

void ErrorsTest::readsErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Outcome, outcome);
    QFETCH(QString, code);
    QFETCH(QString, message);
    const Verdict verdict = verdictOf(replyOf(status, body));
    QCOMPARE(outcomeName(verdict.outcome), outcomeName(outcome));
    QCOMPARE(verdict.providerCode, code);
    QCOMPARE(verdict.message, message);
    QCOMPARE(verdict.text, QString());
}

void ErrorsTest::readsErrorsInside_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& body, Outcome outcome, const char* code,
                        const char* message) {
        QTest::newRow(name) << body << outcome << QString::fromUtf8(code) << QString::fromUtf8(message);
    };
    const QByteArray answer = R"("choices":[{"message":{"content":"Yes."},"finish_reason":"stop"}])";
    row("a number", R"({"error":{"code":429,"message":"slow"}})", Outcome::RateLimited, "429", "slow");
    row("a number as text", R"({"error":{"code":"502","message":"up"}})", Outcome::ServerError, "502", "up");
    row("a number that calls for patience", R"({"error":{"code":409,"message":"m"}})", Outcome::ServerError,
        "409", "m");
    row("a number and a type that knows better",
        R"({"error":{"code":400,"type":"rate_limit_error","message":"m"}})", Outcome::RateLimited, "400",
        "m");
    row("too long", R"({"error":{"code":400,"message":"m","type":"exceed_context_size_error"}})",
        Outcome::BadRequest, "400", "m");
    row("a code", R"({"error":{"code":"insufficient_quota","message":"m"}})", Outcome::QuotaExhausted,
        "insufficient_quota", "m");
    row("a bad request by type", R"({"error":{"type":"invalid_request_error","message":"m"}})",
        Outcome::BadRequest, "invalid_request_error", "m");
    row("Zhipu's concurrency", R"({"error":{"code":"1302","message":"并发数过高"}})", Outcome::RateLimited,
        "1302", "并发数过高");
    row("an error without its wrapping", R"({"code":1302,"msg":"m","success":false})", Outcome::RateLimited,
        "1302", "m");
    row("an error that calls itself one", R"({"object":"error","message":"m","code":40303})",
        Outcome::ServerError, "40303", "m");
    row("a bare text", R"({"error":"upstream failed"})", Outcome::ServerError, "", "upstream failed");
    row("only true", R"({"error":true,"message":"m"})", Outcome::ServerError, "", "m");
    row("a list of errors", R"({"errors":[{"code":429,"message":"m"}]})", Outcome::RateLimited, "429", "m");
    row("in a list", R"([{"error":{"code":503,"message":"m"}}])", Outcome::Overloaded, "503", "m");
    row("after keep-alive lines", ": keep-alive\n\n{\"error\":{\"code\":503,\"message\":\"m\"}}",
        Outcome::Overloaded, "503", "m");
    row("without words", R"({"error":{"code":500}})", Outcome::ServerError, "500",
        R"({"error":{"code":500}})");
    row("beside an answer", R"({"error":{"code":502,"message":"m"},)" + answer + "}", Outcome::ServerError,
        "502", "m");
    row("an empty text beside an answer", R"({"error":"",)" + answer + "}", Outcome::Answered, "", "");
    row("an empty object beside an answer", R"({"error":{},)" + answer + "}", Outcome::Answered, "", "");
    row("false beside an answer", R"({"error":false,"code":0,)" + answer + "}", Outcome::Answered, "", "");
    row("a good code beside an answer", R"({"code":200,"msg":"ok",)" + answer + "}", Outcome::Answered, "",
        "");
    row("an answer after keep-alive lines", ": keep-alive\n\n\n: keep-alive\n\n{" + answer + "}",
        Outcome::Answered, "", "");
    row("an answer after a byte order mark", "\xef\xbb\xbf{" + answer + "}", Outcome::Answered, "", "");
    row("an answer after blank lines and a byte order mark", "\n\n\xef\xbb\xbf{" + answer + "}",
        Outcome::Answered, "", "");
    row("a greeting", R"({"message":"Welcome"})", Outcome::MalformedReply, "", R"({"message":"Welcome"})");
    row("a page", "<html><title>Sign in</title></html>", Outcome::MalformedReply, "", "Sign in");
    row("a list of no errors", R"([{"message":"m"}])", Outcome::MalformedReply, "", R"([{"message":"m"}])");
    row("only keep-alive lines", ": keep-alive\n\n", Outcome::MalformedReply, "", ": keep-alive");
}

void ErrorsTest::readsErrorsInside()
{
    QFETCH(QByteArray, body);
    QFETCH(Outcome, outcome);
    QFETCH(QString, code);
    QFETCH(QString, message);
    const Verdict verdict = verdictOf(replyOf(200, body));
    QCOMPARE(outcomeName(verdict.outcome), outcomeName(outcome));
    QCOMPARE(verdict.providerCode, code);
    QCOMPARE(verdict.message, message);
    QCOMPARE(verdict.text, outcome == Outcome::Answered ? QStringLiteral("Yes.") : QString());
}

void ErrorsTest::aWaitDecides_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("wait");
    QTest::addColumn<Outcome>("outcome");
    const QByteArray daily = error("requests", R"("rate_limit_exceeded")", "requests per day (RPD)");
    const QByteArray spent = error("billing_error", "null");
    QTest::newRow("payment, to be made") << 402 << QByteArray() << QByteArray() << Outcome::QuotaExhausted;
    QTest::newRow("payment, on hold for a while")
        << 402 << QByteArray() << QByteArray("30") << Outcome::RateLimited;
    QTest::newRow("payment, whatever wait it names")
        << 402 << spent << QByteArray("30") << Outcome::QuotaExhausted;
    QTest::newRow("a day's quota") << 429 << daily << QByteArray() << Outcome::QuotaExhausted;
    QTest::newRow("a day's quota that refills all the time")
        << 429 << daily << QByteArray("6") << Outcome::RateLimited;
    QTest::newRow("a day's quota that takes hours")
        << 429 << daily << QByteArray("7200") << Outcome::QuotaExhausted;
    QTest::newRow("a day's quota that takes ten minutes")
        << 429 << daily << QByteArray("600") << Outcome::QuotaExhausted;
    QTest::newRow("a daily quota by its name, whatever wait it names")
        << 429 << QByteArray(R"({"error":{"details":[{"violations":[{"quotaId":"RequestsPerDay"}]}]}})")
        << QByteArray("37") << Outcome::QuotaExhausted;
    QTest::newRow("no money, whatever wait it names")
        << 429 << error("insufficient_quota", "null") << QByteArray("5") << Outcome::QuotaExhausted;
}

void ErrorsTest::aWaitDecides()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, wait);
    QFETCH(Outcome, outcome);
    HttpHeaders headers;
    if (!wait.isEmpty())
        headers.emplaceBack("retry-after", wait);
    const Verdict verdict = verdictOf(replyOf(status, body, headers));
    QCOMPARE(outcomeName(verdict.outcome), outcomeName(outcome));
    QCOMPARE(verdict.retryAfterMs.value_or(-1), wait.isEmpty() ? -1 : wait.toLongLong() * 1000);
}

void ErrorsTest::anyBodyIsRead()
{
    // Cut anywhere it is read as far as it goes: a refusal stays one, and the words stay in bounds.
    const QByteArrayList bodies = {
        ": keep-alive\n\n\xef\xbb\xbf" + error("insufficient_quota", R"("insufficient_quota")"),
        R"([{"error":{"code":429,"details":[{"violations":[{"quotaId":"PerDay"}]},{"retryDelay":"3s"}]}}])",
        R"({"object":"error","message":{"detail":[{"msg":["a",{"msg":"b"}]}]},"errors":[[[1]],null]})"};
    for (const QByteArray& body : bodies) {
        for (qsizetype size = 0; size <= body.size(); ++size) {
            const Verdict verdict = verdictOf(replyOf(429, body.left(size)));
            QVERIFY(verdict.outcome == Outcome::RateLimited || verdict.outcome == Outcome::QuotaExhausted);
            QVERIFY(verdict.message.size() <= 500);
            QVERIFY(verdictOf(replyOf(200, body.left(size))).outcome != Outcome::Answered);
        }
    }
}

ROWMILL_TEST(ErrorsTest, QCoreApplication)
#include "errors.moc"
