#include "app/http/proxy_setting.h"

#include "app/base/redact.h"

#include <QCoreApplication>

namespace rowmill {

namespace {

struct ProxyWords {
    Q_DECLARE_TR_FUNCTIONS(Network)
};

/// Empty where nothing speaks against the address.
QString proxyObjection(const QUrl& url)
{
    static const QStringList schemes = {QStringLiteral("http"), QStringLiteral("https"),
                                        QStringLiteral("socks5"), QStringLiteral("socks5h")};
    if (!url.isValid())
        return ProxyWords::tr("it is not a valid address");
    if (!schemes.contains(url.scheme()))
        return ProxyWords::tr("it must start with http://, https://, socks5:// or socks5h://");
    if (url.host().isEmpty())
        return ProxyWords::tr("it names no host");
    if (url.port() < 1)
        return ProxyWords::tr("its port is missing, as in http://proxy.example:3128");
    const QString path = url.path();
    if ((!path.isEmpty() && path != QLatin1String("/")) || url.hasQuery() || url.hasFragment())
        return ProxyWords::tr("nothing may follow its port");
    return {};
}

} // namespace

Result<QUrl> parseProxyAddress(const QString& text)
{
    QString full = text.trimmed();
    if (full.isEmpty())
        return Error{ErrorKind::BadProxy, {}, ProxyWords::tr("it is empty")};
    if (!full.contains(QLatin1String("://")))
        full.prepend(QLatin1String("http://"));
    QUrl url(full, QUrl::StrictMode);
    if (const QString reason = proxyObjection(url); !reason.isEmpty())
        return Error{ErrorKind::BadProxy, withoutUserInfo(text.trimmed()), reason};
    url.setPath({});
    return url;
}

Result<ProxySetting> parseProxy(const QString& text)
{
    using enum ProxySetting::Mode;
    if (text == QLatin1String("system"))
        return ProxySetting{};
    if (text == QLatin1String("none"))
        return ProxySetting{None, {}};
    const auto address = parseProxyAddress(text);
    return address ? Result<ProxySetting>(ProxySetting{Manual, *address}) : address.error();
}

QString shownProxy(const QUrl& address)
{
    return address.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery |
                            QUrl::RemoveFragment);
}

} // namespace rowmill
