#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace rowmill::test {

/// A session bus and a gnome-keyring of its own, in a home that is thrown away: nothing of the desktop's is
/// seen or touched, and nothing on the bus starts by itself. Begins unlocked.
class KeyringFixture {
public:
    KeyringFixture();
    ~KeyringFixture();

    /// Empty when all is well, else what is missing.
    QString problem() const { return m_problem; }
    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    /// For a program that shall see this keyring and this home; each "NAME=value".
    QStringList environment() const;
    /// The same for the test's own process. Before its first look at a keychain or at settings.
    void enter() const;

    /// Locks it as the desktop does; nobody is there to answer a prompt.
    bool lock();
    bool unlock();
    /// It no longer answers; nor does it when it is asked to unlock.
    void freeze();
    void thaw();
    /// The bus is there, and no keyring on it.
    void quit();
    /// How many entries the keyring has under this key.
    int entries(const QString& key) const;

private:
    bool startBus();
    bool startKeyring();
    bool call(const QString& method, const QVariantList& arguments, QVariantList* reply = nullptr) const;

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_program;
    QString m_address;
    QString m_problem;
};

} // namespace rowmill::test
