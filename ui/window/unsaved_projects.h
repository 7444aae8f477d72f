#pragma once

#include "ui/window/recent_projects.h"

namespace rowmill {

/// Projects in the application's own folder that have no name of their own yet and that nobody has open: what
/// a window left that did not end in the usual way. Newest first. Main thread.
class UnsavedProjects {
public:
    /// With the figures that RecentProjects has of them, where it has.
    static QList<RecentProject> find();
};

} // namespace rowmill
