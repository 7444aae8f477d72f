#pragma once

#include <QByteArray>
#include <QString>

namespace rowmill {

/// The text as UTF-8 between two tags: & < > written out, what XML cannot hold as U+FFFD. Put behind `xml`.
void appendXmlText(QByteArray& xml, QStringView text);

} // namespace rowmill
