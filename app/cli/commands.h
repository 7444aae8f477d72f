#pragma once

#include <QStringList>

namespace rowmill {

/// The short headless commands. `words` follow the command's name; each returns the exit status.
int convertCommand(const QStringList& words);
int exportCommand(const QStringList& words);
int infoCommand(const QStringList& words);
/// Serves until interrupted.
int practiceCommand(const QStringList& words);

} // namespace rowmill
