#pragma once

#include "app/http/http_settings.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace rowmill {

class PlainLabel;

/// Asks by which proxy requests go out, and whom to trust beside the system's authorities. OK is there only
/// while what stands in the fields can be used; what cannot is said under its field. Main thread; deletes
/// itself when closed.
class NetworkDialog final : public QDialog {
    Q_OBJECT

public:
    /// `current` may hold a proxy password: it is not shown, and kept while user, host and port stay.
    NetworkDialog(const HttpSettings& current, QWidget* parent);

    void accept() override;

signals:
    void chosen(const rowmill::HttpSettings& settings);

private:
    void buildProxy();
    void buildCertificates();
    void arrange();
    void setCaFile(const QString& path);
    void browse();
    void check();
    bool checkProxy();
    Result<ProxySetting> proxy() const;
    bool keepsPassword(const QUrl& address) const;

    HttpSettings m_current;
    QRadioButton* m_system = nullptr;
    QRadioButton* m_none = nullptr;
    QRadioButton* m_manual = nullptr;
    QLineEdit* m_address = nullptr;
    PlainLabel* m_proxyNote = nullptr;
    QLineEdit* m_caFile = nullptr;
    QPushButton* m_browse = nullptr;
    QPushButton* m_clear = nullptr;
    PlainLabel* m_caNote = nullptr;
    QPushButton* m_ok = nullptr;
    QString m_caProblem;
};

} // namespace rowmill
