#pragma once

#include <QByteArray>
#include <QStringView>

namespace rowmill {

/// Appends `text` as a JSON string with its quotes, in UTF-8; escapes only what JSON demands. A lone
/// surrogate, which UTF-8 cannot hold, becomes a replacement character.
void appendJsonString(QByteArray& out, QStringView text);

/// Appends the shortest spelling that reads back as the same number; `value` must be finite.
void appendJsonNumber(QByteArray& out, double value);

} // namespace rowmill
