#pragma once

#include <QJsonObject>
#include <QString>

namespace rowmill {

/// What to ask and what shape the answer has. A value; frozen into each run.
struct Recipe {
    QString systemPrompt;
    QString userPrompt;
    QString answerColumn = QStringLiteral("answer"); ///< heading of the one answer column

    bool operator==(const Recipe&) const = default;

    /// Fields this version does not know are kept in `unknown` and written back.
    QJsonObject unknown;
    QJsonObject toJson() const;
    static Recipe fromJson(const QJsonObject& json);
};

} // namespace rowmill
