#include "app/metrics/run_metrics.h"
#include "tests/room_test.h"
#include "ui/chart/live_chart.h"
#include "ui/chart/run_charts.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <malloc.h>

using namespace rowmill;

/// The four charts of a run together.
class RunChartsTest : public QObject {
    Q_OBJECT

private slots:
    void showTheSameMoments();
    void aMinuteIsAMinute();
    void tokensStandAgainstTheirQuota();
    void aCrosshairIsSharedByAll();
    void makeWayWhereThereIsNoRoom_data();
    void makeWayWhereThereIsNoRoom();
    void canBeHidden();
    void copyAllAsOneTable();
    void copyAsOneImage();
    void askForAFileByTheirMenus();
    void nothingAccumulatesInAWeek();
};

namespace {

SeriesSnapshot seriesOf(int seconds, double quota = 0)
{
    RunMetrics metrics;
    metrics.setQuotas(0, quota);
    metrics.setLimit(50);
    for (int second = 1; second <= seconds; ++second) {
        metrics.setInFlight(second % 50);
        for (int i = 0; i < second % 7; ++i) {
            metrics.rowAnswered();
            metrics.attemptSent(i);
            metrics.attemptEnded(800 + i, false);
            metrics.tokensUsed(20);
        }
        metrics.advance(qint64(second) * 1000);
    }
    return metrics.series();
}

QList<RunCharts::Chart> shown(const RunCharts& charts)
{
    QList<RunCharts::Chart> list;
    for (const auto chart :
         {RunCharts::Throughput, RunCharts::Latency, RunCharts::InFlight, RunCharts::Tokens}) {
        if (!charts.chart(chart)->isHidden())
            list.append(chart);
    }
    return list;
}

QMenu* menuOf(const RunCharts& charts, const QString& name)
{
    for (const QToolButton* button : charts.findChildren<QToolButton*>()) {
        if (button->accessibleName() == name)
            return button->menu();
    }
    return nullptr;
}

QAction* actionOf(const QList<QAction*>& actions, const QString& text)
{
    for (QAction* action : actions) {
        if (action->text().remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
}

} // namespace

void RunChartsTest::showTheSameMoments()
{
    RunCharts charts;
    charts.setSeries(seriesOf(700));
    const ChartData& first = charts.chart(RunCharts::Throughput)->data();
    QVERIFY(!first.times.isEmpty());
    for (const auto other : {RunCharts::Latency, RunCharts::InFlight, RunCharts::Tokens}) {
        const ChartData& data = charts.chart(other)->data();
        QCOMPARE(data.times, first.times);
        QCOMPARE(data.from, first.from);
        QCOMPARE(data.to, first.to);
        for (const ChartSeries& series : data.series)
            QCOMPARE(series.values.size(), data.times.size());
    }
    // No two lines of a chart differ by nothing but their colour.
    for (const auto chart :
         {RunCharts::Throughput, RunCharts::Latency, RunCharts::InFlight, RunCharts::Tokens}) {
        const QList<ChartSeries>& all = charts.chart(chart)->data().series;
        for (qsizetype a = 0; a < all.size(); ++a) {
            for (qsizetype b = a + 1; b < all.size(); ++b)
                QVERIFY(all.at(a).dash != all.at(b).dash || all.at(a).width != all.at(b).width ||
                        all.at(a).area != all.at(b).area);
        }
    }
}

void RunChartsTest::aMinuteIsAMinute()
{
    RunCharts charts;
    charts.setSeries(seriesOf(1500));
    const LiveChart* chart = charts.chart(RunCharts::Throughput);
    QCOMPARE(charts.range(), ChartRange::TenMinutes);
    QCOMPARE(chart->data().to - chart->data().from, 600.0);
    charts.setRange(ChartRange::Minute);
    QCOMPARE(chart->data().to - chart->data().from, 60.0);
    QCOMPARE(chart->data().times.size(), 62); // with both ends, and one before
    charts.setRange(ChartRange::WholeRun);
    QCOMPARE(chart->data().from, 0.0);
    QCOMPARE(chart->data().to, 1500.0);
}

void RunChartsTest::tokensStandAgainstTheirQuota()
{
    RunCharts charts;
    charts.setSeries(seriesOf(20));
    QCOMPARE(charts.chart(RunCharts::Tokens)->data().series.size(), 1);
    charts.setSeries(seriesOf(20, 90'000));
    const ChartData& data = charts.chart(RunCharts::Tokens)->data();
    QCOMPARE(data.series.size(), 2);
    QCOMPARE(data.series.last().values.last(), 90'000.0);
    QCOMPARE(data.series.first().values.last(), 20.0 * (20 % 7) * 60);
    QVERIFY(charts.chart(RunCharts::Tokens)->axis().top >= 90'000);
}

void RunChartsTest::aCrosshairIsSharedByAll()
{
    RunCharts charts;
    charts.resize(1400, 200);
    charts.show();
    charts.setSeries(seriesOf(50));
    LiveChart* latency = charts.chart(RunCharts::Latency);
    latency->setFocus();
    QTest::keyClick(latency, Qt::Key_Left);
    QTest::keyClick(latency, Qt::Key_Left);
    for (const auto chart : shown(charts)) {
        QCOMPARE(charts.chart(chart)->hoverTime(), std::optional(49.0));
        QVERIFY(charts.chart(chart)->accessibleDescription().startsWith(QStringLiteral("-0:01: ")));
    }
    LiveChart* flying = charts.chart(RunCharts::InFlight);
    const QPointF place(flying->xOf(30), 80);
    QMouseEvent move(QEvent::MouseMove, place, flying->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(flying, &move);
    QVERIFY(charts.chart(RunCharts::Throughput)->hoverTime());
    QVERIFY(qAbs(*charts.chart(RunCharts::Throughput)->hoverTime() - 30) < 1);
}

void RunChartsTest::makeWayWhereThereIsNoRoom_data()
{
    using enum RunCharts::Chart;
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<RunCharts::Chart>>("there");
    QTest::newRow("a wide window") << 2500 << QList{Throughput, Latency, InFlight, Tokens};
    QTest::newRow("a small screen") << 996 << QList{Throughput, Latency, InFlight, Tokens};
    QTest::newRow("the smallest window") << 772 << QList{Throughput, Latency, InFlight};
    QTest::newRow("two") << 500 << QList{Throughput, Latency};
    QTest::newRow("hardly any") << 160 << QList{Throughput};
}

void RunChartsTest::makeWayWhereThereIsNoRoom()
{
    QFETCH(int, width);
    QFETCH(QList<RunCharts::Chart>, there);
    RunCharts charts;
    charts.setSeries(seriesOf(50, 100'000));
    charts.resize(width, 200);
    charts.show();
    QCOMPARE(shown(charts), there);
    const double top = charts.chart(there.first())->plotRect().top();
    for (const auto chart : there) {
        QVERIFY(charts.chart(chart)->width() >= std::min(width, 218));
        QCOMPARE(charts.chart(chart)->plotRect().top(), top);
    }
}

void RunChartsTest::canBeHidden()
{
    RunCharts charts;
    charts.resize(772, 200);
    charts.show();
    QMenu* chooser = menuOf(charts, QStringLiteral("Choose charts"));
    QVERIFY(chooser);
    const QList<QAction*> actions = chooser->actions();
    QCOMPARE(actions.size(), 4);
    emit chooser->aboutToShow();
    QCOMPARE(actions.last()->text(), QStringLiteral("Tokens per minute (no room in this window)"));
    QSignalSpy changed(&charts, &RunCharts::hiddenChartsChanged);
    actions.at(1)->trigger();
    QCOMPARE(shown(charts), (QList{RunCharts::Throughput, RunCharts::InFlight, RunCharts::Tokens}));
    QCOMPARE(changed.takeFirst().first().toStringList(), QStringList{QStringLiteral("latency")});
    for (const int other : {0, 2, 3})
        actions.at(other)->trigger();
    QCOMPARE(shown(charts), QList{RunCharts::Tokens}); // one always stays
    QVERIFY(actions.last()->isChecked());

    RunCharts again;
    again.resize(2000, 200);
    again.show();
    again.setHiddenCharts(charts.hiddenCharts());
    QCOMPARE(shown(again), QList{RunCharts::Tokens});
}

void RunChartsTest::copyAllAsOneTable()
{
    RunCharts charts;
    charts.setSeries(seriesOf(30, 1000));
    QMenu* menu = menuOf(charts, QStringLiteral("Copy or save the charts"));
    QVERIFY(menu);
    actionOf(menu->actions(), QStringLiteral("Copy data"))->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    const QStringList heading = lines.first().split(QLatin1Char('\t'));
    QCOMPARE(heading, (QStringList{QStringLiteral("seconds"), QStringLiteral("answered (/s)"),
                                   QStringLiteral("failed (/s)"), QStringLiteral("server, p99 (s)"),
                                   QStringLiteral("server, p95 (s)"), QStringLiteral("server, p50 (s)"),
                                   QStringLiteral("us, p99 (s)"), QStringLiteral("us, p95 (s)"),
                                   QStringLiteral("us, p50 (s)"), QStringLiteral("in flight"),
                                   QStringLiteral("limit"), QStringLiteral("429"),
                                   QStringLiteral("used (/min)"), QStringLiteral("quota (/min)")}));
    QCOMPARE(lines.size(), 32);
    QCOMPARE(lines.at(5).split(QLatin1Char('\t')).size(), heading.size());
    QCOMPARE(lines.at(5).section(QLatin1Char('\t'), 0, 1), QStringLiteral("5\t5"));
}

void RunChartsTest::copyAsOneImage()
{
    RunCharts charts;
    charts.resize(1400, 200);
    charts.show();
    charts.setSeries(seriesOf(30));
    QMenu* menu = menuOf(charts, QStringLiteral("Copy or save the charts"));
    actionOf(menu->actions(), QStringLiteral("Copy as image"))->trigger();
    const QImage all = QGuiApplication::clipboard()->image();
    QCOMPARE(all.width(), 2800);
    const LiveChart* last = charts.chart(RunCharts::Tokens);
    actionOf(last->actions(), QStringLiteral("Copy as image"))->trigger();
    const QImage one = QGuiApplication::clipboard()->image();
    QCOMPARE(one.width(), 2 * last->width());
    QCOMPARE(all.copy(last->x() * 2, last->y() * 2, one.width(), one.height()), one);
}

void RunChartsTest::askForAFileByTheirMenus()
{
    RunCharts charts;
    charts.setSeries(seriesOf(30));
    QSignalSpy images(&charts, &RunCharts::saveImageRequested);
    QSignalSpy data(&charts, &RunCharts::saveDataRequested);
    actionOf(charts.chart(RunCharts::Latency)->actions(), QStringLiteral("Save image…"))->trigger();
    actionOf(charts.chart(RunCharts::Latency)->actions(), QStringLiteral("Save data…"))->trigger();
    QCOMPARE(images.size(), 1);
    QCOMPARE(images.first().at(1).toString(), QStringLiteral("run-latency"));
    QCOMPARE(data.first().at(0).toString(), charts.chart(RunCharts::Latency)->toTsv());
}

/// Every chart is painted in every range, a second at a time, for a week of a run that pauses each night.
void RunChartsTest::nothingAccumulatesInAWeek()
{
    constexpr qint64 Day = 86'400;
    RunMetrics metrics;
    RunCharts charts;
    charts.resize(1000, 200);
    charts.show();
    size_t early = 0;
    for (qint64 second = 1; second <= 7 * Day; ++second) {
        metrics.rowAnswered();
        metrics.attemptEnded(500 + second % 300, second % 1000 == 0);
        metrics.advance(second * 1000, second / Day * 8 * 3'600'000);
        if (second % 977 != 0)
            continue;
        charts.setSeries(metrics.series());
        charts.setRange(static_cast<ChartRange>(second % 3));
        charts.chart(RunCharts::Latency)->grab();
        for (const auto chart : shown(charts)) {
            QVERIFY(charts.chart(chart)->data().times.size() <= SeriesLength);
            QVERIFY(charts.chart(chart)->data().series.size() <= 6);
        }
        if (second > Day && early == 0)
            early = mallinfo2().uordblks;
    }
    const size_t late = mallinfo2().uordblks;
    QVERIFY2(late < early + 256 * 1024, qPrintable(QString::number(qint64(late) - qint64(early))));
    const ChartData& data = charts.chart(RunCharts::Throughput)->data();
    QVERIFY(!data.times.isEmpty());
}

ROWMILL_TEST(RunChartsTest, QApplication)
#include "run_charts_test.moc"
