#include "app/metrics/price_table.h"

#include "app/base/json.h"
#include "app/base/origin.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

// Outside any namespace, as the macro wants it.
static void initPriceFile()
{
    Q_INIT_RESOURCE(app);
}

namespace rowmill {

using namespace Qt::StringLiterals;

namespace {

/// What the practice endpoint charges, in money that nobody pays, so that budgets can be tried out.
constexpr QLatin1String PracticeName("practice");

/// More a million tokens is a slip of the hand.
constexpr double DearestPrice = 1e6;

std::optional<Price> priceFrom(const QList<double>& figures)
{
    if (figures.size() < 2 || figures.size() > 4)
        return std::nullopt;
    for (const double figure : figures) {
        if (!std::isfinite(figure) || figure < 0 || figure > DearestPrice)
            return std::nullopt;
    }
    Price price{figures.at(0), figures.at(1), figures.at(0), figures.at(0)};
    if (figures.size() > 2)
        price.cachedRead = figures.at(2);
    if (figures.size() > 3)
        price.cacheWrite = figures.at(3);
    return price;
}

/// "gpt-4o-mini-2024-07-18", "claude-sonnet-4-20250514", "mistral-large-2411", "…-latest", "…-001"
QString withoutDate(QString model)
{
    static const QRegularExpression date(u"[-@](\\d{4}-\\d{2}-\\d{2}|\\d{8}|\\d{6}|\\d{4}|\\d{3}|latest)$"_s);
    return model.remove(date);
}

/// Of this computer or the local network: whoever asks there pays in another way.
bool isLocal(const QUrl& url)
{
    const QString host = url.host().toLower();
    if (Origin::of(url).isLoopback() || !host.contains(u'.') || host.endsWith(".local"_L1) ||
        host.endsWith(".lan"_L1) || host.endsWith(".internal"_L1))
        return true;
    const QHostAddress address(host);
    static const QPair<QHostAddress, int> nets[] = {
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s), QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"fc00::/7"_s)};
    return address.isLinkLocal() || std::any_of(std::begin(nets), std::end(nets),
                                                [&](const auto& net) { return address.isInSubnet(net); });
}

} // namespace

PriceTable PriceTable::builtIn()
{
    initPriceFile();
    QFile file(u":/rowmill/prices.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto table = fromJson(file.readAll());
    return table ? *table : PriceTable();
}

Result<PriceTable> PriceTable::fromJson(const QByteArray& json)
{
    const auto root = parseJsonObject(json);
    if (!root)
        return root.error();
    PriceTable table;
    table.m_date = QDate::fromString(root->value("date"_L1).toString(), Qt::ISODate);
    if (!table.m_date.isValid())
        return Error{ErrorKind::BrokenJson, {}, u"no date"_s};
    const QJsonArray providers = root->value("providers"_L1).toArray();
    for (const auto entry : providers) {
        Provider provider;
        provider.name = entry["name"_L1].toString();
        provider.sellsOthers = entry["sells_others"_L1].toBool();
        const QJsonArray hosts = entry["hosts"_L1].toArray();
        for (const auto host : hosts)
            provider.hosts.append(host.toString());
        const QJsonObject models = entry["models"_L1].toObject();
        for (auto it = models.begin(); it != models.end(); ++it) {
            QList<double> figures;
            const QJsonArray array = it.value().toArray();
            for (const auto figure : array)
                figures.append(figure.toDouble(-1));
            const auto price = priceFrom(figures);
            if (!price)
                return Error{ErrorKind::BrokenJson, it.key(), u"no price"_s};
            provider.models.insert(it.key(), *price);
        }
        table.m_providers.append(provider);
    }
    return table;
}

std::optional<Price> PriceTable::find(const QString& endpoint, const QString& model) const
{
    const auto own = m_own.constFind(model);
    if (own != m_own.cend())
        return *own;
    const QString name = model.trimmed().toLower();
    const QUrl url(endpoint);
    if (endpoint == PracticeName || (isLocal(url) && name == PracticeName))
        return findAnywhere(PracticeName);
    if (name.isEmpty() || isLocal(url))
        return std::nullopt;
    const Provider* provider = providerOf(url.host().toLower());
    return provider && !provider->sellsOthers ? findWith(*provider, name) : findAnywhere(name);
}

const PriceTable::Provider* PriceTable::providerOf(const QString& host) const
{
    for (const Provider& provider : m_providers) {
        for (const QString& known : provider.hosts) {
            if (host == known || (known.startsWith(u'.') && host.endsWith(known)))
                return &provider;
        }
    }
    return nullptr;
}

std::optional<Price> PriceTable::findWith(const Provider& provider, const QString& model)
{
    const QString last = model.sliced(model.lastIndexOf(u'/') + 1);
    for (const QString& name : {model, withoutDate(model), last, withoutDate(last)}) {
        if (const auto at = provider.models.constFind(name); at != provider.models.cend())
            return *at;
    }
    return std::nullopt;
}

/// By the maker's name, where it stands before the model's; else by the model's own.
std::optional<Price> PriceTable::findAnywhere(const QString& model) const
{
    const qsizetype slash = model.indexOf(u'/');
    for (const Provider& provider : m_providers) {
        if (provider.sellsOthers || (slash >= 0 && model.first(slash) != provider.name))
            continue;
        if (const auto price = findWith(provider, model))
            return price;
    }
    return std::nullopt;
}

Result<Price> parsePrice(const QString& text, const QString& place)
{
    QList<double> figures;
    bool right = true;
    const QStringList parts = text.split(u',');
    for (const QString& part : parts) {
        bool ok = false;
        figures.append(part.trimmed().toDouble(&ok));
        right = right && ok;
    }
    const auto price = right ? priceFrom(figures) : std::nullopt;
    if (!price)
        return Error{
            ErrorKind::BadOption, place,
            u"“%1” is not a price; give dollars a million tokens as INPUT,OUTPUT[,CACHED[,WRITTEN]]"_s.arg(
                text)};
    return *price;
}

} // namespace rowmill
