#include "app/formats/serial_date.h"

#include <QDate>

#include <cmath>

namespace rowmill {

namespace {

constexpr double LastSerial = 2'958'466; // 10000-01-01
constexpr qint64 SecondsADay = 86'400;
constexpr qint64 NotADay = 60; // 1900-02-29

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString dateText(qint64 day, DateEpoch epoch)
{
    if (epoch == DateEpoch::Year1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == NotADay)
        return QStringLiteral("1900-02-29");
    return QDate(1899, 12, day < NotADay ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

QString timeText(qint64 units, qint64 unitsASecond, int places)
{
    const qint64 seconds = units / unitsASecond;
    QString text =
        twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) + u':' + twoDigits(seconds % 60);
    if (places > 0)
        text += u'.' + QString::number(units % unitsASecond).rightJustified(places, u'0');
    return text;
}

} // namespace

QString serialDateText(double serial, DateEpoch epoch, const DateParts& parts)
{
    if (!(serial >= 0) || serial >= LastSerial)
        return {};
    if (parts.date && !parts.time)
        return dateText(static_cast<qint64>(serial), epoch);
    qint64 unitsASecond = 1;
    for (int i = 0; i < parts.secondPlaces; ++i)
        unitsASecond *= 10;
    const qint64 units = std::llround(serial * static_cast<double>(SecondsADay * unitsASecond));
    if (parts.elapsed)
        return timeText(units, unitsASecond, parts.secondPlaces);
    const qint64 unitsADay = SecondsADay * unitsASecond;
    const QString time = timeText(units % unitsADay, unitsASecond, parts.secondPlaces);
    return parts.date ? dateText(units / unitsADay, epoch) + u' ' + time : time;
}

QString isoDateText(const QString& iso)
{
    QString text = iso;
    if (const qsizetype t = text.indexOf(u'T'); t > 0)
        text[t] = u' ';
    else if (t == 0)
        text.remove(0, 1);
    if (text.endsWith(u'Z'))
        text.chop(1);
    // Fractions that are nothing but zeros, then a midnight.
    if (const qsizetype point = text.lastIndexOf(u'.'); point > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    if (text.endsWith(QLatin1String(" 00:00:00")))
        text.chop(9);
    return text;
}

} // namespace rowmill
