#include "app/base/process.h"
#include "app/engine/project_setup.h"
#include "app/store/new_project.h"
#include "tests/bench/first_paint.h"
#include "tests/bench/judge.h"
#include "tests/bench/turn_watch.h"
#include "ui/chart/live_chart.h"
#include "ui/chart/run_charts.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/widget/theme.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/project_view.h"
#include "ui/window/run_panel.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QMouseEvent>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace rowmill;

namespace {

constexpr double TurnBudgetMs = 16;
constexpr double LongestBudgetMs = 100;
constexpr double MemoryBudgetMb = 300;
constexpr double StartBudgetMs = 500;

double memoryMb(const char* field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return -1;
}

QByteArray load()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').mid(0, 3).join(' ') : QByteArray();
}

struct Choice {
    int rows = 1'000'000;
    int perSecond = 5000;
    int seconds = 0; ///< 0: to the end of the run
    double latency = 0.02;
    bool blame = false;
    QString binary;
    QString screenshot;
};

/// Opens a large project in the real window, runs it on a practice endpoint in a process of its own, looks
/// about in it as a person would, and tells how long the turns of the window's event loop took.
class Bench : public QObject {
public:
    explicit Bench(Choice choice) : m_choice(std::move(choice)) {}

    bool prepare();
    void start();
    int report() const;

private:
    QString path() const { return m_folder.filePath(QStringLiteral("rows.rowmill")); }
    bool makeProject() const;
    bool startEndpoint();
    void open();
    void run();
    void lookAbout();
    void finish();

    Choice m_choice;
    QTemporaryDir m_folder;
    QProcess m_endpoint;
    QUrl m_url;
    QList<double> m_starts;
    std::unique_ptr<MainWindow> m_window;
    TurnWatch m_turns;
    QTimer m_look;
    int m_looks = 0;
    QElapsedTimer m_clock;
    qint64 m_done = 0;
    double m_rate = 0;
    double m_peakMb = 0;
    QByteArray m_loadBefore;
};

bool Bench::prepare()
{
    m_loadBefore = load();
    return makeProject() && startEndpoint();
}

bool Bench::makeProject() const
{
    ProjectSetup setup;
    setup.recipe.userPrompt = QStringLiteral("Label this message: {{text}}");
    setup.model.model = QStringLiteral("practice");
    setup.limits.concurrency = 500;
    setup.limits.requestsPerMinute = m_choice.perSecond * 60;
    auto made = NewProject::create(path());
    if (!made)
        return false;
    NewProject& project = **made;
    bool good = bool(project.setColumns(
        {QStringLiteral("id"), QStringLiteral("text"), QStringLiteral("channel"), QStringLiteral("label")}));
    for (int i = 1; good && i <= m_choice.rows; ++i)
        good = bool(project.add({QString::number(i),
                                 QStringLiteral("Message %1 of a customer who asks about a card").arg(i),
                                 i % 3 ? QStringLiteral("chat") : QStringLiteral("mail"),
                                 QStringLiteral("label %1").arg(i % 77)}));
    const auto json = QJsonDocument(setup.toJson()).toJson(QJsonDocument::Compact);
    return good && project.finish(QStringLiteral("rows.csv"), QString::fromUtf8(json));
}

bool Bench::startEndpoint()
{
    m_endpoint.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_endpoint.start(m_choice.binary,
                     {QStringLiteral("practice"), QStringLiteral("--port"), QStringLiteral("0"),
                      QStringLiteral("--latency"), QString::number(m_choice.latency)});
    if (!m_endpoint.waitForReadyRead(10'000))
        return false;
    m_url = QUrl(QString::fromUtf8(m_endpoint.readLine().trimmed()));
    return m_url.isValid();
}

/// First the real binary, five times, and then the window of this process.
void Bench::start()
{
    auto* first = new FirstPaint(m_choice.binary, this);
    connect(first, &FirstPaint::measured, this, [this](const QList<double>& times) {
        m_starts = times;
        open();
    });
    first->measure(5);
}

void Bench::open()
{
    m_window = std::make_unique<MainWindow>([this]() -> Result<QUrl> { return m_url; });
    m_window->resize(1440, 900);
    m_window->show();
    m_window->openFile(path());
    auto* wait = new QTimer(this);
    connect(wait, &QTimer::timeout, this, [this, wait] {
        const auto* page = m_window->findChild<TablePage*>();
        if (!page->model()->recordAt(0) || !m_window->actions()->run->isEnabled())
            return;
        wait->deleteLater();
        // The states of all rows are read meanwhile, as they would be for a person.
        QTimer::singleShot(3000, this, &Bench::run);
    });
    wait->start(50);
}

void Bench::run()
{
    m_turns.begin(m_choice.blame);
    m_clock.start();
    m_window->actions()->run->trigger();
    connect(&m_look, &QTimer::timeout, this, &Bench::lookAbout);
    m_look.start(300);
    if (m_choice.seconds > 0)
        QTimer::singleShot(m_choice.seconds * 1000, this, &Bench::finish);
}

/// Every 300 ms something that a person does: follow the run, jump, scroll, select, look at a chart.
void Bench::lookAbout()
{
    RowTable* table = m_window->findChild<TablePage*>()->table();
    QScrollBar* bar = table->verticalScrollBar();
    RunCharts* charts = m_window->findChild<RunCharts*>();
    LiveChart* chart = charts->chart(RunCharts::Latency);
    const qint64 front = qint64(m_choice.perSecond) * m_clock.elapsed() / 1000;
    switch (m_looks++ % 6) {
    case 0:
        table->scrollToRow(std::clamp<qint64>(front, 1, m_choice.rows));
        break;
    case 1:
        bar->setValue(bar->value() + 400);
        break;
    case 2:
        table->scrollToRow(1 + qint64(QRandomGenerator::global()->bounded(m_choice.rows)));
        break;
    case 3:
        table->selectRow(std::clamp<qint64>(front + 50, 1, m_choice.rows));
        break;
    case 4: {
        const QPointF place = chart->plotRect().center() + QPointF(m_looks % 40, 0);
        QCoreApplication::postEvent(chart,
                                    new QMouseEvent(QEvent::MouseMove, place, chart->mapToGlobal(place),
                                                    Qt::NoButton, Qt::NoButton, {}));
        break;
    }
    default:
        charts->setRange(static_cast<ChartRange>(m_looks / 6 % 3));
        break;
    }
    m_peakMb = std::max(m_peakMb, memoryMb("VmRSS:"));
    if (!m_choice.screenshot.isEmpty() && m_looks == 60)
        m_window->grab().save(m_choice.screenshot);
    // The counts of the chips are those of the project: a run is over when its actions say so.
    if (m_looks > 20 && !m_window->actions()->stop->isEnabled())
        finish();
}

void Bench::finish()
{
    m_turns.end();
    m_look.stop();
    const ChartData data = [this] {
        RunCharts* charts = m_window->findChild<RunCharts*>();
        charts->setRange(ChartRange::WholeRun);
        return charts->chart(RunCharts::Throughput)->data();
    }();
    double seconds = 0;
    double rows = 0;
    for (qsizetype i = 0; i < data.times.size(); ++i) {
        seconds += data.lengths.at(i);
        rows += data.series.first().values.at(i) * data.lengths.at(i);
    }
    m_done = qRound64(rows);
    m_rate = rows / std::max(1.0, seconds);
    m_endpoint.kill();
    m_endpoint.waitForFinished();
    QCoreApplication::exit(report());
}

int Bench::report() const
{
    std::printf("load average before %s, after %s\n", m_loadBefore.constData(), load().constData());
    std::printf("%lld rows answered and saved, %.0f a second (wanted %d)\n", static_cast<long long>(m_done),
                m_rate, m_choice.perSecond);
    m_turns.print();
    QList<double> sorted = m_starts;
    std::sort(sorted.begin(), sorted.end());
    const double start = sorted.isEmpty() ? -1 : sorted.at(sorted.size() / 2);
    judge("a turn, 99th percentile", m_turns.percentile(0.99), "ms", TurnBudgetMs);
    judge("the longest turn", m_turns.longest(), "ms", LongestBudgetMs);
    judge("memory, most of the run", std::max(m_peakMb, memoryMb("VmHWM:")), "MB", MemoryBudgetMb);
    judge("start to the painted window", start, "ms", StartBudgetMs);
    const bool met = m_turns.percentile(0.99) <= TurnBudgetMs && m_turns.longest() <= LongestBudgetMs &&
                     memoryMb("VmHWM:") <= MemoryBudgetMb && start <= StartBudgetMs;
    return met ? 0 : 1;
}

Choice choiceOf(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption rows(QStringLiteral("rows"), QStringLiteral("of the project"),
                                  QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption rate(QStringLiteral("rate"), QStringLiteral("rows a second"),
                                  QStringLiteral("N"), QStringLiteral("5000"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("of the run; 0: to its end"),
                                     QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption latency(QStringLiteral("latency"), QStringLiteral("of the endpoint"),
                                     QStringLiteral("SECONDS"), QStringLiteral("0.02"));
    const QCommandLineOption blame(QStringLiteral("blame"), QStringLiteral("name the longest events"));
    const QCommandLineOption shot(QStringLiteral("screenshot"), QStringLiteral("after 18 s"),
                                  QStringLiteral("FILE"));
    parser.addOptions({rows, rate, seconds, latency, blame, shot});
    parser.addPositionalArgument(QStringLiteral("rowmill"), QStringLiteral("the binary"));
    parser.process(arguments);
    Choice choice;
    choice.rows = parser.value(rows).toInt();
    choice.perSecond = parser.value(rate).toInt();
    choice.seconds = parser.value(seconds).toInt();
    choice.latency = parser.value(latency).toDouble();
    choice.blame = parser.isSet(blame);
    choice.screenshot = parser.value(shot);
    choice.binary = parser.positionalArguments().value(0);
    return choice;
}

} // namespace

int main(int argc, char** argv)
{
    raiseFileLimit();
    // GLib's dispatcher does not tell where it waits.
    qputenv("QT_NO_GLIB", "1");
    TurnWatch::Application application(argc, argv);
    const QTemporaryDir home;
    QCoreApplication::setOrganizationName(QStringLiteral("RowmillBench"));
    QCoreApplication::setApplicationName(QStringLiteral("RowmillBench"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    qputenv("HOME", home.path().toLocal8Bit());
    applyTheme(application, ThemeChoice::Light);
    const Choice choice = choiceOf(QCoreApplication::arguments());
    if (choice.binary.isEmpty()) {
        std::fprintf(stderr, "which rowmill? see --help\n");
        return 2;
    }
    Bench bench(choice);
    if (!bench.prepare()) {
        std::fprintf(stderr, "no project, or no endpoint\n");
        return 2;
    }
    QTimer::singleShot(0, &bench, &Bench::start);
    return QApplication::exec();
}
