#include "app/engine/own_prices.h"

#include "app/metrics/price_table.h"

#include <QSettings>

namespace rowmill {

namespace {

const QString Group = QStringLiteral("prices");
const QString PricedModelKey = QStringLiteral("model");
const QString PriceKey = QStringLiteral("price");

QString text(const Price& price)
{
    QStringList figures;
    for (const double figure : {price.input, price.output, price.cachedRead, price.cacheWrite})
        figures.append(QString::number(figure, 'g', 12));
    return figures.join(QLatin1Char(','));
}

} // namespace

QHash<QString, Price> readOwnPrices()
{
    QHash<QString, Price> prices;
    QSettings settings;
    const int count = settings.beginReadArray(Group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        // A settings file keeps what has commas as a list.
        const QString stored = settings.value(PriceKey).toStringList().join(QLatin1Char(','));
        const QString model = settings.value(PricedModelKey).toString();
        if (const auto price = parsePrice(stored, {}); price && !model.isEmpty())
            prices.insert(model, *price);
    }
    return prices;
}

void saveOwnPrices(const QHash<QString, Price>& prices)
{
    QSettings settings;
    settings.remove(Group);
    settings.beginWriteArray(Group, int(prices.size()));
    int i = 0;
    for (auto it = prices.cbegin(); it != prices.cend(); ++it) {
        settings.setArrayIndex(i++);
        settings.setValue(PricedModelKey, it.key());
        settings.setValue(PriceKey, text(*it));
    }
}

} // namespace rowmill
