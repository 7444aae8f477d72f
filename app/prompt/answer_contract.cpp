#include "app/prompt/answer_contract.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace rowmill {

namespace {

constexpr QLatin1String KindKey("kind");
constexpr QLatin1String LabelsKey("labels");
constexpr QLatin1String FieldsKey("fields");
constexpr QLatin1String NameKey("name");
constexpr QLatin1String TypeKey("type");
constexpr QLatin1String ChoicesKey("choices");
constexpr QLatin1String OptionalKey("optional");

constexpr std::array KindNames = {QLatin1String("text"), QLatin1String("labels"), QLatin1String("fields")};
constexpr std::array TypeNames = {QLatin1String("text"),  QLatin1String("number"), QLatin1String("whole"),
                                  QLatin1String("yesno"), QLatin1String("oneof"),  QLatin1String("list")};

template<typename Names>
std::optional<int> indexOf(const Names& names, QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(int(found - names.begin()));
}

/// The word that people may use for a type as well.
std::optional<FieldType> typeFromWord(QStringView word)
{
    struct Word {
        QLatin1String word;
        FieldType type;
    };
    static constexpr std::array Others = {
        Word{QLatin1String("string"), FieldType::Text},   Word{QLatin1String("integer"), FieldType::Whole},
        Word{QLatin1String("int"), FieldType::Whole},     Word{QLatin1String("float"), FieldType::Number},
        Word{QLatin1String("yes/no"), FieldType::YesNo},  Word{QLatin1String("bool"), FieldType::YesNo},
        Word{QLatin1String("boolean"), FieldType::YesNo},
    };
    for (const Word& other : Others) {
        if (word == other.word)
            return other.type;
    }
    const auto known = indexOf(TypeNames, word);
    return known ? std::optional(static_cast<FieldType>(*known)) : std::nullopt;
}

QStringList strings(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto item : array) {
        if (item.isString())
            texts.append(item.toString());
    }
    return texts;
}

QString firstRepeated(const QStringList& texts)
{
    QSet<QString> seen;
    for (const QString& text : texts) {
        if (seen.contains(text))
            return text;
        seen.insert(text);
    }
    return {};
}

QStringList trimmedParts(const QStringList& parts)
{
    QStringList trimmed;
    for (const QString& part : parts) {
        if (const QString text = part.trimmed(); !text.isEmpty())
            trimmed.append(text);
    }
    trimmed.removeDuplicates();
    return trimmed;
}

QJsonObject fieldJson(const AnswerField& field)
{
    QJsonObject json{{NameKey, field.name}, {TypeKey, QString(fieldTypeName(field.type))}};
    if (!field.choices.isEmpty())
        json.insert(ChoicesKey, QJsonArray::fromStringList(field.choices));
    if (field.optional)
        json.insert(OptionalKey, true);
    return json;
}

AnswerField fieldFromJson(const QJsonValue& json)
{
    AnswerField field;
    field.name = json[NameKey].toString();
    field.type = static_cast<FieldType>(indexOf(TypeNames, json[TypeKey].toString()).value_or(0));
    field.choices = strings(json[ChoicesKey]);
    field.optional = json[OptionalKey].toBool();
    return field;
}

ContractProblem problemOf(const AnswerField& field)
{
    if (field.name.trimmed().isEmpty())
        return {ContractProblem::Kind::FieldUnnamed};
    if (field.type != FieldType::OneOf)
        return {};
    if (field.choices.isEmpty())
        return {ContractProblem::Kind::NoChoices, field.name};
    if (!firstRepeated(field.choices).isEmpty())
        return {ContractProblem::Kind::ChoiceTwice, field.name};
    return {};
}

bool readType(QString word, AnswerField& field)
{
    if (word.endsWith(QLatin1Char('?'))) {
        field.optional = true;
        word = word.chopped(1).trimmed();
    }
    if (word.isEmpty())
        return true;
    if (word.contains(QLatin1Char('|'))) {
        field.type = FieldType::OneOf;
        field.choices = trimmedParts(word.split(QLatin1Char('|')));
        return true;
    }
    const auto type = typeFromWord(word.toLower());
    field.type = type.value_or(FieldType::Text);
    return type.has_value() && field.type != FieldType::OneOf;
}

} // namespace

QLatin1String fieldTypeName(FieldType type)
{
    return TypeNames.at(static_cast<size_t>(type));
}

QStringList AnswerContract::columns(const QString& answerColumn) const
{
    if (kind != Kind::Fields || fields.isEmpty())
        return {answerColumn};
    QStringList names;
    for (const AnswerField& field : fields)
        names.append(field.name);
    return names;
}

ContractProblem AnswerContract::problem() const
{
    if (kind == Kind::FreeText)
        return {};
    if (kind == Kind::Labels) {
        if (labels.isEmpty())
            return {ContractProblem::Kind::NoLabels};
        const QString twice = firstRepeated(labels);
        return twice.isEmpty() ? ContractProblem()
                               : ContractProblem{ContractProblem::Kind::LabelTwice, twice};
    }
    if (fields.isEmpty())
        return {ContractProblem::Kind::NoFields};
    for (const AnswerField& field : fields) {
        if (const ContractProblem problem = problemOf(field); problem.kind != ContractProblem::Kind::None)
            return problem;
    }
    const QString twice = firstRepeated(columns({}));
    return twice.isEmpty() ? ContractProblem() : ContractProblem{ContractProblem::Kind::FieldTwice, twice};
}

QJsonObject AnswerContract::toJson() const
{
    QJsonObject json;
    if (kind != Kind::FreeText)
        json.insert(KindKey, QString(KindNames.at(static_cast<size_t>(kind))));
    if (!labels.isEmpty())
        json.insert(LabelsKey, QJsonArray::fromStringList(labels));
    if (!fields.isEmpty()) {
        QJsonArray list;
        for (const AnswerField& field : fields)
            list.append(fieldJson(field));
        json.insert(FieldsKey, list);
    }
    return json;
}

AnswerContract AnswerContract::fromJson(const QJsonObject& json)
{
    AnswerContract contract;
    contract.kind = static_cast<Kind>(indexOf(KindNames, json.value(KindKey).toString()).value_or(0));
    contract.labels = strings(json.value(LabelsKey));
    const QJsonArray fields = json.value(FieldsKey).toArray();
    for (const auto field : fields)
        contract.fields.append(fieldFromJson(field));
    return contract;
}

bool AnswerContract::knows(const QJsonObject& json)
{
    const QJsonValue kind = json.value(KindKey);
    return kind.isUndefined() || indexOf(KindNames, kind.toString()).has_value();
}

QStringList labelsFromText(const QString& text)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    const bool byLine = lines.contains(QLatin1Char('\n'));
    return trimmedParts(lines.split(byLine ? QLatin1Char('\n') : QLatin1Char(',')));
}

QList<AnswerField> fieldsFromText(const QString& text, QString* why)
{
    QList<AnswerField> fields;
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString& part : parts) {
        AnswerField field;
        const qsizetype colon = part.lastIndexOf(QLatin1Char(':'));
        field.name = part.left(colon).trimmed();
        const QString type = colon < 0 ? QString() : part.mid(colon + 1).trimmed();
        if (field.name.isEmpty()) {
            *why = QStringLiteral("“%1” has no name in front of its type").arg(part.trimmed());
            return {};
        }
        if (!readType(type, field)) {
            *why = QStringLiteral("“%1” is not text, number, whole, yesno, list or choices such as good|bad")
                       .arg(type);
            return {};
        }
        fields.append(field);
    }
    return fields;
}

} // namespace rowmill
