#pragma once

#include "app/prompt/answer_contract.h"

namespace rowmill {

/// How an endpoint is told the shape of an answer, the best first.
enum class AnswerShape : quint8 {
    Schema,       ///< by a JSON schema that it holds to
    Json,         ///< JSON is asked for, its members by words
    Instructions, ///< by words alone
};

/// What to say to the model of the shape of its answer, in English; empty for free text. The list of labels
/// or fields is in it whatever the shape: servers that hold to a schema often do not show it to the model.
QString answerInstructions(const AnswerContract& contract, AnswerShape shape);

/// What is said when an answer did not fit; `complaint` is a sentence.
QString askAgainText(const AnswerContract& contract, AnswerShape shape, const QString& complaint);

/// Whether a message is such a one.
bool isAskAgain(const QString& message);

} // namespace rowmill
