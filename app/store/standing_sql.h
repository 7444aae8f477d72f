#pragma once

#include <QString>

namespace rowmill {

/// SQL of how a row stands, over `source s`: what a person said of it counts before its answer.

/// The joins: `a` its answer, `x` whether it is excluded, `c` its correction.
inline const QString StandingJoins =
    QStringLiteral(" LEFT JOIN answer a ON a.row = s.row LEFT JOIN excluded x ON x.row = s.row"
                   " LEFT JOIN correction c ON c.row = s.row");

/// The RowState as a number.
inline const QString StandingState =
    QStringLiteral("CASE WHEN x.row IS NOT NULL THEN 6 WHEN c.row IS NOT NULL THEN 3"
                   " ELSE min(max(coalesce(a.state, 0), 0), 5) END");

} // namespace rowmill
