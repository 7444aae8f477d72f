#pragma once

#include "app/base/origin.h"
#include "app/http/proxy_setting.h"

#include <QByteArray>
#include <QHash>

namespace rowmill {

/// The way to one origin, as curl takes it. Holds a password: never log it.
struct ProxyRoute {
    QByteArray url; ///< of the proxy, without user and password; empty: straight there
    QByteArray user;
    QByteArray password;

    bool isDirect() const { return url.isEmpty(); }
    bool isEncrypted() const { return url.startsWith("https:"); }
};

/// Finds the way to an origin, and remembers it: the system may take its time over the answer (a proxy
/// script, a settings service), so it is asked once for each origin. The engine's thread; owned by HttpPool.
class ProxyRoutes {
public:
    explicit ProxyRoutes(ProxySetting setting) : m_setting(std::move(setting)) {}

    const ProxyRoute& routeTo(const QUrl& target);

private:
    ProxySetting m_setting;
    QHash<Origin, ProxyRoute> m_routes;
};

/// Why nothing came through the proxy, naming it: `status` is its answer to CONNECT (0: none), `words` are
/// curl's.
QString proxyFailure(const ProxyRoute& route, int status, const QString& words);

} // namespace rowmill
