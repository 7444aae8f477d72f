#pragma once

#include "app/base/result.h"
#include "app/prompt/answer_contract.h"
#include "app/prompt/answer_words.h"
#include "app/provider/chat_request.h"

namespace rowmill {

/// An answer that did not fit its contract, and why: what is asked again.
struct AskAgain {
    QString answer;    ///< as the model wrote it
    QString complaint; ///< one sentence
};

/// What a contract adds to a request, for one way of telling an endpoint the shape of the answer. Immutable.
class AnswerAsk {
public:
    AnswerAsk() = default;
    AnswerAsk(const AnswerContract& contract, AnswerShape shape);

    /// Of several rows in one request, whatever the contract.
    static AnswerAsk ofPack(const AnswerContract& contract, AnswerShape shape);

    /// Questions that were answered rightly, with the answers as the project keeps them.
    void setExamples(const QList<ChatExample>& examples);

    /// Completes a request that has the row's prompts. `again`, where there is one, follows as another turn.
    void addTo(ChatRequest& chat, const AskAgain* again) const;

private:
    QString spelled(const QString& answer) const;
    ChatExample packExample(const QList<ChatExample>& examples) const;

    AnswerContract m_contract;
    AnswerShape m_shape = AnswerShape::Instructions;
    QString m_instructions;
    AnswerFormat m_format;
    bool m_ofPack = false;
    QList<ChatExample> m_examples;
};

/// BadContract where nothing could be asked by it.
Result<void> checkContract(const AnswerContract& contract);

} // namespace rowmill
