#include "ui/chart/run_charts.h"

#include "ui/chart/live_chart.h"
#include "ui/widget/plain_label.h"
#include "ui/widget/spoken.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace rowmill {

namespace {

constexpr int ChartGap = 20;
/// A chart that is narrower says too little.
constexpr int LeastWidth = 218;

/// For the settings, and for names of files.
constexpr std::array<QLatin1String, RunCharts::ChartCount> Names{
    QLatin1String("throughput"), QLatin1String("latency"), QLatin1String("inFlight"),
    QLatin1String("tokens")};

/// What makes way first where there is no room, from the end.
constexpr std::array Importance{RunCharts::Throughput, RunCharts::Latency, RunCharts::InFlight,
                                RunCharts::Tokens};

} // namespace

RunCharts::RunCharts(QWidget* parent) : QWidget(parent), m_ranges(new QButtonGroup(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    makeCharts();
    column->addWidget(m_row, 1);
    column->addWidget(makeFoot());
    refresh();
}

RunCharts::~RunCharts()
{
    // One that has the focus loses it when it goes, and would tell.
    for (LiveChart* chart : m_charts)
        chart->disconnect(this);
}

void RunCharts::makeCharts()
{
    m_row = new QWidget(this);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ChartGap);
    m_charts = {
        new LiveChart({tr("Answers per second"), tr("Answers/s"), tr("/s", "rows a second"), true}),
        new LiveChart({tr("Latency, seconds"), tr("Latency, s"), tr("s", "seconds"), false}),
        new LiveChart({tr("In flight"), tr("In flight"), {}, true, QStringLiteral("429")}),
        new LiveChart({tr("Tokens per minute"), tr("Tokens/min"), tr("/min", "tokens a minute"), true})};
    for (int i = 0; i < ChartCount; ++i) {
        LiveChart* chart = m_charts.at(size_t(i));
        row->addWidget(chart, 1);
        const QString name = QStringLiteral("run-") + Names.at(size_t(i));
        connect(chart, &LiveChart::hovered, this, &RunCharts::setHover);
        connect(chart, &LiveChart::saveImageRequested, this,
                [this, chart, name] { emit saveImageRequested(chart->toImage(), name); });
        connect(chart, &LiveChart::saveDataRequested, this,
                [this, chart, name] { emit saveDataRequested(chart->toTsv(), name); });
    }
}

QWidget* RunCharts::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    m_sentence = new PlainLabel(QString(), PlainLabel::Role::Dim, foot);
    m_sentence->setElide(Qt::ElideRight);
    line->addWidget(m_sentence, 1);
    QToolButton* chooser = makeMenuButton(QStringLiteral("eye"), tr("Choose charts"));
    fillChooser(chooser);
    line->addWidget(chooser);
    QToolButton* copy = makeMenuButton(QStringLiteral("copy"), tr("Copy or save the charts"));
    fillCopyMenu(copy);
    line->addWidget(copy);
    line->addSpacing(8);
    const std::pair<ChartRange, QString> ranges[] = {{ChartRange::Minute, tr("1 min")},
                                                     {ChartRange::TenMinutes, tr("10 min")},
                                                     {ChartRange::WholeRun, tr("Whole run")}};
    for (const auto& [range, text] : ranges) {
        auto* button = new QToolButton(foot);
        button->setText(text);
        button->setCheckable(true);
        button->setProperty("small", true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tr("Show %1").arg(text));
        button->setChecked(range == m_range);
        m_ranges->addButton(button, int(range));
        line->addWidget(button);
    }
    tabToChosen(m_ranges);
    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int id) {
        m_chosen = true;
        setRange(static_cast<ChartRange>(id));
    });
    return foot;
}

QToolButton* RunCharts::makeMenuButton(const QString& icon, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setIcon(lineIcon(icon));
    button->setIconSize({16, 16});
    button->setProperty("small", true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setMenu(new QMenu(button));
    return button;
}

void RunCharts::fillChooser(QToolButton* button)
{
    QMenu* menu = button->menu();
    for (const Chart chart : {Throughput, Latency, InFlight, Tokens}) {
        QAction* action = menu->addAction(m_charts.at(chart)->look().title);
        action->setCheckable(true);
        action->setChecked(true);
        m_wanted.at(chart) = action;
        connect(action, &QAction::triggered, this, [this, chart](bool wanted) { choose(chart, wanted); });
    }
    connect(menu, &QMenu::aboutToShow, this, [this] {
        for (const Chart chart : Importance) {
            const QString title = m_charts.at(chart)->look().title;
            const bool noRoom = m_wanted.at(chart)->isChecked() && m_charts.at(chart)->isHidden();
            m_wanted.at(chart)->setText(noRoom ? tr("%1 (no room in this window)").arg(title) : title);
        }
    });
}

void RunCharts::fillCopyMenu(QToolButton* button)
{
    QMenu* menu = button->menu();
    menu->addAction(tr("Copy as &image"), this,
                    [this] { QGuiApplication::clipboard()->setImage(toImage()); });
    menu->addAction(tr("Copy &data"), this, [this] { QGuiApplication::clipboard()->setText(toTsv()); });
    menu->addSeparator();
    const QString name = QStringLiteral("run-charts");
    menu->addAction(tr("&Save image…"), this, [this, name] { emit saveImageRequested(toImage(), name); });
    menu->addAction(tr("Sa&ve data…"), this, [this, name] { emit saveDataRequested(toTsv(), name); });
}

void RunCharts::choose(Chart chart, bool wanted)
{
    const bool none = std::none_of(m_wanted.cbegin(), m_wanted.cend(),
                                   [](const QAction* action) { return action->isChecked(); });
    if (none && !wanted)
        m_wanted.at(chart)->setChecked(true);
    arrange();
    emit hiddenChartsChanged(hiddenCharts());
}

QStringList RunCharts::hiddenCharts() const
{
    QStringList names;
    for (size_t i = 0; i < ChartCount; ++i) {
        if (!m_wanted.at(i)->isChecked())
            names.append(Names.at(i));
    }
    return names;
}

void RunCharts::setHiddenCharts(const QStringList& names)
{
    bool any = false;
    for (size_t i = 0; i < ChartCount; ++i) {
        const bool wanted = !names.contains(Names.at(i));
        m_wanted.at(i)->setChecked(wanted);
        any = any || wanted;
    }
    if (!any)
        m_wanted.at(Throughput)->setChecked(true);
    arrange();
}

void RunCharts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RunCharts::arrange()
{
    int room = std::max(1, (width() + ChartGap) / (LeastWidth + ChartGap));
    int shown = 0;
    for (const Chart chart : Importance) {
        const bool visible = m_wanted.at(chart)->isChecked() && room > 0;
        m_charts.at(chart)->setVisible(visible);
        room -= visible ? 1 : 0;
        shown += visible ? 1 : 0;
    }
    // Their plots stay on one line.
    const int each = (width() - (shown - 1) * ChartGap) / std::max(1, shown);
    const bool below = std::any_of(m_charts.cbegin(), m_charts.cend(), [each](const LiveChart* chart) {
        return !chart->isHidden() && !chart->fitsOneLine(each);
    });
    for (LiveChart* chart : m_charts)
        chart->setLegendBelow(below);
}

QImage RunCharts::toImage() const
{
    QImage all;
    for (const LiveChart* chart : m_charts) {
        if (chart->isHidden())
            continue;
        const QImage one = chart->toImage();
        const double scale = double(one.width()) / std::max(1, chart->width());
        if (all.isNull()) {
            all = QImage((QSizeF(m_row->size()) * scale).toSize(), one.format());
            all.fill(toneColor(palette(), Tone::Panel));
        }
        QPainter(&all).drawImage(QPointF(chart->pos()) * scale, one);
    }
    return all;
}

QString RunCharts::toTsv() const
{
    QList<ChartTable> tables;
    for (const LiveChart* chart : m_charts)
        tables.append({&chart->data(), chart->look().unit, chart->look().markName});
    return rowmill::toTsv(tables);
}

void RunCharts::setSeries(const SeriesSnapshot& series)
{
    m_series = series;
    growRange();
    refresh();
}

void RunCharts::growRange()
{
    if (m_chosen)
        return;
    const bool pastMinute = !m_series.recent.isEmpty() && m_series.recent.last().atSeconds > 60;
    setRange(pastMinute ? ChartRange::TenMinutes : ChartRange::Minute);
}

void RunCharts::setRange(ChartRange range)
{
    if (range == m_range)
        return;
    m_range = range;
    m_ranges->button(int(range))->setChecked(true);
    refresh();
}

void RunCharts::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void RunCharts::refresh()
{
    const RunSeries series(m_series, m_range);
    const bool hadQuota = m_charts.at(Tokens)->data().series.size() > 1;
    m_charts.at(Throughput)->setData(series.throughput);
    m_charts.at(Latency)->setData(series.latency);
    m_charts.at(InFlight)->setData(series.inFlight);
    m_charts.at(Tokens)->setData(series.tokens);
    // One more word in a legend may need a line of its own.
    if (hadQuota != (series.tokens.series.size() > 1))
        arrange();
}

void RunCharts::setHover(std::optional<double> time)
{
    for (LiveChart* chart : m_charts)
        chart->setHoverTime(time);
}

} // namespace rowmill
