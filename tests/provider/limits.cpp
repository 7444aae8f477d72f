#include "app/provider/limit_headers.h"
#include "app/provider/wait_text.h"
#include "tests/provider/replies.h"
#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;
using namespace rowmill::replies;

namespace {

/// -1 stands for "not set".
QuotaNews news(double limit, double remaining, qint64 resetMs)
{
    QuotaNews made;
    if (limit >= 0)
        made.limit = limit;
    if (remaining >= 0)
        made.remaining = remaining;
    if (resetMs >= 0)
        made.resetMs = resetMs;
    return made;
}

QString shown(const QuotaNews& quota)
{
    return QStringLiteral("limit %1, remaining %2, reset %3 ms")
        .arg(quota.limit.value_or(-1), 0, 'g', 15)
        .arg(quota.remaining.value_or(-1), 0, 'g', 15)
        .arg(quota.resetMs.value_or(-1));
}

} // namespace

class LimitsTest : public QObject {
    Q_OBJECT

private slots:
    void readsHeaders_data();
    void readsHeaders();
    void everyReplyTells_data();
    void everyReplyTells();
    void rateAMinute_data();
    void rateAMinute();
    void anythingCanStandThere();
    void costWithoutLimits();
    void costWithLimits();
};

void LimitsTest::readsHeaders_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QuotaNews>("requests");
    QTest::addColumn<QuotaNews>("tokens");
    const QuotaNews silent;
    const auto row = [](const char* name, const HttpHeaders& headers, const QuotaNews& requests,
                        const QuotaNews& tokens) { QTest::newRow(name) << headers << requests << tokens; };
    row("none", {{"content-type", "application/json"}, {"x-request-id", "r"}, {"age", "3"}}, silent, silent);
    row("OpenAI's",
        {{"x-ratelimit-limit-requests", "60"},
         {"x-ratelimit-limit-tokens", "150000"},
         {"x-ratelimit-remaining-requests", "59"},
         {"x-ratelimit-remaining-tokens", "149984"},
         {"x-ratelimit-reset-requests", "1s"},
         {"x-ratelimit-reset-tokens", "6m0s"}},
        news(60, 59, 1000), news(150'000, 149'984, 360'000));
    row("OpenAI's in milliseconds", {{"x-ratelimit-reset-requests", "12ms"}}, news(-1, -1, 12), silent);
    row("a project's tokens are tighter",
        {{"x-ratelimit-limit-tokens", "150000"},
         {"x-ratelimit-remaining-tokens", "149000"},
         {"x-ratelimit-reset-tokens", "1s"},
         {"x-ratelimit-limit-project-tokens", "50000"},
         {"x-ratelimit-remaining-project-tokens", "49000"},
         {"x-ratelimit-reset-project-tokens", "3s"}},
        silent, news(50'000, 49'000, 3000));
    row("a project's tokens are wider",
        {{"x-ratelimit-limit-tokens", "50000"},
         {"x-ratelimit-remaining-tokens", "49000"},
         {"x-ratelimit-limit-project-tokens", "150000"},
         {"x-ratelimit-remaining-project-tokens", "149000"}},
        silent, news(50'000, 49'000, -1));
    row("a project's tokens alone", {{"x-ratelimit-limit-project-tokens", "50000"}}, silent,
        news(50'000, -1, -1));
    row("a project with the same limit and less left",
        {{"x-ratelimit-limit-tokens", "50000"},
         {"x-ratelimit-remaining-tokens", "49000"},
         {"x-ratelimit-limit-project-tokens", "50000"},
         {"x-ratelimit-remaining-project-tokens", "20"}},
        silent, news(50'000, 20, -1));
    row("Groq's",
        {{"x-ratelimit-limit-requests", "14400"},
         {"x-ratelimit-remaining-requests", "14370"},
         {"x-ratelimit-reset-requests", "2m59.56s"},
         {"x-ratelimit-limit-tokens", "18000"},
         {"x-ratelimit-remaining-tokens", "17997"},
         {"x-ratelimit-reset-tokens", "7.66s"}},
        news(14'400, 14'370, 179'560), news(18'000, 17'997, 7660));
    row("Anthropic's",
        {{"anthropic-ratelimit-requests-limit", "50"},
         {"anthropic-ratelimit-requests-remaining", "49"},
         {"anthropic-ratelimit-requests-reset", "2026-11-24T12:00:01Z"},
         {"anthropic-ratelimit-tokens-limit", "48000"},
         {"anthropic-ratelimit-tokens-remaining", "47000"},
         {"anthropic-ratelimit-tokens-reset", "2026-11-24T12:00:02.500Z"},
         {"anthropic-ratelimit-input-tokens-limit", "40000"},
         {"anthropic-ratelimit-input-tokens-remaining", "1000"},
         {"anthropic-ratelimit-output-tokens-limit", "8000"}},
        news(50, 49, 1000), news(48'000, 47'000, 2500));
    row("Anthropic's, the input used up further",
        {{"anthropic-ratelimit-input-tokens-limit", "40000"},
         {"anthropic-ratelimit-input-tokens-remaining", "10000"},
         {"anthropic-ratelimit-input-tokens-reset", "2026-11-24T12:00:45Z"},
         {"anthropic-ratelimit-output-tokens-limit", "8000"},
         {"anthropic-ratelimit-output-tokens-remaining", "7000"}},
        silent, news(40'000, 10'000, 45'000));
    row("Anthropic's, the output used up further",
        {{"anthropic-ratelimit-input-tokens-limit", "40000"},
         {"anthropic-ratelimit-input-tokens-remaining", "39000"},
         {"anthropic-ratelimit-output-tokens-limit", "8000"},
         {"anthropic-ratelimit-output-tokens-remaining", "1000"}},
        silent, news(8000, 1000, -1));
    row("Anthropic's, neither used up",
        {{"anthropic-ratelimit-output-tokens-limit", "8000"},
         {"anthropic-ratelimit-output-tokens-remaining", "8000"},
         {"anthropic-ratelimit-input-tokens-limit", "40000"},
         {"anthropic-ratelimit-input-tokens-remaining", "40000"}},
        silent, news(40'000, 40'000, -1));
    row("Anthropic's fast tier has its own",
        {{"anthropic-ratelimit-tokens-limit", "48000"},
         {"anthropic-fast-input-tokens-limit", "20000"},
         {"anthropic-fast-input-tokens-remaining", "3000"},
         {"anthropic-fast-input-tokens-reset", "2026-11-24T12:00:05Z"}},
        silent, news(20'000, 3000, 5000));
    row("Anthropic's priority tier falls back to the ordinary one",
        {{"anthropic-priority-input-tokens-limit", "100"}}, silent, silent);
    row("Anthropic's by the server's own clock",
        {{"anthropic-ratelimit-requests-reset", "2026-11-24T17:30:20Z"},
         {"date", "Tue, 24 Nov 2026 17:30:00 GMT"}},
        news(-1, -1, 20'000), silent);
    row("OpenRouter's, milliseconds since 1970",
        {{"x-ratelimit-limit", "20"},
         {"x-ratelimit-remaining", "0"},
         {"x-ratelimit-reset", QByteArray::number(Now + 45'000)}},
        news(20, 0, 45'000), silent);
    row("OpenRouter's, seconds since 1970", {{"x-ratelimit-reset", QByteArray::number(Now / 1000 + 45)}},
        news(-1, -1, 45'000), silent);
    row("a bare limit beside one of requests",
        {{"x-ratelimit-limit", "1000"}, {"x-ratelimit-limit-requests", "60"}}, news(60, -1, -1), silent);
    row("thousands", {{"x-ratelimit-limit-tokens", "30,000"}, {"x-ratelimit-remaining-tokens", "1,234,567"}},
        silent, news(30'000, 1'234'567, -1));
    row("a bare number of seconds", {{"x-ratelimit-reset-requests", "30"}}, news(-1, -1, 30'000), silent);
    row("an HTTP date", {{"x-ratelimit-reset-requests", "Tue, 24 Nov 2026 12:00:30 GMT"}},
        news(-1, -1, 30'000), silent);
    row("a reset that has passed", {{"anthropic-ratelimit-requests-reset", "2026-11-24T11:59:59Z"}},
        news(-1, -1, 0), silent);
    row("a reset in a year", {{"x-ratelimit-reset-requests", "2027-11-24T12:00:00Z"}},
        news(-1, -1, LongestWaitMs), silent);
    row("the first of two", {{"x-ratelimit-limit-requests", "60"}, {"x-ratelimit-limit-requests", "70"}},
        news(60, -1, -1), silent);
    row("the first of two that can be read",
        {{"x-ratelimit-limit-requests", "many"}, {"x-ratelimit-limit-requests", "70"}}, news(70, -1, -1),
        silent);
    row("nothing left", {{"x-ratelimit-remaining-tokens", "0"}}, silent, news(-1, 0, -1));
    row("a limit of nothing is none", {{"x-ratelimit-limit-requests", "0"}}, silent, silent);
    row("unlimited", {{"x-ratelimit-limit-requests", "unlimited"}, {"x-ratelimit-reset-tokens", "never"}},
        silent, silent);
    row("the largest number there is", {{"x-ratelimit-limit-requests", "9223372036854775807"}}, silent,
        silent);
    row("over all bounds",
        {{"x-ratelimit-limit-requests", "1e999"}, {"x-ratelimit-reset-requests", "1e999s"}}, silent, silent);
    row("negative",
        {{"x-ratelimit-limit-requests", "-1"},
         {"x-ratelimit-remaining-requests", "-1"},
         {"x-ratelimit-reset-requests", "-1s"}},
        silent, silent);
    row("not a number", {{"x-ratelimit-limit-requests", "NaN"}, {"x-ratelimit-remaining-tokens", "nan"}},
        silent, silent);
    row("empty", {{"x-ratelimit-limit-requests", ""}, {"x-ratelimit-reset-requests", ""}}, silent, silent);
    row("another unit", {{"x-ratelimit-limit-images", "5"}, {"x-ratelimit-limit-requests-day", "5"}}, silent,
        silent);
    row("another family", {{"anthropic-ratelimit", "5"}, {"x-ratelimit-", "5"}, {"x-rate", "5"}, {"", "5"}},
        silent, silent);
    row("nothing after the family", {{"anthropic-ratelimit-", "5"}, {"anthropic-fast-", "5"}}, silent,
        silent);
}

void LimitsTest::readsHeaders()
{
    QFETCH(HttpHeaders, headers);
    QFETCH(QuotaNews, requests);
    QFETCH(QuotaNews, tokens);
    const LimitNews limits = readLimits(replyOf(200, "", headers), Now);
    QCOMPARE(shown(limits.requests), shown(requests));
    QCOMPARE(shown(limits.tokens), shown(tokens));
}

void LimitsTest::everyReplyTells_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<TransportFault>("fault");
    QTest::addColumn<bool>("tells");
    QTest::newRow("a good one") << 200 << TransportFault::None << true;
    QTest::newRow("too many requests") << 429 << TransportFault::None << true;
    QTest::newRow("a bad request") << 400 << TransportFault::None << true;
    QTest::newRow("a server error") << 500 << TransportFault::None << true;
    QTest::newRow("a redirect") << 302 << TransportFault::None << true;
    QTest::newRow("one that broke off") << 200 << TransportFault::Incomplete << true;
    QTest::newRow("none at all") << 0 << TransportFault::CannotConnect << false;
}

void LimitsTest::everyReplyTells()
{
    QFETCH(int, status);
    QFETCH(TransportFault, fault);
    QFETCH(bool, tells);
    HttpReply reply = replyOf(status, "", {{"x-ratelimit-limit-requests", "60"}});
    reply.fault = fault;
    QCOMPARE(verdictOf(reply).limits.requests.limit.has_value(), tells);
}

void LimitsTest::rateAMinute_data()
{
    QTest::addColumn<QuotaNews>("quota");
    QTest::addColumn<double>("rate");
    const auto row = [](const char* name, const QuotaNews& quota, double rate) {
        QTest::newRow(name) << quota << rate;
    };
    row("no news", {}, -1);
    row("no limit", news(-1, 5, 1000), -1);
    row("a limit of nothing", news(0, 0, 1000), -1);
    row("only a limit", news(500, -1, -1), 500);
    row("one of sixty used", news(60, 59, 1000), 60);
    row("one of ten thousand used, rounded up to a second", news(10'000, 9999, 1000), 10'000);
    row("one of ten thousand used, to the millisecond", news(10'000, 9999, 6), 10'000);
    row("a bucket of one second's worth", news(3500, 57, 22), 3500);
    row("half of a minute's tokens", news(150'000, 75'000, 30'000), 150'000);
    row("a minute that has just begun", news(60, 59, 60'000), 60);
    row("a minute that has just begun, rounded up", news(60, 59, 61'000), 60);
    row("all of it used", news(60, 0, 60'000), 60);
    row("none of it used", news(60, 60, 0), 60);
    row("more left than there is", news(60, 70, 0), 60);
    row("two minutes' worth, half used, refilling", news(100, 50, 65'000), 100 * 60.0 / 130);
    row("five minutes, all used", news(100, 0, 300'000), 20);
    row("a day's quota", news(14'400, 14'370, 179'560), -1);
    row("a day's quota, used up", news(50, 0, 8 * 3'600'000), -1);
    row("a day's quota, untouched", news(50, 50, 8 * 3'600'000), -1);
    row("an hour's quota", news(1000, 500, 1'800'000), -1);
    row("a long reset and no word on what is left", news(1000, -1, 90'000), -1);
    row("the sample in OpenAI's guide, which fits no minute", news(150'000, 149'984, 360'000), -1);
}

void LimitsTest::rateAMinute()
{
    QFETCH(QuotaNews, quota);
    QFETCH(double, rate);
    QCOMPARE(perMinute(quota).value_or(-1), rate);
}

void LimitsTest::anythingCanStandThere()
{
    // Cut at every byte and with every byte in place of another, it is read or not, but always in bounds.
    const QByteArrayList values = {"2m59.56s", "2026-11-24T12:00:30.5+08:00", "Tue, 24 Nov 2026 12:00:30 GMT",
                                   "1,234,567.5", "1e+06"};
    int set = 0;
    for (const QByteArray& value : values) {
        for (qsizetype at = 0; at < value.size(); ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                QByteArray odd = value;
                odd[at] = char(byte);
                for (const QByteArray& text : {odd, odd.left(at + 1)}) {
                    const QuotaNews quota = readLimits(replyOf(200, "",
                                                               {{"x-ratelimit-limit-requests", text},
                                                                {"x-ratelimit-reset-requests", text},
                                                                {"date", text}}),
                                                       Now)
                                                .requests;
                    const qint64 reset = quota.resetMs.value_or(0);
                    QVERIFY2(reset >= 0 && reset <= LongestWaitMs, text.toPercentEncoding().constData());
                    QVERIFY2(!quota.limit || (*quota.limit > 0 && *quota.limit <= 1e12),
                             text.toPercentEncoding().constData());
                    set += quota.resetMs ? 1 : 0;
                }
            }
        }
    }
    QVERIFY(set > 1000);
}

void LimitsTest::costWithoutLimits()
{
    const HttpReply reply = replyOf(200, "",
                                    {{"date", "Tue, 24 Nov 2026 12:00:00 GMT"},
                                     {"content-type", "application/json"},
                                     {"content-length", "200"},
                                     {"x-request-id", "req_0123456789abcdef"},
                                     {"x-content-type-options", "nosniff"},
                                     {"alt-svc", "h3=\":443\"; ma=86400"}});
    int silent = 0;
    QBENCHMARK
    {
        silent += readLimits(reply, Now) == LimitNews() ? 1 : 0;
    }
    QVERIFY(silent > 0);
}

void LimitsTest::costWithLimits()
{
    const HttpReply reply = replyOf(200, "",
                                    {{"date", "Tue, 24 Nov 2026 12:00:00 GMT"},
                                     {"content-type", "application/json"},
                                     {"anthropic-ratelimit-requests-limit", "50"},
                                     {"anthropic-ratelimit-requests-remaining", "49"},
                                     {"anthropic-ratelimit-requests-reset", "2026-11-24T12:00:01Z"},
                                     {"anthropic-ratelimit-tokens-limit", "48000"},
                                     {"anthropic-ratelimit-tokens-remaining", "47000"},
                                     {"anthropic-ratelimit-tokens-reset", "2026-11-24T12:00:02Z"}});
    int told = 0;
    QBENCHMARK
    {
        told += readLimits(reply, Now).tokens.resetMs == 2000 ? 1 : 0;
    }
    QVERIFY(told > 0);
}

ROWMILL_TEST(LimitsTest, QCoreApplication)
#include "limits.moc"
