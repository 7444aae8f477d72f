#pragma once

#include <QDialog>

namespace rowmill {

/// What this program is, and on what it stands. Main thread; deletes itself when closed.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    /// `libcurl`: the HTTP library and its version in its own words ("libcurl/7.88.1"); may be empty.
    AboutDialog(const QString& libcurl, QWidget* parent);
};

} // namespace rowmill
