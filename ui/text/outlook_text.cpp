#include "ui/text/outlook_text.h"

#include "ui/text/money.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>

namespace rowmill {

namespace {

struct OutlookWords {
    Q_DECLARE_TR_FUNCTIONS(Outlook)
};

QString whatItTakes(const Outlook& outlook, bool practice)
{
    const Forecast& forecast = *outlook.forecast;
    const QString time = OutlookWords::tr("%1 to %2", "a range of times")
                             .arg(duration(forecast.seconds.low), duration(forecast.seconds.high));
    if (!forecast.dollars)
        return OutlookWords::tr("Measured on %1 requests: %2 at an unknown price.")
            .arg(grouped(outlook.measured), time);
    const QString cost = OutlookWords::tr("%1 to %2", "a range of money")
                             .arg(money(forecast.dollars->low), costText(forecast.dollars->high, practice));
    return OutlookWords::tr("Measured on %1 requests: %2, %3.").arg(grouped(outlook.measured), cost, time);
}

} // namespace

QString outlookSentence(const Outlook& outlook, bool practice)
{
    if (outlook.rows == 0)
        return OutlookWords::tr("No row is waiting.");
    QString text = OutlookWords::tr("Next run: %1 rows, %2 requests")
                       .arg(grouped(outlook.rows), grouped(outlook.requests));
    if (outlook.joined > 0)
        text += OutlookWords::tr(", %1 rows share one").arg(grouped(outlook.joined));
    text += OutlookWords::tr(", about %1 prompt tokens.").arg(tokens(qint64(outlook.promptTokens)));
    const QString more =
        outlook.forecast
            ? whatItTakes(outlook, practice)
            : OutlookWords::tr("A pilot (Run menu) measures what they cost and how long they take.");
    return text + QLatin1Char(' ') + more;
}

} // namespace rowmill
