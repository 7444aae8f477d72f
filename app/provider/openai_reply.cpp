#include "app/provider/openai_reply.h"

#include "app/provider/plain_words.h"
#include "app/provider/reply_frame.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

namespace rowmill {

namespace {

/// A string, or with some servers a list of parts.
QString contentText(const QJsonValue& content)
{
    if (!content.isArray())
        return content.toString();
    QString text;
    const QJsonArray parts = content.toArray();
    for (const auto part : parts)
        text += part[QLatin1String("text")].toString();
    return text;
}

/// Nothing where the reason says nothing against the answer. Servers have their own words for a natural
/// end ("stop", "eos", "end_turn"), so those that are bad are named.
std::optional<Outcome> chatStoppedShort(const QString& finishReason)
{
    static constexpr std::array<std::pair<QLatin1String, Outcome>, 11> Reasons = {{
        {QLatin1String("length"), Outcome::Truncated},
        {QLatin1String("max_tokens"), Outcome::Truncated},
        {QLatin1String("model_length"), Outcome::Truncated},
        {QLatin1String("content_filter"), Outcome::Filtered},
        {QLatin1String("safety"), Outcome::Filtered},
        {QLatin1String("sensitive"), Outcome::Filtered},
        {QLatin1String("refusal"), Outcome::Refused},
        {QLatin1String("error"), Outcome::ServerError},
        {QLatin1String("network_error"), Outcome::ServerError},
        // No tool was offered, so what stands beside such a call is no answer.
        {QLatin1String("tool_calls"), Outcome::MalformedReply},
        {QLatin1String("function_call"), Outcome::MalformedReply},
    }};
    for (const auto& [name, outcome] : Reasons) {
        if (finishReason.compare(name, Qt::CaseInsensitive) == 0)
            return outcome;
    }
    return std::nullopt;
}

void readChoice(const QJsonObject& root, SuccessReading& reading)
{
    Verdict& verdict = reading.verdict;
    const QJsonValue choice = root.value(QLatin1String("choices"))[0];
    if (choice[QLatin1String("error")].isObject()) {
        reading.takeError(choice.toObject());
        return;
    }
    const QJsonValue message = choice[QLatin1String("message")];
    verdict.finishReason = plainToken(choice[QLatin1String("finish_reason")].toString());
    if (!message.isObject() || verdict.finishReason.isEmpty()) {
        reading.takeMalformed();
        return;
    }
    verdict.text = contentText(message[QLatin1String("content")]);
    const QString refusal = message[QLatin1String("refusal")].toString();
    if (!refusal.isEmpty()) {
        verdict.message = plainWords(refusal);
        verdict.outcome = Outcome::Refused;
    } else if (const auto outcome = chatStoppedShort(verdict.finishReason)) {
        verdict.outcome = *outcome;
    } else {
        reading.takeText();
    }
}

/// DeepSeek and Moonshot have names of their own for what a cache gave.
int cachedTokens(const QJsonValue& usage)
{
    return std::max(
        {tokenCount(usage[QLatin1String("prompt_tokens_details")][QLatin1String("cached_tokens")]),
         tokenCount(usage[QLatin1String("prompt_cache_hit_tokens")]),
         tokenCount(usage[QLatin1String("cached_tokens")])});
}

void readChatUsage(const QJsonObject& root, SuccessReading& reading)
{
    Verdict& verdict = reading.verdict;
    const QJsonValue usage = root.value(QLatin1String("usage"));
    verdict.promptTokens = tokenCount(usage[QLatin1String("prompt_tokens")]);
    verdict.completionTokens = tokenCount(usage[QLatin1String("completion_tokens")]);
    verdict.cachedTokens = std::min(cachedTokens(usage), verdict.promptTokens);
    const QJsonValue prompt = usage[QLatin1String("prompt_tokens_details")];
    verdict.cacheWriteTokens = std::min(tokenCount(prompt[QLatin1String("cache_write_tokens")]),
                                        verdict.promptTokens - verdict.cachedTokens);
    const QJsonValue completion = usage[QLatin1String("completion_tokens_details")];
    const int reasoning = tokenCount(completion[QLatin1String("reasoning_tokens")]);
    // xAI counts what was thought beside the completion and not in it; only the total tells.
    const int total = tokenCount(usage[QLatin1String("total_tokens")]);
    if (reasoning > 0 && qint64(total) == qint64(verdict.promptTokens) + verdict.completionTokens + reasoning)
        verdict.completionTokens += reasoning;
    verdict.reasoningTokens = std::min(reasoning, verdict.completionTokens);
}

} // namespace

Verdict readOpenAiReply(const HttpReply& reply, qint64 nowWallMs)
{
    return readReplyFrame(reply, nowWallMs, readChatUsage, readChoice);
}

} // namespace rowmill
