#pragma once

#include "app/base/secret.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace rowmill {

class PlainLabel;

/// What the key field needs to know; never a key.
struct KeyFacts {
    QString server;         ///< the origin the key would go to; empty: no usable endpoint yet
    QStringList stored;     ///< names of the keys stored for it, the one in use first
    bool forSession = true; ///< the key of this session is used, not the first of those stored
    bool held = false;      ///< one was typed for this session

    bool operator==(const KeyFacts&) const = default;
};

/// Which key goes with the requests: a stored one by its name, or one typed for this session. What is typed
/// leaves by typed() and is kept nowhere here. Lives on the window's thread.
class KeyField final : public QWidget {
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent = nullptr);

    void setFacts(const KeyFacts& facts);
    /// Sends a key that is still being typed on its way; nothing when there is none.
    void handOver();
    /// Forgets what is being typed.
    void clearTyped();

signals:
    void typed(const rowmill::Secret& key);
    void storedChosen(const QString& name);
    void sessionChosen();
    void storeRequested();
    void listRequested();

private:
    void choose(int index);
    void refresh();

    KeyFacts m_facts;
    QComboBox* m_which = nullptr;
    QLineEdit* m_key = nullptr;
    QPushButton* m_list = nullptr;
    PlainLabel* m_note = nullptr;
};

} // namespace rowmill
