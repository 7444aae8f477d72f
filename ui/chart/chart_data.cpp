#include "ui/chart/chart_data.h"

#include <QCoreApplication>

#include <algorithm>

namespace rowmill {

namespace {

/// Seconds; less is the rounding of clocks.
constexpr double ShortestGap = 0.5;

/// A name has no place for what ends a cell.
QString heading(const QString& name, const QString& unit)
{
    return unit.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, unit);
}

QString cell(double value)
{
    return value < 0 ? QString() : QString::number(value, 'g', 10);
}

} // namespace

double ChartData::startOf(qsizetype index) const
{
    if (index < lengths.size())
        return times.at(index) - lengths.at(index);
    return index > 0 ? times.at(index - 1) : times.at(index);
}

bool ChartData::hasGapBefore(qsizetype index) const
{
    return index > 0 && startOf(index) - times.at(index - 1) > ShortestGap;
}

qsizetype ChartData::indexAt(double time, double reach) const
{
    if (isEmpty())
        return -1;
    const auto it = std::lower_bound(times.cbegin(), times.cend(), time);
    const qsizetype after = it - times.cbegin();
    if (after == times.size())
        return after - 1;
    if (after == 0)
        return 0;
    const double passed = time - times.at(after - 1);
    if (hasGapBefore(after) && passed > reach && startOf(after) - time > reach)
        return -1;
    return passed < times.at(after) - time ? after - 1 : after;
}

QList<std::pair<int, int>> drawableRuns(const ChartData& data, const QList<double>& values)
{
    QList<std::pair<int, int>> runs;
    const int count = int(std::min(values.size(), data.times.size()));
    for (int i = 0; i < count; ++i) {
        if (values.at(i) < 0)
            continue;
        if (!runs.isEmpty() && runs.last().second == i - 1 && !data.hasGapBefore(i))
            runs.last().second = i;
        else
            runs.append({i, i});
    }
    return runs;
}

QString toTsv(const QList<ChartTable>& charts)
{
    const QLatin1Char tab('\t');
    const QLatin1Char newLine('\n');
    QString out = QCoreApplication::translate("LiveChart", "seconds", "heading of a column");
    for (const ChartTable& chart : charts) {
        for (const ChartSeries& series : chart.data->series)
            out += tab + heading(series.name, chart.unit);
        if (!chart.data->marks.isEmpty())
            out += tab + chart.markName;
    }
    out += newLine;
    const ChartData& first = *charts.first().data;
    for (qsizetype i = 0; i < first.times.size(); ++i) {
        if (first.hasGapBefore(i))
            out += newLine;
        out += cell(first.times.at(i));
        for (const ChartTable& chart : charts) {
            for (const ChartSeries& series : chart.data->series)
                out += tab + cell(series.values.value(i, -1));
            if (!chart.data->marks.isEmpty())
                out += tab + QString::number(chart.data->marks.value(i));
        }
        out += newLine;
    }
    return out;
}

} // namespace rowmill
