#include "app/provider/gemini.h"

#include "app/provider/json_writer.h"
#include "app/provider/plain_words.h"
#include "app/provider/reply_frame.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace rowmill {

namespace {

void appendParts(QByteArray& out, QStringView text)
{
    out += R"("parts":[{"text":)";
    appendJsonString(out, text);
    out += "}]";
}

QByteArray settings(const ChatRequest& chat)
{
    QByteArray out;
    appendTemperature(out, chat);
    if (chat.maxTokens)
        out += R"(,"maxOutputTokens":)" + QByteArray::number(*chat.maxTokens);
    if (chat.format.kind != AnswerFormat::Kind::Text)
        out += R"(,"responseMimeType":"application/json")";
    if (chat.format.kind == AnswerFormat::Kind::JsonSchema)
        out += R"(,"responseJsonSchema":)" + chat.format.schema;
    return out.mid(1);
}

/// Prompt tokens include what was cached; candidates do not include what was thought.
void readGeminiUsage(const QJsonObject& root, SuccessReading& reading)
{
    Verdict& verdict = reading.verdict;
    const QJsonValue usage = root.value(QLatin1String("usageMetadata"));
    const auto count = [&usage](const char* name) { return tokenCount(usage[QLatin1String(name)]); };
    verdict.promptTokens = tokenCount(double(count("promptTokenCount")) + count("toolUsePromptTokenCount"));
    verdict.cachedTokens = std::min(count("cachedContentTokenCount"), verdict.promptTokens);
    verdict.reasoningTokens = count("thoughtsTokenCount");
    verdict.completionTokens = tokenCount(double(count("candidatesTokenCount")) + verdict.reasoningTokens);
}

Outcome outcomeOf(const QString& finishReason)
{
    static constexpr std::array<std::pair<QLatin1String, Outcome>, 9> Reasons = {{
        {QLatin1String("STOP"), Outcome::Answered},
        {QLatin1String("MAX_TOKENS"), Outcome::Truncated},
        {QLatin1String("SAFETY"), Outcome::Filtered},
        {QLatin1String("RECITATION"), Outcome::Filtered},
        {QLatin1String("LANGUAGE"), Outcome::Filtered},
        {QLatin1String("BLOCKLIST"), Outcome::Filtered},
        {QLatin1String("PROHIBITED_CONTENT"), Outcome::Filtered},
        {QLatin1String("SPII"), Outcome::Filtered},
        {QLatin1String("OTHER"), Outcome::ServerError},
    }};
    const auto* found = std::find_if(Reasons.begin(), Reasons.end(),
                                     [&](const auto& reason) { return reason.first == finishReason; });
    // The rest are calls of tools that nobody offered, and pictures.
    return found == Reasons.end() ? Outcome::MalformedReply : found->second;
}

/// A prompt that the filter stopped has no candidate.
bool readBlock(const QJsonObject& root, Verdict& verdict)
{
    const QJsonValue feedback = root.value(QLatin1String("promptFeedback"));
    const QString reason = feedback[QLatin1String("blockReason")].toString();
    if (reason.isEmpty())
        return false;
    const QString words = feedback[QLatin1String("blockReasonMessage")].toString();
    verdict.outcome = Outcome::Filtered;
    verdict.finishReason = plainToken(reason);
    verdict.message = plainWords(words.isEmpty() ? reason : words);
    return true;
}

void readGeminiAnswer(const QJsonObject& root, SuccessReading& reading)
{
    Verdict& verdict = reading.verdict;
    if (verdict.requestId.isEmpty())
        verdict.requestId = plainToken(root.value(QLatin1String("responseId")).toString().left(200));
    const QJsonValue candidate = root.value(QLatin1String("candidates"))[0];
    if (!candidate.isObject() && readBlock(root, verdict))
        return;
    verdict.finishReason = plainToken(candidate[QLatin1String("finishReason")].toString());
    if (verdict.finishReason.isEmpty()) {
        reading.takeMalformed();
        return;
    }
    const QJsonArray parts = candidate[QLatin1String("content")][QLatin1String("parts")].toArray();
    for (const auto part : parts) {
        if (!part[QLatin1String("thought")].toBool())
            verdict.text += part[QLatin1String("text")].toString();
    }
    verdict.outcome = outcomeOf(verdict.finishReason);
    if (verdict.outcome == Outcome::Answered)
        reading.takeText();
    else
        verdict.message = plainWords(candidate[QLatin1String("finishMessage")].toString());
}

} // namespace

QUrl Gemini::url(const Endpoint& endpoint, const QString& model) const
{
    // "tunedModels/mine" and "models/gemini-2.5-flash" say themselves where they stand.
    const QString place = model.contains(QLatin1Char('/')) ? model : QLatin1String("models/") + model;
    const QByteArray encoded = QUrl::toPercentEncoding(place, "/");
    return endpoint.under(QLatin1Char('/') + QString::fromLatin1(encoded) +
                          QLatin1String(":generateContent"));
}

std::optional<HttpRequest> Gemini::modelsRequest(const Endpoint& endpoint, const Secret& key) const
{
    auto request = Dialect::modelsRequest(endpoint, key);
    request->url.setQuery(QStringLiteral("pageSize=1000"));
    return request;
}

bool Gemini::needsModel(const Endpoint& /*endpoint*/) const
{
    return true;
}

QByteArray Gemini::body(const Endpoint& /*endpoint*/, const ChatRequest& chat) const
{
    QByteArray out;
    out.reserve(160 + (chat.system.size() + chat.user.size()) * 5 / 4);
    out += '{';
    if (!chat.system.isEmpty()) {
        out += R"("systemInstruction":{)";
        appendParts(out, chat.system);
        out += "},";
    }
    out += R"("contents":)";
    appendTurns(out, chat, "model", appendParts);
    const QByteArray config = settings(chat);
    if (!config.isEmpty())
        out += R"(,"generationConfig":{)" + config + '}';
    out += '}';
    return out;
}

Verdict Gemini::read(const HttpReply& reply, qint64 nowWallMs) const
{
    return readReplyFrame(reply, nowWallMs, readGeminiUsage, readGeminiAnswer);
}

void Gemini::authorize(HttpHeaders& headers, const Secret& key) const
{
    headers.append({QByteArrayLiteral("x-goog-api-key"), key.reveal()});
}

} // namespace rowmill
