#include "app/prompt/row_context.h"

#include <QJsonArray>

#include <algorithm>

namespace rowmill {

namespace {

constexpr QLatin1String BeforeKey("before");
constexpr QLatin1String AfterKey("after");
constexpr QLatin1String ColumnsKey("columns");

/// No table that a project takes has more.
constexpr qsizetype MostColumns = 2000;

/// Not toInt(): that reads a number too large for it as 0.
int bounded(const QJsonValue& value)
{
    return int(std::clamp(value.toDouble(0), 0.0, double(RowContext::Most)));
}

} // namespace

QJsonObject RowContext::toJson() const
{
    QJsonObject json{{BeforeKey, before}, {AfterKey, after}};
    if (!columns.isEmpty())
        json.insert(ColumnsKey, QJsonArray::fromStringList(columns));
    return json;
}

RowContext RowContext::fromJson(const QJsonObject& json)
{
    RowContext context{bounded(json.value(BeforeKey)), bounded(json.value(AfterKey))};
    if (!context.isOn())
        return {};
    const QJsonArray columns = json.value(ColumnsKey).toArray();
    for (const auto column : columns) {
        if (column.isString() && context.columns.size() < MostColumns)
            context.columns.append(column.toString());
    }
    context.columns.removeDuplicates();
    return context;
}

} // namespace rowmill
