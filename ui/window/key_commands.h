#pragma once

#include "app/keys/key_vault.h"
#include "ui/window/project_part.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace rowmill {

class Actions;
class KeyEntryDialog;
class KeysDialog;
class ProjectView;
class Session;
class WindowMessages;
struct Error;
struct ProjectSetup;

/// Which key the open project's requests carry: one typed for this session, or a stored one, fetched from the
/// keychain when a run begins. Shows the stored keys and takes new ones. Never waits for the keychain: the
/// window goes on meanwhile. Main thread; owned by the window.
class KeyCommands final : public ProjectPart {
    Q_OBJECT

public:
    KeyCommands(Actions* actions, ProjectView* view, WindowMessages* messages, QWidget* window);
    ~KeyCommands() override;

    void setSession(const std::shared_ptr<Session>& session) override;
    /// Another vault than the system's.
    void useVault(std::unique_ptr<KeyVault> vault) { m_vault = std::move(vault); }
    /// Gives the session its key, then calls `then`: at once, or when the keychain has answered. Not at all
    /// when it cannot, which the banner says, or when another call came meanwhile.
    void provide(std::function<void()> then);

signals:
    /// Something that depends on which keys there are may be different now.
    void changed();

private:
    void connectField();
    void refresh(const ProjectSetup& setup);
    void refreshAll();
    std::optional<Origin> origin() const;
    Origin knownOrigin() const;
    bool usesSession(const Origin& origin) const;
    void useSessionKey(bool session);
    void forgetFetched(const Origin& origin);
    void showKeys();
    void enterKey(const StoredKey& key, QWidget* parent);
    void store(const StoredKey& key, const Secret& secret, KeyEntryDialog* dialog);
    void choose(const StoredKey& key);
    void askToDelete(const StoredKey& key);
    void remove(const StoredKey& key);
    void removed(const StoredKey& key, const Error& error);

    ProjectView* m_view;
    WindowMessages* m_messages;
    QWidget* m_window;
    std::unique_ptr<KeyVault> m_vault;
    Session* m_session = nullptr;
    QHash<Origin, bool> m_typed; ///< for this session was chosen; true: and a key was typed
    /// Whose session key is a stored one, by its name; empty: one that is no longer the one to use.
    QHash<Origin, QString> m_fetched;
    quint64 m_asked = 0; ///< only the latest provide() goes on
    QPointer<KeysDialog> m_dialog;
};

} // namespace rowmill
