#pragma once

namespace rowmill {

/// Lets the process open as many files as the system allows it: a thousand connections need more than the
/// usual soft limit. Once, at the start of the program.
void raiseFileLimit();

/// No memory of this process, which may hold keys, is written into a core dump or can be read by other
/// programs of the same user. Once, at the start of the program.
void forbidCoreDumps();

} // namespace rowmill
