#pragma once

#include "app/base/origin.h"

#include <QString>

#include <optional>

namespace rowmill {

/// Which key: the origin it may be sent to, and the name its owner gave it. Never the key itself. A value:
/// any thread.
struct StoredKey {
    Origin origin;
    QString name;

    /// "https://api.openai.com:443/work". The origin comes first and ends at the first slash after its host,
    /// so no name can pass for a part of it.
    QString entry() const;
    /// Nothing when the text is no entry, or its origin is not written as Origin::toString() writes it.
    static std::optional<StoredKey> fromEntry(const QString& text);

    bool operator==(const StoredKey&) const = default;
};

/// The longest name of a key, in UTF-16 units.
inline constexpr int LongestKeyName = 60;

/// A name as people type it, fit for a list: spaces trimmed, control characters gone, cut to its length.
QString cleanKeyName(const QString& text);

} // namespace rowmill
