#pragma once

#include "app/formats/text_encoding.h"

namespace rowmill {

/// The encoding of a JSON file: what was `asked` for; otherwise by its byte order mark, or by where the zero
/// bytes of its first characters stand, since JSON begins with ASCII; UTF-8 in all other cases. FileMissing,
/// FileUnreadable.
Result<TextEncoding> jsonEncoding(const QString& path, const QByteArray& asked);

} // namespace rowmill
