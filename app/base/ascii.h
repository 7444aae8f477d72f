#pragma once

namespace rowmill {

/// Of ASCII alone, whatever the locale.
constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What JSON takes for white space.
constexpr bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace rowmill
