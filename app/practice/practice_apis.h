#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rowmill {

/// Whose API a request to the practice endpoint speaks; its path tells.
enum class PracticeApi : quint8 {
    Chat,       ///< ".../chat/completions"
    Responses,  ///< ".../responses"
    Messages,   ///< ".../messages", Anthropic's
    Generate,   ///< ".../models/MODEL:generateContent", Gemini's
    Embeddings, ///< ".../embeddings"
    Azure,      ///< ".../openai/deployments/MODEL/chat/completions"
};

struct PracticeTarget {
    PracticeApi api = PracticeApi::Chat;
    QString model; ///< where the path names it
};

/// Nothing where no API lives at that path.
std::optional<PracticeTarget> practiceTarget(const QByteArray& path);

/// The request in the words of a chat completion, so that one reader serves all; nothing where something
/// that the API demands is missing.
std::optional<QByteArray> asChatCompletion(const PracticeTarget& target, const QByteArray& body);

} // namespace rowmill
