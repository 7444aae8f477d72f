#include "app/provider/anthropic.h"

#include "app/provider/json_writer.h"
#include "app/provider/plain_words.h"
#include "app/provider/reply_frame.h"

#include <QJsonArray>

#include <array>
#include <optional>
#include <utility>

namespace rowmill {

namespace {

constexpr int StandardMaxTokens = 4096;
/// In characters: some 1,024 tokens, of which most models want as many before they keep them.
constexpr qsizetype ShortestCached = 4096;

/// Input tokens count only what no cache had to do with.
void readAnthropicUsage(const QJsonObject& root, SuccessReading& reading)
{
    Verdict& verdict = reading.verdict;
    const QJsonValue usage = root.value(QLatin1String("usage"));
    verdict.cachedTokens = tokenCount(usage[QLatin1String("cache_read_input_tokens")]);
    verdict.cacheWriteTokens = tokenCount(usage[QLatin1String("cache_creation_input_tokens")]);
    const double fresh = tokenCount(usage[QLatin1String("input_tokens")]);
    verdict.promptTokens = tokenCount(fresh + verdict.cachedTokens + verdict.cacheWriteTokens);
    verdict.completionTokens = tokenCount(usage[QLatin1String("output_tokens")]);
}

/// Nothing where the reason says nothing against the answer.
std::optional<Outcome> anthropicStoppedShort(const QString& stopReason)
{
    static constexpr std::array<std::pair<QLatin1String, Outcome>, 5> Reasons = {{
        {QLatin1String("max_tokens"), Outcome::Truncated},
        {QLatin1String("model_context_window_exceeded"), Outcome::Truncated},
        {QLatin1String("refusal"), Outcome::Refused},
        // No tool was offered, so what stands beside such a call is no answer.
        {QLatin1String("tool_use"), Outcome::MalformedReply},
        {QLatin1String("pause_turn"), Outcome::MalformedReply},
    }};
    for (const auto& [name, outcome] : Reasons) {
        if (stopReason == name)
            return outcome;
    }
    return std::nullopt;
}

void readAnthropicAnswer(const QJsonObject& root, SuccessReading& reading)
{
    Verdict& verdict = reading.verdict;
    const QJsonValue content = root.value(QLatin1String("content"));
    verdict.finishReason = plainToken(root.value(QLatin1String("stop_reason")).toString());
    if (!content.isArray() || verdict.finishReason.isEmpty()) {
        reading.takeMalformed();
        return;
    }
    const QJsonArray blocks = content.toArray();
    for (const auto block : blocks) {
        if (block[QLatin1String("type")].toString() == QLatin1String("text"))
            verdict.text += block[QLatin1String("text")].toString();
    }
    const auto outcome = anthropicStoppedShort(verdict.finishReason);
    if (outcome)
        verdict.outcome = *outcome;
    else
        reading.takeText();
    if (outcome == Outcome::Refused)
        verdict.message = plainWords(std::exchange(verdict.text, {}));
}

} // namespace

QUrl Anthropic::url(const Endpoint& endpoint, const QString& /*model*/) const
{
    return endpoint.under(QStringLiteral("/messages"));
}

std::optional<HttpRequest> Anthropic::modelsRequest(const Endpoint& endpoint, const Secret& key) const
{
    auto request = Dialect::modelsRequest(endpoint, key);
    request->url.setQuery(QStringLiteral("limit=1000"));
    return request;
}

bool Anthropic::needsModel(const Endpoint& /*endpoint*/) const
{
    return true;
}

bool Anthropic::warmsUpAlone(const ChatRequest& chat) const
{
    return chat.system.size() >= ShortestCached;
}

QByteArray Anthropic::body(const Endpoint& /*endpoint*/, const ChatRequest& chat) const
{
    QByteArray out;
    out.reserve(160 + (chat.model.size() + chat.system.size() + chat.user.size()) * 5 / 4);
    out += R"({"model":)";
    appendJsonString(out, chat.model);
    out += R"(,"max_tokens":)";
    out += QByteArray::number(chat.maxTokens.value_or(StandardMaxTokens));
    out += ',';
    if (!chat.system.isEmpty()) {
        const bool cached = warmsUpAlone(chat);
        out += R"("system":)";
        out += cached ? R"([{"type":"text","text":)" : "";
        appendJsonString(out, chat.system);
        out += cached ? R"(,"cache_control":{"type":"ephemeral"}}],)" : ",";
    }
    out += R"("messages":)";
    appendTurns(out, chat, "assistant");
    appendTemperature(out, chat);
    // Any JSON object without a schema cannot be asked for here; the prompt does.
    if (chat.format.kind == AnswerFormat::Kind::JsonSchema) {
        out += R"(,"output_config":{"format":{"type":"json_schema","schema":)";
        out += chat.format.schema;
        out += "}}";
    }
    out += '}';
    return out;
}

Verdict Anthropic::read(const HttpReply& reply, qint64 nowWallMs) const
{
    return readReplyFrame(reply, nowWallMs, readAnthropicUsage, readAnthropicAnswer);
}

void Anthropic::authorize(HttpHeaders& headers, const Secret& key) const
{
    headers.append({QByteArrayLiteral("x-api-key"), key.reveal()});
}

void Anthropic::addHeaders(HttpHeaders& headers) const
{
    headers.append({QByteArrayLiteral("anthropic-version"), QByteArrayLiteral("2023-06-01")});
}

} // namespace rowmill
