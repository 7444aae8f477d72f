#include "app/provider/azure.h"

#include "app/provider/openai_body.h"
#include "app/provider/openai_reply.h"

#include <QUrlQuery>

namespace rowmill {

namespace {

constexpr QLatin1String VersionName("api-version");
/// The last that the deployments' API had before v1 did away with such dates.
constexpr QLatin1String StandardVersion("2024-10-21");
/// From this one on the longest answer has its new name; the older name is refused by newer models.
constexpr QLatin1String NewTokenName("2024-09-01");

bool namesDeployment(const QUrl& base)
{
    return base.path().contains(QLatin1String("/deployments/"));
}

bool byDeployments(const QUrl& base)
{
    return base.hasQuery() || namesDeployment(base);
}

QString versionOf(const QUrl& base)
{
    const QString version = QUrlQuery(base).queryItemValue(VersionName);
    return version.isEmpty() ? QString(StandardVersion) : version;
}

QUrl deploymentUrl(const Endpoint& endpoint, const QString& model)
{
    QString suffix;
    if (!namesDeployment(endpoint.baseUrl)) {
        if (!endpoint.baseUrl.path().endsWith(QLatin1String("/openai")))
            suffix += QLatin1String("/openai");
        suffix += QLatin1String("/deployments/") + QString::fromLatin1(QUrl::toPercentEncoding(model));
    }
    QUrl url = endpoint.under(suffix + QLatin1String("/chat/completions"));
    url.setQuery(VersionName + QLatin1Char('=') + versionOf(endpoint.baseUrl));
    return url;
}

} // namespace

QUrl Azure::url(const Endpoint& endpoint, const QString& model) const
{
    if (byDeployments(endpoint.baseUrl))
        return deploymentUrl(endpoint, model);
    const QString path = endpoint.baseUrl.path();
    QString prefix;
    if (path.isEmpty())
        prefix = QStringLiteral("/openai/v1");
    else if (path == QLatin1String("/openai"))
        prefix = QStringLiteral("/v1");
    return endpoint.under(prefix + QLatin1String("/chat/completions"));
}

std::optional<HttpRequest> Azure::modelsRequest(const Endpoint& /*endpoint*/, const Secret& /*key*/) const
{
    return std::nullopt;
}

bool Azure::needsModel(const Endpoint& endpoint) const
{
    return !namesDeployment(endpoint.baseUrl);
}

QByteArray Azure::body(const Endpoint& endpoint, const ChatRequest& chat) const
{
    ChatSpelling spelling;
    const bool old = byDeployments(endpoint.baseUrl) && versionOf(endpoint.baseUrl) < NewTokenName;
    if (!old)
        spelling.tokenLimit = "max_completion_tokens";
    return openAiChatBody(chat, spelling);
}

Verdict Azure::read(const HttpReply& reply, qint64 nowWallMs) const
{
    return readOpenAiReply(reply, nowWallMs);
}

void Azure::authorize(HttpHeaders& headers, const Secret& key) const
{
    headers.append({QByteArrayLiteral("api-key"), key.reveal()});
}

} // namespace rowmill
