#include "app/prompt/answer_words.h"

#include "app/prompt/answer_schema.h"
#include "app/prompt/json_text.h"

namespace rowmill {

namespace {

constexpr QLatin1String Again(" Answer again, with ");

QString quoted(const QString& text)
{
    return QString::fromUtf8(jsonText(text));
}

QString typeWords(const AnswerField& field)
{
    QString words;
    switch (field.type) {
    case FieldType::Text:
        words = QStringLiteral("text");
        break;
    case FieldType::Number:
        words = QStringLiteral("a number");
        break;
    case FieldType::Whole:
        words = QStringLiteral("a whole number");
        break;
    case FieldType::YesNo:
        words = QStringLiteral("true or false");
        break;
    case FieldType::OneOf: {
        QStringList choices;
        for (const QString& choice : field.choices)
            choices.append(quoted(choice));
        words = QStringLiteral("one of ") + choices.join(QLatin1String(", "));
        break;
    }
    case FieldType::List:
        words = QStringLiteral("a list of texts");
        break;
    }
    return field.optional ? words + QStringLiteral(", or null where there is none") : words;
}

QString labelInstructions(const QStringList& labels, AnswerShape shape)
{
    QString text =
        shape == AnswerShape::Instructions
            ? QStringLiteral("Answer with exactly one of these labels, spelled as here, and nothing"
                             " else:")
            : QStringLiteral("Answer with a JSON object whose only member %1 is exactly one of these"
                             " labels, spelled as here:")
                  .arg(quoted(LabelMember));
    for (const QString& label : labels)
        text += QLatin1String("\n- ") + label;
    return text;
}

QString fieldInstructions(const QList<AnswerField>& fields)
{
    QString text =
        QStringLiteral("Answer with one JSON object and nothing else. It has exactly these members:");
    for (const AnswerField& field : fields)
        text += QLatin1String("\n- ") + quoted(field.name) + QLatin1String(": ") + typeWords(field);
    return text;
}

} // namespace

QString answerInstructions(const AnswerContract& contract, AnswerShape shape)
{
    switch (contract.kind) {
    case AnswerContract::Kind::FreeText:
        break;
    case AnswerContract::Kind::Labels:
        return labelInstructions(contract.labels, shape);
    case AnswerContract::Kind::Fields:
        return fieldInstructions(contract.fields);
    }
    return {};
}

QString askAgainText(const AnswerContract& contract, AnswerShape shape, const QString& complaint)
{
    const bool label = contract.kind == AnswerContract::Kind::Labels && shape == AnswerShape::Instructions;
    return complaint + Again +
           (label ? QLatin1String("one of the labels alone.") : QLatin1String("the JSON object alone."));
}

bool isAskAgain(const QString& message)
{
    return message.contains(Again);
}

} // namespace rowmill
