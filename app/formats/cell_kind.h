#pragma once

#include <QByteArrayView>

namespace rowmill {

/// What a cell of a text file looks like. Only good for guessing at a file's form; no value is read by it.
enum class CellKind : quint8 {
    Empty,  ///< nothing, or one of the usual words for it ("n/a", "null", "-")
    Number, ///< with sign, separators, a currency or a percent sign
    Moment, ///< a date, a time, or both
    Code,   ///< an address, or letters and digits without a space that hold a digit
    Word,   ///< one word of letters
    Text,   ///< anything else
};

CellKind cellKind(QByteArrayView utf8);

/// Four digits between 1900 and 2099: a number, but often a heading.
bool isYear(QByteArrayView utf8);

} // namespace rowmill
