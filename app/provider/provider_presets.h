#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace rowmill {

/// What is known of a provider beforehand. Only a start: everything in it can be changed by hand.
struct ProviderPreset {
    QString id;   ///< "openai"
    QString name; ///< as the provider writes it
    QString
        baseUrl; ///< whole; may hold one piece to fill in: "https://{resource}.openai.azure.com/openai/v1"
    QString dialect;
    QString auth;        ///< the header that carries the key; empty where none is needed
    QString model;       ///< one of its models, as an example; may be empty
    int concurrency = 0; ///< the most that makes sense at once; 0: not known

    bool needsKey() const { return !auth.isEmpty(); }
    /// Whether it runs on this computer.
    bool isLocal() const;
    /// Whether that base URL is this one, with anything in place of the piece to fill in.
    bool isAt(const QString& url) const;

    bool operator==(const ProviderPreset&) const = default;
};

/// Of a file in the form of resources/providers.json. BadRecipe names the entry that cannot be used.
Result<QList<ProviderPreset>> readProviders(const QByteArray& json);

/// Those that Rowmill comes with, in the order to show them.
QList<ProviderPreset> knownProviders();

/// The one at that base URL; of several the one of that dialect. Null where none is.
const ProviderPreset* providerAt(const QList<ProviderPreset>& providers, const QString& url,
                                 const QString& dialect);

} // namespace rowmill
