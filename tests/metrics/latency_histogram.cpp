#include "app/metrics/latency_histogram.h"

#include "tests/room_test.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace rowmill;

class LatencyHistogramTest : public QObject {
    Q_OBJECT

private slots:
    void isNearTheTruth_data();
    void isNearTheTruth();
    void keepsOneTimeAsItIs_data();
    void keepsOneTimeAsItIs();
    void agreesWithSortedTimes();
    void hasNoPercentileOfNothing();
    void clampsWhatIsOutOfRange();
    void merges();
    void clears();
};

void LatencyHistogramTest::isNearTheTruth_data()
{
    QTest::addColumn<qint64>("ms");
    for (qint64 ms = 1; ms <= LatencyHistogram::MaxMs; ms = ms * 5 / 4 + 1)
        QTest::addRow("%lld ms", static_cast<long long>(ms)) << ms;
}

void LatencyHistogramTest::isNearTheTruth()
{
    QFETCH(qint64, ms);
    LatencyHistogram histogram;
    histogram.add(0);
    histogram.add(ms);
    histogram.add(LatencyHistogram::MaxMs);
    const double error = std::abs(histogram.percentile(0.5) - static_cast<double>(ms));
    QVERIFY2(error <= 0.008 * static_cast<double>(ms), qPrintable(QString::number(error)));
    if (ms < 128)
        QCOMPARE(error, 0.0);
}

void LatencyHistogramTest::keepsOneTimeAsItIs_data()
{
    QTest::addColumn<double>("p");
    QTest::newRow("the least") << 0.0;
    QTest::newRow("the middle") << 0.5;
    QTest::newRow("the most") << 1.0;
    QTest::newRow("below the least") << -1.0;
    QTest::newRow("above the most") << 2.0;
}

void LatencyHistogramTest::keepsOneTimeAsItIs()
{
    QFETCH(double, p);
    LatencyHistogram histogram;
    histogram.add(123'456);
    QCOMPARE(histogram.percentile(p), 123'456.0);
}

void LatencyHistogramTest::agreesWithSortedTimes()
{
    LatencyHistogram histogram;
    std::vector<qint64> times;
    quint32 state = 1;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 1664525 + 1013904223;
        times.push_back(qint64(std::exp(static_cast<double>(state >> 8) / (1 << 24) * 14)));
        histogram.add(times.back());
    }
    std::sort(times.begin(), times.end());
    QCOMPARE(histogram.count(), 20'000);
    for (const double p : {0.01, 0.25, 0.5, 0.9, 0.95, 0.99, 0.999}) {
        const auto rank = static_cast<size_t>(std::ceil(p * 20'000));
        const auto truth = static_cast<double>(times.at(rank - 1));
        QVERIFY(std::abs(histogram.percentile(p) - truth) <= 0.01 * truth);
    }
}

void LatencyHistogramTest::hasNoPercentileOfNothing()
{
    const LatencyHistogram histogram;
    QCOMPARE(histogram.count(), 0);
    QCOMPARE(histogram.percentile(0.5), -1.0);
}

void LatencyHistogramTest::clampsWhatIsOutOfRange()
{
    LatencyHistogram histogram;
    histogram.add(-5);
    histogram.add(LatencyHistogram::MaxMs * 100);
    QCOMPARE(histogram.count(), 2);
    QCOMPARE(histogram.percentile(0), 0.0);
    QCOMPARE(histogram.percentile(1), static_cast<double>(LatencyHistogram::MaxMs));
}

void LatencyHistogramTest::merges()
{
    LatencyHistogram one;
    LatencyHistogram other;
    for (int i = 0; i < 90; ++i)
        one.add(10);
    for (int i = 0; i < 10; ++i)
        other.add(100);
    one.merge(other);
    one.merge({});
    QCOMPARE(one.count(), 100);
    QCOMPARE(one.percentile(0.9), 10.0);
    QCOMPARE(one.percentile(0.91), 100.0);
    QCOMPARE(one.percentile(1), 100.0);
    QCOMPARE(other.count(), 10);
}

void LatencyHistogramTest::clears()
{
    LatencyHistogram histogram;
    histogram.add(1000);
    histogram.clear();
    QCOMPARE(histogram.percentile(0.5), -1.0);
    histogram.add(5);
    QCOMPARE(histogram.percentile(1), 5.0);
}

ROWMILL_TEST(LatencyHistogramTest, QCoreApplication)
#include "latency_histogram.moc"
