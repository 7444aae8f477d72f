#pragma once

#include <QtGlobal>

namespace rowmill {

/// Caps on what a table file may hold: past them reading stops with TooLarge.
inline constexpr qsizetype MaxCellBytes = 16 * 1024 * 1024;
inline constexpr qsizetype MaxRowBytes = 64 * 1024 * 1024;
/// Leaves room for the answer, status and error beside them in one SQLite statement (2,000 columns).
inline constexpr int MaxColumns = 1990;

/// Of a sheet, in every program that has them.
inline constexpr qint64 MaxSheetRows = 1'048'576;
inline constexpr int MaxSheetColumns = 16'384;
inline constexpr qsizetype MaxXlsxCell = 32'767; ///< UTF-16 code units

/// On the archive around a workbook. Its parts are read as a stream, so the caps are on time, not on memory:
/// past the free bytes a part may be so many times as large as it is packed. Sheets have been seen at 60.
inline constexpr int MaxArchiveParts = 20'000;
inline constexpr qint64 MaxInflatedBytes = qint64(8) * 1024 * 1024 * 1024;
inline constexpr qint64 FreeInflatedBytes = 32 * 1024 * 1024;
inline constexpr qint64 MaxInflation = 400;
inline constexpr qint64 MaxXmlPieceBytes = 16 * 1024 * 1024;
inline constexpr int MaxXmlDepth = 128;
inline constexpr qsizetype MaxSharedStrings = 16 * 1024 * 1024;
/// Text that a sheet may make of few bytes by naming one string, cell or row again and again.
inline constexpr qint64 FreeSheetText = qint64(1024) * 1024 * 1024;

} // namespace rowmill
