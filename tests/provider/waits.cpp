#include "app/provider/moment_text.h"
#include "app/provider/retry_after.h"
#include "tests/provider/replies.h"
#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;
using namespace rowmill::replies;

namespace {

constexpr qint64 None = -1;

} // namespace

class WaitsTest : public QObject {
    Q_OBJECT

private slots:
    void readsWaits_data();
    void readsWaits();
    void readsWaitsInBodies_data();
    void readsWaitsInBodies();
    void readsAnyTime_data();
    void readsAnyTime();
    void readsMoments_data();
    void readsMoments();
    void readsNumbers_data();
    void readsNumbers();
    void hearsWhetherToRetry_data();
    void hearsWhetherToRetry();
    void aWrongClockDoesNoHarm();
};

void WaitsTest::readsWaits_data()
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
    row("space around it", {{"retry-after", "  7 "}}, 7000);
    row("seconds with their unit", {{"retry-after", "37s"}}, 37'000);
    row("minutes and seconds", {{"retry-after", "1m30s"}}, 90'000);
    row("milliseconds with their unit", {{"retry-after", "250ms"}}, 250);
    row("milliseconds come first", {{"retry-after", "7"}, {"retry-after-ms", "120"}}, 120);
    row("milliseconds in parts", {{"retry-after-ms", "120.2"}}, 121);
    row("milliseconds that name their unit", {{"retry-after-ms", "120ms"}}, 120);
    row("Azure's milliseconds", {{"retry-after", "7"}, {"x-ms-retry-after-ms", "250"}}, 250);
    row("milliseconds that are none", {{"retry-after", "7"}, {"retry-after-ms", "soon"}}, 7000);
    row("a date", {{"retry-after", "Tue, 24 Nov 2026 12:00:30 GMT"}}, 30'000);
    row("a date that has passed", {{"retry-after", "Tue, 24 Nov 2026 11:00:00 GMT"}}, 0);
    row("a date far away", {{"retry-after", "Fri, 01 Jan 2100 00:00:00 GMT"}}, LongestWaitMs);
    row("a date by the server's own clock",
        {{"date", "Tue, 24 Nov 2026 15:00:00 GMT"}, {"retry-after", "Tue, 24 Nov 2026 15:00:05 GMT"}}, 5000);
    row("a date beside a clock that cannot be read",
        {{"date", "teatime"}, {"retry-after", "Tue, 24 Nov 2026 12:00:05 GMT"}}, 5000);
    row("seconds do not depend on the server's clock",
        {{"date", "Tue, 24 Nov 2026 15:00:00 GMT"}, {"retry-after", "5"}}, 5000);
    row("a moment of RFC 3339", {{"retry-after", "2026-11-24T12:00:30Z"}}, 30'000);
    row("seconds since 1970", {{"retry-after", QByteArray::number(Now / 1000 + 30)}}, 30'000);
    row("years", {{"retry-after", "99999999999999"}}, LongestWaitMs);
    row("two days", {{"retry-after", "172800"}}, LongestWaitMs);
    row("negative", {{"retry-after", "-5"}}, None);
    row("negative with its unit", {{"retry-after", "-5s"}}, None);
    row("infinite", {{"retry-after", "inf"}}, None);
    row("not a number", {{"retry-after", "nan"}}, None);
    row("words", {{"retry-after", "tomorrow"}}, None);
    row("nothing in it", {{"retry-after", ""}}, None);
}

void WaitsTest::readsWaits()
{
    QFETCH(HttpHeaders, headers);
    QFETCH(qint64, wait);
    QCOMPARE(verdictOf(replyOf(429, "", headers)).retryAfterMs.value_or(None), wait);
    QCOMPARE(verdictOf(replyOf(503, "", headers)).retryAfterMs.value_or(None), wait);
    const QByteArray limit = R"({"error":{"code":429,"message":"m"}})";
    QCOMPARE(verdictOf(replyOf(200, limit, headers)).retryAfterMs.value_or(None), wait);
    const QByteArray good = R"({"choices":[{"message":{"content":"Yes."},"finish_reason":"stop"}]})";
    QVERIFY(!verdictOf(replyOf(200, good, headers)).retryAfterMs);
}

void WaitsTest::readsWaitsInBodies_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QByteArray>("delay");
    QTest::addColumn<qint64>("wait");
    QTest::newRow("Google's seconds") << HttpHeaders{} << QByteArray("37s") << qint64(37'000);
    QTest::newRow("Google's parts of a second") << HttpHeaders{} << QByteArray("0.25s") << qint64(250);
    QTest::newRow("the header comes first")
        << HttpHeaders{{"retry-after", "3"}} << QByteArray("37s") << qint64(3000);
    QTest::newRow("longer than a day") << HttpHeaders{} << QByteArray("999999s") << LongestWaitMs;
    QTest::newRow("nonsense") << HttpHeaders{} << QByteArray("later") << None;
}

void WaitsTest::readsWaitsInBodies()
{
    QFETCH(HttpHeaders, headers);
    QFETCH(QByteArray, delay);
    QFETCH(qint64, wait);
    const QByteArray body = R"([{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","details":[
        {"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":")" +
                            delay + R"("}]}}])";
    QCOMPARE(verdictOf(replyOf(429, body, headers)).retryAfterMs.value_or(None), wait);
}

void WaitsTest::readsAnyTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("wait");
    const auto row = [](const char* name, const QByteArray& text, qint64 wait) {
        QTest::newRow(name) << text << wait;
    };
    row("a second", "1s", 1000);
    row("minutes and no seconds", "6m0s", 360'000);
    row("milliseconds", "12ms", 12);
    row("minutes, not milliseconds", "12m", 720'000);
    row("minutes beside milliseconds", "2m5ms", 120'005);
    row("decimals", "2m59.56s", 179'560);
    row("decimals alone", "7.66s", 7660);
    row("no digit ahead of the point", ".5s", 500);
    row("hours, minutes, seconds", "1h2m3s", 3'723'000);
    row("microseconds count as one millisecond", "350\xc2\xb5s", 1);
    row("microseconds in ASCII", "2500us", 3);
    row("nanoseconds", "999ns", 1);
    row("no time at all", "0s", 0);
    row("spaces between", "1m 30 s", 90'000);
    row("a bare number is seconds", "30", 30'000);
    row("a bare number in parts", "0.25", 250);
    row("a bare number with thousands", "1,800", 1'800'000);
    row("milliseconds since 1970", QByteArray::number(Now + 1500), 1500);
    row("seconds since 1970", QByteArray::number(Now / 1000 + 2), 2000);
    row("seconds since 1970 that have passed", QByteArray::number(Now / 1000 - 2), 0);
    row("RFC 3339", "2026-11-24T12:01:00Z", 60'000);
    row("RFC 3339 with parts of a second", "2026-11-24T12:00:00.250999Z", 250);
    row("RFC 3339 with an offset", "2026-11-24T20:00:10+08:00", 10'000);
    row("an HTTP date", "Tue, 24 Nov 2026 12:00:09 GMT", 9000);
    row("more than a day", "100h", LongestWaitMs);
    row("a unit without a number", "s", None);
    row("a unit that is none", "5 apples", None);
    row("a number without a unit at the end", "1m30", None);
    row("negative", "-1s", None);
    row("negative in the middle", "1m-1s", None);
    row("not a number", "nans", None);
    row("infinite", "infs", None);
    row("over all bounds", "1e999", None);
    row("over all bounds with a unit", "1e999s", None);
    row("a list", "60, 120", None);
    row("unlimited", "unlimited", None);
    row("nothing", "", None);
    row("only space", "  ", None);
    row("a null byte", QByteArray("1\0s", 3), None);
    row("bytes that are no text", "\xff\xfe\xff", None);
}

void WaitsTest::readsAnyTime()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, wait);
    QCOMPARE(readWait(text, {}, Now).value_or(None), wait);
}

void WaitsTest::readsMoments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("moment");
    const auto row = [](const char* name, const QByteArray& text, qint64 moment) {
        QTest::newRow(name) << text << moment;
    };
    row("RFC 3339", "2026-11-24T12:00:00Z", Now);
    row("RFC 3339 in small letters", "2026-11-24t12:00:00z", Now);
    row("RFC 3339 with a space", "2026-11-24 12:00:00Z", Now);
    row("RFC 3339 west of Greenwich", "2026-11-24T04:30:00-07:30", Now);
    row("RFC 3339 with an offset without a colon", "2026-11-24T13:00:00+0100", Now);
    row("a leap day", "2024-02-29T00:00:00Z", 1'709'164'800'000);
    row("an HTTP date", "Tue, 24 Nov 2026 12:00:00 GMT", Now);
    row("an older HTTP date", "Tuesday, 24-Nov-26 12:00:00 GMT", Now);
    row("an HTTP date with an offset", "Tue, 24 Nov 2026 13:00:00 +0100", Now);
    row("a day that never was", "2026-02-30T12:00:00Z", None);
    row("a leap day in another year", "2026-02-29T00:00:00Z", None);
    row("month 13", "2026-13-01T12:00:00Z", None);
    row("25 hours", "2026-11-24T25:00:00Z", None);
    row("no zone", "2026-11-24T12:00:00", None);
    row("only a day", "2026-11-24", None);
    row("something after it", "2026-11-24T12:00:00Z.", None);
    row("no month of ours", "Tue, 24 Brumaire 2026 12:00:00 GMT", None);
    row("another zone", "Tue, 24 Nov 2026 12:00:00 EST", None);
    row("a broken end", "Tue, 24 Nov 2026 12:00", None);
    row("nothing", "", None);
}

void WaitsTest::readsMoments()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, moment);
    QCOMPARE(momentMs(text).value_or(None), moment);
}

void WaitsTest::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("number");
    const auto row = [](const char* name, const char* text, double number) {
        QTest::newRow(name) << QByteArray(text) << number;
    };
    row("a number", "150000", 150'000);
    row("thousands", "30,000", 30'000);
    row("millions", "1,234,567", 1'234'567);
    row("thousands and a part", "1,234.5", 1234.5);
    row("space around it", " 60 ", 60);
    row("a large number in short", "1e+06", 1'000'000);
    row("a comma that parts no thousands", "1,5", -1);
    row("thousands that are cut", "1,23", -1);
    row("four before the comma", "1234,567", -1);
    row("a comma ahead", ",123", -1);
    row("a comma behind", "123,", -1);
    row("two numbers", "60 120", -1);
    row("a plus", "+5", -1);
    row("hexadecimal", "0x10", -1);
    row("negative", "-1", -1);
    row("negative zero", "-0", -1);
    row("too large", "1e400", -1);
    row("a word", "unlimited", -1);
}

void WaitsTest::readsNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(double, number);
    QCOMPARE(plainNumber(text).value_or(-1), number);
}

void WaitsTest::hearsWhetherToRetry_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<std::optional<bool>>("word");
    const auto row = [](const char* name, const HttpHeaders& headers, std::optional<bool> word) {
        QTest::newRow(name) << headers << word;
    };
    row("says nothing", {}, std::nullopt);
    row("yes", {{"x-should-retry", "true"}}, true);
    row("no", {{"x-should-retry", "false"}}, false);
    row("no, loudly", {{"x-should-retry", " False "}}, false);
    row("neither", {{"x-should-retry", "1"}}, std::nullopt);
}

void WaitsTest::hearsWhetherToRetry()
{
    QFETCH(HttpHeaders, headers);
    QFETCH(std::optional<bool>, word);
    QCOMPARE(verdictOf(replyOf(429, "", headers)).shouldRetry, word);
    QCOMPARE(verdictOf(replyOf(400, "", headers)).shouldRetry, word);
}

void WaitsTest::aWrongClockDoesNoHarm()
{
    const HttpReply reply = replyOf(
        429, "",
        {{"retry-after", "Tue, 24 Nov 2026 12:00:05 GMT"}, {"date", "Tue, 24 Nov 2026 12:00:00 GMT"}});
    for (const qint64 hours : {-5000, -1, 0, 1, 5000})
        QCOMPARE(retryAfterMs(reply, Now + hours * 3'600'000).value_or(None), qint64(5000));
}

ROWMILL_TEST(WaitsTest, QCoreApplication)
#include "waits.moc"
