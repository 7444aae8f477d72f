#pragma once

#include <QByteArrayView>
#include <QString>

namespace rowmill {

/// Bytes already known to be UTF-8 as text, whole: QString::fromUtf8() would swallow a U+FEFF in front.
QString textOf(QByteArrayView utf8);

/// Line breaks in the bytes: CRLF, LF and CR each count as one.
qint64 countLineBreaks(QByteArrayView bytes);

/// Line breaks before the first line that is not UTF-8; -1 when all of them are.
qint64 firstBrokenLine(QByteArrayView bytes);

} // namespace rowmill
