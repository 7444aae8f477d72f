#include "app/keys/key_vault.h"

#include "app/base/when_ready.h"
#include "app/keys/key_names.h"
#include "app/keys/system_keychain.h"

#include <QPromise>
#include <QTimer>

namespace rowmill {

namespace {

/// Finished once, by whoever comes first: the keychain or the limit.
template<typename T>
class Answer {
public:
    Answer() { m_promise.start(); }

    void give(const Result<T>& result)
    {
        if (std::exchange(m_given, true))
            return;
        m_promise.addResult(result);
        m_promise.finish();
    }
    QFuture<Result<T>> future() const { return m_promise.future(); }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

} // namespace

KeyVault::KeyVault() : KeyVault(std::make_unique<SystemKeychain>()) {}

KeyVault::KeyVault(std::unique_ptr<Keychain> keychain)
    : m_keychain(std::move(keychain)), m_context(std::make_unique<QObject>())
{
}

KeyVault::~KeyVault() = default;

QList<StoredKey> KeyVault::keys() const
{
    return KeyNames::all();
}

QStringList KeyVault::names(const Origin& origin) const
{
    return KeyNames::of(origin);
}

void KeyVault::choose(const StoredKey& key)
{
    KeyNames::choose(key);
}

QFuture<Result<Secret>> KeyVault::read(const StoredKey& key, std::chrono::milliseconds limit)
{
    const auto answer = std::make_shared<Answer<Secret>>();
    whenReady(m_keychain->read(key.entry()), m_context.get(),
              [answer](const Result<Secret>& secret) { answer->give(secret); });
    if (limit.count() > 0) {
        QTimer::singleShot(limit, m_context.get(), [answer, key] {
            answer->give(Error{ErrorKind::KeychainSilent, key.entry(), {}});
        });
    }
    return answer->future();
}

QFuture<Result<void>> KeyVault::store(const StoredKey& key, const Secret& secret)
{
    const auto answer = std::make_shared<Answer<void>>();
    whenReady(m_keychain->write(key.entry(), secret), m_context.get(),
              [answer, key](const Result<void>& written) {
                  if (written)
                      KeyNames::add(key);
                  answer->give(written);
              });
    return answer->future();
}

QFuture<Result<void>> KeyVault::remove(const StoredKey& key)
{
    const auto answer = std::make_shared<Answer<void>>();
    // A locked Secret Service says yes to a removal and removes nothing, so the secret has to be seen first.
    whenReady(m_keychain->read(key.entry()), m_context.get(),
              [this, answer, key](const Result<Secret>& seen) {
                  if (!seen) {
                      answer->give(seen.error());
                      return;
                  }
                  whenReady(m_keychain->remove(key.entry()), m_context.get(),
                            [answer, key](const Result<void>& removed) {
                                if (removed)
                                    KeyNames::remove(key);
                                answer->give(removed);
                            });
              });
    return answer->future();
}

void KeyVault::forget(const StoredKey& key)
{
    KeyNames::remove(key);
}

} // namespace rowmill
