#pragma once

#include "ui/log/log_event.h"

namespace rowmill {

// An event in words. Main thread.

/// "Warning"
QString kindWords(LogEvent::Kind kind);
/// "14:05:09", with the date when that is not today.
QString eventTime(const LogEvent& event);
/// A line as it is copied: time, kind, row where there is one, text; between them tabs.
QString eventLine(const LogEvent& event);
/// All of them, a line each.
QString eventsAsText(const QList<LogEvent>& events);
/// The same as a table with a heading, for a spreadsheet: no cell of it is run as a formula.
QString eventsAsCsv(const QList<LogEvent>& events);

} // namespace rowmill
