#include "app/provider/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace rowmill {

namespace {

void appendEscape(QByteArray& out, char c)
{
    constexpr char Digits[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += Digits[(c >> 4) & 0xf];
        out += Digits[c & 0xf];
    }
}

} // namespace

void appendJsonString(QByteArray& out, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    const char* run = utf8.constData();
    const char* const end = run + utf8.size();
    out += '"';
    for (const char* at = run; at != end; ++at) {
        const char c = *at;
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(run, at - run);
        appendEscape(out, c);
        run = at + 1;
    }
    out.append(run, end - run);
    out += '"';
}

void appendTemperature(QByteArray& out, const ChatRequest& chat)
{
    if (!chat.temperature || !std::isfinite(*chat.temperature))
        return;
    out += R"(,"temperature":)";
    appendJsonNumber(out, *chat.temperature);
}

void appendContent(QByteArray& out, QStringView text)
{
    out += R"("content":)";
    appendJsonString(out, text);
}

void appendTurns(QByteArray& out, const ChatRequest& chat, QByteArrayView answerer,
                 void (*content)(QByteArray&, QStringView))
{
    const auto turn = [&](QByteArrayView role, QStringView text) {
        out += R"({"role":")";
        out += role;
        out += R"(",)";
        content(out, text);
        out += "},";
    };
    out += '[';
    for (const ChatExample& example : chat.examples) {
        turn("user", example.user);
        turn(answerer, example.answer);
    }
    turn("user", chat.user);
    out.back() = ']';
}

void appendJsonNumber(QByteArray& out, double value)
{
    std::array<char, 32> text;
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value);
    out.append(text.data(), written.ptr - text.data());
}

} // namespace rowmill
