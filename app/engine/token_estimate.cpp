#include "app/engine/token_estimate.h"

#include <algorithm>

namespace rowmill {

namespace {

// Tokens a character: on the high side for most text, so that the first guesses do not pass the quota.
constexpr double PerWideCharacter = 0.8;
constexpr double PerOtherCharacter = 0.3;
/// What every message costs beside its text.
constexpr double PerRequest = 8;
/// Of an answer of which nothing is known yet.
constexpr double FirstCompletion = 200;
/// The weight of one answer against those before.
constexpr double Weight = 0.05;

/// Chinese, Japanese and Korean characters and full-width signs.
bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80 && (c.unicode() < 0xD800 || c.unicode() >= 0xF900);
}

double textTokens(const QString& text)
{
    const auto wide = double(std::count_if(text.cbegin(), text.cend(), isWide));
    return wide * PerWideCharacter + (double(text.size()) - wide) * PerOtherCharacter;
}

} // namespace

TokenEstimate::Guess TokenEstimate::guess(const ChatRequest& chat) const
{
    Guess guess;
    guess.prompt = textTokens(chat.system) + textTokens(chat.user) + PerRequest;
    for (const ChatExample& example : chat.examples)
        guess.prompt += textTokens(example.user) + textTokens(example.answer) + PerRequest;
    guess.completion = m_learned ? m_completion : FirstCompletion;
    if (chat.maxTokens)
        guess.completion = std::min(guess.completion, double(*chat.maxTokens));
    return guess;
}

void TokenEstimate::learn(const Guess& guess, int promptTokens, int completionTokens)
{
    if (promptTokens <= 0 || guess.prompt <= 0)
        return;
    const double factor = double(promptTokens) / guess.prompt;
    // The first answer says more than any guess.
    const double weight = m_learned ? Weight : 1;
    m_promptFactor += (factor - m_promptFactor) * weight;
    m_completion += (double(completionTokens) - m_completion) * weight;
    m_learned = true;
}

} // namespace rowmill
