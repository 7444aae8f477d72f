#pragma once

#include <QString>

#include <optional>

namespace rowmill {

/// What to ask, in no API's spelling. Whatever is empty or not set is not sent: some models refuse what
/// others need.
struct ChatRequest {
    QString model;
    QString system;
    QString user;
    std::optional<double> temperature; ///< not sent either when it is not a finite number
    std::optional<int> maxTokens;      ///< longest answer

    bool operator==(const ChatRequest&) const = default;
};

} // namespace rowmill
