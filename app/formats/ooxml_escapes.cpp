#include "app/formats/ooxml_escapes.h"

#include "app/formats/xml_text.h"

namespace rowmill {

namespace {

constexpr qsizetype EscapeSize = 7; // _x0000_

/// The code unit that an escape at this place stands for; -1 when there is none.
int escapeAt(QStringView text, qsizetype at)
{
    if (text.size() - at < EscapeSize || text[at] != u'_' || text[at + 1] != u'x' || text[at + 6] != u'_')
        return -1;
    int unit = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const char16_t c = text[i].unicode();
        const int digit = c >= u'0' && c <= u'9'   ? c - u'0'
                          : c >= u'a' && c <= u'f' ? c - u'a' + 10
                          : c >= u'A' && c <= u'F' ? c - u'A' + 10
                                                   : -1;
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

QString escaped(char16_t unit)
{
    return QStringLiteral("_x%1_").arg(QString::number(unit, 16).toUpper().rightJustified(4, u'0'));
}

} // namespace

QString withoutOoxmlEscapes(const QString& text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return text;
    QString plain = text.first(at);
    while (at < text.size()) {
        const int unit = escapeAt(text, at);
        plain += unit < 0 ? text[at] : QChar(unit);
        at += unit < 0 ? 1 : EscapeSize;
    }
    return plain;
}

QString withOoxmlEscapes(const QString& text)
{
    QString safe;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (fitsXml(c) && (c != u'_' || escapeAt(text, i) < 0))
            continue;
        safe += QStringView(text).sliced(start, i - start);
        safe += escaped(c.unicode());
        start = i + 1;
    }
    return start == 0 ? text : safe + QStringView(text).sliced(start);
}

} // namespace rowmill
