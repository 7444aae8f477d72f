#pragma once

#include "app/store/connection.h"

namespace rowmill {

/// The key in a project's meta table of the id that its file of marks has; empty while it has none.
inline constexpr QLatin1String SentMarksKey("sent_marks");

/// After a program that died with the project open: of the rows its run had taken, those with a request on
/// the wire may have been asked and billed. Records that as an attempt of outcome LostAfterSend and leaves
/// the row waiting as RowState::Unknown, save where it has an older answer; the others are given back as they
/// were. Where the marks cannot be believed, after a power cut say, every row taken counts as asked. Removes
/// the marks when all that is on the disk. Returns how many may have been asked.
Result<qint64> recoverLeases(const Connection& connection, qint64 nowMs);

} // namespace rowmill
