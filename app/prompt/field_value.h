#pragma once

#include "app/prompt/answer_contract.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace rowmill {

/// One member of a JSON answer: what it means, and for numbers also how it was spelled.
struct FieldValue {
    QJsonValue value;
    QString spelled; ///< 1.10 stays 1.10
};

/// The value as the project keeps it, compact JSON of the field's type; nothing where it is none. Lenient
/// where no other meaning is possible: numbers and yes or no in quotes, other spellings of a choice.
std::optional<QByteArray> checkedField(const AnswerField& field, const FieldValue& value);

/// What the value should be, to end a sentence: "is not a number".
QString fieldComplaint(const AnswerField& field);

/// As a table cell shows it: yes or no, a list with semicolons between, nothing for null.
QString fieldCell(const FieldValue& value);

/// What a person wrote into such a cell, as the project keeps it: of the field's type where it can be read
/// so, otherwise the text as it is.
QByteArray fieldFromCell(const AnswerField& field, const QString& cell);

} // namespace rowmill
