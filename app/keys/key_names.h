#pragma once

#include "app/keys/stored_key.h"

#include <QList>

namespace rowmill {

/// Which keys the keychain holds, by origin and name, in the user's settings: a keychain cannot be asked for
/// a list. Of each origin the first one is the one that is used. A value over QSettings; never holds a key.
/// Main thread.
class KeyNames {
public:
    static QList<StoredKey> all();
    /// The one in use first.
    static QStringList of(const Origin& origin);
    /// At the end of those of its origin; nothing when it is there already.
    static void add(const StoredKey& key);
    static void remove(const StoredKey& key);
    /// Makes it the one that is used for its origin.
    static void choose(const StoredKey& key);
};

} // namespace rowmill
