#pragma once

#include "app/http/http_types.h"

#include <QByteArrayView>

#include <optional>

namespace rowmill {

/// A server may name a wait of years by mistake; what is longer than this counts as this.
inline constexpr qint64 LongestWaitMs = 24LL * 60 * 60 * 1000;

/// `ms` rounded up and kept to 0 to LongestWaitMs; nothing for what is negative or no number.
std::optional<qint64> boundedWait(double ms);

/// A number that is not negative: "60", "1.5", "30,000". Nothing where there is more to the text.
std::optional<double> plainNumber(QByteArrayView text);

/// Milliseconds in a length of time with its units: "12ms", "2m59.56s", "1h2m3s". Not bounded.
std::optional<double> durationMs(QByteArrayView text);

/// How long from now on, 0 to LongestWaitMs: a bare number of seconds, a length of time, or a moment as RFC
/// 3339, HTTP date, or seconds or milliseconds since 1970. A moment that has passed is 0; it is measured
/// from the reply's own Date, so that a wrong clock here does no harm, or else from `nowWallMs`.
std::optional<qint64> readWait(QByteArrayView text, const HttpReply& reply, qint64 nowWallMs);

} // namespace rowmill
