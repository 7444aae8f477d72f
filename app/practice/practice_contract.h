#pragma once

#include "app/prompt/answer_contract.h"

#include <QJsonObject>

namespace rowmill {

/// What shape of answer a request asks for, read back from what stands in it. Free text where nothing does.

AnswerContract contractOfSchema(const QJsonObject& schema);
/// From answerInstructions() at the end of a system message.
AnswerContract contractOfWords(const QString& system);

} // namespace rowmill
