#pragma once

#include "app/store/connection.h"

namespace rowmill {

/// Runs `sql` and calls take(const QSqlQuery&) for each row of its answer.
template<typename Take>
Result<void> eachRow(const Connection& connection, const QString& sql, Take take)
{
    auto query = connection.prepare(sql);
    if (!query)
        return query.error();
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    while (query->next())
        take(*query);
    return {};
}

} // namespace rowmill
