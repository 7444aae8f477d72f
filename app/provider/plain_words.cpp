#include "app/provider/plain_words.h"

#include "app/base/redact.h"

#include <QRegularExpression>

#include <algorithm>

namespace rowmill {

namespace {

constexpr qsizetype LongestMessage = 500;
/// Looked at before shortening, so that a huge error page costs little.
constexpr qsizetype LongestLook = 16 * 1024;

bool turnsOrHides(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

QString oneLine(const QString& text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text)
        line += turnsOrHides(c) ? QLatin1Char(' ') : c;
    return line.simplified();
}

QString shortened(QString text)
{
    if (text.size() <= LongestMessage)
        return text;
    text.truncate(LongestMessage - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(0x2026);
}

QString htmlWords(const QString& page)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>([^<]*)"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression markup(QStringLiteral("<(script|style)\\b.*?</\\1\\s*>|<[^>]*>"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    const QString words = title.match(page).captured(1).simplified();
    return words.isEmpty() ? QString(page).replace(markup, QStringLiteral(" ")) : words;
}

} // namespace

QString plainWords(const QString& text)
{
    static const QRegularExpression terminal(
        QStringLiteral("\\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\)?|.)?"));
    QString look = text.left(LongestLook);
    if (look.contains(QChar(0x1b)))
        look.remove(terminal);
    return shortened(withoutKeys(oneLine(look)));
}

QString plainToken(const QString& text)
{
    const auto plain = [](QChar c) { return c > QLatin1Char(' ') && c < QChar(0x7f); };
    return text.size() <= 100 && std::all_of(text.cbegin(), text.cend(), plain) ? text : plainWords(text);
}

QString plainBody(const QByteArray& body)
{
    const QString text = QString::fromUtf8(body.left(LongestLook)).trimmed();
    return plainWords(text.startsWith(QLatin1Char('<')) ? htmlWords(text) : text);
}

} // namespace rowmill
