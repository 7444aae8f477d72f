#pragma once

#include <QByteArray>
#include <QString>

namespace rowmill {

/// False for a carriage return too, which XML turns into a line feed. Halves of surrogate pairs are not told
/// apart.
bool fitsXml(QChar c);

/// The text as UTF-8 between two tags: & < > written out, what XML cannot hold as U+FFFD. Put behind `xml`.
void appendXmlText(QByteArray& xml, QStringView text);

} // namespace rowmill
