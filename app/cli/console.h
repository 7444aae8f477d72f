#pragma once

#include "app/base/error.h"

#include <QString>

namespace rowmill {

/// Text of files and servers made fit for a terminal: control and direction characters become spaces.
QString printable(const QString& text);

/// One line on standard output or standard error, at once.
void printLine(const QString& line);
void printNote(const QString& line);
/// "rowmill: ..." on standard error.
void printError(const Error& error);

/// 12,345
QString inGroups(qint64 number);

} // namespace rowmill
