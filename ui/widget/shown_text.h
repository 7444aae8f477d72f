#pragma once

#include <QString>

namespace rowmill {

/// What came from a file, a model or a server, for a place that has one line and no plain-text switch of its
/// own: line breaks and controls become spaces, marks that turn the direction of the text around are left
/// out, and after `most` characters it ends in "…".
QString lineText(const QString& text, int most = 80);

/// The same as a menu entry or the words of a button, where & would mark a letter.
QString menuText(const QString& text, int most = 80);

/// For a text of several lines: a word that no line can hold may be broken, and what nobody reads to its end
/// is cut.
QString breakable(const QString& text, int most = 2000);

/// As a tool tip, which reads markup: escaped, and cut where nobody reads on. Line breaks stay.
QString tipText(const QString& text, int most = 600);

} // namespace rowmill
