#pragma once

#include <QString>

namespace rowmill {

/// XLSX writes characters that XML cannot hold as _x0001_, and a text that looks like that with its first _
/// as _x005F_. Both ways lose nothing but half surrogate pairs, which become U+FFFD.
QString withoutOoxmlEscapes(const QString& text);
QString withOoxmlEscapes(const QString& text);

} // namespace rowmill
