#pragma once

#include "ui/setup/setup_step.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QHBoxLayout;
class QLineEdit;
class QSpinBox;

namespace rowmill {

class ConnectionCheck;
class KeyField;
class ModelField;
class PlainLabel;
class ProviderCombo;
struct LocalServer;
struct ProviderPreset;

/// Whom to ask: the provider, its endpoint and API, the key, the model, and settings that are sent only when
/// ticked. What has to be asked of a server is asked for by signals. Lives on the window's thread.
class ModelPage final : public QWidget {
    Q_OBJECT

public:
    explicit ModelPage(QWidget* parent = nullptr);

    void setSetup(const ProjectSetup& setup);
    /// Which key goes along; not with the practice endpoint.
    KeyField* keyField() const { return m_key; }

    ModelField* modelField() const { return m_model; }
    ConnectionCheck* check() const { return m_check; }
    /// What answers on this computer just now: named in the list of providers and offered beside it.
    void setLocalServers(const QList<LocalServer>& servers);
    /// The base URLs at which servers on this computer usually are.
    QStringList localUrls() const;

signals:
    void changed(const rowmill::ProjectSetup& setup);
    /// The page came into view: what runs on this computer may have changed.
    void shown();
    /// Whom the page asks is another one now: what was found out of the former one is of no more use. Comes
    /// after changed().
    void endpointChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildFields();
    void buildOptional();
    QWidget* remotePart();
    void arrange();
    void connectFields();
    void chooseProvider();
    void usePreset(const ProviderPreset& preset);
    void setEndpoint(const QString& endpoint);
    void setDialect(const QString& dialect);
    void turnModelTo(const QString& endpoint);
    void fitConcurrency(const ProviderPreset* before, const ProviderPreset* now);
    void readOptional();
    void refresh();
    void refreshOffers();

    ProjectSetup m_setup;
    QString m_lastUrl;                         ///< of another server; comes back when that is chosen again
    QHash<QString, QStringList> m_localModels; ///< of servers on this computer, by base URL
    QHash<QString, QString> m_models;          ///< by endpoint: comes back with it
    ProviderCombo* m_where = nullptr;
    PlainLabel* m_whereNote = nullptr;
    QWidget* m_offers = nullptr; ///< servers that were found on this computer
    QHBoxLayout* m_offerRow = nullptr;
    QWidget* m_remote = nullptr; ///< URL, API and key: nothing the practice endpoint needs
    QLineEdit* m_url = nullptr;
    PlainLabel* m_urlProblem = nullptr;
    QComboBox* m_dialect = nullptr;
    KeyField* m_key = nullptr;
    ModelField* m_model = nullptr;
    ConnectionCheck* m_check = nullptr;
    QCheckBox* m_sendTemperature = nullptr;
    QDoubleSpinBox* m_temperature = nullptr;
    QCheckBox* m_sendMaxTokens = nullptr;
    QSpinBox* m_maxTokens = nullptr;
};

} // namespace rowmill
