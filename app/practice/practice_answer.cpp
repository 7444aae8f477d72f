#include "app/practice/practice_answer.h"

#include "app/prompt/answer_schema.h"
#include "app/prompt/json_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <zlib.h>

namespace rowmill {

namespace {

constexpr qsizetype LongestEcho = 80;

QString lastLine(const QString& message)
{
    const QStringView trimmed = QStringView(message).trimmed();
    const QStringView line = trimmed.sliced(trimmed.lastIndexOf(QLatin1Char('\n')) + 1).trimmed();
    if (line.size() <= LongestEcho)
        return line.toString();
    const bool splits = line.at(LongestEcho - 1).isHighSurrogate();
    return line.first(LongestEcho - (splits ? 1 : 0)).toString();
}

quint32 checksum(const QString& message)
{
    const QByteArray utf8 = message.toUtf8();
    const auto* bytes = reinterpret_cast<const Bytef*>(utf8.constData());
    return static_cast<quint32>(crc32_z(0, bytes, static_cast<size_t>(utf8.size())));
}

} // namespace

QString practiceAnswer(const QString& userMessage)
{
    const QString sum = QString::number(checksum(userMessage), 16).rightJustified(8, QLatin1Char('0'));
    return QLatin1String("Practice answer ") + sum + QLatin1String(": ") + lastLine(userMessage);
}

QJsonArray practiceVector(const QString& userMessage)
{
    QJsonArray vector;
    for (int i = 0; i < 8; ++i) {
        const quint32 sum = checksum(QString::number(i) + userMessage);
        vector.append(double(sum % 20'001) / 10'000 - 1);
    }
    return vector;
}

namespace {

QString labelAnswer(const QString& label, bool inJson)
{
    if (!inJson)
        return label;
    return QString::fromUtf8(jsonText(QJsonObject{{LabelMember, label}}));
}

QByteArray fieldAnswer(const QString& userMessage, const AnswerField& field)
{
    const quint32 sum = checksum(field.name + QLatin1Char('\n') + userMessage);
    if (field.optional && sum % 8 == 0)
        return "null";
    switch (field.type) {
    case FieldType::Text:
        break;
    case FieldType::Number:
        return QByteArray::number(sum % 1000) + '.' + QByteArray::number(sum / 1000 % 10);
    case FieldType::Whole:
        return QByteArray::number(sum % 100);
    case FieldType::YesNo:
        return sum % 2 == 0 ? "true" : "false";
    case FieldType::OneOf:
        return jsonText(field.choices.isEmpty() ? QString() : field.choices.at(sum % field.choices.size()));
    case FieldType::List:
        return jsonText(QJsonArray{QStringLiteral("practice"), QString::number(sum % 100)});
    }
    return jsonText(practiceAnswer(userMessage));
}

QString objectAnswer(const QString& userMessage, const QList<AnswerField>& fields, bool wrong)
{
    QByteArrayList members;
    for (const AnswerField& field : fields) {
        // A text is right for a field of texts: there it is the object that is wrong.
        const bool text = field.type == FieldType::Text;
        const QByteArray value = wrong && !text ? jsonText(QStringLiteral("practice: wrong"))
                                 : wrong        ? QByteArray("{}")
                                                : fieldAnswer(userMessage, field);
        members.append(jsonText(field.name) + ':' + value);
    }
    return QString::fromUtf8('{' + members.join(',') + '}');
}

} // namespace

QString practiceAnswer(const QString& userMessage, const AnswerContract& asked, bool inJson)
{
    switch (asked.kind) {
    case AnswerContract::Kind::FreeText:
        break;
    case AnswerContract::Kind::Labels:
        return labelAnswer(asked.labels.at(checksum(userMessage) % asked.labels.size()), inJson);
    case AnswerContract::Kind::Fields:
        return objectAnswer(userMessage, asked.fields, false);
    }
    return practiceAnswer(userMessage);
}

QString practiceMislabelled(const QString& userMessage, const AnswerContract& asked, bool inJson)
{
    if (asked.kind == AnswerContract::Kind::Fields)
        return objectAnswer(userMessage, asked.fields, true);
    if (asked.kind == AnswerContract::Kind::FreeText)
        return practiceAnswer(userMessage);
    return labelAnswer(QStringLiteral("practice: none of them"), inJson);
}

int practiceTokens(QStringView text)
{
    qsizetype wide = 0;
    for (const QChar c : text)
        wide += c.unicode() >= 0x2e80 && !c.isLowSurrogate() ? 1 : 0;
    const qsizetype narrow = text.size() - wide;
    return static_cast<int>((narrow + 3) / 4 + wide);
}

} // namespace rowmill
