#pragma once

#include "app/engine/project_setup.h"

namespace rowmill {

/// Where a project file keeps its setup, among its other notes.
inline constexpr QLatin1String SetupKey("setup");

/// The setup as the project file holds it. Fields of `before` that this version does not know, from a newer
/// one, are kept.
QString setupText(const ProjectSetup& setup, const QString& before = {});
/// A setup that cannot be read is the default one: the rows and answers beside it are still good.
ProjectSetup setupFromText(const QString& text);

} // namespace rowmill
