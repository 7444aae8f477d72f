#include "app/cli/outlook_text.h"

#include "app/cli/console.h"
#include "app/cli/summary.h"

#include <cmath>

namespace rowmill {

namespace {

QString seconds(double value)
{
    if (value < 60)
        return QStringLiteral("%1 s").arg(value, 0, 'f', value < 10 ? 1 : 0);
    const auto minutes = qint64(std::ceil(value / 60));
    return minutes < 120 ? QStringLiteral("%1 min").arg(minutes)
                         : QStringLiteral("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace

QString outlookText(const Outlook& outlook)
{
    QString text =
        QStringLiteral("%1 rows: %2 requests").arg(inGroups(outlook.rows), inGroups(outlook.requests));
    if (outlook.joined > 0)
        text += QStringLiteral(", %1 rows share one").arg(inGroups(outlook.joined));
    if (outlook.reused > 0)
        text += QStringLiteral(", %1 take an earlier answer").arg(inGroups(outlook.reused));
    text += QStringLiteral("; about %1 prompt tokens.").arg(inGroups(qint64(outlook.promptTokens)));
    if (!outlook.forecast)
        return text +
               QStringLiteral("\nToo little was measured to say what they cost and how long they take; run"
                              " --pilot 20 first.");
    const Forecast& forecast = *outlook.forecast;
    const QString cost = forecast.dollars
                             ? QStringLiteral("%1 to %2")
                                   .arg(costWords(forecast.dollars->low), costWords(forecast.dollars->high))
                             : QStringLiteral("at an unknown price");
    return text + QStringLiteral("\nMeasured on %1 requests: %2 to %3 tokens, %4, in %5 to %6.")
                      .arg(inGroups(outlook.measured), inGroups(qint64(forecast.tokens.low)),
                           inGroups(qint64(forecast.tokens.high)), cost, seconds(forecast.seconds.low),
                           seconds(forecast.seconds.high));
}

} // namespace rowmill
