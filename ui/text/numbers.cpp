#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rowmill {

namespace {

QLocale locale()
{
    // The C locale would write numbers without grouping.
    const QLocale own;
    return own.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : own;
}

QString scaled(double value)
{
    return locale().toString(std::floor(value * 10) / 10, 'f', 1);
}

} // namespace

int countable(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString grouped(qint64 number)
{
    return locale().toString(number);
}

QString duration(double seconds)
{
    const qint64 whole = qMax<qint64>(0, qRound64(seconds));
    const qint64 s = whole % 60;
    const qint64 min = whole / 60 % 60;
    const qint64 h = whole / 3600 % 24;
    const qint64 d = whole / 86400;
    if (d > 0)
        return QCoreApplication::translate("Numbers", "%1 d %2 h").arg(d).arg(h);
    if (h > 0)
        return QCoreApplication::translate("Numbers", "%1 h %2 min").arg(h).arg(min);
    if (min > 0)
        return QCoreApplication::translate("Numbers", "%1 min %2 s").arg(min).arg(s);
    return QCoreApplication::translate("Numbers", "%1 s").arg(s);
}

QString moment(qint64 wallMs)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(wallMs);
    const QString time = locale().toString(when.time(), QLocale::ShortFormat);
    if (when.date() == QDate::currentDate())
        return QCoreApplication::translate("Numbers", "at %1").arg(time);
    return QCoreApplication::translate("Numbers", "on %1 at %2", "a day and a time")
        .arg(locale().toString(when.date(), QLocale::ShortFormat), time);
}

QString latency(qint64 ms)
{
    if (ms < 100)
        return QCoreApplication::translate("Numbers", "%1 ms").arg(qMax<qint64>(0, ms));
    return QCoreApplication::translate("Numbers", "%1 s").arg(locale().toString(double(ms) / 1000, 'f', 1));
}

QString tokens(qint64 count)
{
    if (count < 10'000)
        return grouped(count);
    if (count < 1'000'000)
        return QCoreApplication::translate("Numbers", "%1 k").arg(scaled(double(count) / 1e3));
    if (count < 1'000'000'000)
        return QCoreApplication::translate("Numbers", "%1 M").arg(scaled(double(count) / 1e6));
    return QCoreApplication::translate("Numbers", "%1 G").arg(scaled(double(count) / 1e9));
}

QString rateFigure(double perSecond)
{
    const double value = qMax(0.0, perSecond);
    return value < 999.95 ? locale().toString(value, 'f', 1) : grouped(qRound64(value));
}

QString rate(double rowsPerSecond)
{
    return QCoreApplication::translate("Numbers", "%1 rows/s").arg(rateFigure(rowsPerSecond));
}

QString percent(double share)
{
    const double bounded = qBound(0.0, share, 1.0);
    // 0.29 * 10000 is a hair below 2900.
    const double hundredths = std::floor(bounded * 10'000 + 1e-6) / 100;
    return QCoreApplication::translate("Numbers", "%1 %").arg(locale().toString(hundredths, 'f', 2));
}

} // namespace rowmill
