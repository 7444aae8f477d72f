#pragma once

#include <QString>

namespace rowmill {

class Session;

/// What a project is called in the window: its file's name, or its table's while it has none.
QString projectName(const Session& session);
/// For the window's frame, with how far a run is: "43 % — reviews.rowmill[*] — Rowmill". nullptr: no project.
QString titleOf(const Session* session);

} // namespace rowmill
