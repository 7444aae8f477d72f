#include "app/provider/dialect.h"
#include "app/provider/retry_after.h"

#include <QDateTime>
#include <QTest>

#include <limits>

using namespace rowmill;

namespace {

const qint64 Now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
constexpr qint64 None = -1;

HttpReply replyOf(int status, const QByteArray& body, const HttpHeaders& headers = {})
{
    HttpReply reply;
    reply.status = status;
    reply.headers = headers;
    reply.body = body;
    return reply;
}

Verdict verdictOf(const HttpReply& reply)
{
    return makeDialect(QStringLiteral("openai-chat"))->read(reply, Now);
}

QByteArray choice(const char* message, const char* finishReason)
{
    return QByteArray(R"({"id":"c1","choices":[{"index":0,"message":)") + message + R"(,"finish_reason":)" +
           finishReason + R"(}],"usage":{"prompt_tokens":11,"completion_tokens":3,"total_tokens":14}})";
}

} // namespace

class ReplyTest : public QObject {
    Q_OBJECT

private slots:
    void readsSuccess_data();
    void readsSuccess();
    void readsErrors_data();
    void readsErrors();
    void readsFaults_data();
    void readsFaults();
    void readsWaits_data();
    void readsWaits();
    void keepsMessagesPlain_data();
    void keepsMessagesPlain();
    void countsTokens();
    void findsTheRequestId_data();
    void findsTheRequestId();
    void cutAnywhereItIsNoAnswer();
    void costOfAReply();
};

void ReplyTest::readsSuccess_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QByteArray& body, Outcome outcome, const char* text = "") {
        QTest::newRow(name) << body << outcome << QString::fromUtf8(text);
    };
    const QByteArray whole = choice(R"({"role":"assistant","content":"Yes."})", R"("stop")");
    row("a whole answer", whole, Outcome::Answered, "Yes.");
    row("a refusal that is null", choice(R"({"content":"Yes.","refusal":null})", R"("stop")"),
        Outcome::Answered, "Yes.");
    row("the answer's own space is kept", choice(R"({"content":"\n Yes. "})", R"("stop")"), Outcome::Answered,
        "\n Yes. ");
    row("blank lines before it", "\n\n  \r\n" + whole, Outcome::Answered, "Yes.");
    row("blank lines after it", whole + "\n\n", Outcome::Answered, "Yes.");
    row("another word for the end", choice(R"({"content":"Yes."})", R"("eos")"), Outcome::Answered, "Yes.");
    row("an answer in parts",
        choice(R"({"content":[{"type":"text","text":"Ye"},{"type":"text","text":"s."}]})", R"("stop")"),
        Outcome::Answered, "Yes.");
    row("an error member that is null", QByteArray(whole).insert(1, R"("error":null,)"), Outcome::Answered,
        "Yes.");
    row("no usage", R"({"choices":[{"message":{"content":"Yes."},"finish_reason":"stop"}]})",
        Outcome::Answered, "Yes.");
    row("stopped at the limit", choice(R"({"content":"Ye"})", R"("length")"), Outcome::Truncated, "Ye");
    row("stopped at the limit before the first word", choice(R"({"content":null})", R"("length")"),
        Outcome::Truncated);
    row("filtered", choice(R"({"content":""})", R"("content_filter")"), Outcome::Filtered);
    row("refused", choice(R"({"content":null,"refusal":"I cannot."})", R"("stop")"), Outcome::Refused);
    row("empty", choice(R"({"content":""})", R"("stop")"), Outcome::Empty);
    row("null", choice(R"({"content":null})", R"("stop")"), Outcome::Empty);
    row("only space", choice(R"({"content":" \n"})", R"("stop")"), Outcome::Empty, " \n");
    row("no content", choice("{}", R"("stop")"), Outcome::Empty);
    row("a tool that nobody offered", choice(R"({"content":"Let me see"})", R"("tool_calls")"),
        Outcome::MalformedReply, "Let me see");
    row("not finished", choice(R"({"content":"Yes."})", "null"), Outcome::MalformedReply);
    row("no message", R"({"choices":[{"finish_reason":"stop"}]})", Outcome::MalformedReply);
    row("no choice", R"({"choices":[]})", Outcome::MalformedReply);
    row("choices that are no list", R"({"choices":{"message":{"content":"x"}}})", Outcome::MalformedReply);
    row("an empty object", "{}", Outcome::MalformedReply);
    row("nothing", "", Outcome::MalformedReply);
    row("a list", "[" + whole + "]", Outcome::MalformedReply);
    row("something after it", whole + "x", Outcome::MalformedReply);
    row("a second object after it", whole + whole, Outcome::MalformedReply);
    row("a page", "<html><title>Welcome</title></html>", Outcome::MalformedReply);
    row("bytes that are no UTF-8", choice("{\"content\":\"\xff\xfe\"}", R"("stop")"),
        Outcome::MalformedReply);
    row("an overload inside a success", R"({"error":{"code":503,"message":"busy"}})", Outcome::Overloaded);
    row("a limit inside a success", R"({"error":{"code":429,"message":"slow"}})", Outcome::RateLimited);
    row("a number as text inside a success", R"({"error":{"code":"401","message":"no"}})",
        Outcome::KeyRefused);
    row("no money inside a success", R"({"error":{"code":402,"message":"pay"}})", Outcome::QuotaExhausted);
    row("a code word inside a success", R"({"error":{"code":"server_is_overloaded","message":"busy"}})",
        Outcome::Overloaded);
    row("an error without a code inside a success", R"({"error":{"message":"oh"}})", Outcome::ServerError);
    row("a bare error inside a success", R"({"error":"oh"})", Outcome::ServerError);
    row("an error inside a choice",
        R"({"choices":[{"error":{"code":502,"message":"up"},"message":{"content":"Ye"},"finish_reason":"error"}]})",
        Outcome::ServerError);
}

void ReplyTest::readsSuccess()
{
    QFETCH(QByteArray, body);
    QFETCH(Outcome, outcome);
    QFETCH(QString, text);
    const Verdict verdict = verdictOf(replyOf(200, body));
    QCOMPARE(outcomeName(verdict.outcome), outcomeName(outcome));
    QCOMPARE(verdict.text, text);
}

void ReplyTest::readsErrors_data()
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
    const auto error = [](const char* type, const char* code, const char* message = "m") -> QByteArray {
        return QByteArray(R"({"error":{"message":")") + message + R"(","type":")" + type +
               R"(","param":null,"code":)" + code + "}}";
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
    row("a redirect", 307, "moved", Outcome::Redirected);
    row("not modified", 304, "", Outcome::Redirected);
    row("no status", 0, "", Outcome::MalformedReply);
    row("an interim status", 103, "", Outcome::MalformedReply);
}

void ReplyTest::readsErrors()
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

void ReplyTest::readsFaults_data()
{
    QTest::addColumn<TransportFault>("fault");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("cannot connect") << TransportFault::CannotConnect << Outcome::LostBeforeSend;
    QTest::newRow("lost before") << TransportFault::LostBeforeSend << Outcome::LostBeforeSend;
    QTest::newRow("lost after") << TransportFault::LostAfterSend << Outcome::LostAfterSend;
    QTest::newRow("incomplete") << TransportFault::Incomplete << Outcome::LostAfterSend;
    QTest::newRow("timeout") << TransportFault::Timeout << Outcome::Timeout;
    QTest::newRow("too large") << TransportFault::TooLarge << Outcome::ReplyTooLarge;
    QTest::newRow("tls") << TransportFault::Tls << Outcome::TlsError;
    QTest::newRow("bad url") << TransportFault::BadUrl << Outcome::BadRequest;
    QTest::newRow("cancelled") << TransportFault::Cancelled << Outcome::Cancelled;
}

void ReplyTest::readsFaults()
{
    QFETCH(TransportFault, fault);
    QFETCH(Outcome, outcome);
    // A body that would pass as an answer must not, where the transport says it broke off.
    HttpReply reply = replyOf(200, choice(R"({"content":"Yes."})", R"("stop")"), {{"x-request-id", "r1"}});
    reply.fault = fault;
    reply.detail = QStringLiteral("the peer went away");
    const Verdict verdict = verdictOf(reply);
    QCOMPARE(outcomeName(verdict.outcome), outcomeName(outcome));
    QCOMPARE(verdict.text, QString());
    QCOMPARE(verdict.completionTokens, 0);
    QCOMPARE(verdict.message, QStringLiteral("the peer went away"));
    QCOMPARE(verdict.requestId, QStringLiteral("r1"));
}

void ReplyTest::readsWaits_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<qint64>("wait");
    const auto row = [](const char* name, const HttpHeaders& headers, qint64 wait) {
        QTest::newRow(name) << headers << wait;
    };
    row("none", {}, None);
    row("whole seconds", {{"retry-after", "7"}}, 7000);
    row("parts of a second", {{"retry-after", "1.5"}}, 1500);
    row("less than a millisecond", {{"retry-after", "0.0001"}}, 1);
    row("zero", {{"retry-after", "0"}}, 0);
    row("milliseconds come first", {{"retry-after", "7"}, {"retry-after-ms", "120"}}, 120);
    row("Azure's milliseconds", {{"retry-after", "7"}, {"x-ms-retry-after-ms", "250"}}, 250);
    row("milliseconds that are none", {{"retry-after", "7"}, {"retry-after-ms", "soon"}}, 7000);
    row("a date", {{"retry-after", "Tue, 24 Nov 2026 12:00:30 GMT"}}, 30'000);
    row("a date that has passed", {{"retry-after", "Tue, 24 Nov 2026 11:00:00 GMT"}}, 0);
    row("a date far away", {{"retry-after", "Fri, 01 Jan 2100 00:00:00 GMT"}}, LongestWaitMs);
    row("years", {{"retry-after", "99999999999999"}}, LongestWaitMs);
    row("negative", {{"retry-after", "-5"}}, None);
    row("infinite", {{"retry-after", "inf"}}, None);
    row("not a number", {{"retry-after", "nan"}}, None);
    row("words", {{"retry-after", "tomorrow"}}, None);
}

void ReplyTest::readsWaits()
{
    QFETCH(HttpHeaders, headers);
    QFETCH(qint64, wait);
    QCOMPARE(verdictOf(replyOf(429, "", headers)).retryAfterMs.value_or(None), wait);
    QCOMPARE(verdictOf(replyOf(503, "", headers)).retryAfterMs.value_or(None), wait);
    const QByteArray good = choice(R"({"content":"Yes."})", R"("stop")");
    QVERIFY(!verdictOf(replyOf(200, good, headers)).retryAfterMs);
}

void ReplyTest::keepsMessagesPlain_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char* sent, const char* shown) {
        QTest::newRow(name) << QString::fromUtf8(sent) << QString::fromUtf8(shown);
    };
    row("several lines become one", "a\\nb\\r\\n\\tc", "a b c");
    row("colours go", "\\u001b[31mred\\u001b[0m", "red");
    row("a window title goes", "\\u001b]0;evil\\u0007ok", "ok");
    row("a bell and a null go", "a\\u0007b\\u0000c", "a b c");
    row("text cannot be turned around", "safe\\u202egpj.exe", "safe gpj.exe");
    row("a key that is echoed is hidden", "Incorrect API key: sk-proj-abcdefghijklmnop1234, sorry",
        "Incorrect API key: [key], sorry");
    row("a bearer that is echoed is hidden", "got Bearer abcdef123456 there", "got Bearer [key] there");
    row("markup stays text", "<b>bold</b>", "<b>bold</b>");
    row("Chinese stays", "余额不足", "余额不足");
}

void ReplyTest::keepsMessagesPlain()
{
    QFETCH(QString, sent);
    QFETCH(QString, shown);
    const QByteArray body = R"({"error":{"message":")" + sent.toUtf8() + R"("}})";
    QCOMPARE(verdictOf(replyOf(400, body)).message, shown);
    const QString longText = sent + QStringLiteral(" tail").repeated(1000);
    QCOMPARE(
        verdictOf(replyOf(400, R"({"error":{"message":")" + longText.toUtf8() + R"("}})")).message.size(),
        500);
}

void ReplyTest::countsTokens()
{
    const Verdict verdict = verdictOf(replyOf(200, choice(R"({"content":"Ye"})", R"("length")")));
    QCOMPARE(verdict.promptTokens, 11);
    QCOMPARE(verdict.completionTokens, 3);
    QCOMPARE(verdict.finishReason, QStringLiteral("length"));
    const Verdict odd = verdictOf(replyOf(200,
                                          R"({"choices":[{"message":{"content":"a"},"finish_reason":"stop"}],
            "usage":{"prompt_tokens":-4,"completion_tokens":1e99}})"));
    QCOMPARE(odd.promptTokens, 0);
    QCOMPARE(odd.completionTokens, std::numeric_limits<int>::max());
}

void ReplyTest::findsTheRequestId_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::newRow("OpenAI's header") << HttpHeaders{{"x-request-id", "req_1"}} << QByteArray() << "req_1";
    QTest::newRow("Anthropic's header") << HttpHeaders{{"request-id", "req_2"}} << QByteArray() << "req_2";
    QTest::newRow("in the body") << HttpHeaders{}
                                 << QByteArray(R"({"error":{"message":"m"},"request_id":"req_3"})")
                                 << "req_3";
    QTest::newRow("with a control character")
        << HttpHeaders{{"x-request-id", "req\x1b[1m4"}} << QByteArray() << "req4";
    QTest::newRow("none") << HttpHeaders{} << QByteArray() << "";
}

void ReplyTest::findsTheRequestId()
{
    QFETCH(HttpHeaders, headers);
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    QCOMPARE(verdictOf(replyOf(500, body, headers)).requestId, id);
}

void ReplyTest::cutAnywhereItIsNoAnswer()
{
    const QByteArray whole = choice(R"({"role":"assistant","content":"Yes, \"quoted\"."})", R"("stop")");
    QCOMPARE(verdictOf(replyOf(200, whole)).outcome, Outcome::Answered);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Verdict verdict = verdictOf(replyOf(200, whole.left(size)));
        QCOMPARE(verdict.outcome, Outcome::MalformedReply);
        QCOMPARE(verdict.text, QString());
    }
}

void ReplyTest::costOfAReply()
{
    const HttpReply reply = replyOf(
        200, choice(R"({"role":"assistant","content":"card_payment_wrong_exchange_rate"})", R"("stop")"),
        {{"content-type", "application/json"},
         {"content-length", "200"},
         {"x-ratelimit-limit-requests", "3500"},
         {"x-request-id", "req_0123456789abcdef"}});
    const auto dialect = makeDialect(QStringLiteral("openai-chat"));
    int answered = 0;
    QBENCHMARK
    {
        answered += dialect->read(reply, Now).outcome == Outcome::Answered ? 1 : 0;
    }
    QVERIFY(answered > 0);
}

QTEST_GUILESS_MAIN(ReplyTest)
#include "reply.moc"
