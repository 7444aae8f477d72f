#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace rowmill {

/// The names in a list of models, in any known shape: OpenAI's and Anthropic's "data", Gemini's and Ollama's
/// "models", or a bare list. Sorted, each once, at most MostModels; Gemini's without those that generate no
/// text. Nothing where the body is no such list.
std::optional<QStringList> readModels(const QByteArray& body);

inline constexpr int MostModels = 5000;

} // namespace rowmill
