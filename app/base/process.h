#pragma once

namespace rowmill {

/// Lets the process open as many files as the system allows it: a thousand connections need more than the
/// usual soft limit. Once, at the start of the program.
void raiseFileLimit();

} // namespace rowmill
