#pragma once

#include "app/base/result.h"
#include "app/metrics/price.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>

namespace rowmill {

/// What models cost: a dated table of well-known ones, and over it a person's own prices. What it does not
/// know has no price, which is not the same as a price of 0; a server on this computer or in the local
/// network has none either. A value; any thread.
class PriceTable {
public:
    /// The table that comes with the program.
    static PriceTable builtIn();
    /// BrokenJson for anything but a table.
    static Result<PriceTable> fromJson(const QByteArray& json);

    /// When the prices were looked up.
    QDate date() const { return m_date; }

    /// Prices by model name as it is sent; they come first, whatever the endpoint.
    void setOwn(const QHash<QString, Price>& own) { m_own = own; }
    const QHash<QString, Price>& own() const { return m_own; }

    /// `endpoint` is a base URL or "practice". The model's name may have the maker's before it
    /// ("openai/gpt-4o-mini") and a date behind ("gpt-4o-mini-2024-07-18").
    std::optional<Price> find(const QString& endpoint, const QString& model) const;

private:
    struct Provider {
        QString name;      ///< as it stands before a model's
        QStringList hosts; ///< ".example.com" stands for every host below it
        bool sellsOthers = false;
        QHash<QString, Price> models;
    };

    const Provider* providerOf(const QString& host) const;
    std::optional<Price> findAnywhere(const QString& model) const;
    static std::optional<Price> findWith(const Provider& provider, const QString& model);

    QDate m_date;
    QList<Provider> m_providers;
    QHash<QString, Price> m_own;
};

/// "0.15,0.60", and behind these, as far as they differ from the first, the prices of reading from the cache
/// and of writing to it. BadOption names `place`.
Result<Price> parsePrice(const QString& text, const QString& place);

} // namespace rowmill
