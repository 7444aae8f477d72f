#include "app/cli/summary.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"

#include <QDateTime>

namespace rowmill {

namespace {

qint64 waiting(const RunTick& tick)
{
    return tick.rows - tick.done - tick.failed;
}

const char TlsStep[] =
    "\nNothing was sent. Check the base URL; when the server's certificate comes from an authority of"
    " your own, name its file with --ca.";

QString whyStopped(const RunTick& last)
{
    switch (last.reason) {
    case StopReason::Key:
        return QStringLiteral("Paused: the endpoint refused the key");
    case StopReason::Quota:
        return last.cause == Outcome::QuotaExhausted
                   ? QStringLiteral("Paused: money or quota is used up")
                   : QStringLiteral("Paused: the server asks for a longer wait");
    case StopReason::Alike:
        return QStringLiteral("Paused: the first rows all failed alike (%1)").arg(outcomeName(last.cause));
    case StopReason::Tls:
        return QStringLiteral("Paused: the connection cannot be trusted");
    case StopReason::Store:
        return QStringLiteral("Paused: the project file cannot be written");
    case StopReason::Connection:
        return QStringLiteral("Paused: the server has been out of reach for too long");
    case StopReason::None:
    case StopReason::Completed:
    case StopReason::ByUser:
        break;
    }
    return {};
}

} // namespace

QString stoppedBy(const RunTick& last, bool interrupted)
{
    if (interrupted && waiting(last) > 0)
        return QStringLiteral("interrupted");
    return stopReasonName(last.reason);
}

QJsonObject summaryJson(const RunTick& last, bool interrupted)
{
    const double perSecond = last.seconds > 0 ? double(last.done) / last.seconds : 0;
    return {{QStringLiteral("rows"), last.rows},
            {QStringLiteral("done"), last.done},
            {QStringLiteral("failed"), last.failed},
            {QStringLiteral("waiting"), waiting(last)},
            {QStringLiteral("attempts"), last.attempts},
            {QStringLiteral("unknown_outcomes"), last.unknownOutcomes},
            {QStringLiteral("rate_limited"), last.rateLimited},
            {QStringLiteral("peak_in_flight"), last.peakInFlight},
            {QStringLiteral("seconds"), last.seconds},
            {QStringLiteral("rows_per_second"), perSecond},
            {QStringLiteral("prompt_tokens"), last.promptTokens},
            {QStringLiteral("completion_tokens"), last.completionTokens},
            {QStringLiteral("cost"), QJsonValue::Null},
            {QStringLiteral("stopped_by"), stoppedBy(last, interrupted)}};
}

QString summaryText(const RunTick& last, bool interrupted)
{
    QString text =
        QStringLiteral("%1 of %2 rows done, %3 failed, %4 waiting; %5 s, %6 attempts.")
            .arg(inGroups(last.done), inGroups(last.rows), inGroups(last.failed), inGroups(waiting(last)))
            .arg(last.seconds, 0, 'f', 1)
            .arg(inGroups(last.attempts));
    if (last.unknownOutcomes > 0)
        text += QStringLiteral(" %1 attempts of unknown outcome may have been billed.")
                    .arg(inGroups(last.unknownOutcomes));
    const QString why = interrupted ? QString() : whyStopped(last);
    if (!why.isEmpty())
        text +=
            QLatin1Char('\n') + why +
            (last.message.isEmpty() ? QStringLiteral(".") : QStringLiteral(": ") + printable(last.message));
    if (!why.isEmpty() && last.resumeAtMs > 0)
        text += QStringLiteral("\nIt can go on at %1; the rows wait.")
                    .arg(QDateTime::fromMSecsSinceEpoch(last.resumeAtMs).toString(Qt::ISODate));
    if (!why.isEmpty() && last.reason == StopReason::Tls)
        text += QLatin1String(TlsStep);
    return text;
}

int summaryStatus(const RunTick& last, bool interrupted)
{
    if (interrupted && waiting(last) > 0)
        return ExitInterrupted;
    switch (last.reason) {
    case StopReason::Key:
    case StopReason::Quota:
    case StopReason::Tls:
    case StopReason::Store:
    case StopReason::Connection:
        return ExitPaused;
    default:
        break;
    }
    return last.failed > 0 || waiting(last) > 0 ? ExitFailedRows : ExitDone;
}

} // namespace rowmill
