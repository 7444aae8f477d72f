#pragma once

#include "app/provider/provider_presets.h"

#include <QComboBox>
#include <QSet>

namespace rowmill {

/// Whom to ask, by name: practice, the known providers, the servers of this computer, any other. Those that
/// run on this computer just now say so. Lives on the window's thread.
class ProviderCombo final : public QComboBox {
    Q_OBJECT

public:
    explicit ProviderCombo(QWidget* parent = nullptr);

    /// Shows who is at that endpoint; emits nothing.
    void showEndpoint(const QString& endpoint, const QString& dialect);
    /// Base URLs at which something answers on this computer.
    void setRunning(const QSet<QString>& baseUrls);
    /// The one that is shown; null for practice and for any other server.
    const ProviderPreset* preset() const;
    bool isPractice() const;
    const QList<ProviderPreset>& presets() const { return m_presets; }

signals:
    /// By hand; see preset() and isPractice().
    void chosen();

private:
    void fill();
    void nameItems();
    int rowOf(const QString& id) const;

    QList<ProviderPreset> m_presets = knownProviders();
    QSet<QString> m_running;
};

} // namespace rowmill
