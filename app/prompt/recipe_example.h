#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace rowmill {

/// A row with its right answer, shown to the model ahead of each row's own question. By the names of the
/// columns, so that it goes with any wording of the prompt. A value.
struct RecipeExample {
    QJsonObject cells; ///< texts by column
    QString answer;    ///< as the project keeps answers

    bool operator==(const RecipeExample&) const = default;

    /// In the order of `columns`; what the example does not know is empty.
    QStringList cellsOf(const QStringList& columns) const;
    static RecipeExample of(const QStringList& columns, const QStringList& cells, const QString& answer);

    QJsonObject toJson() const;
    static RecipeExample fromJson(const QJsonObject& json);
};

} // namespace rowmill
