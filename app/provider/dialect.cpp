#include "app/provider/dialect.h"

#include "app/provider/anthropic.h"
#include "app/provider/azure.h"
#include "app/provider/gemini.h"
#include "app/provider/openai_chat.h"
#include "app/provider/openai_embeddings.h"
#include "app/provider/openai_responses.h"

#include <array>

namespace rowmill {

namespace {

template<typename Spelling>
std::unique_ptr<Dialect> make()
{
    return std::make_unique<Spelling>();
}

struct Named {
    QLatin1String name;
    std::unique_ptr<Dialect> (*make)();
};

constexpr std::array<Named, 6> Dialects = {{
    {QLatin1String("openai-chat"), make<OpenAiChat>},
    {QLatin1String("openai-responses"), make<OpenAiResponses>},
    {QLatin1String("anthropic"), make<Anthropic>},
    {QLatin1String("gemini"), make<Gemini>},
    {QLatin1String("azure"), make<Azure>},
    {QLatin1String("openai-embeddings"), make<OpenAiEmbeddings>},
}};

} // namespace

HttpHeaders Dialect::headers(const Secret& key) const
{
    HttpHeaders lines = {
        {QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")},
        {QByteArrayLiteral("Accept-Encoding"), QByteArrayLiteral("identity")},
        {QByteArrayLiteral("User-Agent"), QByteArrayLiteral("Rowmill/" ROWMILL_VERSION)},
    };
    addHeaders(lines);
    if (!key.isEmpty())
        authorize(lines, key);
    return lines;
}

HttpRequest Dialect::head(const Endpoint& endpoint, const QString& model, const Secret& key) const
{
    HttpRequest request;
    request.url = url(endpoint, model);
    request.headers = headers(key);
    request.headers.prepend({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    return request;
}

std::optional<HttpRequest> Dialect::modelsRequest(const Endpoint& endpoint, const Secret& key) const
{
    HttpRequest request;
    request.url = endpoint.under(QStringLiteral("/models"));
    request.headers = headers(key);
    request.method = HttpMethod::Get;
    return request;
}

HttpRequest Dialect::request(const Endpoint& endpoint, const ChatRequest& chat, const Secret& key) const
{
    HttpRequest request = head(endpoint, chat.model, key);
    request.body = body(endpoint, chat);
    return request;
}

bool Dialect::warmsUpAlone(const ChatRequest& /*chat*/) const
{
    return false;
}

bool Dialect::needsModel(const Endpoint& /*endpoint*/) const
{
    return false;
}

void Dialect::addHeaders(HttpHeaders& /*headers*/) const {}

std::unique_ptr<Dialect> makeDialect(const QString& name)
{
    for (const Named& dialect : Dialects) {
        if (dialect.name == name)
            return dialect.make();
    }
    return nullptr;
}

QStringList dialectNames()
{
    QStringList names;
    for (const Named& dialect : Dialects)
        names += dialect.name;
    return names;
}

} // namespace rowmill
