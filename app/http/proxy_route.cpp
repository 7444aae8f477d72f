#include "app/http/proxy_route.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

namespace rowmill {

namespace {

ProxyRoute routeVia(const QUrl& address)
{
    return {shownProxy(address).toUtf8(), address.userName(QUrl::FullyDecoded).toUtf8(),
            address.password(QUrl::FullyDecoded).toUtf8()};
}

/// The first way that the system names and curl can take; straight there when it names none.
ProxyRoute systemRoute(const QUrl& target)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(target));
    for (const QNetworkProxy& proxy : proxies) {
        QUrl address;
        if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy)
            address.setScheme(QStringLiteral("http"));
        else if (proxy.type() == QNetworkProxy::Socks5Proxy)
            address.setScheme(QStringLiteral("socks5h"));
        else if (proxy.type() == QNetworkProxy::NoProxy)
            return {};
        else
            continue;
        address.setHost(proxy.hostName());
        address.setPort(proxy.port());
        ProxyRoute route = routeVia(address);
        route.user = proxy.user().toUtf8();
        route.password = proxy.password().toUtf8();
        return route;
    }
    return {};
}

ProxyRoute findRoute(const ProxySetting& setting, const QUrl& target)
{
    switch (setting.mode) {
    case ProxySetting::Mode::System:
        return systemRoute(target);
    case ProxySetting::Mode::Manual:
        return routeVia(setting.address);
    case ProxySetting::Mode::None:
        break;
    }
    return {};
}

} // namespace

const ProxyRoute& ProxyRoutes::routeTo(const QUrl& target)
{
    const Origin origin = Origin::of(target);
    const auto found = m_routes.constFind(origin);
    if (found != m_routes.cend())
        return *found;
    return *m_routes.insert(origin, origin.isLoopback() ? ProxyRoute{} : findRoute(m_setting, target));
}

QString proxyFailure(const ProxyRoute& route, int status, const QString& words)
{
    const QString name = QString::fromUtf8(route.url);
    if (status == 407) {
        return route.user.isEmpty()
                   ? QStringLiteral("the proxy %1 asks for a user name and a password (407)").arg(name)
                   : QStringLiteral("the proxy %1 refused the user name or the password (407)").arg(name);
    }
    if (status >= 300)
        return QStringLiteral("the proxy %1 refused to connect to the endpoint (%2)").arg(name).arg(status);
    return QStringLiteral("through the proxy %1: %2").arg(name, words);
}

} // namespace rowmill
