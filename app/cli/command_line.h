#pragma once

#include <QStringList>

namespace rowmill {

/// Exit statuses of the headless commands (a contract with scripts).
enum ExitStatus : int {
    ExitDone = 0,         ///< every row done
    ExitFailedRows = 1,   ///< some rows failed
    ExitBadUsage = 2,     ///< bad usage or input
    ExitPaused = 3,       ///< paused by key, quota or budget
    ExitInterrupted = 130 ///< stopped by a signal, with everything flushed
};

/// True when the first argument (after the program's name) asks for a headless command, --help or --version.
bool isHeadless(const QStringList& arguments);

/// Runs a headless command to its end on the calling thread, with an event loop of its own making; a
/// QCoreApplication must exist. `arguments` begins with the program's name. Returns the exit status.
int runCommand(const QStringList& arguments);

} // namespace rowmill
