#pragma once

#include <QString>

namespace rowmill {

// Numbers as people read them, in the window's language. Any thread.

/// For the %n of a translated text, which is an int: no more than that holds.
int countable(qint64 number);
/// "1,000,000"
QString grouped(qint64 number);
/// A length of time, rounded to two units: "45 s", "3 min 20 s", "1 h 51 min", "2 d 4 h".
QString duration(double seconds);
/// "at 14:05", or "on 24/11/2026 at 14:05" when that is not today; wall-clock milliseconds since 1970.
QString moment(qint64 wallMs);
/// How long one request took: "85 ms", "0.8 s", "12.4 s".
QString latency(qint64 ms);
/// A sum of tokens: "812", "52.3 k", "41.2 M".
QString tokens(qint64 count);
/// "0.4", "56.9" or "5,012": the figure of a rate, without its unit.
QString rateFigure(double perSecond);
/// "56.9 rows/s"
QString rate(double rowsPerSecond);
/// `share` (0..1) as "61.98 %"; never rounds up to a whole that is not reached.
QString percent(double share);

} // namespace rowmill
