#include "ui/text/money.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace rowmill {

namespace {

struct MoneyWords {
    Q_DECLARE_TR_FUNCTIONS(Money)
};

QString figure(double dollars, int places)
{
    const QLocale own;
    const QLocale locale =
        own.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : own;
    return QLatin1Char('$') + locale.toString(dollars, 'f', places);
}

} // namespace

QString money(double dollars)
{
    constexpr double Least = 0.0001;
    const double size = std::abs(dollars);
    if (size > 0 && size < Least)
        return MoneyWords::tr("less than %1").arg(figure(Least, 4));
    return figure(dollars, size >= 1 || size == 0 ? 2 : 4);
}

QString costText(const std::optional<double>& cost, bool practice)
{
    if (!cost)
        return MoneyWords::tr("cost unknown");
    return practice ? MoneyWords::tr("%1 in practice money").arg(money(*cost)) : money(*cost);
}

QString budgetText(const Budget& budget)
{
    switch (budget.unit) {
    case Budget::Unit::None:
        break;
    case Budget::Unit::Dollars:
        return money(budget.amount);
    case Budget::Unit::Tokens:
        return MoneyWords::tr("%1 tokens").arg(grouped(qint64(budget.amount)));
    }
    return {};
}

} // namespace rowmill
