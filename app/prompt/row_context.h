#pragma once

#include <QJsonObject>
#include <QStringList>

namespace rowmill {

/// How many rows around a row its request shows as context, and of which columns. A value; part of a recipe.
struct RowContext {
    int before = 0;           ///< 0..Most
    int after = 0;            ///< 0..Most
    QStringList columns = {}; ///< by name, each once; empty: those that the prompts name

    static constexpr int Most = 20;

    bool isOn() const { return before > 0 || after > 0; }
    bool operator==(const RowContext&) const = default;

    QJsonObject toJson() const;
    /// Numbers out of bounds are brought within, what is no text is no column. Without a row around it there
    /// is no choice of columns either.
    static RowContext fromJson(const QJsonObject& json);
};

} // namespace rowmill
