#pragma once

#include "ui/setup/setup_step.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace rowmill {

class KeyField;
class PlainLabel;

/// Whom to ask: the endpoint, the key, the model, and settings that are sent only when ticked. Lives on the
/// window's thread.
class ModelPage final : public QWidget {
    Q_OBJECT

public:
    explicit ModelPage(QWidget* parent = nullptr);

    void setSetup(const ProjectSetup& setup);
    /// Which key goes along; not with the practice endpoint.
    KeyField* keyField() const { return m_key; }

signals:
    void changed(const rowmill::ProjectSetup& setup);

private:
    void buildFields();
    void arrange();
    void connectFields();
    void chooseEndpoint(int index);
    void setEndpoint(const QString& endpoint);
    void readOptional();
    void refresh();

    ProjectSetup m_setup;
    QString m_lastUrl; ///< comes back when the practice endpoint is left
    QComboBox* m_where = nullptr;
    QWidget* m_remote = nullptr; ///< URL and key: nothing the practice endpoint needs
    QLineEdit* m_url = nullptr;
    PlainLabel* m_urlProblem = nullptr;
    QLineEdit* m_model = nullptr;
    KeyField* m_key = nullptr;
    QCheckBox* m_sendTemperature = nullptr;
    QDoubleSpinBox* m_temperature = nullptr;
    QCheckBox* m_sendMaxTokens = nullptr;
    QSpinBox* m_maxTokens = nullptr;
};

} // namespace rowmill
