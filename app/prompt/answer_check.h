#pragma once

#include "app/prompt/answer_contract.h"
#include "app/prompt/label_match.h"

namespace rowmill {

/// What a reply comes to under a contract.
struct CheckedAnswer {
    bool valid = false;
    QString text;        ///< valid: as the project keeps it (see answer_columns.h)
    QString complaint;   ///< not valid: one sentence, in English, of what is wrong
    bool inJson = false; ///< there was a JSON object in it
};

/// Reads replies by one contract: finds the answer among chatter, fences and reasoning, checks it, and spells
/// it as the project keeps it. Immutable; any thread; owned by whoever made it.
class AnswerCheck {
public:
    explicit AnswerCheck(AnswerContract contract = {});

    const AnswerContract& contract() const { return m_contract; }
    CheckedAnswer read(const QString& reply) const;

private:
    CheckedAnswer readText(const QString& reply) const;
    CheckedAnswer readLabel(const QString& text) const;
    CheckedAnswer readFields(const QString& text) const;
    CheckedAnswer readObject(const QByteArray& object) const;

    AnswerContract m_contract;
    LabelMatch m_labels;
};

} // namespace rowmill
