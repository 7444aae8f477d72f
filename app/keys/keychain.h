#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QFuture>

namespace rowmill {

/// A place outside the program that keeps secrets under a text. Every call returns at once; the answer comes
/// through the event loop of the calling thread, after as long as the owner of a locked keychain takes to
/// unlock it. Errors: NoKeychain, KeychainRefused, and KeyMissing for a read or a removal, which some
/// keychains also say while they are locked. Owned by the vault, on its thread.
class Keychain {
public:
    virtual ~Keychain() = default;

    virtual QFuture<Result<Secret>> read(const QString& entry) = 0;
    /// Replaces what is there.
    virtual QFuture<Result<void>> write(const QString& entry, const Secret& secret) = 0;
    virtual QFuture<Result<void>> remove(const QString& entry) = 0;
};

} // namespace rowmill
