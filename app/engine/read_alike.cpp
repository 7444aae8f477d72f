#include "app/engine/read_alike.h"

#include "app/formats/table_reader.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rowmill {

namespace {

constexpr int RowsTried = 200;

/// Columns that are missing, then rows with bytes that are no text: the less the better.
using Misfit = std::pair<qsizetype, qint64>;

Misfit misfit(const QString& path, const ReadOptions& options, const QStringList& columns)
{
    constexpr Misfit none{std::numeric_limits<qsizetype>::max(), 0};
    const auto reader = openTable(path, options);
    if (!reader)
        return none;
    QStringList cells;
    for (int i = 0; i < RowsTried; ++i) {
        const auto more = (*reader)->next(cells);
        if (!more)
            return none;
        if (!*more)
            break;
    }
    const QStringList& found = (*reader)->columns();
    const auto missing = std::count_if(columns.begin(), columns.end(),
                                       [&found](const QString& column) { return !found.contains(column); });
    return {missing, (*reader)->notes().garbledRows};
}

} // namespace

ReadOptions readAlike(const QString& tablePath, const ReadOptions& before, const QStringList& columns)
{
    if (before == ReadOptions())
        return {};
    const Misfit alike = misfit(tablePath, before, columns);
    if (alike == Misfit(0, 0))
        return before;
    return misfit(tablePath, {}, columns) < alike ? ReadOptions() : before;
}

} // namespace rowmill
