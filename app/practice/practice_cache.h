#pragma once

#include <QHash>
#include <QString>

namespace rowmill {

/// The prompt cache of the practice endpoint, after the pattern of real ones: what can be read again is a
/// system message of 1,024 tokens or more, in steps of 128, and only once a request with it has begun to be
/// answered. One thread, owned by the host.
class PracticeCache {
public:
    /// So many tokens of that system message come from the cache; 0: none.
    int cachedTokens(const QString& system, qint64 nowNs) const;
    /// A request with it is answered at that time.
    void remember(const QString& system, qint64 answeredNs);

private:
    QHash<QString, qint64> m_readableNs; ///< by system message
};

} // namespace rowmill
