#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace rowmill {

/// What a cell sorts by, the same on every computer: without blanks around it, small and capital letters
/// alike, letters with accents as those without, and numbers in it by their size, so that "row 9" comes
/// before "row 10". Appends to `out` bytes that compare as the texts do: at most `most`, from their byte
/// `skip` on.
void appendSortText(QByteArray& out, QByteArrayView utf8, qsizetype skip, qsizetype most);

/// The cell as a number, when it is nothing else: "12", "-0.5", "1e3". Longer ones than a double can tell
/// apart are texts.
std::optional<double> sortNumber(QByteArrayView utf8);

} // namespace rowmill
