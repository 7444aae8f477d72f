#include "app/formats/date_code.h"

#include <algorithm>

namespace rowmill {

namespace {

/// The letters of a date form, one for each run of them ("ymdhms"), without quoted text; an E in brackets
/// stands for elapsed time.
struct DateLetters {
    QString runs;
    bool elapsed = false;
    int secondPlaces = 0;
};

qsizetype skipBrackets(QStringView code, qsizetype at, DateLetters& letters)
{
    const qsizetype end = code.indexOf(u']', at);
    const QStringView inside = code.sliced(at + 1, (end < 0 ? code.size() : end) - at - 1);
    const QChar first = inside.isEmpty() ? QChar() : inside[0].toLower();
    const bool unit = first == u'h' || first == u'm' || first == u's';
    if (unit && std::all_of(inside.begin(), inside.end(), [=](QChar c) { return c.toLower() == first; })) {
        letters.elapsed = true;
        letters.runs += u'h';
        if (first == u's')
            letters.runs += u's';
    }
    return end < 0 ? code.size() : end + 1;
}

qsizetype skipLetters(QStringView code, qsizetype at, DateLetters& letters)
{
    const QChar letter = code[at].toLower();
    while (at < code.size() && code[at].toLower() == letter)
        ++at;
    letters.runs += letter == u'e' || letter == u'g' ? QChar(u'y') : letter;
    if (letter == u's' && at < code.size() && code[at] == u'.') {
        ++at;
        for (letters.secondPlaces = 0; at < code.size() && code[at] == u'0'; ++at)
            letters.secondPlaces = std::min(letters.secondPlaces + 1, 3);
    }
    return at;
}

bool isExponent(QStringView code, qsizetype at)
{
    return code[at].toLower() == u'e' && at + 1 < code.size() &&
           (code[at + 1] == u'+' || code[at + 1] == u'-');
}

DateLetters lettersOf(QStringView code)
{
    DateLetters letters;
    for (qsizetype at = 0; at < code.size();) {
        const QChar c = code[at];
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', at + 1);
            at = end < 0 ? code.size() : end + 1;
        } else if (c == u'\\' || c == u'_' || c == u'*' || isExponent(code, at)) {
            at += 2;
        } else if (c == u'[') {
            at = skipBrackets(code, at, letters);
        } else if (code.sliced(at).startsWith(QLatin1String("AM/PM"), Qt::CaseInsensitive)) {
            at += 5;
        } else if (code.sliced(at).startsWith(QLatin1String("A/P"), Qt::CaseInsensitive)) {
            at += 3;
        } else if (QStringLiteral("ymdhseg").contains(c.toLower())) {
            at = skipLetters(code, at, letters);
        } else {
            ++at;
        }
    }
    return letters;
}

} // namespace

std::optional<DateParts> datePartsOf(const QString& code)
{
    if (code.startsWith(QLatin1String("General"), Qt::CaseInsensitive))
        return std::nullopt;
    const DateLetters letters = lettersOf(code);
    if (letters.runs.isEmpty())
        return std::nullopt;
    DateParts parts;
    parts.elapsed = letters.elapsed;
    parts.secondPlaces = letters.secondPlaces;
    for (qsizetype i = 0; i < letters.runs.size(); ++i) {
        const QChar letter = letters.runs[i];
        const bool afterHours = i > 0 && letters.runs[i - 1] == u'h';
        const bool beforeSeconds = i + 1 < letters.runs.size() && letters.runs[i + 1] == u's';
        const bool minutes = letter == u'm' && (afterHours || beforeSeconds);
        if (letter == u'h' || letter == u's' || minutes)
            parts.time = true;
        else
            parts.date = true;
    }
    parts.elapsed = parts.elapsed && !parts.date;
    return parts;
}

} // namespace rowmill
