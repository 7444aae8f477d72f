#pragma once

#include "app/base/secret.h"
#include "ui/setup/setup_step.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace rowmill {

class PlainLabel;

/// Whom to ask: the endpoint, the model, a key for this session, and settings that are sent only when
/// ticked. The key leaves by keyEntered() and is kept nowhere here. Lives on the window's thread.
class ModelPage final : public QWidget {
    Q_OBJECT

public:
    explicit ModelPage(QWidget* parent = nullptr);

    void setSetup(const ProjectSetup& setup);
    /// Whether a key is held for the endpoint as it stands.
    void setKeyHeld(bool held);
    /// Sends a key that is still being typed on its way; nothing when there is none.
    void handOverKey();

signals:
    void changed(const rowmill::ProjectSetup& setup);
    /// For the endpoint as it stands; empty: forget it.
    void keyEntered(const rowmill::Secret& key);

private:
    void buildFields();
    void arrange();
    void connectFields();
    void chooseEndpoint(int index);
    void setEndpoint(const QString& endpoint);
    void readOptional();
    void refresh();

    ProjectSetup m_setup;
    bool m_keyHeld = false;
    QString m_lastUrl; ///< comes back when the practice endpoint is left
    QComboBox* m_where = nullptr;
    QWidget* m_remote = nullptr; ///< URL and key: nothing the practice endpoint needs
    QLineEdit* m_url = nullptr;
    PlainLabel* m_urlProblem = nullptr;
    QLineEdit* m_model = nullptr;
    QLineEdit* m_key = nullptr;
    PlainLabel* m_keyNote = nullptr;
    QCheckBox* m_sendTemperature = nullptr;
    QDoubleSpinBox* m_temperature = nullptr;
    QCheckBox* m_sendMaxTokens = nullptr;
    QSpinBox* m_maxTokens = nullptr;
};

} // namespace rowmill
