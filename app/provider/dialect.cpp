#include "app/provider/dialect.h"

#include "app/provider/openai_chat.h"

namespace rowmill {

HttpRequest Dialect::head(const Endpoint& endpoint, const Secret& key) const
{
    HttpRequest request;
    request.url = url(endpoint);
    request.headers = {
        {QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")},
        {QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")},
        {QByteArrayLiteral("Accept-Encoding"), QByteArrayLiteral("identity")},
        {QByteArrayLiteral("User-Agent"), QByteArrayLiteral("Rowmill/" ROWMILL_VERSION)},
    };
    if (!key.isEmpty())
        authorize(request.headers, key);
    return request;
}

HttpRequest Dialect::request(const Endpoint& endpoint, const ChatRequest& chat, const Secret& key) const
{
    HttpRequest request = head(endpoint, key);
    request.body = body(endpoint, chat);
    return request;
}

std::unique_ptr<Dialect> makeDialect(const QString& name)
{
    if (name == QLatin1String("openai-chat"))
        return std::make_unique<OpenAiChat>();
    return nullptr;
}

} // namespace rowmill
