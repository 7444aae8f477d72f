#pragma once

#include "app/engine/outlook.h"

namespace rowmill {

/// What a run would do, in a few lines for people.
QString outlookText(const Outlook& outlook);

} // namespace rowmill
