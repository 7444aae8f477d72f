#pragma once

#include "app/engine/budget.h"
#include "app/engine/token_estimate.h"
#include "app/metrics/price.h"
#include "app/provider/verdict.h"

#include <optional>

namespace rowmill {

/// Keeps a run within its budget: what has been used, and what those in flight will use, by a guess on the
/// high side. Counts also without a budget, since one may be set while the run is on. One thread (the
/// engine's); owned by the runner.
class BudgetGuard {
public:
    /// Reserved for one request until its reply is there.
    struct Hold {
        TokenEstimate::Guess guess;
        TokenUse likely; ///< on the high side of what such requests took so far
        TokenUse worst;
    };

    void setPrice(const std::optional<Price>& price) { m_price = price; }
    void setBudget(const Budget& budget) { m_budget = budget; }
    const Budget& budget() const { return m_budget; }

    /// Whether the request may go out now. Where it may not and others are in flight, their replies may
    /// still make room; with none in flight the budget is used up.
    bool admits(const ChatRequest& chat) const;
    Hold take(const ChatRequest& chat);
    /// The reply is there. What may have been billed without anybody saying so counts as its guess.
    void settle(const Hold& hold, const Verdict& verdict, bool wentOut);

    int inFlight() const { return m_inFlight; }
    /// So far, in the budget's unit; those in flight not counted.
    double used() const { return amount(m_used); }
    /// The guess for one such request, in the budget's unit.
    double guessed(const ChatRequest& chat) const { return amount(holdFor(chat).likely); }

private:
    Hold holdFor(const ChatRequest& chat) const;
    double amount(const TokenUse& use) const;

    Budget m_budget;
    std::optional<Price> m_price;
    TokenEstimate m_estimate;
    double m_promptFactor = 1; ///< the highest so far
    double m_longest = 0;      ///< completion so far, in tokens
    qint64 m_learned = 0;      ///< replies that told
    int m_inFlight = 0;
    TokenUse m_used;
    TokenUse m_likely; ///< of those in flight
    TokenUse m_worst;
};

} // namespace rowmill
