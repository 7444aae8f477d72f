#include "app/engine/attempt.h"

#include "app/engine/run_plan.h"

#include <algorithm>

namespace rowmill {

Verdict readReply(const RunPlan& plan, HttpReply& reply, qint64 nowWallMs)
{
    const QByteArray& key = plan.key.reveal();
    if (key.isEmpty())
        return plan.dialect->read(reply, nowWallMs);
    const QByteArray mark("[key]");
    if (reply.status / 100 != 2)
        reply.body.replace(key, mark);
    for (auto& header : reply.headers)
        header.second.replace(key, mark);
    const auto without = [&key, &mark](QString& text) {
        if (!text.isEmpty())
            text.replace(QString::fromUtf8(key), QString::fromUtf8(mark));
    };
    without(reply.detail);
    Verdict verdict = plan.dialect->read(reply, nowWallMs);
    without(verdict.message);
    return verdict;
}

AttemptRecord recordOf(const Attempt& attempt, qint64 run, const HttpReply& reply, const Verdict& verdict,
                       qint64 endedMs)
{
    AttemptRecord record;
    record.row = attempt.row.row;
    record.run = run;
    record.number = attempt.row.sends;
    // All by the one reading of the wall clock at sending, so that a clock put right in between changes
    // none of the spans; each is rounded apart, hence the bounds.
    const qint64 tookMs = endedMs - attempt.sentMs;
    record.queuedMs = attempt.sentWallMs - std::max<qint64>(0, attempt.sentMs - attempt.row.readyMs);
    record.endedMs = attempt.sentWallMs + tookMs;
    if (reply.requestWentOut)
        record.sentMs = attempt.sentWallMs + std::clamp<qint64>(reply.sentMs, 0, std::max<qint64>(0, tookMs));
    record.status = reply.status;
    record.outcome = verdict.outcome;
    record.requestId = verdict.requestId;
    record.message = verdict.message;
    record.promptTokens = verdict.promptTokens;
    record.completionTokens = verdict.completionTokens;
    record.cachedTokens = verdict.cachedTokens;
    record.cacheWriteTokens = verdict.cacheWriteTokens;
    record.reasoningTokens = verdict.reasoningTokens;
    return record;
}

} // namespace rowmill
