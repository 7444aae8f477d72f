#pragma once

#include "app/practice/practice_apis.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rowmill {

/// What the practice endpoint takes from one request, whatever its API.
struct PracticeChat {
    PracticeApi api = PracticeApi::Chat;
    QString model;
    QString user;         ///< the last message with the role user
    int promptTokens = 0; ///< practiceTokens() of every message, and four for each
};

/// Nothing where the body is not a JSON object with at least one message, or asks for a stream.
std::optional<PracticeChat> readPracticeChat(const QByteArray& body);

} // namespace rowmill
