#include "app/base/json.h"

#include <QHash>
#include <QJsonDocument>

namespace rowmill {

namespace {

/// Walks the members of an object whose text QJsonDocument has already accepted: it only has to find where
/// a value ends, not whether it is right.
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
            const JsonField field{name, value()};
            const auto place = places.constFind(name);
            if (place != places.cend()) {
                found[*place].value = field.value;
            } else {
                places.insert(name, found.size());
                found.append(field);
            }
        }
        return found;
    }

private:
    char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    char skipSpace()
    {
        while (m_at < m_text.size()
               && (current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r'))
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
            escaped = escaped || current() == '\\';
            m_at += current() == '\\' ? 2 : 1;
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
        while (m_at < m_text.size() && current() != ',' && current() != '}' && current() > ' ')
            ++m_at;
        const QByteArrayView token = m_text.sliced(start, m_at - start);
        return token == "null" ? QString() : QString::fromUtf8(token);
    }

    void nested()
    {
        int depth = 0;
        do {
            if (current() == '"') {
                stringToken();
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
    return FieldWalk(text).fields();
}

} // namespace rowmill
