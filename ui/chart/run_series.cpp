#include "ui/chart/run_series.h"

#include <QCoreApplication>

#include <algorithm>

namespace rowmill {

namespace {

constexpr double Thin = 1.1;

struct Span {
    QList<Sample> samples;
    double from = -600;
    double to = 0;
};

Span spanOf(const SeriesSnapshot& series, ChartRange range)
{
    Span span;
    span.samples = range == ChartRange::WholeRun ? series.whole : series.recent;
    const double length = range == ChartRange::Minute ? 60 : 600;
    if (span.samples.isEmpty()) {
        span.from = -length;
        return span;
    }
    span.to = span.samples.last().atSeconds;
    const double begin = span.samples.first().atSeconds - span.samples.first().seconds;
    span.from = range == ChartRange::WholeRun ? std::min(begin, span.to - 60) : span.to - length;
    // One sample before the left edge, so that the line comes in from outside.
    const auto first = std::find_if(span.samples.cbegin(), span.samples.cend(),
                                    [&](const Sample& sample) { return sample.atSeconds >= span.from; });
    const qsizetype skip = std::max<qsizetype>(0, first - span.samples.cbegin() - 1);
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

/// Where there is no quota there is no line.
QList<double> quotas(const QList<Sample>& samples)
{
    QList<double> values = column(samples, &Sample::tokenQuota);
    for (double& value : values)
        value = value > 0 ? value : -1;
    return values;
}

QString words(const char* text)
{
    return QCoreApplication::translate("RunCharts", text);
}

} // namespace

RunSeries::RunSeries(const SeriesSnapshot& snapshot, ChartRange range)
{
    const Span span = spanOf(snapshot, range);
    const auto values = [&span](double Sample::*member) { return column(span.samples, member); };
    ChartData frame;
    frame.from = span.from;
    frame.to = span.to;
    frame.times = values(&Sample::atSeconds);
    frame.lengths = values(&Sample::seconds);
    throughput = latency = inFlight = tokens = frame;

    const QString answered = words(QT_TRANSLATE_NOOP("RunCharts", "answered"));
    const QString failed = words(QT_TRANSLATE_NOOP("RunCharts", "failed"));
    throughput.series = {
        {.name = answered,
         .legend = answered,
         .tone = Tone::Done,
         .values = values(&Sample::answered),
         .area = true},
        {.name = failed,
         .legend = failed,
         .tone = Tone::Failed,
         .values = values(&Sample::failed),
         .dash = Qt::DashLine},
    };

    const QString server = words(QT_TRANSLATE_NOOP("RunCharts", "server, %1"));
    const QString us = words(QT_TRANSLATE_NOOP("RunCharts", "us, %1"));
    const QString p50 = QStringLiteral("p50");
    const QString p95 = QStringLiteral("p95");
    const QString p99 = QStringLiteral("p99");
    latency.series = {
        {.name = server.arg(p99),
         .legend = p99,
         .tone = Tone::Unknown,
         .values = values(&Sample::latencyP99),
         .dash = Qt::DotLine},
        {.name = server.arg(p95),
         .legend = p95,
         .tone = Tone::Retrying,
         .values = values(&Sample::latencyP95),
         .dash = Qt::DashLine},
        {.name = server.arg(p50),
         .legend = p50,
         .tone = Tone::Running,
         .values = values(&Sample::latencyP50),
         .area = true},
        {.name = us.arg(p99),
         .tone = Tone::Dim,
         .values = values(&Sample::waitP99),
         .dash = Qt::DotLine,
         .width = Thin},
        {.name = us.arg(p95),
         .tone = Tone::Dim,
         .values = values(&Sample::waitP95),
         .dash = Qt::DashLine,
         .width = Thin},
        {.name = us.arg(p50),
         .legend = words(QT_TRANSLATE_NOOP("RunCharts", "waiting for us")),
         .brief = words(QT_TRANSLATE_NOOP("RunCharts", "us")),
         .tone = Tone::Dim,
         .values = values(&Sample::waitP50),
         .width = Thin},
    };

    const QString flying = words(QT_TRANSLATE_NOOP("RunCharts", "in flight"));
    const QString limit = words(QT_TRANSLATE_NOOP("RunCharts", "limit"));
    inFlight.series = {
        {.name = flying,
         .legend = flying,
         .tone = Tone::Running,
         .values = values(&Sample::inFlight),
         .area = true},
        {.name = limit,
         .legend = limit,
         .tone = Tone::Dim,
         .values = values(&Sample::limit),
         .step = true,
         .dash = Qt::DashLine},
    };
    for (const Sample& sample : span.samples)
        inFlight.marks.append(sample.rateLimited);

    const QString used = words(QT_TRANSLATE_NOOP("RunCharts", "used"));
    tokens.series = {{.name = used,
                      .legend = used,
                      .tone = Tone::Accent,
                      .values = values(&Sample::tokens),
                      .area = true}};
    const QList<double> quota = quotas(span.samples);
    if (std::any_of(quota.cbegin(), quota.cend(), [](double value) { return value > 0; })) {
        const QString name = words(QT_TRANSLATE_NOOP("RunCharts", "quota"));
        tokens.series.append({.name = name,
                              .legend = name,
                              .tone = Tone::Dim,
                              .values = quota,
                              .step = true,
                              .dash = Qt::DashLine});
    }
}

} // namespace rowmill
