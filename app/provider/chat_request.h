#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace rowmill {

/// What shape the answer is asked to have, in so far as the endpoint can be told by a field of the request.
struct AnswerFormat {
    enum class Kind : quint8 {
        Text,       ///< nothing is said
        JsonObject, ///< any JSON object; the prompt has to ask for JSON as well
        JsonSchema, ///< a JSON object by `schema`, strictly
    };
    Kind kind = Kind::Text;
    QString name;      ///< JsonSchema: letters, digits, _ and -, at most 64
    QByteArray schema; ///< JsonSchema: compact JSON in the strict subset; its root is an object

    bool operator==(const AnswerFormat&) const = default;
};

/// A question that was answered rightly, shown to the model ahead of the row's own.
struct ChatExample {
    QString user;
    QString answer;

    bool operator==(const ChatExample&) const = default;
};

/// What to ask, in no API's spelling. Whatever is empty or not set is not sent: some models refuse what
/// others need.
struct ChatRequest {
    QString model;
    QString system;
    QString user;
    std::optional<double> temperature; ///< not sent either when it is not a finite number
    std::optional<int> maxTokens;      ///< longest answer
    QList<ChatExample> examples = {};  ///< in their order, between system and user
    AnswerFormat format = {};

    bool operator==(const ChatRequest&) const = default;
};

} // namespace rowmill
