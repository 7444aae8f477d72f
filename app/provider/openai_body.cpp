#include "app/provider/openai_body.h"

#include "app/provider/json_writer.h"

namespace rowmill {

namespace {

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

void appendFormat(QByteArray& out, const AnswerFormat& format, bool takesSchema)
{
    if (format.kind == AnswerFormat::Kind::Text)
        return;
    if (format.kind == AnswerFormat::Kind::JsonObject || !takesSchema) {
        out += R"(,"response_format":{"type":"json_object"})";
        return;
    }
    out += R"(,"response_format":{"type":"json_schema","json_schema":{"name":)";
    appendJsonString(out, format.name);
    out += R"(,"strict":true,"schema":)";
    out += format.schema;
    out += "}}";
}

} // namespace

QByteArray openAiChatBody(const ChatRequest& chat, const ChatSpelling& spelling)
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
    appendTemperature(out, chat);
    if (chat.maxTokens) {
        out += ",\"";
        out += spelling.tokenLimit;
        out += "\":";
        out += QByteArray::number(*chat.maxTokens);
    }
    appendFormat(out, chat.format, spelling.schema);
    out += '}';
    return out;
}

} // namespace rowmill
