#include "app/practice/practice_contract.h"

#include "app/prompt/answer_schema.h"
#include "app/prompt/pack.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rowmill {

namespace {

constexpr QLatin1String TypeMember("type");

QString typeName(const QJsonValue& type)
{
    return type.isArray() ? type[0].toString() : type.toString();
}

QStringList texts(const QJsonArray& array)
{
    QStringList list;
    for (const auto item : array) {
        if (item.isString())
            list.append(item.toString());
    }
    return list;
}

FieldType typeOf(const QString& name)
{
    if (name == QLatin1String("number"))
        return FieldType::Number;
    if (name == QLatin1String("integer"))
        return FieldType::Whole;
    if (name == QLatin1String("boolean"))
        return FieldType::YesNo;
    return name == QLatin1String("array") ? FieldType::List : FieldType::Text;
}

AnswerField fieldOfSchema(const QString& name, const QJsonObject& schema)
{
    AnswerField field;
    field.name = name;
    field.optional = schema.value(TypeMember).isArray();
    field.choices = texts(schema.value(QLatin1String("enum")).toArray());
    field.type = field.choices.isEmpty() ? typeOf(typeName(schema.value(TypeMember))) : FieldType::OneOf;
    return field;
}

AnswerContract ofFields(QList<AnswerField> fields)
{
    AnswerContract contract;
    const bool label =
        fields.size() == 1 && fields.first().name == LabelMember && fields.first().type == FieldType::OneOf;
    contract.kind = label ? AnswerContract::Kind::Labels : AnswerContract::Kind::Fields;
    if (label)
        contract.labels = fields.first().choices;
    else
        contract.fields = std::move(fields);
    return contract;
}

/// A JSON text at the start of `words`, a whole one, and what follows it.
struct Quoted {
    QString text;
    QString rest;
};

Quoted quotedAt(const QString& words)
{
    qsizetype end = 1;
    while (end < words.size() && words.at(end) != QLatin1Char('"'))
        end += words.at(end) == QLatin1Char('\\') ? 2 : 1;
    const QString quoted = words.left(end + 1);
    const QJsonDocument list = QJsonDocument::fromJson('[' + quoted.toUtf8() + ']');
    return {list[0].toString(), words.mid(end + 1)};
}

/// "\"name\": a number, or null where there is none"
AnswerField fieldOfWords(const QString& line)
{
    AnswerField field;
    const Quoted name = quotedAt(line);
    field.name = name.text;
    QString words = name.rest.mid(2);
    field.optional = words.endsWith(QLatin1String(", or null where there is none"));
    if (words.startsWith(QLatin1String("one of "))) {
        field.type = FieldType::OneOf;
        words = words.mid(7);
        while (words.startsWith(QLatin1Char('"'))) {
            const Quoted choice = quotedAt(words);
            field.choices.append(choice.text);
            words = choice.rest.mid(2);
        }
    } else if (words.startsWith(QLatin1String("a whole number"))) {
        field.type = FieldType::Whole;
    } else if (words.startsWith(QLatin1String("a number"))) {
        field.type = FieldType::Number;
    } else if (words.startsWith(QLatin1String("true or false"))) {
        field.type = FieldType::YesNo;
    } else if (words.startsWith(QLatin1String("a list"))) {
        field.type = FieldType::List;
    }
    return field;
}

/// The lines that begin with a dash, behind the last line that ends with `lead`.
QStringList itemsBehind(const QString& system, QLatin1String lead)
{
    const qsizetype at = system.lastIndexOf(lead + QLatin1Char('\n'));
    QStringList items;
    if (at < 0)
        return items;
    const QStringList lines = system.mid(at + lead.size() + 1).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (!line.startsWith(QLatin1String("- ")))
            break;
        items.append(line.mid(2));
    }
    return items;
}

} // namespace

AnswerContract contractOfSchema(const QJsonObject& schema)
{
    QList<AnswerField> fields;
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    if (properties.contains(PackMember))
        return contractOfSchema(properties.value(PackMember)[QLatin1String("items")].toObject());
    const QStringList names = texts(schema.value(QLatin1String("required")).toArray());
    for (const QString& name : names) {
        if (name == PackIdMember || name == PackCheckMember)
            continue;
        fields.append(fieldOfSchema(name, properties.value(name).toObject()));
    }
    return fields.isEmpty() ? AnswerContract() : ofFields(fields);
}

AnswerContract contractOfWords(const QString& system)
{
    AnswerContract contract;
    contract.labels = itemsBehind(system, QLatin1String("and nothing else:"));
    if (contract.labels.isEmpty())
        contract.labels = itemsBehind(system, QLatin1String("labels, spelled as here:"));
    if (!contract.labels.isEmpty()) {
        contract.kind = AnswerContract::Kind::Labels;
        return contract;
    }
    const QStringList lines = itemsBehind(system, QLatin1String("exactly these members:"));
    for (const QString& line : lines)
        contract.fields.append(fieldOfWords(line));
    if (contract.fields.isEmpty())
        return contract;
    contract.kind = AnswerContract::Kind::Fields;
    // In a request for several a label too is a member of an object.
    return system.contains(PackIdMember) ? ofFields(contract.fields) : contract;
}

} // namespace rowmill
