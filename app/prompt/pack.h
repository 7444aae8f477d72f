#pragma once

#include "app/prompt/answer_check.h"
#include "app/prompt/answer_contract.h"

#include <QByteArray>
#include <QList>

namespace rowmill {

/// One row's question in a request for several. The check word stands behind the question and is given back
/// with its answer: ids that were mixed up do not go with their words.
struct PackItem {
    int id = 0; ///< from 1
    QString check;
    QString question;

    bool operator==(const PackItem&) const = default;
};

/// Numbers the questions and gives each a word of its own; the same questions get the same.
QList<PackItem> packItems(const QStringList& questions);

/// The user message.
QString packQuestion(const QList<PackItem>& items);
/// Reads it back; nothing where it is none.
QList<PackItem> packItemsOf(const QString& message);

/// What to say of the shape of the answer, in English, for any contract, free text too.
QString packInstructions(const AnswerContract& contract);
/// The same as a JSON schema in the strict subset.
QByteArray packSchema(const AnswerContract& contract);

inline constexpr QLatin1String PackMember("answers");
inline constexpr QLatin1String PackIdMember("_id");
inline constexpr QLatin1String PackCheckMember("_check");
/// The one member of an answer that is free text.
inline constexpr QLatin1String PackTextMember("text");

/// What came back for one item.
struct PackAnswer {
    enum class Kind : quint8 {
        Missing, ///< nothing that is surely this row's
        Good,
        Invalid, ///< it is this row's, and does not fit the contract
    };
    Kind kind = Kind::Missing;
    QString text;      ///< Good: as the project keeps it; Invalid: as the model wrote it
    QString complaint; ///< Invalid
};

/// One for each item, in their order. An answer counts only with its own id and check word, and where it is
/// there twice only if both say the same; a reply that breaks off gives those that are whole.
QList<PackAnswer> readPack(const AnswerCheck& check, const QList<PackItem>& items, const QString& reply);

/// The reply that has these answers, as the project keeps them, to the items.
QString packReply(const AnswerContract& contract, const QList<PackItem>& items, const QStringList& answers);

} // namespace rowmill
