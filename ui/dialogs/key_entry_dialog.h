#pragma once

#include "app/base/secret.h"
#include "app/keys/stored_key.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace rowmill {

class PlainLabel;

/// Takes a key to store: for which server, under which name, and the key, which is never shown. Stays open
/// until it is told how that went. Main thread; deletes itself when closed.
class KeyEntryDialog final : public QDialog {
    Q_OBJECT

public:
    /// Where `key` has a name, that one is replaced; with an origin alone the server is filled in.
    KeyEntryDialog(const StoredKey& key, QWidget* parent);

    /// While the keychain is being asked nothing can be changed; closing gives up waiting.
    void setWaiting(bool waiting);
    void setProblem(const QString& problem);

signals:
    void entered(const rowmill::StoredKey& key, const rowmill::Secret& secret);

private:
    void arrange(bool replaces);
    void take();

    QLineEdit* m_server = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_key = nullptr;
    PlainLabel* m_note = nullptr;
    QPushButton* m_store = nullptr;
};

} // namespace rowmill
