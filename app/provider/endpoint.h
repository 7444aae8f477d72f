#pragma once

#include "app/base/result.h"

#include <QString>
#include <QUrl>

namespace rowmill {

/// Where requests go. `baseUrl` includes the API's version ("https://api.openai.com/v1") and has no slash at
/// its end; a dialect only appends to its path. A value: any thread.
struct Endpoint {
    QUrl baseUrl;

    /// The base with this behind its path, which is percent-encoded already; a query stays.
    QUrl under(const QString& encodedPath) const;

    bool operator==(const Endpoint&) const = default;
};

/// A base URL as people type it: https, or http for a loopback host; a slash at the end does not matter. The
/// only query it may have is Azure's "?api-version=2024-10-21".
/// BadEndpoint for anything else, with the text as its place and the reason in a few words.
Result<Endpoint> parseEndpoint(const QString& text);

} // namespace rowmill
