#include "app/provider/openai_responses.h"

#include "app/provider/json_writer.h"
#include "app/provider/plain_words.h"
#include "app/provider/reply_frame.h"

#include <QJsonArray>

#include <algorithm>

namespace rowmill {

namespace {

constexpr int LeastTokens = 16;

void appendInput(QByteArray& out, const ChatRequest& chat)
{
    out += R"("input":)";
    if (chat.examples.isEmpty()) {
        appendJsonString(out, chat.user);
        return;
    }
    appendTurns(out, chat, "assistant");
}

/// Flat here, where chat completions have it nested.
void appendFormat(QByteArray& out, const AnswerFormat& format)
{
    switch (format.kind) {
    case AnswerFormat::Kind::Text:
        return;
    case AnswerFormat::Kind::JsonObject:
        out += R"(,"text":{"format":{"type":"json_object"}})";
        return;
    case AnswerFormat::Kind::JsonSchema:
        out += R"(,"text":{"format":{"type":"json_schema","name":)";
        appendJsonString(out, format.name);
        out += R"(,"strict":true,"schema":)";
        out += format.schema;
        out += "}}";
        return;
    }
}

void readResponsesUsage(const QJsonObject& root, SuccessReading& reading)
{
    Verdict& verdict = reading.verdict;
    const QJsonValue usage = root.value(QLatin1String("usage"));
    verdict.promptTokens = tokenCount(usage[QLatin1String("input_tokens")]);
    verdict.completionTokens = tokenCount(usage[QLatin1String("output_tokens")]);
    const QJsonValue input = usage[QLatin1String("input_tokens_details")];
    verdict.cachedTokens = std::min(tokenCount(input[QLatin1String("cached_tokens")]), verdict.promptTokens);
    verdict.cacheWriteTokens = std::min(tokenCount(input[QLatin1String("cache_write_tokens")]),
                                        verdict.promptTokens - verdict.cachedTokens);
    const QJsonValue output = usage[QLatin1String("output_tokens_details")];
    verdict.reasoningTokens =
        std::min(tokenCount(output[QLatin1String("reasoning_tokens")]), verdict.completionTokens);
}

/// The text of all messages among the output, which reasoning and other items may stand beside; false
/// where there is none.
bool readMessages(const QJsonArray& output, Verdict& verdict)
{
    bool any = false;
    for (const auto item : output) {
        if (item[QLatin1String("type")].toString() != QLatin1String("message"))
            continue;
        any = true;
        const QJsonArray parts = item[QLatin1String("content")].toArray();
        for (const auto part : parts) {
            const QString type = part[QLatin1String("type")].toString();
            if (type == QLatin1String("output_text"))
                verdict.text += part[QLatin1String("text")].toString();
            else if (type == QLatin1String("refusal"))
                verdict.message = plainWords(part[QLatin1String("refusal")].toString());
        }
    }
    return any;
}

void readResponsesAnswer(const QJsonObject& root, SuccessReading& reading)
{
    Verdict& verdict = reading.verdict;
    const QString status = root.value(QLatin1String("status")).toString();
    const QString reason =
        root.value(QLatin1String("incomplete_details"))[QLatin1String("reason")].toString();
    verdict.finishReason = plainToken(reason.isEmpty() ? status : reason);
    const bool any = readMessages(root.value(QLatin1String("output")).toArray(), verdict);
    if (status == QLatin1String("failed") || status == QLatin1String("cancelled"))
        verdict.outcome = Outcome::ServerError;
    else if (status == QLatin1String("incomplete") && reason == QLatin1String("content_filter"))
        verdict.outcome = Outcome::Filtered;
    else if (status == QLatin1String("incomplete"))
        verdict.outcome = Outcome::Truncated;
    else if (status != QLatin1String("completed") || !any)
        reading.takeMalformed();
    else if (!verdict.message.isEmpty())
        verdict.outcome = Outcome::Refused;
    else
        reading.takeText();
}

} // namespace

QUrl OpenAiResponses::url(const Endpoint& endpoint, const QString& /*model*/) const
{
    return endpoint.under(QStringLiteral("/responses"));
}

bool OpenAiResponses::needsModel(const Endpoint& /*endpoint*/) const
{
    return true;
}

QByteArray OpenAiResponses::body(const Endpoint& /*endpoint*/, const ChatRequest& chat) const
{
    QByteArray out;
    out.reserve(160 + (chat.model.size() + chat.system.size() + chat.user.size()) * 5 / 4);
    out += R"({"model":)";
    appendJsonString(out, chat.model);
    out += R"(,"store":false,)";
    if (!chat.system.isEmpty()) {
        out += R"("instructions":)";
        appendJsonString(out, chat.system);
        out += ',';
    }
    appendInput(out, chat);
    appendTemperature(out, chat);
    if (chat.maxTokens) {
        out += R"(,"max_output_tokens":)";
        out += QByteArray::number(std::max(LeastTokens, *chat.maxTokens));
    }
    appendFormat(out, chat.format);
    out += '}';
    return out;
}

Verdict OpenAiResponses::read(const HttpReply& reply, qint64 nowWallMs) const
{
    return readReplyFrame(reply, nowWallMs, readResponsesUsage, readResponsesAnswer);
}

void OpenAiResponses::authorize(HttpHeaders& headers, const Secret& key) const
{
    headers.append({QByteArrayLiteral("Authorization"), "Bearer " + key.reveal()});
}

} // namespace rowmill
