#pragma once

#include <QString>

namespace rowmill {

/// `text` for a tool tip, which has no switch for plain text: as it is, with its line breaks, and cut where
/// nobody would read on. Empty stays empty.
QString plainTip(const QString& text);

} // namespace rowmill
