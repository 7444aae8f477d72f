#include "app/store/sort_text.h"

#include "app/base/ascii.h"

#include <QString>
#include <QVarLengthArray>

#include <algorithm>
#include <cstring>

namespace rowmill {

namespace {

constexpr qsizetype ExactDigits = 15;
constexpr qsizetype LongestSortedNumber = 30;

using Buffer = QVarLengthArray<char, 512>;

/// Eight bytes a step: this looks at every byte of every text.
bool isAscii(QByteArrayView text)
{
    constexpr quint64 High = 0x8080808080808080;
    const char* at = text.begin();
    for (; text.end() - at >= qsizetype(sizeof(quint64)); at += sizeof(quint64)) {
        quint64 eight = 0;
        std::memcpy(&eight, at, sizeof eight);
        if (eight & High)
            return false;
    }
    return std::none_of(at, text.end(), [](char c) { return static_cast<uchar>(c) >= 0x80; });
}

/// Small letters without their accents; halves and wide forms as the letters they stand for.
QByteArray plainLetters(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8).normalized(QString::NormalizationForm_KD);
    text.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return text.toCaseFolded().toUtf8();
}

/// A run of digits: first how many there are, so that the longer number is the larger one. May write one
/// byte past `stop`.
char* foldDigits(char* out, const char* stop, const char*& at, const char* end)
{
    const char* last = at;
    while (last < end && isAsciiDigit(*last))
        ++last;
    while (at + 1 < last && *at == '0')
        ++at;
    qsizetype left = last - at;
    for (; left >= 9 && out < stop; left -= 9)
        *out++ = '9';
    *out++ = char('0' + std::min<qsizetype>(left, 9));
    const qsizetype count = std::min<qsizetype>(last - at, std::max<qsizetype>(0, stop - out));
    out = std::copy_n(at, count, out);
    at = last;
    return out;
}

/// At least up to `stop`, and one byte more at most.
char* fold(char* out, const char* stop, QByteArrayView text)
{
    const char* at = text.begin();
    const char* const end = text.end();
    while (at < end && out < stop) {
        const char c = *at;
        if (isAsciiDigit(c)) {
            out = foldDigits(out, stop, at, end);
        } else {
            *out++ = c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
            ++at;
        }
    }
    return out;
}

} // namespace

void appendSortText(QByteArray& out, QByteArrayView utf8, qsizetype skip, qsizetype most)
{
    const QByteArrayView text = utf8.trimmed();
    Buffer folded(skip + most + 1);
    char* const begin = folded.data();
    const char* const stop = begin + skip + most;
    const char* const end = isAscii(text) ? fold(begin, stop, text) : fold(begin, stop, plainLetters(text));
    const qsizetype count = std::min(most, end - begin - skip);
    if (count > 0)
        out.append(begin + skip, count);
}

std::optional<double> sortNumber(QByteArrayView utf8)
{
    const QByteArrayView text = utf8.trimmed();
    if (text.isEmpty() || text.size() > LongestSortedNumber)
        return std::nullopt;
    const bool signedOne = text.front() == '-' || text.front() == '+';
    const char first = text.size() > 1 && signedOne ? text.at(1) : text.front();
    if (!isAsciiDigit(first) && first != '.')
        return std::nullopt; // neither "nan" nor "inf"
    if (std::count_if(text.begin(), text.end(), isAsciiDigit) > ExactDigits)
        return std::nullopt;
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace rowmill
