#include "app/formats/text_bytes.h"

#include <algorithm>

namespace rowmill {

QString textOf(QByteArrayView utf8)
{
    if (Q_UNLIKELY(utf8.startsWith("\xef\xbb\xbf")))
        return QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8.sliced(3));
    return QString::fromUtf8(utf8);
}

qint64 countLineBreaks(QByteArrayView bytes)
{
    qint64 breaks = std::count(bytes.begin(), bytes.end(), '\n');
    for (qsizetype at = bytes.indexOf('\r'); at >= 0; at = bytes.indexOf('\r', at + 1)) {
        if (at + 1 == bytes.size() || bytes[at + 1] != '\n')
            ++breaks;
    }
    return breaks;
}

qint64 firstBrokenLine(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return -1;
    qsizetype start = 0;
    for (;;) {
        qsizetype end = start;
        while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
            ++end;
        if (end == bytes.size() || !bytes.sliced(start, end - start).isValidUtf8())
            return countLineBreaks(bytes.first(start));
        start = end + 1;
    }
}

} // namespace rowmill
