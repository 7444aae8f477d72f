#include "app/metrics/run_metrics.h"
#include "tests/room_test.h"
#include "ui/chart/live_chart.h"
#include "ui/chart/run_charts.h"
#include "ui/widget/plain_label.h"
#include "ui/window/run_panel.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QFileDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rowmill;

/// The figures of a run above its charts, and the charts' files.
class RunPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsHowFarTheRunIs();
    void saysWhatLimitsTheRunFromTheFirstTickOn();
    void aChartIsSavedWhereAPersonSays_data();
    void aChartIsSavedWhereAPersonSays();
    void aFileThatCannotBeWrittenIsTold();
    void hiddenChartsStayHidden();

private:
    QTemporaryDir m_folder;
};

namespace {

RunTick tickOf()
{
    RunMetrics metrics;
    for (int second = 1; second <= 20; ++second) {
        metrics.setInFlight(50);
        metrics.setLimit(50);
        metrics.rowAnswered();
        metrics.advance(second * 1000);
    }
    RunTick tick;
    tick.run = 3;
    tick.phase = RunPhase::Running;
    tick.rows = 1'000'000;
    tick.done = 619'375;
    tick.failed = 428;
    tick.inFlight = tick.limit = tick.ceiling = 50;
    tick.attempts = 620'000;
    tick.seconds = 10'900;
    tick.rowsPerSecond = 56.9;
    tick.secondsLeft = 6660;
    tick.promptTokens = 35'000'000;
    tick.completionTokens = 6'200'000;
    tick.cost = 7.93;
    tick.budget = {Budget::Unit::Dollars, 25};
    tick.seriesChanged = true;
    tick.series = metrics.series();
    return tick;
}

QStringList labelsOf(const RunPanel& panel)
{
    QStringList texts;
    for (const PlainLabel* label : panel.findChildren<PlainLabel*>())
        texts.append(label->text());
    return texts;
}

QAction* actionOf(const LiveChart* chart, const QString& text)
{
    for (QAction* action : chart->actions()) {
        if (action->text().remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
}

} // namespace

void RunPanelTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("RowmillTest"));
    QCoreApplication::setApplicationName(QStringLiteral("RowmillPanelTest"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void RunPanelTest::tellsHowFarTheRunIs()
{
    RunPanel panel;
    panel.setTick(tickOf());
    const QStringList texts = labelsOf(panel);
    for (const char* wanted : {"RUN 3", "61.98 %", "619,803 of 1,000,000", "56.9 rows/s", "1 h 51 min left",
                               "41.2 M tokens", "$7.93 of $25.00"})
        QVERIFY2(texts.contains(QLatin1String(wanted)), wanted);
}

void RunPanelTest::saysWhatLimitsTheRunFromTheFirstTickOn()
{
    RunPanel panel;
    RunTick tick = tickOf();
    tick.seriesChanged = false;
    tick.series = {};
    tick.seconds = 0.1;
    tick.inFlight = 9;
    panel.setTick(tick);
    QVERIFY(labelsOf(panel).contains(QStringLiteral("Starting: 9 of 50 in flight.")));
    panel.setTick(tickOf());
    QVERIFY(
        labelsOf(panel).contains(QStringLiteral("Limited by concurrency: 50 of 50 in flight. A higher limit "
                                                "on the Limits page would be faster.")));
}

void RunPanelTest::aChartIsSavedWhereAPersonSays_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("its picture") << QStringLiteral("Save image…") << QStringLiteral("chart.png")
                                 << QByteArray("\x89PNG");
    QTest::newRow("its data") << QStringLiteral("Save data…") << QStringLiteral("chart.tsv")
                              << QByteArray("seconds\tanswered (/s)\tfailed (/s)\n1\t1\t0\n");
}

void RunPanelTest::aChartIsSavedWhereAPersonSays()
{
    QFETCH(QString, action);
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    RunPanel panel;
    panel.resize(1200, 240);
    panel.show();
    panel.setTick(tickOf());
    actionOf(panel.charts()->chart(RunCharts::Throughput), action)->trigger();
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = panel.findChild<QFileDialog*>()));
    const QString path = m_folder.filePath(name);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begin));
}

void RunPanelTest::aFileThatCannotBeWrittenIsTold()
{
    RunPanel panel;
    panel.resize(1200, 240);
    panel.show();
    panel.setTick(tickOf());
    QSignalSpy failed(&panel, &RunPanel::failed);
    actionOf(panel.charts()->chart(RunCharts::Latency), QStringLiteral("Save data…"))->trigger();
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = panel.findChild<QFileDialog*>()));
    // Its folder goes while the dialog is open.
    emit dialog->fileSelected(m_folder.filePath(QStringLiteral("gone/chart.tsv")));
    QTRY_COMPARE(failed.size(), 1);
    const Error error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, ErrorKind::FileUnwritable);
    QVERIFY(!error.detail.isEmpty());
}

void RunPanelTest::hiddenChartsStayHidden()
{
    {
        RunPanel panel;
        emit panel.charts()->hiddenChartsChanged({QStringLiteral("latency")});
    }
    RunPanel panel;
    QCOMPARE(panel.charts()->hiddenCharts(), QStringList{QStringLiteral("latency")});
    WindowSettings::setHiddenCharts({});
}

ROWMILL_TEST(RunPanelTest, QApplication)
#include "run_panel_test.moc"
