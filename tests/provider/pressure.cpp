#include "tests/provider/replies.h"
#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;
using namespace rowmill::replies;

namespace {

const char* pressureName(Pressure pressure)
{
    switch (pressure) {
    case Pressure::None:
        return "none";
    case Pressure::TooFast:
        return "too fast";
    case Pressure::TooMany:
        return "too many";
    }
    return "?";
}

} // namespace

class PressureTest : public QObject {
    Q_OBJECT

private slots:
    void tellsPressure_data();
    void tellsPressure();
    void answersUnderNoPressure();
};

void PressureTest::tellsPressure_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<Pressure>("pressure");
    const auto row = [](const char* name, int status, const QByteArray& body, Pressure pressure,
                        const HttpHeaders& headers = {}) {
        QTest::newRow(name) << status << body << headers << pressure;
    };
    const auto says = [](const char* message) { return error("rate_limit_error", "null", message); };
    row("nothing said", 429, "", Pressure::None);
    row("nothing but a type", 429, says("Please try again later."), Pressure::None);
    row("OpenAI's code", 429, error("requests", R"("rate_limit_exceeded")"), Pressure::TooFast);
    row("ramping too fast", 429, error("requests", R"("slow_down")"), Pressure::TooFast);
    row("ramping too fast, as an overload", 503, error("server_error", R"("slow_down")"), Pressure::TooFast);
    row("requests per min", 429, says("Limit reached on requests per min"), Pressure::TooFast);
    row("tokens per minute", 429, says("exceeds 40,000 input tokens per minute"), Pressure::TooFast);
    row("RPM", 429, says("Limit reached (RPM): Limit 3"), Pressure::TooFast);
    row("TPM at the end", 429, says("over your TPM"), Pressure::TooFast);
    row("RPM at the end of a longer word", 429, says("model sharpm 9 is popular"), Pressure::None);
    row("RPM as a part of a word", 429, says("model harpmaker-9 is popular"), Pressure::None);
    row("Volcengine's code", 429, error("TooManyRequests", R"("RateLimitExceeded.EndpointRPMExceeded")"),
        Pressure::TooFast);
    row("too quickly, DeepSeek", 429, says("You are sending requests too quickly."), Pressure::TooFast);
    row("RPM, Moonshot", 429,
        error("rate_limit_reached_error", "null",
              "request reached organization max RPM: 3, try after 1 seconds"),
        Pressure::TooFast);
    row("frequency in Chinese", 429, says("请求频率过高"), Pressure::TooFast);
    row("frequency by number, Zhipu", 429, R"({"error":{"code":"1303","message":"m"}})", Pressure::TooFast);
    row("a wait", 429, "", Pressure::TooFast, {{"retry-after", "1"}});
    row("a wait in milliseconds", 429, "", Pressure::TooFast, {{"retry-after-ms", "10"}});
    row("a wait in the body", 429, R"({"error":{"code":429,"details":[{"retryDelay":"3s"}]}})",
        Pressure::TooFast);
    row("a wait that cannot be read", 429, "", Pressure::None, {{"retry-after", "soon"}});
    row("no requests left", 429, "", Pressure::TooFast, {{"x-ratelimit-remaining-requests", "0"}});
    row("no tokens left", 429, "", Pressure::TooFast, {{"x-ratelimit-remaining-tokens", "0"}});
    row("requests left", 429, "", Pressure::None, {{"x-ratelimit-remaining-requests", "5"}});
    row("concurrent connections, Anthropic", 429,
        says("This request would exceed your organization's limit: number of concurrent connections"),
        Pressure::TooMany);
    row("concurrency, Moonshot", 429,
        error("rate_limit_reached_error", "null", "request reached max organization concurrency: 1"),
        Pressure::TooMany);
    row("concurrency with a wait", 429, says("Too many concurrent requests"), Pressure::TooMany,
        {{"retry-after", "1"}});
    row("concurrency under OpenAI's code", 429,
        error("requests", R"("rate_limit_exceeded")", "Max concurrency limit hit: 4"), Pressure::TooMany);
    row("concurrency in a code", 429, error("x", R"("concurrency_limit_exceeded")"), Pressure::TooMany);
    row("concurrency by number, Zhipu", 429, R"({"error":{"code":"1302","message":"m"}})", Pressure::TooMany);
    row("concurrency in Chinese", 429, R"({"error":{"message":"您当前使用该API的并发数过高"}})",
        Pressure::TooMany);
    row("in parallel", 429, says("Only 2 requests in parallel"), Pressure::TooMany);
    row("simultaneous", 429, says("Too many simultaneous requests"), Pressure::TooMany);
    row("a full queue, Ollama", 503, R"({"error":"server busy, maximum pending requests exceeded"})",
        Pressure::TooMany);
    row("an overload that says nothing", 503, error("x", "null"), Pressure::None, {{"retry-after", "5"}});
    row("an overload with a word", 529, says("Too many concurrent requests"), Pressure::TooMany);
    row("inside a success", 200, R"({"error":{"code":429,"message":"10 requests per second"}})",
        Pressure::TooFast);
    row("inside a success, with a wait", 200, R"({"error":{"code":429,"message":"m"}})", Pressure::TooFast,
        {{"retry-after", "2"}});
    row("a bad request", 400, error("x", "null", "concurrent"), Pressure::None);
    row("no money", 429, error("insufficient_quota", "null", "requests per min"), Pressure::None);
    row("a server error", 500, error("x", "null", "concurrent modification"), Pressure::None,
        {{"retry-after", "5"}});
}

void PressureTest::tellsPressure()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(HttpHeaders, headers);
    QFETCH(Pressure, pressure);
    QCOMPARE(pressureName(verdictOf(replyOf(status, body, headers)).pressure), pressureName(pressure));
}

void PressureTest::answersUnderNoPressure()
{
    const QByteArray body = R"({"choices":[{"message":{"content":"concurrent"},"finish_reason":"stop"}]})";
    const Verdict verdict = verdictOf(replyOf(200, body, {{"x-ratelimit-remaining-requests", "0"}}));
    QCOMPARE(verdict.outcome, Outcome::Answered);
    QCOMPARE(pressureName(verdict.pressure), "none");
}

ROWMILL_TEST(PressureTest, QCoreApplication)
#include "pressure.moc"
