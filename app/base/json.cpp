#include "app/base/json.h"

#include "app/base/ascii.h"

#include <QHash>
#include <QJsonDocument>

namespace rowmill {

namespace {

/// By the letter of RFC 8259; QJsonDocument also takes ".5", "1." and the like.
bool isNumber(QByteArrayView token)
{
    qsizetype at = 0;
    const auto peek = [&] { return at < token.size() ? token[at] : '\0'; };
    const auto digits = [&] {
        const qsizetype start = at;
        while (isAsciiDigit(peek()))
            ++at;
        return at > start;
    };
    if (peek() == '-')
        ++at;
    if (peek() == '0')
        ++at;
    else if (!digits())
        return false;
    if (peek() == '.' && (++at, !digits()))
        return false;
    if (peek() == 'e' || peek() == 'E') {
        ++at;
        if (peek() == '+' || peek() == '-')
            ++at;
        if (!digits())
            return false;
    }
    return at == token.size();
}

/// Walks the members of an object whose text QJsonDocument has already accepted: it finds where each value
/// ends, and notices the few things that QJsonDocument lets pass but JSON does not.
class FieldWalk {
public:
    explicit FieldWalk(QByteArrayView text) : m_text(text) {}

    QList<JsonField> fields()
    {
        QList<JsonField> found;
        QHash<QString, qsizetype> places;
        skipTo('{');
        while (skipSpace() == '"' || current() == ',') {
            if (current() == ',') {
                ++m_at;
                continue;
            }
            const QString name = string();
            skipTo(':');
            skipSpace();
            const bool isObject = current() == '{';
            const JsonField field{name, value(), isObject};
            const auto place = places.constFind(name);
            if (place != places.cend()) {
                found[*place] = field;
            } else {
                places.insert(name, found.size());
                found.append(field);
            }
        }
        return found;
    }

    /// After fields(): false when a number, an escape or a raw control character is not JSON.
    bool isSound() const { return m_sound; }

private:
    char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    char skipSpace()
    {
        while (m_at < m_text.size() &&
               (current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r'))
            ++m_at;
        return current();
    }

    void skipTo(char mark)
    {
        while (m_at < m_text.size() && current() != mark)
            ++m_at;
        ++m_at;
    }

    QByteArrayView stringToken()
    {
        const qsizetype start = m_at++;
        bool escaped = false;
        while (m_at < m_text.size() && current() != '"') {
            if (current() == '\\') {
                escaped = true;
                ++m_at;
                m_sound = m_sound && QByteArrayView("\"\\/bfnrtu").contains(current());
            }
            m_sound = m_sound && static_cast<unsigned char>(current()) >= 0x20;
            ++m_at;
        }
        ++m_at;
        m_escaped = escaped;
        return m_text.sliced(start, m_at - start);
    }

    QString string()
    {
        const QByteArrayView token = stringToken();
        if (!m_escaped)
            return decoded(token.sliced(1, token.size() - 2));
        const QByteArray array = '[' + token.toByteArray() + ']';
        return QJsonDocument::fromJson(array)[0].toString();
    }

    static QString decoded(QByteArrayView utf8)
    {
        // fromUtf8() takes a U+FEFF in front for a mark and drops it; here it is part of the text.
        const bool marked = utf8.startsWith("\xef\xbb\xbf");
        return marked ? QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8.sliced(3))
                      : QString::fromUtf8(utf8);
    }

    QString value()
    {
        const qsizetype start = m_at;
        if (current() == '"')
            return string();
        if (current() == '{' || current() == '[') {
            nested();
            return QString::fromUtf8(m_text.sliced(start, m_at - start));
        }
        const QByteArrayView token = scalarToken();
        return token == "null" ? QString() : QString::fromUtf8(token);
    }

    QByteArrayView scalarToken()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && current() > ' ' && !QByteArrayView(",:]}").contains(current()))
            ++m_at;
        const QByteArrayView token = m_text.sliced(start, m_at - start);
        m_sound = m_sound && (token == "null" || token == "true" || token == "false" || isNumber(token));
        return token;
    }

    void nested()
    {
        int depth = 0;
        do {
            if (current() == '"') {
                stringToken();
                continue;
            }
            if (current() == '-' || current() == '.' || isAsciiDigit(current())) {
                scalarToken();
                continue;
            }
            if (current() == '{' || current() == '[')
                ++depth;
            if (current() == '}' || current() == ']')
                --depth;
            ++m_at;
        } while (depth > 0 && m_at < m_text.size());
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_escaped = false;
    bool m_sound = true;
};

Result<QJsonDocument> parse(const QByteArray& text)
{
    QJsonParseError failure;
    QJsonDocument document = QJsonDocument::fromJson(text, &failure);
    if (failure.error != QJsonParseError::NoError)
        return Error{ErrorKind::BrokenJson, {}, failure.errorString()};
    if (!document.isObject())
        return Error{ErrorKind::BrokenJson, {}, QStringLiteral("a list, not an object")};
    return document;
}

void newLine(QByteArray& text, int depth)
{
    text += '\n';
    text += QByteArray(depth * 2, ' ');
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray& text)
{
    const auto document = parse(text);
    if (!document)
        return document.error();
    return document->object();
}

Result<QList<JsonField>> parseJsonFields(const QByteArray& text)
{
    const auto document = parse(text);
    if (!document)
        return document.error();
    FieldWalk walk(text);
    auto fields = walk.fields();
    if (!walk.isSound())
        return Error{ErrorKind::BrokenJson, {}, QStringLiteral("a number, escape or control character")};
    return fields;
}

QString indentJson(const QByteArray& compact)
{
    QByteArray text;
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < compact.size(); ++i) {
        const char c = compact.at(i);
        if (inString || c == '"') {
            if (c == '"')
                inString = !inString;
            text += c;
            if (inString && c == '\\' && i + 1 < compact.size())
                text += compact.at(++i);
            continue;
        }
        if (c == '}' || c == ']')
            newLine(text, --depth);
        text += c;
        if (c == '{' || c == '[')
            newLine(text, ++depth);
        if (c == ',')
            newLine(text, depth);
        if (c == ':')
            text += ' ';
    }
    return QString::fromUtf8(text);
}

} // namespace rowmill
