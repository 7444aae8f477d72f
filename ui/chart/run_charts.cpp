#include "ui/chart/run_charts.h"

#include "ui/chart/live_chart.h"
#include "ui/widget/plain_label.h"
#include "ui/widget/spoken.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace rowmill {

namespace {

// The charts' common time axis: which samples, from when to when.
struct Span {
    QList<Sample> samples;
    double from = -600;
    double to = 0;
};

Span spanOf(const SeriesSnapshot& series, RunCharts::Range range)
{
    Span span;
    span.samples = range == RunCharts::Range::WholeRun ? series.whole : series.recent;
    const double length = range == RunCharts::Range::Minute ? 60 : 600;
    if (span.samples.isEmpty()) {
        span.from = -length;
        return span;
    }
    span.to = span.samples.last().atSeconds;
    const double begin = span.samples.first().atSeconds - span.samples.first().seconds;
    span.from = range == RunCharts::Range::WholeRun ? qMin(begin, span.to - 60) : span.to - length;
    // One sample before the left edge, so that the line comes in from outside.
    const auto first = std::find_if(span.samples.cbegin(), span.samples.cend(),
                                    [&](const Sample& sample) { return sample.atSeconds >= span.from; });
    const qsizetype skip = qMax<qsizetype>(0, first - span.samples.cbegin() - 1);
    span.samples.remove(0, skip);
    return span;
}

QList<double> column(const QList<Sample>& samples, double Sample::*member)
{
    QList<double> values;
    values.reserve(samples.size());
    for (const Sample& sample : samples)
        values.append(sample.*member);
    return values;
}

ChartData dataOf(const Span& span, QList<ChartSeries> series)
{
    ChartData data;
    data.from = span.from;
    data.to = span.to;
    data.times = column(span.samples, &Sample::atSeconds);
    data.series = std::move(series);
    return data;
}

} // namespace

RunCharts::RunCharts(QWidget* parent)
    : QWidget(parent),
      m_throughput(new LiveChart(tr("Answers per second"), {}, LiveChart::Values::Whole, this)),
      m_latency(new LiveChart(tr("Latency, seconds"), {}, LiveChart::Values::Fraction, this)),
      m_inFlight(new LiveChart(tr("In flight"), {}, LiveChart::Values::Whole, this)),
      m_sentence(new PlainLabel(QString(), PlainLabel::Role::Dim, this)), m_ranges(new QButtonGroup(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(20);
    column->addLayout(charts, 1);
    m_inFlight->setMarkName(QStringLiteral("429"), Tone::Failed);
    for (LiveChart* chart : {m_throughput, m_latency, m_inFlight}) {
        charts->addWidget(chart, 1);
        connect(chart, &LiveChart::hovered, this, &RunCharts::setHover);
    }

    auto* foot = new QHBoxLayout;
    foot->setSpacing(2);
    column->addLayout(foot);
    m_sentence->setElide(Qt::ElideRight);
    foot->addWidget(m_sentence, 1);
    const std::pair<Range, QString> ranges[] = {
        {Range::Minute, tr("1 min")}, {Range::TenMinutes, tr("10 min")}, {Range::WholeRun, tr("Whole run")}};
    for (const auto& [range, text] : ranges) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setCheckable(true);
        button->setProperty("small", true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tr("Show %1").arg(text));
        button->setChecked(range == m_range);
        m_ranges->addButton(button, int(range));
        foot->addWidget(button);
    }
    tabToChosen(m_ranges);
    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int id) {
        m_chosen = true;
        setRange(static_cast<Range>(id));
    });
    refresh();
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
    setRange(pastMinute ? Range::TenMinutes : Range::Minute);
}

void RunCharts::setRange(Range range)
{
    if (range == m_range)
        return;
    m_range = range;
    m_ranges->button(int(range))->setChecked(true);
    refresh();
    emit rangeChanged(range);
}

void RunCharts::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void RunCharts::refresh()
{
    const Span span = spanOf(m_series, m_range);
    const auto values = [&](double Sample::*member) { return column(span.samples, member); };
    m_throughput->setData(
        dataOf(span, {{tr("answered"), Tone::Done, values(&Sample::answered), true, false},
                      {tr("failed"), Tone::Failed, values(&Sample::failed), false, false}}));
    m_latency->setData(
        dataOf(span, {{QStringLiteral("p95"), Tone::Retrying, values(&Sample::latencyP95), false, false},
                      {QStringLiteral("p50"), Tone::Running, values(&Sample::latencyP50), true, false},
                      {tr("waiting for us"), Tone::Waiting, values(&Sample::waitP50), false, false}}));
    ChartData flight = dataOf(span, {{tr("in flight"), Tone::Running, values(&Sample::inFlight), true, false},
                                     {tr("limit"), Tone::Dim, values(&Sample::limit), false, true}});
    for (const Sample& sample : span.samples)
        flight.marks.append(sample.rateLimited);
    m_inFlight->setData(flight);
}

void RunCharts::setHover(std::optional<double> time)
{
    for (LiveChart* chart : {m_throughput, m_latency, m_inFlight})
        chart->setHoverTime(time);
}

} // namespace rowmill
