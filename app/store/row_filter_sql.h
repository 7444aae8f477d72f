#pragma once

#include "app/store/connection.h"
#include "app/store/records.h"

#include <QString>

namespace rowmill {

/// SQL of which rows a filter takes, over `source s` with its StandingJoins.

/// The answer that counts; with `run` the one that this run gave, as far as it is kept. A failed row's text
/// is one that does not.
QString answerSql(qint64 run = 0);
/// " WHERE …", or nothing. A filter with a text has a :text to be bound: see bindFilter(). `columns` is how
/// many source columns there are.
QString filterSql(const RowFilter& filter, int columns);
void bindFilter(QSqlQuery& query, const RowFilter& filter);

} // namespace rowmill
