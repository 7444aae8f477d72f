#include "app/engine/budget.h"

#include <QRegularExpression>

#include <cmath>

namespace rowmill {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String BudgetDollarsKey("budget_dollars");
constexpr QLatin1String BudgetTokensKey("budget_tokens");

double mostOf(Budget::Unit unit)
{
    return unit == Budget::Unit::Dollars ? Budget::MostDollars : Budget::MostTokens;
}

bool isRight(const Budget& budget)
{
    return std::isfinite(budget.amount) && budget.amount > 0 && budget.amount <= mostOf(budget.unit);
}

} // namespace

void Budget::write(QJsonObject& limits) const
{
    if (unit == Unit::Dollars)
        limits.insert(BudgetDollarsKey, amount);
    else if (unit == Unit::Tokens)
        limits.insert(BudgetTokensKey, amount);
}

Budget Budget::read(const QJsonObject& limits)
{
    for (const auto& [key, unit] :
         {std::pair(BudgetDollarsKey, Unit::Dollars), std::pair(BudgetTokensKey, Unit::Tokens)}) {
        const Budget budget{unit, limits.value(key).toDouble()};
        if (isRight(budget))
            return budget;
    }
    return {};
}

Result<Budget> parseBudget(const QString& text, const QString& place)
{
    static const QRegularExpression money(uR"(^\$?(\d+(?:\.\d+)?|\.\d+)$)"_s);
    static const QRegularExpression tokens(uR"(^(\d+(?:\.\d+)?)\s*([kKmM]?)\s*(?:t|tok|tokens?)$)"_s);
    Budget budget;
    if (const auto found = money.match(text.trimmed()); found.hasMatch())
        budget = {Budget::Unit::Dollars, found.captured(1).toDouble()};
    if (const auto found = tokens.match(text.trimmed()); found.hasMatch()) {
        const QString scale = found.captured(2).toLower();
        const double factor = scale == u"k" ? 1e3 : scale == u"m" ? 1e6 : 1;
        budget = {Budget::Unit::Tokens, std::floor(found.captured(1).toDouble() * factor)};
    }
    if (!budget.isSet() || !isRight(budget))
        return Error{
            ErrorKind::BadOption, place,
            u"“%1” is no budget; give dollars such as 2.50, or tokens such as 500000t or “500k tokens”"_s.arg(
                text)};
    return budget;
}

} // namespace rowmill
