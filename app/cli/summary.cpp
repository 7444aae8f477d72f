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

QString budgetWords(const Budget& budget)
{
    return budget.unit == Budget::Unit::Dollars
               ? QStringLiteral("$%1").arg(budget.amount, 0, 'f', budget.amount < 1 ? 6 : 2)
               : QStringLiteral("%1 tokens").arg(inGroups(qint64(budget.amount)));
}

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
        return QStringLiteral("Paused: the server has been out of reach or out of order for too long");
    case StopReason::Budget:
        return QStringLiteral("Paused: the next request would pass the budget of ") +
               budgetWords(last.budget);
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
    QJsonObject json{{QStringLiteral("rows"), last.rows},
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
                     {QStringLiteral("cost"), last.cost ? QJsonValue(*last.cost) : QJsonValue()},
                     {QStringLiteral("stopped_by"), stoppedBy(last, interrupted)}};
    // What most runs have nothing of stands there only when there is some.
    const std::pair<const char*, qint64> more[] = {{"joined", last.joined},
                                                   {"reused", last.reused},
                                                   {"cached_tokens", last.cachedTokens},
                                                   {"reasoning_tokens", last.reasoningTokens}};
    for (const auto& [name, count] : more) {
        if (count > 0)
            json.insert(QLatin1String(name), count);
    }
    return json;
}

QString costWords(const std::optional<double>& cost, bool practice)
{
    if (!cost)
        return QStringLiteral("cost unknown");
    const QString figure = QStringLiteral("$%1").arg(*cost, 0, 'f', *cost < 1 ? 6 : 2);
    return practice ? figure + QStringLiteral(" in practice money") : figure;
}

QString summaryText(const RunTick& last, bool interrupted)
{
    QString text =
        QStringLiteral("%1 of %2 rows done, %3 failed, %4 waiting; %5 s, %6 attempts, %7.")
            .arg(inGroups(last.done), inGroups(last.rows), inGroups(last.failed), inGroups(waiting(last)))
            .arg(last.seconds, 0, 'f', 1)
            .arg(inGroups(last.attempts), costWords(last.cost, last.practice));
    if (last.joined > 0)
        text += QStringLiteral(" %1 rows shared the request of another.").arg(inGroups(last.joined));
    if (last.reused > 0)
        text += QStringLiteral(" %1 rows took an earlier answer.").arg(inGroups(last.reused));
    if (last.cachedTokens > 0)
        text += QStringLiteral(" %1 of %2 prompt tokens came from the cache.")
                    .arg(inGroups(last.cachedTokens), inGroups(last.promptTokens));
    if (last.unknownOutcomes > 0)
        text += QStringLiteral(" %1 attempts of unknown outcome may have been billed.")
                    .arg(inGroups(last.unknownOutcomes));
    const QString why = stopText(last, interrupted);
    return why.isEmpty() ? text : text + QLatin1Char('\n') + why;
}

QString stopText(const RunTick& last, bool interrupted)
{
    const QString why = interrupted ? QString() : whyStopped(last);
    if (why.isEmpty())
        return {};
    QString text =
        why + (last.message.isEmpty() ? QStringLiteral(".") : QStringLiteral(": ") + printable(last.message));
    if (last.resumeAtMs > 0)
        text += QStringLiteral("\nIt can go on at %1; the rows wait.")
                    .arg(QDateTime::fromMSecsSinceEpoch(last.resumeAtMs).toString(Qt::ISODate));
    if (last.reason == StopReason::Tls)
        text += QLatin1String(TlsStep);
    return text;
}

int summaryStatus(const RunTick& last, bool interrupted)
{
    if (interrupted && waiting(last) > 0)
        return ExitInterrupted;
    if (last.reason == StopReason::Store && waiting(last) == 0 && last.failed == 0)
        return ExitDone; // written in the end
    switch (last.reason) {
    case StopReason::Key:
    case StopReason::Quota:
    case StopReason::Tls:
    case StopReason::Store:
    case StopReason::Connection:
    case StopReason::Budget:
        return ExitPaused;
    default:
        break;
    }
    return last.failed > 0 || waiting(last) > 0 ? ExitFailedRows : ExitDone;
}

} // namespace rowmill
