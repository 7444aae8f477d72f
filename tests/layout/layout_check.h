#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace rowmill::layout {

/// Header name ("QColor", "qcolor.h") to the Qt module that brings it, read from the folder that holds Qt's
/// module folders (QtCore, QtGui, ...). Empty when there is no such folder.
QHash<QString, QString> qtModules(const QString& headers);

/// The same text with comments and the content of string and character literals blanked; line breaks and
/// include lines stay as they are.
QString codeOnly(const QString& text);

/// What is wrong with one file of the tree, a complaint each: "path:line: what; the law". `path` is relative
/// to the repo root, with slashes.
QStringList complaints(const QString& path, const QString& text, const QHash<QString, QString>& modules);

} // namespace rowmill::layout
