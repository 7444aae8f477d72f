#include "app/engine/budget_guard.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rowmill {

namespace {

/// Of an answer whose length nobody has limited, while nothing is known.
constexpr qint64 WorstCompletion = 8192;
/// Replies that make a guess out of the longest answer; before, it may have any length that is allowed.
constexpr qint64 Enough = 10;
/// By how much a text may have more tokens than its characters say.
constexpr double WorstPromptFactor = 1.5;

TokenUse& operator+=(TokenUse& sum, const TokenUse& use)
{
    sum.prompt += use.prompt;
    sum.cached += use.cached;
    sum.cacheWrite += use.cacheWrite;
    sum.completion += use.completion;
    return sum;
}

TokenUse operator+(TokenUse sum, const TokenUse& use)
{
    sum += use;
    return sum;
}

TokenUse minus(const TokenUse& use)
{
    return {-use.prompt, -use.cached, -use.cacheWrite, -use.completion};
}

qint64 whole(double tokens)
{
    return qint64(std::ceil(tokens));
}

/// The server wrote an answer, whatever came of it.
bool isBilled(const Verdict& verdict)
{
    switch (verdict.outcome) {
    case Outcome::Answered:
    case Outcome::Truncated:
    case Outcome::Refused:
    case Outcome::Filtered:
    case Outcome::Empty:
    case Outcome::Invalid:
        return true;
    default:
        return false;
    }
}

} // namespace

double BudgetGuard::amount(const TokenUse& use) const
{
    if (m_budget.unit != Budget::Unit::Dollars)
        return double(use.prompt + use.completion);
    // Without a price no amount of money is safe.
    return m_price ? costOf(use, *m_price) : std::numeric_limits<double>::infinity();
}

BudgetGuard::Hold BudgetGuard::holdFor(const ChatRequest& chat) const
{
    Hold hold;
    hold.guess = m_estimate.guess(chat);
    const double most = chat.maxTokens ? double(*chat.maxTokens) : std::numeric_limits<double>::infinity();
    double completion = hold.guess.completion;
    if (m_longest > 0)
        completion = m_longest * (1 + 1 / std::sqrt(double(m_learned)));
    if (chat.maxTokens && m_learned < Enough)
        completion = most;
    hold.likely.prompt = whole(hold.guess.prompt * m_promptFactor);
    hold.likely.completion = whole(std::min(completion, most));
    hold.worst.prompt = std::max(hold.likely.prompt, whole(hold.guess.prompt * WorstPromptFactor));
    hold.worst.completion =
        chat.maxTokens ? *chat.maxTokens : std::max(whole(2 * m_longest), WorstCompletion);
    // Whoever writes all of it to the cache pays most.
    if (m_price && m_price->cacheWrite > m_price->input) {
        hold.likely.cacheWrite = hold.likely.prompt;
        hold.worst.cacheWrite = hold.worst.prompt;
    }
    return hold;
}

bool BudgetGuard::admits(const ChatRequest& chat) const
{
    if (!m_budget.isSet())
        return true;
    const Hold hold = holdFor(chat);
    if (amount(m_used + m_worst + hold.worst) <= m_budget.amount)
        return true;
    // Near the end, guesses must be good: no more at once than have told how long answers are.
    if (m_inFlight > m_learned)
        return false;
    return amount(m_used + m_likely + hold.likely) <= m_budget.amount;
}

BudgetGuard::Hold BudgetGuard::take(const ChatRequest& chat)
{
    Hold hold = holdFor(chat);
    ++m_inFlight;
    m_likely += hold.likely;
    m_worst += hold.worst;
    return hold;
}

void BudgetGuard::settle(const Hold& hold, const Verdict& verdict, bool wentOut)
{
    --m_inFlight;
    m_likely += minus(hold.likely);
    m_worst += minus(hold.worst);
    if (verdict.promptTokens + verdict.completionTokens > 0) {
        m_used +=
            {verdict.promptTokens, verdict.cachedTokens, verdict.cacheWriteTokens, verdict.completionTokens};
        m_estimate.learn(hold.guess, verdict.promptTokens, verdict.completionTokens);
        if (hold.guess.prompt > 0)
            m_promptFactor = std::max(m_longest > 0 ? m_promptFactor : 0,
                                      double(verdict.promptTokens) / hold.guess.prompt);
        m_longest = std::max(m_longest, double(verdict.completionTokens));
        ++m_learned;
    } else if (isBilled(verdict) || (wentOut && isUnknown(verdict.outcome))) {
        m_used += hold.likely;
        m_learned += isBilled(verdict) ? 1 : 0;
    }
}

} // namespace rowmill
