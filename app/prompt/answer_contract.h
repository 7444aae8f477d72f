#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace rowmill {

/// What one field of an answer holds.
enum class FieldType : quint8 {
    Text,
    Number,
    Whole, ///< a whole number
    YesNo,
    OneOf, ///< one of the field's choices
    List,  ///< of texts
};

/// "text", "number", "whole", "yesno", "oneof", "list": recipes and `--fields`.
QLatin1String fieldTypeName(FieldType type);

/// One named part of an answer, with an answer column of its own.
struct AnswerField {
    QString name;
    FieldType type = FieldType::Text;
    QStringList choices = {}; ///< OneOf
    bool optional = false;    ///< may be left empty where the row says nothing

    bool operator==(const AnswerField&) const = default;
};

/// What keeps a contract from being used.
struct ContractProblem {
    enum class Kind : quint8 {
        None,
        NoLabels,
        LabelTwice, ///< name: the label
        NoFields,
        FieldUnnamed,
        FieldTwice,  ///< name: the field
        NoChoices,   ///< name: the field
        ChoiceTwice, ///< name: the field
    };
    Kind kind = Kind::None;
    QString name = {};

    bool operator==(const ContractProblem&) const = default;
};

/// What shape an answer has: free text, one of a set of labels, or named fields with types. Labels and fields
/// are kept while another kind is chosen. A value.
struct AnswerContract {
    enum class Kind : quint8 { FreeText, Labels, Fields };

    Kind kind = Kind::FreeText;
    QStringList labels = {};
    QList<AnswerField> fields = {};

    bool operator==(const AnswerContract&) const = default;
    bool isFreeText() const { return kind == Kind::FreeText; }

    /// The headings of the answer columns; `answerColumn` is that of the only one, where there is one.
    QStringList columns(const QString& answerColumn) const;
    ContractProblem problem() const;

    /// Empty for a contract that says nothing.
    QJsonObject toJson() const;
    /// A kind of a newer version reads as free text; see knows().
    static AnswerContract fromJson(const QJsonObject& json);
    /// Whether this version knows the kind that `json` has.
    static bool knows(const QJsonObject& json);
};

/// One label a line, or separated by commas where there is one line; without blanks around them, empty ones
/// and repetitions.
QStringList labelsFromText(const QString& text);

/// "name:type,..." as `--fields` has it: the type is text (also when left out), number, whole, yesno, list or
/// choices such as good|bad; a "?" behind it lets the field be empty. Nothing where it cannot be read, and
/// then `*why` says in English what is wrong.
QList<AnswerField> fieldsFromText(const QString& text, QString* why);

} // namespace rowmill
