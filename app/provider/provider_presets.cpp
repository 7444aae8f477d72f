#include "app/provider/provider_presets.h"

#include "app/base/json.h"
#include "app/base/origin.h"
#include "app/provider/dialect.h"
#include "app/provider/endpoint.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

// Outside any namespace, as the macro wants it: in a static library nobody else pulls the file in.
static void initPresetFile()
{
    Q_INIT_RESOURCE(app);
}

namespace rowmill {

namespace {

struct UrlPieces {
    QString before;
    QString after;
    bool open = false; ///< something is to be filled in between
};

UrlPieces piecesOf(const QString& baseUrl)
{
    const qsizetype from = baseUrl.indexOf(QLatin1Char('{'));
    const qsizetype to = baseUrl.indexOf(QLatin1Char('}'), from);
    if (from < 0 || to < 0)
        return {baseUrl, {}, false};
    return {baseUrl.left(from), baseUrl.mid(to + 1), true};
}

QString withoutLastSlash(QString url)
{
    while (url.endsWith(QLatin1Char('/')))
        url.chop(1);
    return url;
}

/// Empty where nothing speaks against it.
QString presetObjection(const ProviderPreset& preset, const QString& auth)
{
    const UrlPieces pieces = piecesOf(preset.baseUrl);
    if (preset.id.isEmpty() || preset.name.isEmpty())
        return QStringLiteral("it has no id or no name");
    if (!makeDialect(preset.dialect))
        return QStringLiteral("the dialect “%1” is not known").arg(preset.dialect);
    if (auth.isEmpty())
        return QStringLiteral("it does not say how the key is sent");
    const QString filled = pieces.open ? pieces.before + QLatin1Char('x') + pieces.after : preset.baseUrl;
    if (const auto endpoint = parseEndpoint(filled); !endpoint)
        return endpoint.error().detail;
    return {};
}

ProviderPreset presetOf(const QJsonValue& json, const QString& auth)
{
    ProviderPreset preset;
    preset.id = json[QLatin1String("id")].toString();
    preset.name = json[QLatin1String("name")].toString();
    preset.baseUrl = json[QLatin1String("base_url")].toString();
    preset.dialect = json[QLatin1String("dialect")].toString();
    if (auth != QLatin1String("none"))
        preset.auth = auth;
    preset.model = json[QLatin1String("model")].toString();
    preset.concurrency = std::max(0, json[QLatin1String("concurrency")].toInt());
    return preset;
}

} // namespace

bool ProviderPreset::isLocal() const
{
    return Origin::of(QUrl(baseUrl)).isLoopback();
}

bool ProviderPreset::isAt(const QString& url) const
{
    const UrlPieces pieces = piecesOf(baseUrl);
    const QString whole = withoutLastSlash(url.trimmed());
    if (!pieces.open || whole == baseUrl)
        return whole == baseUrl;
    return whole.size() > pieces.before.size() + pieces.after.size() && whole.startsWith(pieces.before) &&
           whole.endsWith(pieces.after) &&
           !whole.mid(pieces.before.size()).chopped(pieces.after.size()).contains(QLatin1Char('/'));
}

Result<QList<ProviderPreset>> readProviders(const QByteArray& json)
{
    const auto root = parseJsonObject(json);
    if (!root)
        return root.error();
    QList<ProviderPreset> presets;
    QSet<QString> ids;
    const QJsonArray entries = root->value(QLatin1String("providers")).toArray();
    for (const auto entry : entries) {
        const QString auth = entry[QLatin1String("auth")].toString();
        const ProviderPreset preset = presetOf(entry, auth);
        QString reason = presetObjection(preset, auth);
        if (reason.isEmpty() && ids.contains(preset.id))
            reason = QStringLiteral("its id stands twice");
        if (!reason.isEmpty())
            return Error{ErrorKind::BadRecipe, preset.id, reason};
        ids.insert(preset.id);
        presets.append(preset);
    }
    return presets;
}

QList<ProviderPreset> knownProviders()
{
    initPresetFile();
    QFile file(QStringLiteral(":/rowmill/providers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto presets = readProviders(file.readAll());
    return presets ? *presets : QList<ProviderPreset>();
}

const ProviderPreset* providerAt(const QList<ProviderPreset>& providers, const QString& url,
                                 const QString& dialect)
{
    const ProviderPreset* found = nullptr;
    for (const ProviderPreset& provider : providers) {
        if (!provider.isAt(url))
            continue;
        if (provider.dialect == dialect)
            return &provider;
        if (found == nullptr)
            found = &provider;
    }
    return found;
}

} // namespace rowmill
