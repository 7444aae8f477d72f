#include "app/provider/endpoint.h"

#include "app/base/origin.h"

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
    if (url.hasQuery())
        return QStringLiteral("it must not have a query (?)");
    if (url.hasFragment())
        return QStringLiteral("it must not have a fragment (#)");
    if (url.scheme() == QLatin1String("http") && !Origin::of(url).isLoopback())
        return QStringLiteral("only https is allowed, except for this computer");
    if (withoutLastSlashes(url).path().endsWith(QLatin1String("/chat/completions")))
        return QStringLiteral("leave out /chat/completions, it is added for each request");
    return {};
}

/// A password or a key pasted into the URL must not travel on in an error text.
QString withoutSecrets(const QString& text)
{
    const QString kept = text.left(text.indexOf(QLatin1Char('?')));
    const qsizetype at = kept.lastIndexOf(QLatin1Char('@'));
    const qsizetype slashes = kept.indexOf(QLatin1String("//"));
    const qsizetype start = slashes < 0 ? 0 : slashes + 2;
    return at < start ? kept : kept.left(start) + kept.mid(at + 1);
}

} // namespace

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
