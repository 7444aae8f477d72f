#include "tests/provider/replies.h"
#include "tests/room_test.h"

#include <QTest>

#include <limits>

using namespace rowmill;
using namespace rowmill::replies;

namespace {

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
    void readsFaults_data();
    void readsFaults();
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
    const Verdict detailed =
        verdictOf(replyOf(200,
                          R"({"choices":[{"message":{"content":"a"},"finish_reason":"stop"}],
            "usage":{"prompt_tokens":100,"completion_tokens":20,
                     "prompt_tokens_details":{"cached_tokens":60,"cache_write_tokens":70},
                     "completion_tokens_details":{"reasoning_tokens":12}}})"));
    QCOMPARE(detailed.cachedTokens, 60);
    QCOMPARE(detailed.cacheWriteTokens, 40); // no more than what was not read from the cache
    QCOMPARE(detailed.reasoningTokens, 12);
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

ROWMILL_TEST(ReplyTest, QCoreApplication)
#include "reply.moc"
