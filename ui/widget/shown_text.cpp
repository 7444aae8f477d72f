#include "ui/widget/shown_text.h"

namespace rowmill {

namespace {

/// Embeddings, overrides and isolates: they would turn around what stands behind them, too.
bool turnsAround(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

QString cut(const QString& text, int most)
{
    if (text.size() <= most)
        return text;
    qsizetype end = most - 1;
    if (text.at(end).isLowSurrogate())
        --end;
    return text.left(end) + QChar(0x2026);
}

constexpr int MostTipLines = 12;
constexpr qsizetype WidestTip = 80; // characters

/// Where the line after the last one that fits begins; the end when all fit.
qsizetype endOfLines(const QString& text)
{
    qsizetype at = 0;
    for (int line = 0; line < MostTipLines; ++line) {
        const qsizetype next = text.indexOf(QLatin1Char('\n'), at);
        if (next < 0)
            return text.size();
        at = next + 1;
    }
    return at - 1;
}

qsizetype longestLine(const QString& text)
{
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        longest = qMax(longest, line.size());
    return longest;
}

} // namespace

QString lineText(const QString& text, int most)
{
    QString line;
    for (const QChar c : text) {
        if (line.size() > 2 * most)
            break;
        if (turnsAround(c))
            continue;
        const bool control = c.isSpace() || c.category() == QChar::Other_Control;
        line.append(control ? QLatin1Char(' ') : c);
    }
    return cut(line.simplified(), most);
}

QString menuText(const QString& text, int most)
{
    return lineText(text, most).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString breakable(const QString& text, int most)
{
    constexpr int LongestWord = 40;
    QString shown;
    int word = 0;
    const QString whole = cut(text, most);
    for (const QChar c : whole) {
        word = c.isSpace() ? 0 : word + 1;
        if (word > LongestWord && !c.isLowSurrogate()) {
            shown.append(QChar(0x200B)); // no space is seen
            word = 1;
        }
        shown.append(c);
    }
    return shown;
}

QString tipText(const QString& text, int most)
{
    QString shown = cut(text, most);
    if (const qsizetype end = endOfLines(shown); end < shown.size())
        shown = shown.left(end) + QChar(0x2026);
    // What Qt does not take for markup it neither wraps nor unescapes.
    const bool escapes = shown.contains(QLatin1Char('<')) || shown.contains(QLatin1String("&lt;"));
    if (!escapes && longestLine(shown) <= WidestTip)
        return shown;
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(shown.toHtmlEscaped());
}

} // namespace rowmill
