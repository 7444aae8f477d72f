#include "tests/room_test.h"
#include "ui/chart/live_chart.h"

#include <QPainter>
#include <QTest>

using namespace rowmill;

class ChartTest : public QObject {
    Q_OBJECT

private slots:
    void axisEndsOnTheNextRoundNumber_data();
    void axisEndsOnTheNextRoundNumber();
    void timeIsWrittenBackwardsFromNow();
    void timesAreRound_data();
    void timesAreRound();
    void longNumbersAreShortened_data();
    void longNumbersAreShortened();
    void fractionsAreWrittenAsTheLanguageDoes();
    void gapsSplitALine();
    void aPauseSplitsALine();
    void findsThePointUnderACrosshair_data();
    void findsThePointUnderACrosshair();
    void noMorePointsThanPixels();
    void mapsTimeAndValueToThePlot();
    void aGapIsNotPainted();
    void aPauseIsNotPainted();
    void copiedDataLeavesGapsEmpty();
    void copiedNumbersAreWhole();
    void theImageHasNoCrosshair();
    void arrowKeysMoveTheCrosshair();
};

void ChartTest::axisEndsOnTheNextRoundNumber_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<double>("top");
    QTest::newRow("nothing yet, whole numbers") << 0.0 << true << 4.0;
    QTest::newRow("nothing yet, fractions") << 0.0 << false << 0.4;
    QTest::newRow("fifty in flight with headroom") << 52.5 << true << 60.0;
    QTest::newRow("five thousand rows a second") << 5'012.0 << true << 6'000.0;
    QTest::newRow("latency just over a round number") << 2.01 << false << 2.4;
    QTest::newRow("a few milliseconds") << 0.011 << false << 0.012;
    QTest::newRow("next to nothing") << 0.0001 << false << 0.004;
    QTest::newRow("one and a half seconds") << 1.5 << false << 1.5;
}

void ChartTest::axisEndsOnTheNextRoundNumber()
{
    QFETCH(double, highest);
    QFETCH(bool, whole);
    QFETCH(double, top);
    const Axis axis = niceAxis(highest, whole);
    QCOMPARE(axis.top, top);
    QVERIFY(axis.ticks() >= 3 && axis.ticks() <= 5);
    QVERIFY(qAbs(axis.step * axis.ticks() - axis.top) < 1e-9);
    if (whole)
        QCOMPARE(axis.decimals, 0);
}

void ChartTest::timeIsWrittenBackwardsFromNow()
{
    QCOMPARE(timeLabel(-600), QStringLiteral("-10:00"));
    QCOMPARE(timeLabel(-450), QStringLiteral("-7:30"));
    QCOMPARE(timeLabel(-0.2), QStringLiteral("0"));
    QCOMPARE(timeLabel(-9'000), QStringLiteral("-2:30:00"));
}

void ChartTest::timesAreRound_data()
{
    QTest::addColumn<double>("span");
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("step");
    QTest::newRow("a minute") << 60.0 << 4 << 15.0;
    QTest::newRow("ten minutes") << 600.0 << 4 << 150.0;
    QTest::newRow("ten minutes with little room") << 600.0 << 2 << 300.0;
    QTest::newRow("a quarter of an hour, nearly") << 770.0 << 4 << 300.0;
    QTest::newRow("a working day") << 8 * 3600.0 << 4 << 7200.0;
    QTest::newRow("a week") << 7 * 86'400.0 << 4 << 2 * 86'400.0;
}

void ChartTest::timesAreRound()
{
    QFETCH(double, span);
    QFETCH(int, most);
    QFETCH(double, step);
    QCOMPARE(timeStep(span, most), step);
}

void ChartTest::longNumbersAreShortened_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<QString>("top");
    QTest::addColumn<QString>("first");
    QTest::newRow("hundreds as they are") << 600.0 << QStringLiteral("600") << QStringLiteral("150");
    QTest::newRow("thousands as they are") << 6000.0 << QStringLiteral("6000") << QStringLiteral("1500");
    QTest::newRow("tens of thousands") << 40'000.0 << QStringLiteral("40k") << QStringLiteral("10k");
    QTest::newRow("millions") << 2'000'000.0 << QStringLiteral("2.0M") << QStringLiteral("0.4M");
}

void ChartTest::longNumbersAreShortened()
{
    QFETCH(double, highest);
    QFETCH(QString, top);
    QFETCH(QString, first);
    const Axis axis = niceAxis(highest, true);
    QCOMPARE(axis.label(axis.ticks()), top);
    QCOMPARE(axis.label(1), first);
    QCOMPARE(axis.label(0), QStringLiteral("0"));
}

void ChartTest::fractionsAreWrittenAsTheLanguageDoes()
{
    const QLocale before;
    const auto again = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(niceAxis(2.01, false).label(1), QStringLiteral("0,6"));
    QCOMPARE(niceAxis(6000, true).label(1), QStringLiteral("1500"));
}

using Runs = QList<std::pair<int, int>>;

void ChartTest::gapsSplitALine()
{
    ChartData data;
    data.times = {1, 2, 3, 4, 5, 6, 7};
    QCOMPARE(drawableRuns(data, {}), Runs{});
    QCOMPARE(drawableRuns(data, {-1, -1}), Runs{});
    QCOMPARE(drawableRuns(data, {1, 2, -1, 3, -1, 0, 1}), (Runs{{0, 1}, {3, 3}, {5, 6}}));
}

/// Three seconds, an hour without anything, three seconds.
static ChartData pauseData()
{
    ChartData data;
    data.times = {1, 2, 3, 3604, 3605, 3606};
    data.lengths = {1, 1, 1, 1, 1, 1};
    data.series = {{.name = QStringLiteral("p50"), .tone = Tone::Failed, .values = {2, 2, 2, 2, 2, 2}}};
    data.from = 0;
    data.to = 3606;
    return data;
}

void ChartTest::aPauseSplitsALine()
{
    const ChartData data = pauseData();
    QVERIFY(!data.hasGapBefore(0));
    QVERIFY(!data.hasGapBefore(2));
    QVERIFY(data.hasGapBefore(3));
    QCOMPARE(drawableRuns(data, data.series.first().values), (Runs{{0, 2}, {3, 5}}));
}

void ChartTest::findsThePointUnderACrosshair_data()
{
    QTest::addColumn<double>("time");
    QTest::addColumn<int>("index");
    QTest::newRow("before the first") << -5.0 << 0;
    QTest::newRow("on a point") << 2.0 << 1;
    QTest::newRow("nearer to the earlier") << 1.4 << 0;
    QTest::newRow("nearer to the later") << 1.6 << 1;
    QTest::newRow("just after the pause began") << 10.0 << 2;
    QTest::newRow("in the middle of the pause") << 1800.0 << -1;
    QTest::newRow("just before the pause ended") << 3600.0 << 3;
    QTest::newRow("after the last") << 9000.0 << 5;
}

void ChartTest::findsThePointUnderACrosshair()
{
    QFETCH(double, time);
    QFETCH(int, index);
    QCOMPARE(int(pauseData().indexAt(time, 8)), index);
}

void ChartTest::noMorePointsThanPixels()
{
    QPolygonF dense;
    for (int i = 0; i < 10'000; ++i)
        dense.append({i / 100.0, double(i * 7919 % 101)});
    const QPolygonF thin = thinned(dense);
    QVERIFY(thin.size() <= 4 * 100);
    QCOMPARE(thin.first(), dense.first());
    QCOMPARE(thin.last(), dense.last());
    QCOMPARE(thin.boundingRect(), dense.boundingRect()); // nothing that stands out is lost
    for (qsizetype i = 1; i < thin.size(); ++i)
        QVERIFY(thin.at(i).x() >= thin.at(i - 1).x());
    const QPolygonF sparse({{0, 1}, {1, 2}, {5, 0}});
    QCOMPARE(thinned(sparse), sparse);
    QVERIFY(thinned({}).isEmpty());
}

static ChartLook seconds()
{
    return {QStringLiteral("Latency, seconds"), QStringLiteral("Latency"), QStringLiteral("s"), false};
}

static ChartData gapData()
{
    ChartData data;
    data.from = 0;
    data.to = 100;
    data.times = {0, 20, 40, 60, 80, 100};
    data.series = {
        {.name = QStringLiteral("p50"), .tone = Tone::Failed, .values = {2, 2, -1, -1, 2, 2}, .area = true}};
    return data;
}

void ChartTest::mapsTimeAndValueToThePlot()
{
    LiveChart chart(seconds());
    chart.resize(400, 200);
    chart.setData(gapData());
    const QRectF plot = chart.plotRect();
    QCOMPARE(chart.xOf(0), plot.left());
    QCOMPARE(chart.xOf(100), plot.right());
    QCOMPARE(chart.yOf(0), plot.bottom());
    QCOMPARE(chart.yOf(chart.axis().top), plot.top());
    QVERIFY(chart.axis().top > 2);
}

void ChartTest::aGapIsNotPainted()
{
    LiveChart chart(seconds());
    chart.resize(400, 200);
    chart.setData(gapData());
    const QImage image = chart.grab().toImage();
    const auto isRed = [&](double time) {
        const double scale = image.devicePixelRatio();
        const QColor color = image.pixelColor(int(chart.xOf(time) * scale), int(chart.yOf(2) * scale));
        return color.red() > color.green() + 60;
    };
    QVERIFY(isRed(10));
    QVERIFY(!isRed(50));
    QVERIFY(isRed(90));
}

void ChartTest::copiedDataLeavesGapsEmpty()
{
    LiveChart chart(seconds());
    chart.setData(gapData());
    const QStringList lines = chart.toTsv().split(QLatin1Char('\n'));
    QCOMPARE(lines.at(0), QStringLiteral("seconds\tp50 (s)"));
    QCOMPARE(lines.at(1), QStringLiteral("0\t2"));
    QCOMPARE(lines.at(3), QStringLiteral("40\t"));
}

/// Whether the chart is red at that time, at the height of 2.
static bool isRed(const LiveChart& chart, const QImage& image, double time)
{
    const double scale = double(image.width()) / chart.width();
    const QColor color = image.pixelColor(int(chart.xOf(time) * scale), int(chart.yOf(2) * scale));
    return color.red() > color.green() + 60;
}

void ChartTest::aPauseIsNotPainted()
{
    LiveChart chart(seconds());
    chart.resize(400, 200);
    ChartData data = pauseData();
    data.to = 3606;
    data.from = -3606;
    chart.setData(data);
    QVERIFY(!isRed(chart, chart.toImage(), 1800));
    data.times = {1, 2, 3, 4, 5, 3606};
    data.lengths = {1, 1, 1, 1, 1, 3601};
    chart.setData(data);
    QVERIFY(isRed(chart, chart.toImage(), 1800));
}

void ChartTest::copiedNumbersAreWhole()
{
    LiveChart chart({QStringLiteral("Tokens"), {}, QStringLiteral("/min"), true, QStringLiteral("429")});
    ChartData data = pauseData();
    data.series.first().values = {1'234'567, 0.25, 12'000'000, 0, -1, 5};
    data.marks = {0, 3, 0, 0, 0, 1};
    chart.setData(data);
    QCOMPARE(chart.toTsv(), QStringLiteral("seconds\tp50 (/min)\t429\n"
                                           "1\t1234567\t0\n"
                                           "2\t0.25\t3\n"
                                           "3\t12000000\t0\n"
                                           "\n"
                                           "3604\t0\t0\n"
                                           "3605\t\t0\n"
                                           "3606\t5\t1\n"));
}

void ChartTest::theImageHasNoCrosshair()
{
    LiveChart chart(seconds());
    chart.resize(400, 200);
    chart.setData(gapData());
    const QImage plain = chart.toImage();
    QCOMPARE(plain.width(), 800);
    const QImage seen = chart.grab().toImage();
    chart.setHoverTime(20);
    QVERIFY(chart.grab().toImage() != seen);
    QCOMPARE(chart.toImage(), plain);
}

void ChartTest::arrowKeysMoveTheCrosshair()
{
    LiveChart chart(seconds());
    chart.resize(400, 200);
    connect(&chart, &LiveChart::hovered, &chart, &LiveChart::setHoverTime);
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(!chart.hoverTime()); // there is nothing yet
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("No run yet"));
    ChartData data = pauseData();
    data.from = 2;
    chart.setData(data);
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("Now: p50 2.000 s"));
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.hoverTime(), std::optional(3606.0));
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.hoverTime(), std::optional(3605.0));
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("-0:01: p50 2.000 s"));
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.hoverTime(), std::optional(2.0)); // the first in view
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.hoverTime(), std::optional(3604.0)); // over the pause
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.hoverTime(), std::optional(3606.0));
    chart.setHoverTime(1800);
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("-30:06: not sending"));
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.hoverTime(), std::optional(3604.0));
    QTest::keyClick(&chart, Qt::Key_Escape);
    QVERIFY(!chart.hoverTime());
}

ROWMILL_TEST(ChartTest, QApplication)
#include "chart_test.moc"
