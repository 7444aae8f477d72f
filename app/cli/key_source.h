#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/cli/run_options.h"
#include "app/keys/key_vault.h"

#include <QObject>

#include <functional>

namespace rowmill {

/// Where a headless run takes its key from: the variable that --key-env names, else the keychain by the
/// endpoint's origin, else OPENAI_API_KEY. Main thread; owned by the command.
class KeySource final : public QObject {
    Q_OBJECT

public:
    /// Empty: there is none, and the server may want none.
    using Then = std::function<void(const Result<Secret>& key)>;

    explicit KeySource(const RunOptions& options) : m_options(options) {}

    /// The key for this endpoint. `then` is called once, at once or by the event loop; never after this is
    /// gone.
    void find(const ModelSetup& model, Then then);

private:
    Result<Secret> named() const;
    Result<Secret> standard(const Origin& origin) const;
    void ask(const StoredKey& key, Then then);

    const RunOptions& m_options;
    KeyVault m_vault;
};

} // namespace rowmill
