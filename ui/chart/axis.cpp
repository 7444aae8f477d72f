#include "ui/chart/axis.h"

#include <cmath>

namespace rowmill {

QString Axis::label(int tick) const
{
    return QString::number(step * tick, 'f', tick == 0 ? 0 : decimals);
}

Axis niceAxis(double highest, bool wholeNumbers)
{
    const double least = wholeNumbers ? 4 : 0.4;
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
    double scaled = best.step;
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

QList<std::pair<int, int>> drawableRuns(const QList<double>& values)
{
    QList<std::pair<int, int>> runs;
    for (int i = 0; i < values.size(); ++i) {
        if (values.at(i) < 0)
            continue;
        if (!runs.isEmpty() && runs.last().second == i - 1)
            runs.last().second = i;
        else
            runs.append({i, i});
    }
    return runs;
}

} // namespace rowmill
