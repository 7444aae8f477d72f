#include "app/provider/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace rowmill {

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
