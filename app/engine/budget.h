#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QString>

namespace rowmill {

/// What a run may use at most: money or tokens. A value; any thread.
struct Budget {
    enum class Unit : quint8 { None, Dollars, Tokens };
    Unit unit = Unit::None;
    double amount = 0; ///< above 0, unless there is none

    static constexpr double MostDollars = 1e9;
    static constexpr double MostTokens = 1e15;

    bool isSet() const { return unit != Unit::None; }
    bool operator==(const Budget&) const = default;
    /// Puts its member into the limits' JSON; none puts nothing.
    void write(QJsonObject& limits) const;
    static Budget read(const QJsonObject& limits);
};

/// "2.50" or "$2.50" is money, "500000t", "500k tokens" or "2M tokens" are tokens. BadOption names `place`.
Result<Budget> parseBudget(const QString& text, const QString& place);

} // namespace rowmill
