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
    void gapsSplitALine();
    void mapsTimeAndValueToThePlot();
    void aGapIsNotPainted();
    void copiedDataLeavesGapsEmpty();
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

void ChartTest::gapsSplitALine()
{
    using Runs = QList<std::pair<int, int>>;
    QCOMPARE(drawableRuns({}), Runs{});
    QCOMPARE(drawableRuns({-1, -1}), Runs{});
    QCOMPARE(drawableRuns({1, 2, -1, 3, -1, 0, 1}), (Runs{{0, 1}, {3, 3}, {5, 6}}));
}

static ChartData gapData()
{
    ChartData data;
    data.from = 0;
    data.to = 100;
    data.times = {0, 20, 40, 60, 80, 100};
    data.series = {{QStringLiteral("p50"), Tone::Failed, {2, 2, -1, -1, 2, 2}, true, false}};
    return data;
}

void ChartTest::mapsTimeAndValueToThePlot()
{
    LiveChart chart(QStringLiteral("Latency"), {}, LiveChart::Values::Fraction);
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
    LiveChart chart(QStringLiteral("Latency"), {}, LiveChart::Values::Fraction);
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
    LiveChart chart(QStringLiteral("Latency"), {}, LiveChart::Values::Fraction);
    chart.setData(gapData());
    const QStringList lines = chart.toTsv().split(QLatin1Char('\n'));
    QCOMPARE(lines.at(0), QStringLiteral("seconds\tp50"));
    QCOMPARE(lines.at(1), QStringLiteral("0\t2"));
    QCOMPARE(lines.at(3), QStringLiteral("40\t"));
}

QTEST_MAIN(ChartTest)
#include "chart_test.moc"
