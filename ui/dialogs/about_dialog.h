#pragma once

#include <QDialog>

namespace rowmill {

/// What this program is, and on what it stands: for reports of faults, to be copied whole. Main thread;
/// deletes itself when closed.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    /// `libcurl`: the HTTP library and its version in its own words ("libcurl/7.88.1"); may be empty.
    AboutDialog(const QString& libcurl, QWidget* parent);

    /// A line each, in English, since whoever reads a report may know no other language. Nothing of the
    /// user or the computer's name is in it.
    static QString versions(const QString& libcurl, const QWidget* window);
};

} // namespace rowmill
