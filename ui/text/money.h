#pragma once

#include "app/engine/budget.h"

#include <QString>

#include <optional>

namespace rowmill {

/// US dollars with as many places as they need: "$12.40", "$0.0123"; "less than" is said of what is too
/// little to be seen.
QString money(double dollars);
/// The same, or "cost unknown". `practice`: of the practice endpoint, which nobody pays.
QString costText(const std::optional<double>& cost, bool practice = false);

/// "$2.50", "500,000 tokens", or nothing where there is none.
QString budgetText(const Budget& budget);

} // namespace rowmill
