#include "ui/window/run_messages.h"

#include "ui/text/money.h"
#include "ui/text/numbers.h"
#include "ui/text/outcome_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rowmill {

namespace {

struct RunMessagesWords {
    Q_DECLARE_TR_FUNCTIONS(RunMessages)
};

qint64 waiting(const RunTick& tick)
{
    return tick.counts[RowState::Waiting] + tick.counts[RowState::Unknown];
}

/// "Paused: the provider … (its own words)."
QString because(const QString& what, const QString& words)
{
    QString quoted = words.simplified();
    while (quoted.endsWith(QLatin1Char('.')))
        quoted.chop(1);
    return quoted.isEmpty() ? RunMessagesWords::tr("Paused: %1.").arg(what)
                            : RunMessagesWords::tr("Paused: %1 (%2).").arg(what, quoted);
}

/// Two sentences, one after the other.
QString inARow(const QString& first, const QString& second)
{
    return RunMessagesWords::tr("%1 %2").arg(first, second);
}

QString whatItMeans(const RunTick& tick)
{
    return RunMessagesWords::tr("%Ln row(s) wait, no answer was lost.", nullptr, countable(waiting(tick)));
}

WindowMessage pauseMessage(const RunTick& tick)
{
    using enum NextStep;
    WindowMessage message{Banner::Kind::Warning, {}, {OpenModel, Continue}};
    QString reason;
    switch (tick.reason) {
    case StopReason::None:
    case StopReason::Completed:
    case StopReason::ByUser:
        return {};
    case StopReason::Key:
        reason = because(RunMessagesWords::tr("the provider refused the key"), tick.message);
        break;
    case StopReason::Quota:
        reason = because(tick.cause == Outcome::QuotaExhausted
                             ? RunMessagesWords::tr("the provider says the quota is used up")
                             : RunMessagesWords::tr("the provider asks for a longer wait"),
                         tick.message);
        break;
    case StopReason::Alike:
        reason =
            because(RunMessagesWords::tr("the first rows all failed alike, %1").arg(outcomeWords(tick.cause)),
                    tick.message);
        if (tick.cause == Outcome::LostBeforeSend)
            message.steps = {OpenNetwork, OpenModel};
        break;
    case StopReason::Tls:
        reason = because(RunMessagesWords::tr("the connection cannot be trusted"), tick.message);
        message.steps = {OpenNetwork, OpenModel};
        break;
    case StopReason::Connection:
        reason =
            because(RunMessagesWords::tr("the server has been out of reach or out of order for too long"),
                    tick.message);
        message.steps = {Continue, OpenModel};
        break;
    case StopReason::Budget:
        reason = because(
            RunMessagesWords::tr("the next request would pass the budget of %1").arg(budgetText(tick.budget)),
            {});
        message.steps = {OpenLimits};
        break;
    case StopReason::Store:
        reason = because(RunMessagesWords::tr("the project file cannot be written"), tick.message);
        message.kind = Banner::Kind::Error;
        message.steps = {Continue};
        break;
    }
    message.text = inARow(reason, whatItMeans(tick));
    if (tick.goesOnByItself)
        message.text =
            inARow(message.text, RunMessagesWords::tr("It goes on by itself when the file can be written."));
    if (tick.resumeAtMs > 0)
        message.text =
            inARow(message.text, RunMessagesWords::tr("It can go on %1.").arg(moment(tick.resumeAtMs)));
    return message;
}

WindowMessage endMessage(const RunTick& tick)
{
    using enum NextStep;
    WindowMessage message{Banner::Kind::Info, {}, {Export}};
    const QString done = RunMessagesWords::tr("%Ln row(s) done", nullptr, countable(tick.done));
    if (tick.reason == StopReason::Store) {
        message.kind = Banner::Kind::Error;
        message.text =
            inARow(RunMessagesWords::tr("Stopped: %1, %2.")
                       .arg(done, RunMessagesWords::tr("%Ln waiting", nullptr, countable(waiting(tick)))),
                   tick.message);
    } else if (tick.reason != StopReason::Completed) {
        message.text = RunMessagesWords::tr("Stopped: %1, %2.")
                           .arg(done, RunMessagesWords::tr("%Ln waiting", nullptr, countable(waiting(tick))));
    } else if (tick.failed > 0) {
        message.kind = Banner::Kind::Warning;
        message.steps = {RetryFailed, Export};
        message.text = RunMessagesWords::tr("The run is over: %1, %2.")
                           .arg(done, RunMessagesWords::tr("%Ln failed", nullptr, countable(tick.failed)));
    } else {
        message.text = RunMessagesWords::tr("The run is over: %1, none failed.").arg(done);
    }
    if (tick.unknownOutcomes > 0)
        message.text = inARow(
            message.text, RunMessagesWords::tr("%Ln request(s) got no whole reply and may have been billed.",
                                               nullptr, countable(tick.unknownOutcomes)));
    return message;
}

} // namespace

QString nextStepWords(NextStep step)
{
    switch (step) {
    case NextStep::OpenModel:
        return RunMessagesWords::tr("Open model settings");
    case NextStep::OpenLimits:
        return RunMessagesWords::tr("Raise the budget");
    case NextStep::OpenNetwork:
        return RunMessagesWords::tr("Network…");
    case NextStep::Continue:
        return RunMessagesWords::tr("Continue");
    case NextStep::RetryFailed:
        return RunMessagesWords::tr("Retry failed");
    case NextStep::Export:
        return RunMessagesWords::tr("Export…");
    case NextStep::CancelExport:
        return RunMessagesWords::tr("Cancel");
    case NextStep::OpenReadOnly:
        return RunMessagesWords::tr("Open read-only");
    case NextStep::SaveAs:
        return RunMessagesWords::tr("Save as…");
    case NextStep::ShowNotes:
        return RunMessagesWords::tr("Show them");
    }
    return {};
}

WindowMessage runMessage(const RunTick& tick)
{
    switch (tick.phase) {
    case RunPhase::Paused:
        return pauseMessage(tick);
    case RunPhase::Ended:
        return endMessage(tick);
    case RunPhase::Idle:
    case RunPhase::Running:
    case RunPhase::Pausing:
        break;
    }
    return {};
}

WindowMessage reopenedMessage(const StateCounts& counts, bool killed)
{
    const qint64 unknown = counts[RowState::Unknown];
    const bool begun = counts[RowState::Done] + counts[RowState::Failed] + unknown > 0;
    if (!begun || counts[RowState::Waiting] + unknown == 0)
        return {};
    QStringList parts{RunMessagesWords::tr("%1 of %Ln row(s) done", nullptr, countable(counts.total()))
                          .arg(grouped(counts[RowState::Done]))};
    if (counts[RowState::Failed] > 0)
        parts.append(RunMessagesWords::tr("%Ln failed", nullptr, countable(counts[RowState::Failed])));
    if (unknown > 0)
        parts.append(RunMessagesWords::tr("%Ln unknown (asked, perhaps billed, no answer)", nullptr,
                                          countable(unknown)));
    const QString listed = parts.join(RunMessagesWords::tr(", ", "between the parts of a list"));
    WindowMessage message{unknown > 0 ? Banner::Kind::Warning : Banner::Kind::Info,
                          RunMessagesWords::tr("%1. Go on?").arg(listed),
                          {NextStep::Continue}};
    if (killed)
        message.text =
            inARow(RunMessagesWords::tr("Rowmill ended during a run; every answer shown as done is here."),
                   message.text);
    return message;
}

WindowMessage readOnlyMessage(const Error& why)
{
    const QString what = RunMessagesWords::tr("Opened read-only: its answers can be looked at and exported.");
    return {Banner::Kind::Warning, inARow(what, describe(why)), {NextStep::SaveAs, NextStep::Export}};
}

WindowMessage migratedMessage(const QString& backup)
{
    return {Banner::Kind::Info,
            RunMessagesWords::tr(
                "This project comes from an older Rowmill and was brought up to date. As it was, it "
                "stays beside it as “%1”.")
                .arg(QFileInfo(backup).fileName()),
            {}};
}

} // namespace rowmill
