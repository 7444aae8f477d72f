#include "app/metrics/time_series.h"

#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;

class TimeSeriesTest : public QObject {
    Q_OBJECT

private slots:
    void startsEmpty();
    void keepsTheLastTenMinutes();
    void coversTheWholeRun_data();
    void coversTheWholeRun();
    void showsTheOpenSpanAtOnce();
    void merges_data();
    void merges();
    void clears();
};

namespace {

Sample second(int at)
{
    return {.atSeconds = double(at),
            .answered = double(at % 7),
            .failed = double(at % 3),
            .inFlight = double(at % 50),
            .limit = 50,
            .rateLimited = at % 5};
}

} // namespace

void TimeSeriesTest::startsEmpty()
{
    const SeriesSnapshot snapshot = TimeSeries().snapshot();
    QVERIFY(snapshot.recent.isEmpty());
    QVERIFY(snapshot.whole.isEmpty());
}

void TimeSeriesTest::keepsTheLastTenMinutes()
{
    TimeSeries series;
    for (int at = 1; at <= 600; ++at)
        series.add(second(at));
    QCOMPARE(series.snapshot().recent.size(), 600);
    QCOMPARE(series.snapshot().recent.first(), second(1));
    for (int at = 601; at <= 750; ++at)
        series.add(second(at));
    const QList<Sample> recent = series.snapshot().recent;
    QCOMPARE(recent.size(), 600);
    for (int i = 0; i < 600; ++i)
        QCOMPARE(recent.at(i), second(151 + i));
}

void TimeSeriesTest::coversTheWholeRun_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<double>("span");
    QTest::newRow("a second") << 1 << 1.0;
    QTest::newRow("a second less than it holds") << 599 << 1.0;
    QTest::newRow("all it holds") << 600 << 2.0;
    QTest::newRow("a second more") << 601 << 2.0;
    QTest::newRow("an hour") << 3600 << 8.0;
    QTest::newRow("a week, and a bit") << 7 * 86400 + 333 << 1024.0;
}

void TimeSeriesTest::coversTheWholeRun()
{
    QFETCH(int, seconds);
    QFETCH(double, span);
    TimeSeries series;
    double rows = 0;
    double failed = 0;
    int rateLimited = 0;
    for (int at = 1; at <= seconds; ++at) {
        series.add(second(at));
        rows += second(at).answered;
        failed += second(at).failed;
        rateLimited += second(at).rateLimited;
    }
    const QList<Sample> whole = series.snapshot().whole;
    QVERIFY(whole.size() <= SeriesLength);
    QVERIFY(seconds < 600 || whole.size() >= SeriesLength / 2);
    double end = 0;
    for (const Sample& sample : whole) {
        QVERIFY(sample.seconds == span || sample == whole.last());
        end += sample.seconds;
        QCOMPARE(sample.atSeconds, end);
        rows -= sample.answered * sample.seconds;
        failed -= sample.failed * sample.seconds;
        rateLimited -= sample.rateLimited;
        QVERIFY(span < 50 || sample.inFlight == 49 || sample == whole.last());
    }
    QCOMPARE(end, double(seconds));
    QVERIFY(qAbs(rows) < 1e-3);
    QVERIFY(qAbs(failed) < 1e-3);
    QCOMPARE(rateLimited, 0);
}

void TimeSeriesTest::showsTheOpenSpanAtOnce()
{
    TimeSeries series;
    for (int at = 1; at <= 601; ++at)
        series.add(second(at));
    const Sample last = series.snapshot().whole.last();
    QCOMPARE(last, second(601));
    series.add(second(602));
    QCOMPARE(series.snapshot().whole.last(), mergeSamples(second(601), second(602)));
}

void TimeSeriesTest::merges_data()
{
    QTest::addColumn<Sample>("earlier");
    QTest::addColumn<Sample>("later");
    QTest::addColumn<Sample>("merged");
    const auto row = [](const char* name, const Sample& earlier, const Sample& later, const Sample& merged) {
        QTest::newRow(name) << earlier << later << merged;
    };
    row("rates by length", {.atSeconds = 1, .seconds = 1, .answered = 8, .failed = 4},
        {.atSeconds = 4, .seconds = 3, .answered = 4, .failed = 0},
        {.atSeconds = 4, .seconds = 4, .answered = 5, .failed = 1});
    row("times by rows",
        {.atSeconds = 1, .answered = 2, .failed = 1, .latencyP50 = 1, .latencyP95 = 2, .waitP50 = 4},
        {.atSeconds = 2, .answered = 1, .latencyP50 = 5, .latencyP95 = 6, .waitP50 = 8},
        {.atSeconds = 2,
         .seconds = 2,
         .answered = 1.5,
         .failed = 0.5,
         .latencyP50 = 2,
         .latencyP95 = 3,
         .waitP50 = 5});
    row("no time in the earlier", {.atSeconds = 1, .answered = 9},
        {.atSeconds = 2, .answered = 1, .latencyP50 = 5, .latencyP95 = 6, .waitP50 = 7},
        {.atSeconds = 2, .seconds = 2, .answered = 5, .latencyP50 = 5, .latencyP95 = 6, .waitP50 = 7});
    row("no time in the later", {.atSeconds = 1, .latencyP50 = 5}, {.atSeconds = 2, .answered = 2},
        {.atSeconds = 2, .seconds = 2, .answered = 1, .latencyP50 = 5});
    row("no time in either", {.atSeconds = 1}, {.atSeconds = 2}, {.atSeconds = 2, .seconds = 2});
    row("what the quotas count", {.atSeconds = 1, .again = 1, .sent = 8, .tokens = 600, .requestQuota = 60},
        {.atSeconds = 4, .seconds = 3, .again = 2, .sent = 4, .tokens = 200, .tokenQuota = 9000},
        {.atSeconds = 4, .seconds = 4, .again = 3, .sent = 5, .tokens = 300, .tokenQuota = 9000});
    row("the slow ones by rows", {.atSeconds = 1, .answered = 3, .latencyP99 = 1, .waitP95 = 2, .waitP99 = 3},
        {.atSeconds = 2, .answered = 1, .latencyP99 = 5, .waitP95 = 6, .waitP99 = 7},
        {.atSeconds = 2, .seconds = 2, .answered = 2, .latencyP99 = 2, .waitP95 = 3, .waitP99 = 4});
    row("the most in flight, the later limit, all 429s",
        {.atSeconds = 1, .inFlight = 50, .limit = 50, .rateLimited = 3},
        {.atSeconds = 2, .inFlight = 10, .limit = 10, .rateLimited = 4},
        {.atSeconds = 2, .seconds = 2, .inFlight = 50, .limit = 10, .rateLimited = 7});
}

void TimeSeriesTest::merges()
{
    QFETCH(Sample, earlier);
    QFETCH(Sample, later);
    QFETCH(Sample, merged);
    QCOMPARE(mergeSamples(earlier, later), merged);
}

void TimeSeriesTest::clears()
{
    TimeSeries series;
    for (int at = 1; at <= 1300; ++at)
        series.add(second(at));
    series.clear();
    series.add(second(1));
    QCOMPARE(series.snapshot().recent, QList<Sample>{second(1)});
    QCOMPARE(series.snapshot().whole, QList<Sample>{second(1)});
}

ROWMILL_TEST(TimeSeriesTest, QCoreApplication)
#include "time_series.moc"
