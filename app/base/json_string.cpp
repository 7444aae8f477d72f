#include "app/base/json_string.h"

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

} // namespace rowmill
