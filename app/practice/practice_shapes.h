#pragma once

#include "app/practice/practice_apis.h"
#include "app/practice/practice_reply.h"

namespace rowmill {

/// The body of an answer as the chat's API spells it; of OpenAI's own shape see answerBody().
QByteArray shapedAnswer(const PracticeChat& chat, const PracticeAnswer& answer);

/// An error in OpenAI's words, and how long to wait where that is part of it.
struct PracticeError {
    int status = 400;
    QByteArray message;
    QByteArray type;
    QByteArray code; ///< may be empty
    qint64 waitMs = 0;
};

/// The body of that error in the API's own shape and words.
QByteArray shapedError(PracticeApi api, const PracticeError& error);

/// Anthropic has a status of its own for an overload.
int shapedStatus(PracticeApi api, int status);

} // namespace rowmill
