#pragma once

#include "app/practice/practice_apis.h"
#include "app/prompt/answer_contract.h"
#include "app/prompt/pack.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rowmill {

/// What the practice endpoint takes from one request, whatever its API.
struct PracticeChat {
    enum class Format : quint8 { Text, Json, Schema };

    PracticeApi api = PracticeApi::Chat;
    QString model;
    QString user; ///< the last message with the role user; where that only asks again, the one before
    Format format = Format::Text; ///< that was asked for
    bool saysJson = false;        ///< the word is in a message, as JSON mode wants it
    AnswerContract asked = {};    ///< the shape of the answer: by the schema, or else by the system message
    QList<PackItem> pack = {};    ///< the questions, where `user` holds several
    QString system;               ///< the last message with that role; may be empty
    int promptTokens = 0;         ///< practiceTokens() of every message, and four for each
};

/// Nothing where the body is not a JSON object with at least one message, or asks for a stream.
std::optional<PracticeChat> readPracticeChat(const QByteArray& body);

} // namespace rowmill
