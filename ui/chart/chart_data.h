#pragma once

#include "ui/widget/theme.h"

#include <QList>
#include <QString>

namespace rowmill {

/// One line of a chart. `values` has one number for each time of the chart; negative: nothing measured.
/// Lines differ by `dash` and `width` as well, never by their tone alone.
struct ChartSeries {
    QString name;
    QString legend = {}; ///< empty: it has no place of its own there
    QString brief = {};  ///< the legend where there is little room, if that is another
    Tone tone = Tone::Accent;
    QList<double> values = {};
    bool area = false; ///< soft fill down to zero
    bool step = false; ///< holds its value until the next point
    Qt::PenStyle dash = Qt::SolidLine;
    double width = 1.8;
};

/// What a chart shows, by value. Each of `times` (seconds, ascending) ends a span of the length in
/// `lengths`, or, without those, that reaches back to the time before; what no span covers is a gap. The
/// axis runs from `from` to `to` and is labelled relative to `to`. `marks` counts events (429s) at each time,
/// or is empty.
struct ChartData {
    QList<double> times;
    QList<double> lengths = {};
    QList<ChartSeries> series = {};
    QList<int> marks = {};
    double from = -600;
    double to = 0;

    bool isEmpty() const { return times.isEmpty(); }
    double startOf(qsizetype index) const;
    bool hasGapBefore(qsizetype index) const;
    /// Of the time nearest to `time`; -1: there is none, or `time` lies in a gap, more than `reach` seconds
    /// from both its ends.
    qsizetype indexAt(double time, double reach) const;
};

/// Where runs of drawable points begin and end: index ranges [first, last] of values that are not negative,
/// without a gap between them.
QList<std::pair<int, int>> drawableRuns(const ChartData& data, const QList<double>& values);

/// One chart's part of a table: its columns' headings get the unit.
struct ChartTable {
    const ChartData* data = nullptr;
    QString unit;
    QString markName;
};

/// The charts, which share their times, as one tab-separated text with a heading line; nothing measured is an
/// empty cell, and a gap an empty line.
QString toTsv(const QList<ChartTable>& charts);

} // namespace rowmill
