#include "ui/widget/plain_tip.h"

namespace rowmill {

namespace {

constexpr qsizetype MostCharacters = 600;
constexpr int MostLines = 12;

/// Where the line after the last one that fits begins; the end when all fit.
qsizetype endOfLines(const QString& text)
{
    qsizetype at = 0;
    for (int line = 0; line < MostLines; ++line) {
        const qsizetype next = text.indexOf(QLatin1Char('\n'), at);
        if (next < 0)
            return text.size();
        at = next + 1;
    }
    return at - 1;
}

} // namespace

QString plainTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    QString part = text.left(MostCharacters);
    part.truncate(endOfLines(part));
    if (part.size() < text.size())
        part += QChar(0x2026);
    // Escaped alone it would be taken for plain text, and "&lt;" be read as that.
    return QStringLiteral("<p style=\"white-space:pre-wrap\">") + part.toHtmlEscaped() +
           QStringLiteral("</p>");
}

} // namespace rowmill
