#pragma once

#include "app/store/records.h"

namespace rowmill {

/// How many rows a guess looks at.
inline constexpr int GuessRows = 50;

/// The column with the longest texts: most likely the one to ask about. Empty without rows.
QString wordiestColumn(const QStringList& columns, const QList<RowRecord>& rows);

/// "answer", or "answer 2" and so on where the table has such a column already.
QString freeColumnName(const QString& wanted, const QStringList& columns);

} // namespace rowmill
