#include "app/prompt/answer_noise.h"

#include "app/base/json.h"

#include <algorithm>
#include <array>

namespace rowmill {

namespace {

constexpr std::array Tags = {QLatin1String("think"), QLatin1String("thinking"), QLatin1String("thought"),
                             QLatin1String("reasoning")};
/// Of the text's length: what is read again and again for braces that never close.
constexpr qsizetype MostReadings = 16;
constexpr QLatin1String Fence("```");

QString without(const QString& text, QLatin1String tag)
{
    const QString opening = QLatin1Char('<') + tag + QLatin1Char('>');
    const QString closing = QLatin1String("</") + tag + QLatin1Char('>');
    // Whatever stands before the last closing tag was written before the answer.
    const qsizetype closed = text.lastIndexOf(closing, -1, Qt::CaseInsensitive);
    QString rest = closed < 0 ? text : text.mid(closed + closing.size());
    const qsizetype open = rest.indexOf(opening, 0, Qt::CaseInsensitive);
    if (open >= 0)
        rest.truncate(open);
    // An answer in front of its reasons is an answer too.
    const qsizetype first = text.indexOf(opening, 0, Qt::CaseInsensitive);
    if (rest.trimmed().isEmpty() && first > 0)
        return text.left(first);
    return rest;
}

/// Behind the brace that closes the one at `start`; -1 where none does.
qsizetype endOfObject(QByteArrayView text, qsizetype start)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = start; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return i + 1;
        }
    }
    return -1;
}

} // namespace

QString withoutReasoning(const QString& reply)
{
    QString text = reply;
    for (const QLatin1String tag : Tags)
        text = without(text, tag);
    return text;
}

QString withoutLeadingReasoning(const QString& reply)
{
    const QString start = reply.trimmed();
    const auto leads = [&start](QLatin1String tag) {
        return start.startsWith(QLatin1Char('<') + tag + QLatin1Char('>'), Qt::CaseInsensitive);
    };
    const auto tag = std::find_if(Tags.begin(), Tags.end(), leads);
    if (tag == Tags.end())
        return reply;
    const QString closing = QLatin1String("</") + *tag + QLatin1Char('>');
    const qsizetype end = start.indexOf(closing, 0, Qt::CaseInsensitive);
    return end < 0 ? QString() : start.mid(end + closing.size()).trimmed();
}

QByteArrayList objectsIn(const QString& text)
{
    QByteArrayList found;
    const QByteArray utf8 = text.toUtf8();
    qsizetype at = utf8.indexOf('{');
    qsizetype left = utf8.size() * MostReadings;
    while (at >= 0 && left > 0) {
        const qsizetype end = endOfObject(utf8, at);
        left -= (end < 0 ? utf8.size() : end) - at;
        const QByteArray candidate = end < 0 ? QByteArray() : utf8.sliced(at, end - at);
        const bool isObject = end >= 0 && parseJsonObject(candidate);
        if (isObject)
            found.append(candidate);
        at = utf8.indexOf('{', isObject ? end : at + 1);
    }
    return found;
}

QString fencedPart(const QString& text)
{
    const qsizetype start = text.indexOf(Fence);
    const qsizetype line = text.indexOf(QLatin1Char('\n'), start);
    if (start < 0 || line < 0)
        return {};
    const qsizetype end = text.indexOf(Fence, line);
    if (end < 0 || text.indexOf(Fence, end + Fence.size()) >= 0)
        return {};
    return text.mid(line + 1, end - line - 1).trimmed();
}

} // namespace rowmill
