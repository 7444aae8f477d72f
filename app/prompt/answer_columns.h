#pragma once

#include "app/prompt/answer_contract.h"

namespace rowmill {

/// How answers are laid out in columns. An answer as the project keeps it is one text: the free text, the
/// label, or a compact JSON object with the fields in their order; this spreads it over the answer columns
/// and puts it together again. A value.
struct AnswerColumns {
    QString only; ///< heading of the one column where the contract has no fields
    AnswerContract contract = {};

    bool operator==(const AnswerColumns&) const = default;

    /// The headings.
    QStringList names() const { return contract.columns(only); }
    /// One cell for each heading. A text that is no such object, from before there were fields, stands in
    /// the first.
    QStringList cells(const QString& answer) const;
    /// The answer with one of its cells written anew by a person.
    QString withCell(const QString& answer, qsizetype column, const QString& cell) const;

    /// For reading in one piece: "name: value" lines of fields, anything else as it is.
    QString lines(const QString& answer) const;
    /// The answer that a person wrote as such lines; a line that begins with no field's name goes on with the
    /// value before it, and a field that is not there keeps what `answer` has.
    QString fromLines(const QString& answer, const QString& text) const;
};

} // namespace rowmill
