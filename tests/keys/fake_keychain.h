#pragma once

#include "app/keys/keychain.h"

#include <QHash>
#include <QPromise>

#include <functional>

namespace rowmill::test {

/// A keychain in memory that can also be absent, or locked: then every call waits until unlock().
class FakeKeychain final : public Keychain {
public:
    QFuture<Result<Secret>> read(const QString& entry) override
    {
        return answer<Secret>([this, entry]() -> Result<Secret> {
            if (!m_there)
                return none();
            if (!m_secrets.contains(entry))
                return Error{ErrorKind::KeyMissing, entry, {}};
            return Secret(m_secrets.value(entry));
        });
    }
    QFuture<Result<void>> write(const QString& entry, const Secret& secret) override
    {
        return answer<void>([this, entry, secret]() -> Result<void> {
            if (!m_there)
                return none();
            m_secrets.insert(entry, secret.reveal());
            return {};
        });
    }
    QFuture<Result<void>> remove(const QString& entry) override
    {
        return answer<void>([this, entry]() -> Result<void> {
            if (!m_there)
                return none();
            m_secrets.remove(entry);
            return {};
        });
    }

    void setThere(bool there) { m_there = there; }
    void lock() { m_locked = true; }
    void unlock()
    {
        m_locked = false;
        for (const auto& waiting : std::exchange(m_waiting, {}))
            waiting();
    }
    QByteArray secret(const QString& entry) const { return m_secrets.value(entry); }
    /// Behind the program's back.
    void lose(const QString& entry) { m_secrets.remove(entry); }
    int waiting() const { return int(m_waiting.size()); }

private:
    static Error none() { return {ErrorKind::NoKeychain, {}, QStringLiteral("no service")}; }

    template<typename T>
    QFuture<Result<T>> answer(std::function<Result<T>()> find)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto give = [promise, find] {
            promise->addResult(find());
            promise->finish();
        };
        if (m_locked)
            m_waiting.append(give);
        else
            give();
        return promise->future();
    }

    QHash<QString, QByteArray> m_secrets;
    QList<std::function<void()>> m_waiting;
    bool m_there = true;
    bool m_locked = false;
};

} // namespace rowmill::test
