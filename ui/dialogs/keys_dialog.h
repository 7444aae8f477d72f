#pragma once

#include "app/keys/stored_key.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QTreeWidget;

namespace rowmill {

class PlainLabel;

/// The stored keys by server and name; the keys themselves are shown nowhere. Shows the values it is given
/// and says what is asked for. Main thread; deletes itself when closed.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(QWidget* parent);

    /// Of each origin the first one is in use.
    void setKeys(const QList<StoredKey>& keys);
    /// What went wrong or is being waited for, as a sentence; empty: nothing.
    void setNote(const QString& note, bool isProblem);

signals:
    void addRequested();
    void replaceRequested(const rowmill::StoredKey& key);
    void chosen(const rowmill::StoredKey& key);
    void deleteRequested(const rowmill::StoredKey& key);

private:
    void build();
    void refreshButtons();
    std::optional<StoredKey> current() const;
    bool isInUse(const StoredKey& key) const;

    QList<StoredKey> m_keys;
    QTreeWidget* m_list = nullptr;
    PlainLabel* m_note = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace rowmill
