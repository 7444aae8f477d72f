#include "app/provider/endpoint.h"

#include "app/base/origin.h"
#include "app/base/redact.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rowmill {

namespace {

QUrl withoutLastSlashes(QUrl url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

/// What dialects add themselves. Null where the path ends with none of it.
QString addedPart(const QString& path)
{
    static constexpr std::array<QLatin1String, 5> Parts = {
        QLatin1String("/chat/completions"), QLatin1String("/responses"), QLatin1String("/messages"),
        QLatin1String(":generateContent"), QLatin1String("/embeddings")};
    const auto* found =
        std::find_if(Parts.begin(), Parts.end(), [&path](QLatin1String part) { return path.endsWith(part); });
    return found == Parts.end() ? QString() : QString(*found);
}

bool isAllowedQuery(const QString& query)
{
    static const QRegularExpression version(QStringLiteral("\\Aapi-version=[A-Za-z0-9.-]{1,40}\\z"));
    return version.match(query).hasMatch();
}

/// Empty where nothing speaks against the URL.
QString objection(const QUrl& url)
{
    if (!url.isValid())
        return QStringLiteral("it is not a valid URL");
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return QStringLiteral("it must start with https://");
    if (url.host().isEmpty())
        return QStringLiteral("it names no host");
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty() || url.authority().contains(QLatin1Char('@')))
        return QStringLiteral("it must not hold a name or a password");
    if (url.hasQuery() && !isAllowedQuery(url.query(QUrl::FullyEncoded)))
        return QStringLiteral("it must not have a query (?)");
    if (url.hasFragment())
        return QStringLiteral("it must not have a fragment (#)");
    if (url.scheme() == QLatin1String("http") && !Origin::of(url).isLoopback())
        return QStringLiteral("only https is allowed, except for this computer");
    const QString added = addedPart(withoutLastSlashes(url).path());
    if (!added.isEmpty())
        return QStringLiteral("leave out %1, it is added for each request").arg(added);
    return {};
}

/// A password or a key pasted into the URL must not travel on in an error text.
QString withoutSecrets(const QString& text)
{
    return withoutUserInfo(text.left(text.indexOf(QLatin1Char('?'))));
}

} // namespace

QUrl Endpoint::under(const QString& encodedPath) const
{
    QUrl url = baseUrl;
    url.setPath(url.path(QUrl::FullyEncoded) + encodedPath, QUrl::StrictMode);
    return url;
}

Result<Endpoint> parseEndpoint(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QString place = withoutSecrets(trimmed);
    if (trimmed.isEmpty())
        return Error{ErrorKind::BadEndpoint, place, QStringLiteral("it is empty")};
    const QUrl url(trimmed, QUrl::StrictMode);
    const QString reason = objection(url);
    if (!reason.isEmpty())
        return Error{ErrorKind::BadEndpoint, place, reason};
    return Endpoint{withoutLastSlashes(url)};
}

} // namespace rowmill
