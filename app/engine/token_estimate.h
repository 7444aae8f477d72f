#pragma once

#include "app/provider/chat_request.h"

namespace rowmill {

/// Guesses what a request will use of a quota of tokens, and learns from what was used. One thread.
class TokenEstimate {
public:
    struct Guess {
        double prompt = 0;     ///< tokens, as the characters say
        double completion = 0; ///< tokens
    };

    Guess guess(const ChatRequest& chat) const;
    /// The whole of it, in the light of what was learned.
    double total(const Guess& guess) const { return guess.prompt * m_promptFactor + guess.completion; }
    /// What the answer to that request really used, in tokens.
    void learn(const Guess& guess, int promptTokens, int completionTokens);

private:
    double m_promptFactor = 1;
    double m_completion = 0;
    bool m_learned = false;
};

} // namespace rowmill
