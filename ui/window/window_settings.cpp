#include "ui/window/window_settings.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace rowmill {

namespace {

const QLatin1String ThemeKey("window/theme");
const QLatin1String LanguageKey("window/language");
const QLatin1String ProxyKey("network/proxy");
const QLatin1String AddressKey("network/address");
const QLatin1String CaFileKey("network/ca_file");
const QLatin1String GeometryKey("window/geometry");
const QLatin1String FolderKey("window/folder");

QString splitterKey(const QString& name)
{
    return QLatin1String("splitter/") + name;
}

QString panelKey(const QString& name)
{
    return QLatin1String("panel/") + name;
}

} // namespace

ThemeChoice WindowSettings::theme()
{
    const QString name = QSettings().value(ThemeKey).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void WindowSettings::setTheme(ThemeChoice choice)
{
    const QLatin1String name(choice == ThemeChoice::Light  ? "light"
                             : choice == ThemeChoice::Dark ? "dark"
                                                           : "system");
    QSettings().setValue(ThemeKey, QString(name));
}

QString WindowSettings::language()
{
    return QSettings().value(LanguageKey).toString();
}

void WindowSettings::setLanguage(const QString& language)
{
    QSettings().setValue(LanguageKey, language);
}

HttpSettings WindowSettings::network()
{
    using enum ProxySetting::Mode;
    const QSettings settings;
    HttpSettings network;
    network.caFile = settings.value(CaFileKey).toString();
    const QString mode = settings.value(ProxyKey).toString();
    if (const auto address = parseProxyAddress(settings.value(AddressKey).toString()))
        network.proxy.address = *address;
    if (mode == QLatin1String("none"))
        network.proxy.mode = None;
    else if (mode == QLatin1String("manual") && !network.proxy.address.isEmpty())
        network.proxy.mode = Manual;
    return network;
}

void WindowSettings::setNetwork(const HttpSettings& network)
{
    using enum ProxySetting::Mode;
    QSettings settings;
    const ProxySetting& proxy = network.proxy;
    settings.setValue(CaFileKey, network.caFile);
    settings.setValue(ProxyKey, QString(proxy.mode == System ? QLatin1String("system")
                                        : proxy.mode == None ? QLatin1String("none")
                                                             : QLatin1String("manual")));
    settings.setValue(AddressKey, proxy.address.toString(QUrl::RemovePassword | QUrl::FullyEncoded));
}

QByteArray WindowSettings::geometry()
{
    return QSettings().value(GeometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry)
{
    QSettings().setValue(GeometryKey, geometry);
}

QByteArray WindowSettings::splitter(const QString& name)
{
    return QSettings().value(splitterKey(name)).toByteArray();
}

void WindowSettings::setSplitter(const QString& name, const QByteArray& state)
{
    QSettings().setValue(splitterKey(name), state);
}

bool WindowSettings::panelShown(const QString& name)
{
    return QSettings().value(panelKey(name), true).toBool();
}

void WindowSettings::setPanelShown(const QString& name, bool shown)
{
    QSettings().setValue(panelKey(name), shown);
}

QString WindowSettings::lastFolder()
{
    const QString folder = QSettings().value(FolderKey).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    // A folder that is not there would be offered as the name of a file.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void WindowSettings::setLastFolder(const QString& folder)
{
    QSettings().setValue(FolderKey, folder);
}

} // namespace rowmill
