#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace rowmill {

/// What a file dialog needs to know. `filters` as in QFileDialog; `name` is what a save dialog suggests.
struct FileQuestion {
    QString title;
    QString folder;
    QString name;
    QStringList filters;
    QString ending; ///< added to a name without one, without its dot
};

/// Ask for a file, over `parent`; each returns at once. The callback gets an absolute path, and is not
/// called when the dialog is closed without one. Main thread.
void pickFileToOpen(QWidget* parent, const FileQuestion& question, std::function<void(QString)> then);
void pickFolderToOpen(QWidget* parent, const FileQuestion& question, std::function<void(QString)> then);
void pickFileToSave(QWidget* parent, const FileQuestion& question, std::function<void(QString)> then,
                    std::function<void()> otherwise = {});

/// Of the table files that are read.
QStringList tableFilters();

} // namespace rowmill
