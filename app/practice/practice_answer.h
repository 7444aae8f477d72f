#pragma once

#include "app/prompt/answer_contract.h"

#include <QJsonArray>
#include <QString>

namespace rowmill {

/// "Practice answer 3610a686: …": the CRC-32 of the whole message's UTF-8 in eight hex digits, then up to 80
/// characters of its last line that is not blank. The same message always gets the same answer, and two
/// different messages practically never do, so a test can tell that each row got its own.
QString practiceAnswer(const QString& userMessage);

/// Eight numbers from -1 to 1 in its place where a vector is asked for: always the same for the same message.
QJsonArray practiceVector(const QString& userMessage);

/// An answer of the shape that was asked for, by chance but always the same for the same message: one of the
/// labels, or a JSON object with every field. `inJson`: a label too is put into its object.
QString practiceAnswer(const QString& userMessage, const AnswerContract& asked, bool inJson);
/// The same with something wrong: a label of no such set, a field that is a text where it must be none; free
/// text is right as it is.
QString practiceMislabelled(const QString& userMessage, const AnswerContract& asked, bool inJson);

/// How many tokens the practice endpoint says a text has: one for every four characters below U+2E80,
/// rounded up, and one for each above (Chinese, Japanese, Korean and beyond).
int practiceTokens(QStringView text);

} // namespace rowmill
