#pragma once

#include "app/provider/wait_text.h"

namespace rowmill {

/// The wait the headers ask for, 0 to LongestWaitMs, rounded up; nothing where none is named or it cannot
/// be read. retry-after-ms and x-ms-retry-after-ms come before Retry-After, which is read by readWait().
std::optional<qint64> retryAfterMs(const HttpReply& reply, qint64 nowWallMs);

/// x-should-retry: the server's own word on whether another attempt makes sense.
std::optional<bool> shouldRetry(const HttpReply& reply);

} // namespace rowmill
