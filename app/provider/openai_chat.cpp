#include "app/provider/openai_chat.h"

#include "app/provider/openai_body.h"
#include "app/provider/openai_reply.h"

namespace rowmill {

namespace {

ChatSpelling spellingOf(const Endpoint& endpoint)
{
    const QString host = endpoint.baseUrl.host();
    ChatSpelling spelling;
    // OpenAI's own models refuse the old name, many compatible servers know no other.
    if (host == QLatin1String("api.openai.com"))
        spelling.tokenLimit = "max_completion_tokens";
    spelling.schema = host != QLatin1String("api.deepseek.com");
    return spelling;
}

} // namespace

QUrl OpenAiChat::url(const Endpoint& endpoint, const QString& /*model*/) const
{
    return endpoint.under(QStringLiteral("/chat/completions"));
}

QByteArray OpenAiChat::body(const Endpoint& endpoint, const ChatRequest& chat) const
{
    return openAiChatBody(chat, spellingOf(endpoint));
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
