#pragma once

#include "app/prompt/answer_columns.h"
#include "app/prompt/recipe_example.h"
#include "app/prompt/row_context.h"

#include <QJsonObject>
#include <QString>

namespace rowmill {

/// What to ask and what shape the answer has. A value; frozen into each run.
struct Recipe {
    QString systemPrompt;
    QString userPrompt;
    QString answerColumn = QStringLiteral("answer"); ///< heading of the answer column that is no field's
    AnswerContract contract = {};
    int pack = 1; ///< rows asked in one request, 1..MostPacked; 1: each alone

    QList<RecipeExample> examples = {}; ///< in their order, MostExamples at most

    RowContext context = {}; ///< rows around each row that its request shows; with it each is asked alone

    static constexpr int MostPacked = 50;
    static constexpr int MostExamples = 20;

    bool operator==(const Recipe&) const = default;

    AnswerColumns answers() const { return {answerColumn, contract}; }
    /// The columns that the prompts name, each once.
    QStringList promptColumns() const;
    /// The columns that the context shows; none where there is no context.
    QStringList contextColumns() const;

    /// Fields this version does not know are kept in `unknown` and written back.
    QJsonObject unknown = {};
    QJsonObject toJson() const;
    static Recipe fromJson(const QJsonObject& json);
};

} // namespace rowmill
