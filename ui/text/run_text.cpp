#include "ui/text/run_text.h"

#include "ui/text/bottleneck_text.h"
#include "ui/text/money.h"
#include "ui/text/numbers.h"
#include "ui/text/outcome_text.h"

#include <QCoreApplication>

namespace rowmill {

namespace {

QString pausedSentence(const RunTick& tick)
{
    switch (tick.reason) {
    case StopReason::Key:
        return QCoreApplication::translate("Run", "Paused: the key is missing or was refused. All answers so "
                                                  "far are saved.");
    case StopReason::Quota:
        if (tick.cause != Outcome::QuotaExhausted)
            return QCoreApplication::translate(
                "Run", "Paused: the provider asks for a longer wait. All answers so far are saved.");
        return QCoreApplication::translate("Run",
                                           "Paused: the quota is used up. All answers so far are saved.");
    case StopReason::Alike:
        return QCoreApplication::translate("Run", "Paused: the first rows all failed alike: %1.")
            .arg(outcomeWords(tick.cause));
    case StopReason::Tls:
        return QCoreApplication::translate("Run",
                                           "Paused: the connection cannot be trusted. Nothing was sent.");
    case StopReason::Connection:
        return QCoreApplication::translate(
            "Run", "Paused: the server is out of reach or out of order. All answers so far are saved.");
    case StopReason::Budget:
        return QCoreApplication::translate("Run",
                                           "Paused: the budget of %1 is used up. Raise it on the Limits "
                                           "page, and the run goes on.")
            .arg(budgetText(tick.budget));
    case StopReason::Store:
        if (tick.goesOnByItself)
            return QCoreApplication::translate(
                "Run", "Paused: the project file could not be written. Rowmill tries again every few "
                       "seconds and goes on by itself.");
        return QCoreApplication::translate("Run", "Paused: the project file could not be written.");
    default:
        return QCoreApplication::translate("Run", "Paused. All answers so far are saved.");
    }
}

QString endedSentence(const RunTick& tick)
{
    QString figures = QCoreApplication::translate("Run", "%1 answered, %2 failed in %3.")
                          .arg(grouped(tick.done), grouped(tick.failed), duration(tick.seconds));
    if (tick.joined + tick.reused > 0)
        figures += QLatin1Char(' ') +
                   QCoreApplication::translate("Run", "%1 shared a request, %2 took an earlier answer.")
                       .arg(grouped(tick.joined), grouped(tick.reused));
    if (tick.reason == StopReason::Completed)
        return QCoreApplication::translate("Run", "Finished: %1").arg(figures);
    return QCoreApplication::translate("Run", "Stopped: %1").arg(figures);
}

} // namespace

QString runSentence(const RunTick& tick)
{
    switch (tick.phase) {
    case RunPhase::Idle:
        return {};
    case RunPhase::Running:
        return bottleneckSentence(tick);
    case RunPhase::Pausing:
        return QCoreApplication::translate("Run", "Pausing: waiting for %1 requests in flight.")
            .arg(grouped(tick.inFlight));
    case RunPhase::Paused:
        return pausedSentence(tick);
    case RunPhase::Ended:
        return endedSentence(tick);
    }
    return {};
}

std::optional<int> runPercent(const RunTick& tick)
{
    if (tick.phase == RunPhase::Idle || tick.phase == RunPhase::Ended || tick.rows <= 0)
        return std::nullopt;
    return int((tick.done + tick.failed) * 100 / tick.rows);
}

QString timeLeftText(const RunTick& tick)
{
    switch (tick.phase) {
    case RunPhase::Idle:
        return {};
    case RunPhase::Running:
        return tick.secondsLeft < 0
                   ? QString(QChar(0x2013))
                   : QCoreApplication::translate("Run", "%1 left").arg(duration(tick.secondsLeft));
    case RunPhase::Pausing:
        return QCoreApplication::translate("Run", "Pausing");
    case RunPhase::Paused:
        return QCoreApplication::translate("Run", "Paused");
    case RunPhase::Ended:
        return tick.reason == StopReason::Completed ? QCoreApplication::translate("Run", "Finished")
                                                    : QCoreApplication::translate("Run", "Stopped");
    }
    return {};
}

QString costOfBudget(const RunTick& tick)
{
    const QString cost = costText(tick.cost, tick.practice);
    if (tick.budget.unit != Budget::Unit::Dollars || !tick.cost)
        return cost;
    return QCoreApplication::translate("Run", "%1 of %2", "a cost, a budget")
        .arg(cost, budgetText(tick.budget));
}

QString tokenDetails(const RunTick& tick)
{
    QString text = QCoreApplication::translate("Run", "%1 sent, %2 written")
                       .arg(grouped(tick.promptTokens), grouped(tick.completionTokens));
    if (tick.cachedTokens > 0)
        text += QLatin1Char('\n') + QCoreApplication::translate("Run", "%1 of those sent from the cache")
                                        .arg(grouped(tick.cachedTokens));
    if (tick.savedByCache > 0)
        text += QLatin1Char('\n') +
                QCoreApplication::translate("Run", "The cache saved %1").arg(money(tick.savedByCache));
    if (tick.reasoningTokens > 0)
        text += QLatin1Char('\n') + QCoreApplication::translate("Run", "%1 of those written for reasoning")
                                        .arg(grouped(tick.reasoningTokens));
    return text;
}

} // namespace rowmill
