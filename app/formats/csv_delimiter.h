#pragma once

#include <QByteArrayView>

namespace rowmill {

/// The delimiter of a CSV file, judged by its header alone: of comma, semicolon, tab and bar the one that
/// stands most often outside quotes in the first line with anything on it; the earlier of equals, comma when
/// there is none (a table of one column).
char detectDelimiter(QByteArrayView start);

} // namespace rowmill
