#pragma once

#include "ui/widget/theme.h"

#include <QDBusVariant>
#include <QObject>

namespace rowmill {

class Bus;

/// Whether the desktop is dark, and whether it is set to high contrast, as the settings portal tells it at
/// the start and whenever it changes. Says nothing where there is no portal. Main thread.
class SystemLook final : public QObject {
    Q_OBJECT

public:
    explicit SystemLook(Bus* session, QObject* parent = nullptr);

    SystemAppearance appearance() const { return m_appearance; }

signals:
    void changed(const rowmill::SystemAppearance& appearance);

private slots:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(const QString& group, const QString& key, const QVariant& value);
    void publish();

    Bus* m_bus;
    std::optional<bool> m_dark;
    bool m_contrast = false;
    bool m_gnomeContrast = false; ///< by the name it had before portals knew contrast
    SystemAppearance m_appearance;
};

} // namespace rowmill
