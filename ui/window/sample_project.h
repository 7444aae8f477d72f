#pragma once

#include "app/base/result.h"
#include "app/engine/project_setup.h"

#include <QString>

namespace rowmill {

// The built-in sample: 300 reviews that run on the practice endpoint. Any thread.

/// Writes the sample table into the cache folder, and says where.
Result<QString> unpackSample();
/// The same with the table of a preset.
Result<QString> unpackPreset(const QString& preset);
/// What the sample asks: ready to run without a key and without the network.
ProjectSetup sampleSetup();

} // namespace rowmill
