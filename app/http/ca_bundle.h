#pragma once

#include "app/http/proxy_route.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <curl/curl.h>
#include <memory>

namespace rowmill {

/// The authorities that a pool trusts: the system's, and those of an extra file beside them. One file for
/// curl, because only then does it keep what it has parsed: with a folder of certificates (Debian's default)
/// it parses all of them again for each connection. The engine's thread; owned by HttpPool.
class CaBundle {
public:
    /// A file that cannot be read makes each https request fail as TransportFault::Tls: better ask
    /// checkCaFile() before.
    explicit CaBundle(const QString& extraFile);

    void applyTo(CURL* handle, const ProxyRoute& route) const;

private:
    void merge(const QByteArray& system, const QByteArray& extra);

    QByteArray m_path; ///< empty: what curl was built with
    std::unique_ptr<QTemporaryFile> m_merged;
};

} // namespace rowmill
