#pragma once

#include "app/engine/admission.h"

namespace rowmill::test {

// What an admission is told, in tests that speak to it alone.

inline Limits limits(int concurrency, int rpm = 0, int tpm = 0)
{
    Limits result;
    result.concurrency = concurrency;
    result.requestsPerMinute = rpm;
    result.tokensPerMinute = tpm;
    return result;
}

inline Verdict answered(int promptTokens = 10, int completionTokens = 10)
{
    Verdict verdict;
    verdict.outcome = Outcome::Answered;
    verdict.promptTokens = promptTokens;
    verdict.completionTokens = completionTokens;
    return verdict;
}

inline Verdict refused(Pressure pressure = Pressure::TooFast, qint64 waitMs = 1000)
{
    Verdict verdict;
    verdict.outcome = Outcome::RateLimited;
    verdict.pressure = pressure;
    verdict.retryAfterMs = waitMs;
    return verdict;
}

inline Verdict overloaded()
{
    Verdict verdict;
    verdict.outcome = Outcome::Overloaded;
    return verdict;
}

} // namespace rowmill::test
