#include "app/provider/openai_chat.h"

#include "app/provider/json_writer.h"
#include "app/provider/openai_reply.h"

#include <cmath>

namespace rowmill {

namespace {

/// OpenAI's own models refuse the old name, many compatible servers know no other.
QByteArrayView tokenLimitName(const Endpoint& endpoint)
{
    const bool own = endpoint.baseUrl.host() == QLatin1String("api.openai.com");
    return own ? QByteArrayView("max_completion_tokens") : QByteArrayView("max_tokens");
}

void appendMessage(QByteArray& out, QByteArrayView role, QStringView content)
{
    out += R"({"role":")";
    out += role;
    out += R"(","content":)";
    appendJsonString(out, content);
    out += '}';
}

void appendMessages(QByteArray& out, const ChatRequest& chat)
{
    out += R"("messages":[)";
    if (!chat.system.isEmpty()) {
        appendMessage(out, "system", chat.system);
        out += ',';
    }
    for (const ChatExample& example : chat.examples) {
        appendMessage(out, "user", example.user);
        out += ',';
        appendMessage(out, "assistant", example.answer);
        out += ',';
    }
    appendMessage(out, "user", chat.user);
    out += ']';
}

void appendFormat(QByteArray& out, const AnswerFormat& format)
{
    switch (format.kind) {
    case AnswerFormat::Kind::Text:
        return;
    case AnswerFormat::Kind::JsonObject:
        out += R"(,"response_format":{"type":"json_object"})";
        return;
    case AnswerFormat::Kind::JsonSchema:
        out += R"(,"response_format":{"type":"json_schema","json_schema":{"name":)";
        appendJsonString(out, format.name);
        out += R"(,"strict":true,"schema":)";
        out += format.schema;
        out += "}}";
        return;
    }
}

} // namespace

QUrl OpenAiChat::url(const Endpoint& endpoint) const
{
    QUrl url = endpoint.baseUrl;
    url.setPath(url.path(QUrl::FullyEncoded) + QLatin1String("/chat/completions"), QUrl::StrictMode);
    return url;
}

QByteArray OpenAiChat::body(const Endpoint& endpoint, const ChatRequest& chat) const
{
    QByteArray out;
    out.reserve(160 + (chat.model.size() + chat.system.size() + chat.user.size()) * 5 / 4);
    out += '{';
    if (!chat.model.isEmpty()) {
        out += R"("model":)";
        appendJsonString(out, chat.model);
        out += ',';
    }
    appendMessages(out, chat);
    if (chat.temperature && std::isfinite(*chat.temperature)) {
        out += R"(,"temperature":)";
        appendJsonNumber(out, *chat.temperature);
    }
    if (chat.maxTokens) {
        out += ",\"";
        out += tokenLimitName(endpoint);
        out += "\":";
        out += QByteArray::number(*chat.maxTokens);
    }
    appendFormat(out, chat.format);
    out += '}';
    return out;
}

Verdict OpenAiChat::read(const HttpReply& reply, qint64 nowWallMs) const
{
    return readOpenAiReply(reply, nowWallMs);
}

void OpenAiChat::authorize(HttpHeaders& headers, const Secret& key) const
{
    headers.append({QByteArrayLiteral("Authorization"), "Bearer " + key.reveal()});
}

} // namespace rowmill
