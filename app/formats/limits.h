#pragma once

#include <QtGlobal>

namespace rowmill {

/// Caps on what a table file may hold: past them reading stops with TooLarge.
inline constexpr qsizetype MaxCellBytes = 16 * 1024 * 1024;
inline constexpr qsizetype MaxRowBytes = 64 * 1024 * 1024;
/// Leaves room for the answer, status and error beside them in one SQLite statement (2,000 columns).
inline constexpr int MaxColumns = 1990;

} // namespace rowmill
