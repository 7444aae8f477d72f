#pragma once

#include "app/base/result.h"

#include <QString>
#include <QUrl>

namespace rowmill {

/// Whether requests go through a proxy. What is meant for this computer (localhost, 127.0.0.0/8, ::1) never
/// does, whatever the mode. A value; the address may hold a password, so show it only by shownProxy().
struct ProxySetting {
    enum class Mode : quint8 {
        System, ///< what the desktop or the environment (https_proxy, no_proxy) says for the endpoint's URL
        None,   ///< straight to the endpoint, whatever the environment says
        Manual, ///< `address`
    };
    Mode mode = Mode::System;
    QUrl address; ///< Manual: http, https, socks5 or socks5h, a host and a port, and user:password@ at most

    bool operator==(const ProxySetting&) const = default;
};

/// "system", "none", or an address such as "http://user:password@proxy.example:3128"; without a scheme it is
/// http. BadProxy, in whose place no password stands.
Result<ProxySetting> parseProxy(const QString& text);
/// An address alone: "system" and "none" are hosts like any other here.
Result<QUrl> parseProxyAddress(const QString& text);

/// The address without user and password, for people: "http://proxy.example:3128".
QString shownProxy(const QUrl& address);

} // namespace rowmill
