#include "ui/window/key_commands.h"

#include "app/base/when_ready.h"
#include "app/engine/session.h"
#include "app/provider/endpoint.h"
#include "ui/dialogs/key_entry_dialog.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/setup/key_field.h"
#include "ui/setup/setup_panel.h"
#include "ui/window/actions.h"
#include "ui/window/project_view.h"
#include "ui/window/window_messages.h"

#include <QAction>

namespace rowmill {

namespace {

std::optional<Origin> originOf(const ProjectSetup& setup)
{
    if (setup.model.isPractice())
        return std::nullopt;
    const auto endpoint = parseEndpoint(setup.model.endpoint);
    return endpoint ? std::optional(Origin::of(endpoint->baseUrl)) : std::nullopt;
}

} // namespace

KeyCommands::KeyCommands(Actions* actions, ProjectView* view, WindowMessages* messages, QWidget* window)
    : ProjectPart(window), m_view(view), m_messages(messages), m_window(window),
      m_vault(std::make_unique<KeyVault>())
{
    connect(actions->keys, &QAction::triggered, this, &KeyCommands::showKeys);
    connectField();
}

KeyCommands::~KeyCommands() = default;

void KeyCommands::connectField()
{
    connect(m_view->setup(), &SetupPanel::changed, this, &KeyCommands::refresh);
    const KeyField* field = m_view->setup()->keyField();
    connect(field, &KeyField::typed, this, [this](const Secret& key) {
        if (!m_session)
            return;
        useSessionKey(true);
        m_session->setSessionKey(key);
        if (const auto where = origin()) {
            m_typed.insert(*where, true);
            m_fetched.remove(*where);
        }
        refreshAll();
    });
    connect(field, &KeyField::sessionChosen, this, [this] { useSessionKey(true); });
    connect(field, &KeyField::storedChosen, this, [this](const QString& name) {
        useSessionKey(false);
        if (const auto where = origin())
            choose({*where, name});
    });
    connect(field, &KeyField::listRequested, this, &KeyCommands::showKeys);
    connect(field, &KeyField::storeRequested, this, [this] { enterKey({knownOrigin(), {}}, m_window); });
}

void KeyCommands::setSession(const std::shared_ptr<Session>& session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session.get();
    ++m_asked;
    m_typed.clear();
    m_fetched.clear();
    if (!m_session)
        return;
    connect(m_session, &Session::setupChanged, this, &KeyCommands::refreshAll);
    const auto where = origin();
    // It comes from another window of the same program, with its key.
    if (where && m_session->hasSessionKey()) {
        if (m_vault->names(*where).isEmpty())
            m_typed.insert(*where, true);
        else
            m_fetched.insert(*where, QString());
    }
    refreshAll();
}

std::optional<Origin> KeyCommands::origin() const
{
    return m_session ? originOf(m_session->setup()) : std::nullopt;
}

/// Nobody is led to store a key for a server of a foreign project's choosing: that one is typed by hand.
Origin KeyCommands::knownOrigin() const
{
    return m_session && !m_session->unknownOrigin() ? origin().value_or(Origin()) : Origin();
}

bool KeyCommands::usesSession(const Origin& origin) const
{
    return m_typed.contains(origin) || m_vault->names(origin).isEmpty();
}

void KeyCommands::refresh(const ProjectSetup& setup)
{
    KeyFacts facts;
    if (const auto where = originOf(setup)) {
        facts.server = where->toString();
        facts.stored = m_vault->names(*where);
        facts.forSession = usesSession(*where);
        facts.held = m_typed.value(*where);
    }
    m_view->setup()->keyField()->setFacts(facts);
}

void KeyCommands::refreshAll()
{
    if (m_session)
        refresh(m_session->setup());
    if (m_dialog)
        m_dialog->setKeys(m_vault->keys());
    emit changed();
}

/// A run that is on keeps the key it began with; what the session holds is put right before the next.
void KeyCommands::useSessionKey(bool session)
{
    const auto where = origin();
    if (!where || m_typed.contains(*where) == session)
        return;
    if (session) {
        m_typed.insert(*where, false);
    } else {
        m_typed.remove(*where);
        m_fetched.insert(*where, QString());
    }
    refreshAll();
}

void KeyCommands::provide(std::function<void()> then)
{
    const quint64 asked = ++m_asked;
    const auto where = origin();
    const QString name = where ? m_vault->names(*where).value(0) : QString();
    if (!where || usesSession(*where)) {
        if (where && m_fetched.remove(*where) > 0)
            m_session->setSessionKey({}); // a stored one
        then();
        return;
    }
    if (m_fetched.value(*where) == name) {
        then();
        return;
    }
    m_messages->show(
        {Banner::Kind::Info, tr("Waiting for the keychain to give the key “%1”.").arg(name), {}});
    whenReady(m_vault->read({*where, name}), this,
              [this, asked, where, name, call = std::move(then)](const Result<Secret>& key) {
                  if (asked != m_asked)
                      return;
                  if (origin() != where) {
                      m_messages->clear();
                      return;
                  }
                  if (!key) {
                      m_messages->showError(key.error());
                      emit changed();
                      return;
                  }
                  m_messages->clear();
                  m_session->setSessionKey(*key);
                  m_fetched.insert(*where, name);
                  call();
              });
}

void KeyCommands::forgetFetched(const Origin& origin)
{
    if (m_fetched.contains(origin))
        m_fetched.insert(origin, QString());
}

void KeyCommands::showKeys()
{
    if (!m_dialog) {
        m_dialog = new KeysDialog(m_window);
        connect(m_dialog, &KeysDialog::addRequested, this, [this] {
            enterKey({knownOrigin(), {}}, m_dialog);
        });
        connect(m_dialog, &KeysDialog::replaceRequested, this,
                [this](const StoredKey& key) { enterKey(key, m_dialog); });
        connect(m_dialog, &KeysDialog::chosen, this, &KeyCommands::choose);
        connect(m_dialog, &KeysDialog::deleteRequested, this, &KeyCommands::askToDelete);
    }
    m_dialog->setKeys(m_vault->keys());
    m_dialog->open();
}

void KeyCommands::enterKey(const StoredKey& key, QWidget* parent)
{
    auto* dialog = new KeyEntryDialog(key, parent);
    connect(
        dialog, &KeyEntryDialog::entered, this,
        [this, dialog](const StoredKey& entered, const Secret& secret) { store(entered, secret, dialog); });
    dialog->open();
}

void KeyCommands::store(const StoredKey& key, const Secret& secret, KeyEntryDialog* dialog)
{
    dialog->setWaiting(true);
    whenReady(m_vault->store(key, secret), this,
              [this, key, shown = QPointer(dialog)](const Result<void>& stored) {
                  if (!stored) {
                      if (shown) {
                          shown->setWaiting(false);
                          shown->setProblem(describe(stored.error()));
                      }
                      return;
                  }
                  if (shown)
                      shown->accept();
                  if (key.origin == origin())
                      useSessionKey(false); // whoever stores one wants it used
                  choose(key);
              });
}

void KeyCommands::choose(const StoredKey& key)
{
    m_vault->choose(key);
    forgetFetched(key.origin);
    refreshAll();
}

void KeyCommands::askToDelete(const StoredKey& key)
{
    confirmLoss(m_dialog, tr("Delete the key “%1”?").arg(key.name),
                tr("It is taken out of the keychain, and requests to %1 can no longer use it.")
                    .arg(key.origin.toString()),
                tr("Delete"), [this, key] { remove(key); });
}

void KeyCommands::remove(const StoredKey& key)
{
    if (m_dialog)
        m_dialog->setNote(tr("Waiting for the keychain. It may ask you to unlock it."), false);
    whenReady(m_vault->remove(key), this, [this, key](const Result<void>& done) {
        if (!done) {
            removed(key, done.error());
            return;
        }
        forgetFetched(key.origin);
        if (m_dialog)
            m_dialog->setNote({}, false);
        refreshAll();
    });
}

/// A name that no key stands behind any more must not stay for ever.
void KeyCommands::removed(const StoredKey& key, const Error& error)
{
    if (!m_dialog)
        return;
    m_dialog->setNote(describe(error), true);
    if (error.kind != ErrorKind::KeyMissing)
        return;
    confirmLoss(m_dialog, tr("Take “%1” off the list all the same?").arg(key.name), describe(error),
                tr("Take off the list"), [this, key] {
                    m_vault->forget(key);
                    if (m_dialog)
                        m_dialog->setNote({}, false);
                    refreshAll();
                });
}

} // namespace rowmill
