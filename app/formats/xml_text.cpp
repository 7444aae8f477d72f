#include "app/formats/xml_text.h"

#include <algorithm>

namespace rowmill {

bool fitsXml(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x20 || unit == u'\t' || unit == u'\n') && unit != 0xfffe && unit != 0xffff;
}

void appendXmlText(QByteArray& xml, QStringView text)
{
    QByteArray utf8;
    if (std::all_of(text.begin(), text.end(), fitsXml)) {
        utf8 = text.toUtf8();
    } else {
        QString fitting = text.toString();
        std::replace_if(
            fitting.begin(), fitting.end(), [](QChar c) { return !fitsXml(c); },
            QChar(QChar::ReplacementCharacter));
        utf8 = fitting.toUtf8();
    }
    for (const char byte : std::as_const(utf8)) {
        switch (byte) {
        case '&':
            xml += "&amp;";
            break;
        case '<':
            xml += "&lt;";
            break;
        case '>':
            xml += "&gt;";
            break;
        default:
            xml += byte;
        }
    }
}

} // namespace rowmill
