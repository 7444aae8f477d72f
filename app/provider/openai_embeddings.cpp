#include "app/provider/openai_embeddings.h"

#include "app/provider/json_writer.h"
#include "app/provider/reply_frame.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rowmill {

namespace {

void readEmbeddingsUsage(const QJsonObject& root, SuccessReading& reading)
{
    const QJsonValue usage = root.value(QLatin1String("usage"));
    reading.verdict.promptTokens = tokenCount(usage[QLatin1String("prompt_tokens")]);
}

void readVector(const QJsonObject& root, SuccessReading& reading)
{
    const QJsonArray vector = root.value(QLatin1String("data"))[0][QLatin1String("embedding")].toArray();
    const bool numbers =
        std::all_of(vector.begin(), vector.end(), [](const QJsonValue& value) { return value.isDouble(); });
    if (vector.isEmpty() || !numbers) {
        reading.takeMalformed();
        return;
    }
    reading.verdict.text = QString::fromLatin1(QJsonDocument(vector).toJson(QJsonDocument::Compact));
    reading.verdict.outcome = Outcome::Answered;
}

} // namespace

QUrl OpenAiEmbeddings::url(const Endpoint& endpoint, const QString& /*model*/) const
{
    return endpoint.under(QStringLiteral("/embeddings"));
}

bool OpenAiEmbeddings::needsModel(const Endpoint& /*endpoint*/) const
{
    return true;
}

QByteArray OpenAiEmbeddings::body(const Endpoint& /*endpoint*/, const ChatRequest& chat) const
{
    QByteArray out = R"({"model":)";
    appendJsonString(out, chat.model);
    out += R"(,"encoding_format":"float","input":)";
    appendJsonString(out, chat.user);
    out += '}';
    return out;
}

Verdict OpenAiEmbeddings::read(const HttpReply& reply, qint64 nowWallMs) const
{
    return readReplyFrame(reply, nowWallMs, readEmbeddingsUsage, readVector);
}

void OpenAiEmbeddings::authorize(HttpHeaders& headers, const Secret& key) const
{
    headers.append({QByteArrayLiteral("Authorization"), "Bearer " + key.reveal()});
}

} // namespace rowmill
