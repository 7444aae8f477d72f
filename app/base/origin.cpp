#include "app/base/origin.h"

#include <QHostAddress>
#include <QUrl>

namespace rowmill {

Origin Origin::of(const QUrl& url)
{
    const QString scheme = url.scheme().toLower();
    const int standard = scheme == QLatin1String("https") ? 443 : 80;
    return {scheme, url.host(QUrl::FullyEncoded).toLower(), url.port(standard)};
}

bool Origin::isLoopback() const
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

QString Origin::toString() const
{
    const QString shown = host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return scheme + QLatin1String("://") + shown + QLatin1Char(':') + QString::number(port);
}

size_t qHash(const Origin& origin, size_t seed)
{
    return qHashMulti(seed, origin.scheme, origin.host, origin.port);
}

} // namespace rowmill
