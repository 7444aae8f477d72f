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

/// Opens the window on the built-in sample.
inline constexpr QLatin1String SampleOption("--sample");

/// True when the first argument (after the program's name) asks for a headless command, or is an option that
/// the window does not know.
bool isHeadless(const QStringList& arguments);

/// Runs a headless command to its end on the calling thread, with an event loop of its own making; a
/// QCoreApplication must exist. `arguments` begins with the program's name. Returns the exit status.
int runCommand(const QStringList& arguments);

} // namespace rowmill
