#pragma once

#include <QByteArrayView>

#include <optional>

namespace rowmill {

/// Milliseconds since 1970 of a moment in words: RFC 3339 ("2026-11-24T12:00:30.5Z", with any offset) or an
/// HTTP date ("Tue, 24 Nov 2026 12:00:30 GMT"). Nothing for anything else, or for a day that never was.
std::optional<qint64> momentMs(QByteArrayView text);

} // namespace rowmill
