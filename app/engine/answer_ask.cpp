#include "app/engine/answer_ask.h"

#include "app/prompt/answer_schema.h"
#include "app/prompt/json_text.h"
#include "app/prompt/pack.h"

#include <QJsonObject>

namespace rowmill {

namespace {

/// The form without the text around it: what the endpoint is told of it.
AnswerFormat formatOf(const AnswerContract& contract, AnswerShape shape)
{
    if (contract.isFreeText() || shape == AnswerShape::Instructions)
        return {};
    if (shape == AnswerShape::Json)
        return {AnswerFormat::Kind::JsonObject, {}, {}};
    return {AnswerFormat::Kind::JsonSchema, QStringLiteral("answer"), answerSchema(contract)};
}

QString problemWords(const ContractProblem& problem)
{
    using Kind = ContractProblem::Kind;
    switch (problem.kind) {
    case Kind::None:
        break;
    case Kind::NoLabels:
        return QStringLiteral("there is no label to choose from");
    case Kind::LabelTwice:
        return QStringLiteral("the label “%1” is there twice").arg(problem.name);
    case Kind::NoFields:
        return QStringLiteral("there is no field to fill");
    case Kind::FieldUnnamed:
        return QStringLiteral("a field has no name");
    case Kind::FieldTwice:
        return QStringLiteral("two fields are named “%1”").arg(problem.name);
    case Kind::NoChoices:
        return QStringLiteral("the field “%1” has nothing to choose from").arg(problem.name);
    case Kind::ChoiceTwice:
        return QStringLiteral("the field “%1” has a choice twice").arg(problem.name);
    }
    return {};
}

/// A model's own words are worth having again, but not pages of them.
constexpr qsizetype LongestAnswerAgain = 4000;

} // namespace

AnswerAsk::AnswerAsk(const AnswerContract& contract, AnswerShape shape)
    : m_contract(contract), m_shape(shape), m_instructions(answerInstructions(contract, shape)),
      m_format(formatOf(contract, shape))
{
}

AnswerAsk AnswerAsk::ofPack(const AnswerContract& contract, AnswerShape shape)
{
    AnswerAsk ask;
    ask.m_ofPack = true;
    ask.m_contract = contract;
    ask.m_shape = shape;
    ask.m_instructions = packInstructions(contract);
    if (shape == AnswerShape::Schema)
        ask.m_format = {AnswerFormat::Kind::JsonSchema, QStringLiteral("answers"), packSchema(contract)};
    else if (shape == AnswerShape::Json)
        ask.m_format = {AnswerFormat::Kind::JsonObject, {}, {}};
    return ask;
}

void AnswerAsk::setExamples(const QList<ChatExample>& examples)
{
    m_examples.clear();
    if (m_ofPack && !examples.isEmpty()) {
        m_examples = {packExample(examples)};
        return;
    }
    for (const ChatExample& example : examples)
        m_examples.append({example.user, spelled(example.answer)});
}

/// As the model is to write it.
QString AnswerAsk::spelled(const QString& answer) const
{
    const bool label = m_contract.kind == AnswerContract::Kind::Labels;
    if (!label || m_shape == AnswerShape::Instructions)
        return answer;
    return QString::fromUtf8(jsonText(QJsonObject{{LabelMember, answer}}));
}

/// All of them as one request for several rows, and its reply.
ChatExample AnswerAsk::packExample(const QList<ChatExample>& examples) const
{
    QStringList questions;
    QStringList answers;
    for (const ChatExample& example : examples) {
        questions.append(example.user);
        answers.append(example.answer);
    }
    const QList<PackItem> items = packItems(questions);
    return {packQuestion(items), packReply(m_contract, items, answers)};
}

void AnswerAsk::addTo(ChatRequest& chat, const AskAgain* again) const
{
    chat.format = m_format;
    chat.examples = m_examples;
    if (!m_instructions.isEmpty())
        chat.system =
            chat.system.isEmpty() ? m_instructions : chat.system + QLatin1String("\n\n") + m_instructions;
    if (!again)
        return;
    chat.examples.append({chat.user, again->answer.left(LongestAnswerAgain)});
    chat.user = askAgainText(m_contract, m_shape, again->complaint);
}

Result<void> checkContract(const AnswerContract& contract)
{
    const ContractProblem problem = contract.problem();
    if (problem.kind == ContractProblem::Kind::None)
        return {};
    return Error{ErrorKind::BadContract, problem.name, problemWords(problem)};
}

} // namespace rowmill
