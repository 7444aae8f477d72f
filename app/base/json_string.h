#pragma once

#include <QByteArray>
#include <QStringView>

namespace rowmill {

/// Appends `text` as a JSON string with its quotes, in UTF-8; escapes only what JSON demands. A lone
/// surrogate, which UTF-8 cannot hold, becomes a replacement character.
void appendJsonString(QByteArray& out, QStringView text);

} // namespace rowmill
