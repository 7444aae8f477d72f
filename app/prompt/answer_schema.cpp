#include "app/prompt/answer_schema.h"

#include "app/prompt/json_text.h"

#include <QJsonArray>

namespace rowmill {

namespace {

QByteArray typeOf(QByteArrayView name, bool optional)
{
    const QByteArray quoted = '"' + name.toByteArray() + '"';
    return R"("type":)" + (optional ? '[' + quoted + R"(,"null"])" : quoted);
}

QByteArray enumOf(const QStringList& choices, bool optional)
{
    QJsonArray values = QJsonArray::fromStringList(choices);
    if (optional)
        values.append(QJsonValue::Null);
    return '{' + typeOf("string", optional) + R"(,"enum":)" + jsonText(values) + '}';
}

QByteArray fieldSchema(const AnswerField& field)
{
    switch (field.type) {
    case FieldType::Text:
        break;
    case FieldType::Number:
        return '{' + typeOf("number", field.optional) + '}';
    case FieldType::Whole:
        return '{' + typeOf("integer", field.optional) + '}';
    case FieldType::YesNo:
        return '{' + typeOf("boolean", field.optional) + '}';
    case FieldType::OneOf:
        return enumOf(field.choices, field.optional);
    case FieldType::List:
        return '{' + typeOf("array", field.optional) + R"(,"items":{"type":"string"}})";
    }
    return '{' + typeOf("string", field.optional) + '}';
}

/// `properties` are whole members, comma between.
QByteArray objectOf(const QByteArray& properties, const QStringList& names)
{
    return R"({"type":"object","properties":{)" + properties + R"(},"required":)" +
           jsonText(QJsonArray::fromStringList(names)) + R"(,"additionalProperties":false})";
}

} // namespace

QByteArray answerSchema(const AnswerContract& contract)
{
    if (contract.kind == AnswerContract::Kind::FreeText)
        return {};
    if (contract.kind == AnswerContract::Kind::Labels)
        return objectOf(jsonText(QString(LabelMember)) + ':' + enumOf(contract.labels, false), {LabelMember});
    QByteArrayList members;
    QStringList names;
    for (const AnswerField& field : contract.fields) {
        members.append(jsonText(field.name) + ':' + fieldSchema(field));
        names.append(field.name);
    }
    return objectOf(members.join(','), names);
}

} // namespace rowmill
