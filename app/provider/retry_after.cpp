#include "app/provider/retry_after.h"

namespace rowmill {

std::optional<qint64> retryAfterMs(const HttpReply& reply, qint64 nowWallMs)
{
    for (const char* name : {"retry-after-ms", "x-ms-retry-after-ms"}) {
        const QByteArray value = reply.header(name);
        if (const auto number = plainNumber(value))
            return boundedWait(*number);
        if (const auto length = durationMs(value))
            return boundedWait(*length);
    }
    return readWait(reply.header("retry-after"), reply, nowWallMs);
}

std::optional<bool> shouldRetry(const HttpReply& reply)
{
    const QByteArray word = reply.header("x-should-retry").trimmed().toLower();
    if (word == "true")
        return true;
    if (word == "false")
        return false;
    return std::nullopt;
}

} // namespace rowmill
