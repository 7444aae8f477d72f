#include "app/provider/retry_after.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace rowmill {

namespace {

std::optional<qint64> bounded(double ms)
{
    if (!std::isfinite(ms) || ms < 0)
        return std::nullopt;
    return static_cast<qint64>(std::ceil(std::min(ms, static_cast<double>(LongestWaitMs))));
}

std::optional<qint64> number(const QByteArray& text, double factor)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    return ok ? bounded(value * factor) : std::nullopt;
}

/// "Sun, 06 Nov 1994 08:49:37 GMT"
std::optional<qint64> untilDate(QByteArray text, qint64 nowWallMs)
{
    text = text.trimmed();
    if (text.endsWith("GMT"))
        text.replace(text.size() - 3, 3, "+0000");
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    return bounded(static_cast<double>(std::max<qint64>(0, date.toMSecsSinceEpoch() - nowWallMs)));
}

} // namespace

std::optional<qint64> secondsToMs(QByteArray text)
{
    text = text.trimmed();
    if (text.endsWith('s'))
        text.chop(1);
    return number(text, 1000);
}

std::optional<qint64> retryAfterMs(const HttpReply& reply, qint64 nowWallMs)
{
    for (const char* name : {"retry-after-ms", "x-ms-retry-after-ms"}) {
        if (const auto wait = number(reply.header(name), 1))
            return wait;
    }
    const QByteArray value = reply.header("retry-after");
    if (value.isEmpty())
        return std::nullopt;
    const auto wait = secondsToMs(value);
    return wait ? wait : untilDate(value, nowWallMs);
}

} // namespace rowmill
