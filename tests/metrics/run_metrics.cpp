#include "app/metrics/run_metrics.h"

#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;

class RunMetricsTest : public QObject {
    Q_OBJECT

private slots:
    void closesASampleEachSecond();
    void tellsTimesOfTheSecondAlone();
    void leavesOutTimesThatAreNone();
    void holdsTheMostInFlight();
    void fillsASmallGap();
    void skipsAnEndlessGap();
    void leavesAGapForAPause();
    void countsWhatTheQuotasCount();
    void keepsTheRestAtTheEnd();
    void takesTheSameRoomHoweverLong();
    void neverGoesBack();
    void saysThePace_data();
    void saysThePace();
    void forgetsThePaceOfLongAgo();
    void slidesBetweenSeconds();
    void saysTheTimeLeft();
    void usesThePaceOfTheRunWhenSlow();
};

namespace {

void addRows(RunMetrics& metrics, int count)
{
    for (int i = 0; i < count; ++i)
        metrics.rowAnswered();
}

} // namespace

void RunMetricsTest::closesASampleEachSecond()
{
    RunMetrics metrics;
    metrics.setLimit(50);
    addRows(metrics, 3);
    metrics.rowFailed();
    metrics.attemptEnded(10, true);
    QVERIFY(!metrics.advance(0));
    QVERIFY(!metrics.advance(999));
    QVERIFY(metrics.series().recent.isEmpty());
    QVERIFY(metrics.advance(1000));
    QVERIFY(!metrics.advance(1999));
    addRows(metrics, 1);
    QVERIFY(metrics.advance(2001));
    const QList<Sample> recent = metrics.series().recent;
    QCOMPARE(recent.size(), 2);
    QCOMPARE(recent.at(0),
             (Sample{.atSeconds = 1, .answered = 3, .failed = 1, .limit = 50, .rateLimited = 1}));
    QCOMPARE(recent.at(1), (Sample{.atSeconds = 2, .answered = 1, .limit = 50}));
    QCOMPARE(metrics.series().whole, recent);
}

void RunMetricsTest::tellsTimesOfTheSecondAlone()
{
    RunMetrics metrics;
    for (int i = 1; i <= 100; ++i) {
        metrics.attemptSent(i < 60 ? 0 : 100);
        metrics.attemptEnded(i, false);
    }
    metrics.advance(1000);
    metrics.attemptEnded(80, false);
    metrics.advance(2000);
    metrics.advance(3000);
    const QList<Sample> recent = metrics.series().recent;
    QCOMPARE(recent.at(0).latencyP50, 0.050);
    QCOMPARE(recent.at(0).latencyP95, 0.095);
    QCOMPARE(recent.at(0).latencyP99, 0.099);
    QCOMPARE(recent.at(0).waitP50, 0.0);
    QCOMPARE(recent.at(0).waitP95, 0.1);
    QCOMPARE(recent.at(0).waitP99, 0.1);
    QCOMPARE(recent.at(1).latencyP50, 0.080);
    QCOMPARE(recent.at(1).latencyP95, 0.080);
    QCOMPARE(recent.at(1).waitP50, -1.0);
    QCOMPARE(recent.at(2).latencyP50, -1.0);
    QCOMPARE(recent.at(2).latencyP95, -1.0);
    QCOMPARE(recent.at(2).latencyP99, -1.0);
    QCOMPARE(recent.at(2).waitP99, -1.0);
}

void RunMetricsTest::leavesOutTimesThatAreNone()
{
    RunMetrics metrics;
    metrics.attemptEnded(100, false);
    metrics.attemptEnded(1, true);
    metrics.attemptEnded(1, true);
    metrics.attemptEnded(-1, false);
    metrics.advance(1000);
    const Sample sample = metrics.series().recent.first();
    QCOMPARE(sample.latencyP50, 0.1);
    QCOMPARE(sample.rateLimited, 2);
}

void RunMetricsTest::holdsTheMostInFlight()
{
    RunMetrics metrics;
    metrics.setInFlight(50);
    metrics.setInFlight(20);
    metrics.setLimit(50);
    metrics.setLimit(30);
    metrics.setLimit(40);
    metrics.advance(1000);
    metrics.setInFlight(10);
    metrics.advance(2000);
    metrics.advance(3000);
    const QList<Sample> recent = metrics.series().recent;
    QCOMPARE(recent.at(0).inFlight, 50.0);
    QCOMPARE(recent.at(0).limit, 30.0); // though it was raised again within the second
    QCOMPARE(recent.at(1).limit, 40.0);
    QCOMPARE(recent.at(1).inFlight, 20.0); // it began with 20
    QCOMPARE(recent.at(2).inFlight, 10.0);
}

void RunMetricsTest::fillsASmallGap()
{
    RunMetrics metrics;
    addRows(metrics, 5);
    metrics.setInFlight(2);
    QVERIFY(metrics.advance(4500));
    const QList<Sample> recent = metrics.series().recent;
    QCOMPARE(recent.size(), 4);
    QCOMPARE(recent.at(0).answered, 5.0);
    QCOMPARE(recent.at(1), (Sample{.atSeconds = 2, .inFlight = 2}));
    QCOMPARE(recent.at(3), (Sample{.atSeconds = 4, .inFlight = 2}));
}

void RunMetricsTest::skipsAnEndlessGap()
{
    constexpr qint64 Year = 365LL * 86400;
    RunMetrics metrics;
    addRows(metrics, 5);
    // Second by second this would take thirty million turns.
    QVERIFY(metrics.advance(Year * 1000));
    addRows(metrics, 7);
    QVERIFY(metrics.advance(Year * 1000 + 1000));
    const SeriesSnapshot series = metrics.series();
    QCOMPARE(series.recent.size(), SeriesLength);
    QCOMPARE(series.recent.first().atSeconds, double(Year + 1 - (SeriesLength - 1)));
    QCOMPARE(series.recent.last().atSeconds, double(Year + 1));
    QCOMPARE(series.recent.last().answered, 7.0);
    QVERIFY(series.whole.size() <= SeriesLength);
    double end = 0;
    double rows = 0;
    for (const Sample& sample : series.whole) {
        end += sample.seconds;
        rows += sample.answered * sample.seconds;
        QCOMPARE(sample.atSeconds, end);
    }
    QCOMPARE(end, double(Year + 1));
    QCOMPARE(rows, 12.0);
}

void RunMetricsTest::leavesAGapForAPause()
{
    RunMetrics metrics;
    addRows(metrics, 5);
    metrics.advance(2000);
    // An hour asleep, and a quarter of a second that is nobody's business.
    metrics.advance(2500, 3'600'000);
    addRows(metrics, 7);
    metrics.advance(4000, 3'600'250);
    const SeriesSnapshot series = metrics.series();
    QCOMPARE(series.recent.size(), 4);
    QCOMPARE(series.recent.at(1).atSeconds, 2.0);
    QCOMPARE(series.recent.at(2).atSeconds, 3603.0);
    QCOMPARE(series.recent.at(2).answered, 7.0);
    QCOMPARE(series.recent.at(3).atSeconds, 3604.0);
    QCOMPARE(series.whole, series.recent);
    QCOMPARE(metrics.rowsPerSecond(), 3.0); // the pace knows nothing of the pause
    metrics.advance(5000, 0);
    QCOMPARE(metrics.series().recent.last().atSeconds, 3605.0);
}

void RunMetricsTest::countsWhatTheQuotasCount()
{
    RunMetrics metrics;
    metrics.setQuotas(600, 90'000);
    for (int i = 0; i < 9; ++i)
        metrics.requestSent();
    metrics.tokensUsed(1000);
    metrics.tokensUsed(200);
    metrics.rowComesAgain();
    metrics.advance(1000);
    metrics.setQuotas(0, 30'000);
    metrics.advance(2000);
    const QList<Sample> recent = metrics.series().recent;
    QCOMPARE(recent.at(0), (Sample{.atSeconds = 1,
                                   .again = 1,
                                   .sent = 9,
                                   .tokens = 72'000,
                                   .requestQuota = 600,
                                   .tokenQuota = 90'000}));
    QCOMPARE(recent.at(1), (Sample{.atSeconds = 2, .tokenQuota = 30'000}));
}

void RunMetricsTest::keepsTheRestAtTheEnd()
{
    RunMetrics quick;
    quick.advance(0);
    addRows(quick, 5);
    quick.advance(400);
    quick.finish();
    QCOMPARE(quick.series().recent, (QList<Sample>{{.atSeconds = 1, .answered = 5}}));
    QCOMPARE(quick.rowsPerSecond(), 5.0);

    RunMetrics metrics;
    addRows(metrics, 3);
    metrics.advance(1000);
    metrics.finish(); // nothing is left
    QCOMPARE(metrics.series().recent.size(), 1);
    addRows(metrics, 2);
    metrics.advance(1300);
    metrics.finish();
    QCOMPARE(metrics.series().recent.size(), 2);
    QCOMPARE(metrics.series().whole.last().answered, 2.0);
    metrics.finish();
    QCOMPARE(metrics.series().recent.size(), 2);
}

void RunMetricsTest::takesTheSameRoomHoweverLong()
{
    constexpr qint64 Day = 86'400;
    RunMetrics metrics;
    qint64 rows = 0;
    for (qint64 second = 1; second <= 3 * Day; ++second) {
        metrics.rowAnswered();
        ++rows;
        // It sleeps every night.
        metrics.advance(second * 1000, second / Day * 8 * 3'600'000);
        const bool look = second % 9973 == 0 || second == 3 * Day;
        if (!look)
            continue;
        const SeriesSnapshot series = metrics.series();
        QVERIFY(series.recent.size() <= SeriesLength);
        QVERIFY(series.whole.size() <= SeriesLength);
        double counted = 0;
        for (const Sample& sample : series.whole)
            counted += sample.answered * sample.seconds;
        QCOMPARE(qRound64(counted), rows);
    }
}

void RunMetricsTest::neverGoesBack()
{
    RunMetrics metrics;
    QVERIFY(metrics.advance(5000));
    QVERIFY(!metrics.advance(3000));
    QVERIFY(!metrics.advance(-1));
    QVERIFY(metrics.advance(6000));
    QCOMPARE(metrics.series().recent.size(), 6);
}

void RunMetricsTest::saysThePace_data()
{
    QTest::addColumn<int>("stepMs");
    QTest::addColumn<int>("rowsPerStep");
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("pace");
    const auto row = [](const char* name, int stepMs, int rowsPerStep, int steps, double pace) {
        QTest::newRow(name) << stepMs << rowsPerStep << steps << pace;
    };
    row("nothing yet", 100, 0, 5, 0);
    row("a first row after a millisecond is one a second", 1, 1, 1, 1);
    row("half a second is taken as one", 100, 10, 5, 50);
    row("one second", 100, 5, 10, 50);
    row("one second and a half", 100, 5, 15, 50);
    row("ten seconds", 100, 5, 100, 50);
    row("a minute and a bit", 100, 5, 617, 50);
    row("seldom calls", 2000, 100, 20, 50);
}

void RunMetricsTest::saysThePace()
{
    QFETCH(int, stepMs);
    QFETCH(int, rowsPerStep);
    QFETCH(int, steps);
    QFETCH(double, pace);
    RunMetrics metrics;
    for (int i = 1; i <= steps; ++i) {
        addRows(metrics, rowsPerStep);
        metrics.advance(qint64(i) * stepMs);
    }
    QVERIFY2(qAbs(metrics.rowsPerSecond() - pace) < 0.01 * pace + 1e-9,
             qPrintable(QString::number(metrics.rowsPerSecond())));
}

void RunMetricsTest::forgetsThePaceOfLongAgo()
{
    RunMetrics metrics;
    addRows(metrics, 1000);
    metrics.advance(1000);
    QCOMPARE(metrics.rowsPerSecond(), 1000.0);
    metrics.advance(5000);
    QCOMPARE(metrics.rowsPerSecond(), 200.0);
    metrics.advance(10'000);
    QCOMPARE(metrics.rowsPerSecond(), 100.0);
    metrics.advance(11'000);
    QCOMPARE(metrics.rowsPerSecond(), 0.0);
    for (int i = 0; i < 30; ++i)
        metrics.rowFailed();
    metrics.advance(500'000'000);
    QCOMPARE(metrics.rowsPerSecond(), 0.0);
}

void RunMetricsTest::slidesBetweenSeconds()
{
    RunMetrics metrics;
    addRows(metrics, 100);
    metrics.advance(1000);
    metrics.advance(10'000);
    QCOMPARE(metrics.rowsPerSecond(), 10.0);
    metrics.advance(10'250);
    QCOMPARE(metrics.rowsPerSecond(), 7.5);
    metrics.advance(10'999);
    QVERIFY(metrics.rowsPerSecond() < 0.02);
}

void RunMetricsTest::saysTheTimeLeft()
{
    RunMetrics metrics;
    QCOMPARE(metrics.secondsLeft(100), -1.0);
    QCOMPARE(metrics.secondsLeft(0), 0.0);
    metrics.advance(500);
    addRows(metrics, 5);
    QCOMPARE(metrics.secondsLeft(100), -1.0); // too soon to say
    metrics.advance(1000);
    QCOMPARE(metrics.secondsLeft(100), 20.0);
    addRows(metrics, 25);
    metrics.advance(2000);
    QCOMPARE(metrics.secondsLeft(150), 10.0);
    QCOMPARE(metrics.secondsLeft(0), 0.0);
}

void RunMetricsTest::usesThePaceOfTheRunWhenSlow()
{
    RunMetrics metrics;
    for (int minute = 1; minute <= 10; ++minute) {
        metrics.rowAnswered();
        metrics.advance(minute * 60'000);
    }
    metrics.advance(10 * 60'000 + 30'000);
    QCOMPARE(metrics.rowsPerSecond(), 0.0);
    QCOMPARE(metrics.secondsLeft(10), 630.0);
}

ROWMILL_TEST(RunMetricsTest, QCoreApplication)
#include "run_metrics.moc"
