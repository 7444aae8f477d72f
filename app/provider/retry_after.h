#pragma once

#include "app/http/http_types.h"

#include <optional>

namespace rowmill {

/// A server may name a wait of years by mistake; what is longer than this counts as this.
inline constexpr qint64 LongestWaitMs = 24LL * 60 * 60 * 1000;

/// The wait the headers ask for, 0 to LongestWaitMs, rounded up; nothing where none is named or it cannot
/// be read. retry-after-ms and x-ms-retry-after-ms come before Retry-After, which is a number of seconds
/// or an HTTP date measured from `nowWallMs`.
std::optional<qint64> retryAfterMs(const HttpReply& reply, qint64 nowWallMs);

/// A number of seconds ("37", "1.5", "37s") in milliseconds, kept to the same bounds.
std::optional<qint64> secondsToMs(QByteArray text);

} // namespace rowmill
