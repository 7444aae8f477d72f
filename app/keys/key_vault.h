#pragma once

#include "app/keys/keychain.h"
#include "app/keys/stored_key.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <memory>

namespace rowmill {

/// The keys a person has stored, several an origin, each with a name: the secrets in the keychain, the names
/// in the user's settings. Every call returns at once; answers come through the event loop of the main
/// thread, where it lives. Made by the window's host or a command.
class KeyVault {
public:
    /// The system's keychain.
    KeyVault();
    explicit KeyVault(std::unique_ptr<Keychain> keychain);
    ~KeyVault();

    QList<StoredKey> keys() const;
    /// Of one origin, the one in use first.
    QStringList names(const Origin& origin) const;
    /// Makes it the one that is used for its origin.
    void choose(const StoredKey& key);

    /// Errors as of Keychain, and KeychainSilent once the limit is over; zero: no limit, a person may take
    /// long to unlock it.
    QFuture<Result<Secret>> read(const StoredKey& key, std::chrono::milliseconds limit = {});
    /// Replaces the secret when the name is there already.
    QFuture<Result<void>> store(const StoredKey& key, const Secret& secret);
    /// Removes secret and name. KeyMissing leaves the name: a locked keychain says so too.
    QFuture<Result<void>> remove(const StoredKey& key);
    /// Takes the name off the list, whatever the keychain has.
    void forget(const StoredKey& key);

private:
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<QObject> m_context; ///< of the answers; gone with the vault
};

} // namespace rowmill
