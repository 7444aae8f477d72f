#pragma once

#include <QHashFunctions>
#include <QString>

class QUrl;

namespace rowmill {

/// Scheme, host and port of a URL: what a key belongs to. The host is in ACE form and lower case, the port
/// is always a number, so two spellings of one origin compare equal and a look-alike host does not.
struct Origin {
    QString scheme;
    QString host;
    int port = -1;

    static Origin of(const QUrl& url);

    bool isLoopback() const;
    /// "https://api.openai.com:443"
    QString toString() const;
    bool operator==(const Origin&) const = default;
};

size_t qHash(const Origin& origin, size_t seed = 0);

} // namespace rowmill
