#include "app/engine/attempt.h"

#include "app/base/redact.h"
#include "app/engine/run_plan.h"

#include <algorithm>

namespace rowmill {

Verdict readReply(const Dialect& dialect, const Secret& secret, HttpReply& reply, qint64 nowWallMs)
{
    if (reply.status / 100 != 2)
        reply.body = withoutKey(std::move(reply.body), secret);
    for (auto& header : reply.headers)
        header.second = withoutKey(std::move(header.second), secret);
    reply.detail = withoutKey(std::move(reply.detail), secret);
    Verdict verdict = dialect.read(reply, nowWallMs);
    // Once more where it was escaped in the JSON.
    verdict.message = withoutKey(std::move(verdict.message), secret);
    verdict.requestId = withoutKey(std::move(verdict.requestId), secret);
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
