#pragma once

#include "app/base/origin.h"
#include "app/base/secret.h"

#include <QHash>

namespace rowmill {

/// Keys typed or named for this session, in memory only, each bound to the exact origin it was given for.
/// Owned by the session, on its thread.
class SessionKeys {
public:
    /// An empty key forgets.
    void set(const Origin& origin, const Secret& key);
    /// Empty when none was given for exactly this origin.
    Secret keyFor(const Origin& origin) const;

private:
    QHash<Origin, Secret> m_keys;
};

} // namespace rowmill
