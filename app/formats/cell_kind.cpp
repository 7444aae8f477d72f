#include "app/formats/cell_kind.h"

#include "app/base/ascii.h"

#include <algorithm>
#include <array>

namespace rowmill {

namespace {

constexpr qsizetype LongestNumberCell = 40;
constexpr qsizetype LongestMoment = 35;
constexpr qsizetype LongestCode = 200;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool isMissing(QByteArrayView text)
{
    constexpr std::array<QByteArrayView, 10> Words = {"n/a", "na", "null", "none", "nan",
                                                      "-",   "--", "?",    "nil",  "#n/a"};
    return text.size() <= 4 && std::any_of(Words.begin(), Words.end(), [text](QByteArrayView word) {
               return text.compare(word, Qt::CaseInsensitive) == 0;
           });
}

QByteArrayView withoutCurrency(QByteArrayView text)
{
    for (const QByteArrayView sign : {"$", "€", "£", "¥", "￥", "₹", "₩", "EUR", "USD", "CNY", "GBP"}) {
        if (text.startsWith(sign))
            text = text.sliced(sign.size()).trimmed();
        if (text.endsWith(sign))
            text = text.chopped(sign.size()).trimmed();
    }
    return text;
}

bool isNumberCell(QByteArrayView text)
{
    if (text.size() > LongestNumberCell)
        return false;
    const bool negative = text.startsWith('-') || text.startsWith('+');
    text = withoutCurrency(negative ? text.sliced(1) : text);
    if (text.startsWith('-') || text.startsWith('+'))
        text = text.sliced(1);
    if (text.endsWith('%'))
        text = text.chopped(1).trimmed();
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool exponent = (c == 'e' || c == 'E') && digits > 0 && i + 1 < text.size();
        const bool sign = (c == '-' || c == '+') && i > 0 && (text[i - 1] == 'e' || text[i - 1] == 'E');
        const bool separator = (c == '.' || c == ',' || c == '\'' || c == ' ') && i + 1 < text.size();
        if (isAsciiDigit(c))
            ++digits;
        else if (!exponent && !sign && !separator)
            return false;
    }
    return digits > 0;
}

/// "2024-01-31", "31.1.24 12:00", "Jan 31, 2024", "12:30", "2024-01-31T12:00:00+01:00"
bool isMoment(QByteArrayView text)
{
    if (text.size() > LongestMoment || text.size() < 4)
        return false;
    int groups = 0;
    int marks = 0;
    int letters = 0;
    bool inDigits = false;
    for (const char c : text) {
        if (isAsciiDigit(c)) {
            groups += inDigits ? 0 : 1;
            inDigits = true;
            continue;
        }
        inDigits = false;
        if (c == '-' || c == '/' || c == '.' || c == ':')
            ++marks;
        else if (isLetter(c))
            ++letters;
        else if (c != ' ' && c != ',' && c != '+')
            return false;
    }
    // Month names, T, Z, AM; 年月日 are nine bytes.
    return groups >= 2 && groups <= 8 && letters <= 12 && (marks >= (letters > 2 ? 0 : groups - 2)) &&
           marks + letters > 0;
}

bool isCode(QByteArrayView text)
{
    if (text.size() > LongestCode || text.contains(' '))
        return false;
    const bool address = text.contains("://") || (text.contains('@') && text.contains('.'));
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return isAsciiDigit(c) || isLetter(c) || QByteArrayView("-_./:#").contains(c);
    });
    return address || (plain && std::any_of(text.begin(), text.end(), isAsciiDigit));
}

} // namespace

CellKind cellKind(QByteArrayView utf8)
{
    const QByteArrayView text = utf8.trimmed();
    if (text.isEmpty() || isMissing(text))
        return CellKind::Empty;
    if (isNumberCell(text))
        return CellKind::Number;
    if (isMoment(text))
        return CellKind::Moment;
    if (isCode(text))
        return CellKind::Code;
    return std::all_of(text.begin(), text.end(), isLetter) ? CellKind::Word : CellKind::Text;
}

bool isYear(QByteArrayView utf8)
{
    const QByteArrayView text = utf8.trimmed();
    return text.size() == 4 && std::all_of(text.begin(), text.end(), isAsciiDigit) &&
           (text.startsWith("19") || text.startsWith("20"));
}

} // namespace rowmill
