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
const QLatin1String LogGeometryKey("window/log_geometry");
const QLatin1String FolderKey("window/folder");
const QLatin1String HiddenChartsKey("charts/hidden");

const QLatin1String StepKey("window/step");

struct ThemeName {
    ThemeChoice choice;
    QLatin1String name;
};
constexpr ThemeName Themes[] = {
    {ThemeChoice::System, QLatin1String("system")},
    {ThemeChoice::Light, QLatin1String("light")},
    {ThemeChoice::Dark, QLatin1String("dark")},
    {ThemeChoice::HighContrastLight, QLatin1String("high-contrast-light")},
    {ThemeChoice::HighContrastDark, QLatin1String("high-contrast-dark")},
};

struct ChoiceEntry {
    QLatin1String key;
    bool atFirst;
};

/// In the order of the enum.
constexpr ChoiceEntry Choices[] = {
    {QLatin1String("choice/notify"), true},
    {QLatin1String("choice/sound"), false},
    {QLatin1String("choice/keep_awake"), true},
    {QLatin1String("choice/reopen_last"), false},
};

const ChoiceEntry& entryOf(WindowSettings::Choice choice)
{
    return Choices[size_t(choice)];
}

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
    for (const ThemeName& theme : Themes) {
        if (name == theme.name)
            return theme.choice;
    }
    return ThemeChoice::System;
}

void WindowSettings::setTheme(ThemeChoice choice)
{
    for (const ThemeName& theme : Themes) {
        if (choice == theme.choice)
            QSettings().setValue(ThemeKey, QString(theme.name));
    }
}

bool WindowSettings::choice(Choice choice)
{
    const ChoiceEntry& entry = entryOf(choice);
    return QSettings().value(entry.key, entry.atFirst).toBool();
}

void WindowSettings::setChoice(Choice choice, bool on)
{
    QSettings().setValue(entryOf(choice).key, on);
}

int WindowSettings::setupStep()
{
    return QSettings().value(StepKey, -1).toInt();
}

void WindowSettings::setSetupStep(int step)
{
    QSettings().setValue(StepKey, step);
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

QByteArray WindowSettings::logGeometry()
{
    return QSettings().value(LogGeometryKey).toByteArray();
}

void WindowSettings::setLogGeometry(const QByteArray& geometry)
{
    QSettings().setValue(LogGeometryKey, geometry);
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

QStringList WindowSettings::hiddenCharts()
{
    return QSettings().value(HiddenChartsKey).toStringList();
}

void WindowSettings::setHiddenCharts(const QStringList& names)
{
    QSettings().setValue(HiddenChartsKey, names);
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
