#pragma once

#include <QString>

namespace rowmill {

/// The cell with a ' in front when a spreadsheet would take it for a formula: it begins with = + - @ (plain
/// or full width), a tab or a line break, and is not just a number. Otherwise as it is.
QString spreadsheetSafe(const QString& cell);

} // namespace rowmill
