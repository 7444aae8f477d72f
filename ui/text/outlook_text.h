#pragma once

#include "app/engine/outlook.h"

#include <QString>

namespace rowmill {

/// What the next run would do, as one or two sentences.
QString outlookSentence(const Outlook& outlook, bool practice);

} // namespace rowmill
