#pragma once

#include "app/keys/keychain.h"

namespace rowmill {

/// The desktop's own keychain through QtKeychain: the Secret Service or KWallet, the macOS keychain, the
/// Windows credential store. Never falls back to a plain file. Needs the event loop of the main thread,
/// where it lives; owned by the vault.
class SystemKeychain final : public Keychain {
public:
    QFuture<Result<Secret>> read(const QString& entry) override;
    QFuture<Result<void>> write(const QString& entry, const Secret& secret) override;
    QFuture<Result<void>> remove(const QString& entry) override;
};

} // namespace rowmill
