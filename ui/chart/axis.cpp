#include "ui/chart/axis.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rowmill {

namespace {

constexpr double Thousand = 1e3;
constexpr double Million = 1e6;

double scaleOf(double top)
{
    if (top >= Million)
        return Million;
    return top >= 10 * Thousand ? Thousand : 1;
}

} // namespace

QString Axis::label(int tick) const
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString number = locale.toString(step * tick / scaleOf(top), 'f', tick == 0 ? 0 : decimals);
    if (tick == 0 || scaleOf(top) == 1)
        return number;
    return (scaleOf(top) == Million ? QCoreApplication::translate("Axis", "%1M", "million, in little room")
                                    : QCoreApplication::translate("Axis", "%1k", "thousand, in little room"))
        .arg(number);
}

Axis niceAxis(double highest, bool wholeNumbers)
{
    // Nothing yet looks like tenths of a second; answers from nearby take milliseconds.
    const double least = wholeNumbers ? 4 : highest > 0 ? 0.004 : 0.4;
    const double wanted = std::max(highest, least);
    Axis best;
    best.top = -1;
    const double power = std::pow(10.0, std::floor(std::log10(wanted / 4)));
    for (const double factor : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 15.0, 20.0}) {
        const double step = factor * power;
        if (wholeNumbers && std::abs(step - std::round(step)) > 1e-9)
            continue;
        for (const int count : {4, 3, 5}) {
            const double top = step * count;
            if (top + 1e-9 < wanted || (best.top > 0 && top > best.top - 1e-9))
                continue;
            best.top = top;
            best.step = step;
        }
    }
    best.decimals = 0;
    double scaled = best.step / scaleOf(best.top);
    while (best.decimals < 3 && std::abs(scaled - std::round(scaled)) > 1e-6) {
        scaled *= 10;
        ++best.decimals;
    }
    return best;
}

QString timeLabel(double seconds)
{
    const qint64 whole = qRound64(std::abs(seconds));
    if (whole == 0)
        return QStringLiteral("0");
    const QLatin1Char zero('0');
    const QString sign = seconds < 0 ? QStringLiteral("-") : QString();
    const QString s = QStringLiteral("%1").arg(whole % 60, 2, 10, zero);
    if (whole < 3600)
        return sign + QStringLiteral("%1:%2").arg(whole / 60).arg(s);
    return sign + QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, zero).arg(s);
}

double timeStep(double span, int most)
{
    constexpr double Minute = 60;
    constexpr double Hour = 60 * Minute;
    constexpr double Day = 24 * Hour;
    for (const double step : {15.0, 30.0, Minute, 2 * Minute, 2.5 * Minute, 5 * Minute, 10 * Minute,
                              15 * Minute, 30 * Minute, Hour, 2 * Hour, 3 * Hour, 6 * Hour, 12 * Hour}) {
        if (span / step < most + 1e-6)
            return step;
    }
    return Day * std::max(1.0, std::ceil(span / most / Day));
}

QPolygonF thinned(const QPolygonF& points)
{
    QPolygonF thin;
    for (qsizetype first = 0; first < points.size();) {
        const double column = std::floor(points.at(first).x());
        qsizetype last = first;
        qsizetype low = first;
        qsizetype high = first;
        while (last + 1 < points.size() && std::floor(points.at(last + 1).x()) == column) {
            ++last;
            if (points.at(last).y() < points.at(low).y())
                low = last;
            if (points.at(last).y() > points.at(high).y())
                high = last;
        }
        qsizetype before = -1;
        for (const qsizetype index : {first, std::min(low, high), std::max(low, high), last}) {
            if (index > before)
                thin.append(points.at(index));
            before = index;
        }
        first = last + 1;
    }
    return thin;
}

} // namespace rowmill
