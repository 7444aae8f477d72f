#pragma once

#include "app/prompt/answer_words.h"
#include "app/provider/verdict.h"

#include <QJsonObject>

#include <optional>

namespace rowmill {

/// Finds out by asking how an endpoint can be told the shape of an answer: by a schema, by JSON mode, by
/// words alone. Until that is known one request goes at a time. Engine thread; owned by the runner.
class ShapeFinder {
public:
    /// `known`: as it was found before; nothing: not yet. Without a shape to ask for everything is known.
    void begin(bool hasShape, std::optional<AnswerShape> known);

    AnswerShape shape() const { return m_shape; }
    bool mayGo(bool anyInFlight) const { return m_known || !anyInFlight; }

    /// The endpoint refused the way that a request was asked in: it is asked anew in shape(), which costs its
    /// row no attempt.
    bool refused(AnswerShape asked, const Verdict& verdict);
    /// A whole answer came, with a JSON object in it or without.
    void answered(AnswerShape asked, bool inJson);
    /// A reply that says nothing of it.
    void undecided();

    /// What was found since the last call, to be remembered.
    std::optional<AnswerShape> takeFound();

private:
    void settleOn(AnswerShape shape);

    AnswerShape m_shape = AnswerShape::Instructions;
    bool m_known = true;
    int m_undecided = 0;
    std::optional<AnswerShape> m_found;
};

/// Whether a refusal is about the shape that was asked for, in the words that servers have for it.
bool namesFormat(const Verdict& verdict);

/// What is remembered of endpoints and models, as the project's notes keep it. What is older than a month is
/// asked anew: endpoints learn.
inline constexpr QLatin1String ShapesKey("answer_shapes");
std::optional<AnswerShape> rememberedShape(const QString& notes, const QString& endpoint,
                                           const QString& model, qint64 nowMs);
QString withShape(const QString& notes, const QString& endpoint, const QString& model, AnswerShape shape,
                  qint64 nowMs);

} // namespace rowmill
