#pragma once

#include "app/prompt/answer_contract.h"

#include <QByteArray>

namespace rowmill {

/// The one member of the object that a label is asked in, where the endpoint answers in JSON.
inline constexpr QLatin1String LabelMember("label");

/// The contract as a compact JSON schema in the strict subset: every property required, none beside them, an
/// optional one may be null; in the order of the contract. Empty for free text.
QByteArray answerSchema(const AnswerContract& contract);

} // namespace rowmill
