#include "app/provider/wait_text.h"

#include "app/base/ascii.h"
#include "app/provider/moment_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace rowmill {

namespace {

/// A bare number from here on is no length of time (31 years) but a moment: seconds since 1970 …
constexpr double FirstEpochSecond = 1e9;
/// … and from here on milliseconds.
constexpr double FirstEpochMs = 1e11;

/// Takes a number off the front of `text`.
std::optional<double> takeNumber(QByteArrayView& text)
{
    double value = 0;
    const auto [end, failure] = std::from_chars(text.begin(), text.end(), value);
    if (failure != std::errc() || !std::isfinite(value) || std::signbit(value))
        return std::nullopt;
    text = text.sliced(end - text.begin());
    return value;
}

/// Commas that stand where thousands end: "1,234,567", but not "1,5" or "60,60".
bool isGrouped(QByteArrayView text)
{
    const qsizetype point = text.indexOf('.');
    QByteArrayView rest = point < 0 ? text : text.first(point);
    const qsizetype first = rest.indexOf(',');
    if (first < 1 || first > 3)
        return false;
    for (rest = rest.sliced(first); !rest.isEmpty(); rest = rest.sliced(4)) {
        if (rest.size() < 4 || rest[0] != ',' ||
            !std::all_of(rest.begin() + 1, rest.begin() + 4, isAsciiDigit))
            return false;
    }
    return true;
}

QByteArrayView takeLetters(QByteArrayView& text)
{
    const auto end = std::find_if(text.begin(), text.end(),
                                  [](char c) { return c == ' ' || c == '.' || c == '-' || isAsciiDigit(c); });
    const QByteArrayView letters = text.first(end - text.begin());
    text = text.sliced(letters.size());
    return letters;
}

std::optional<double> unitMs(QByteArrayView unit)
{
    static constexpr std::array<std::pair<const char*, double>, 9> Units = {{
        {"ms", 1},
        {"s", 1000},
        {"m", 60'000},
        {"h", 3'600'000},
        {"d", 86'400'000},
        {"us", 1e-3},
        {"\xc2\xb5s", 1e-3},
        {"\xce\xbcs", 1e-3},
        {"ns", 1e-6},
    }};
    for (const auto& [name, ms] : Units) {
        if (unit == QByteArrayView(name))
            return ms;
    }
    return std::nullopt;
}

std::optional<qint64> untilMoment(double momentMs, const HttpReply& reply, qint64 nowWallMs)
{
    const qint64 now = rowmill::momentMs(reply.header("date")).value_or(nowWallMs);
    return boundedWait(std::max(0.0, momentMs - double(now)));
}

} // namespace

std::optional<qint64> boundedWait(double ms)
{
    if (!std::isfinite(ms) || ms < 0)
        return std::nullopt;
    // What a product of decimals has too much by is no further millisecond.
    return static_cast<qint64>(std::ceil(std::min(ms, double(LongestWaitMs)) - 1e-6));
}

std::optional<double> plainNumber(QByteArrayView text)
{
    text = text.trimmed();
    if (text.contains(',')) {
        if (!isGrouped(text))
            return std::nullopt;
        QByteArray digits = text.toByteArray();
        digits.replace(',', "");
        return plainNumber(digits);
    }
    const auto value = takeNumber(text);
    return text.isEmpty() ? value : std::nullopt;
}

std::optional<double> durationMs(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    double total = 0;
    for (; !text.isEmpty(); text = text.trimmed()) {
        const auto amount = takeNumber(text);
        text = text.trimmed();
        const auto unit = unitMs(takeLetters(text));
        if (!amount || !unit)
            return std::nullopt;
        total += *amount * *unit;
    }
    return total;
}

std::optional<qint64> readWait(QByteArrayView text, const HttpReply& reply, qint64 nowWallMs)
{
    if (const auto number = plainNumber(text)) {
        if (*number < FirstEpochSecond)
            return boundedWait(*number * 1000);
        return untilMoment(*number < FirstEpochMs ? *number * 1000 : *number, reply, nowWallMs);
    }
    if (const auto length = durationMs(text))
        return boundedWait(*length);
    if (const auto moment = momentMs(text))
        return untilMoment(double(*moment), reply, nowWallMs);
    return std::nullopt;
}

} // namespace rowmill
