#include "app/store/row_edit.h"

#include "app/store/long_text.h"
#include "app/store/standing_sql.h"

#include <QVariant>

namespace rowmill {

namespace {

/// Calls `take` with the query standing on each row that `sql` finds in `ranges`, by :first and :last.
template<typename Take>
Result<void> forRanges(const Connection& connection, const QString& sql, const RowRanges& ranges, Take take)
{
    auto query = connection.prepare(sql);
    if (!query)
        return query.error();
    for (const RowRanges::Range& range : ranges.ranges()) {
        query->bindValue(QStringLiteral(":first"), range.first);
        query->bindValue(QStringLiteral(":last"), range.last);
        if (const auto done = connection.execute(*query); !done)
            return done.error();
        while (query->next())
            take(*query);
        query->finish();
    }
    return {};
}

Result<RowRanges> rowsOf(const Connection& connection, const QString& sql, const RowRanges& ranges)
{
    RowRanges rows;
    const auto done = forRanges(connection, sql, ranges, [&rows](const QSqlQuery& query) {
        rows.append(query.value(0).toLongLong());
    });
    if (!done)
        return done.error();
    return rows;
}

Result<void> runOver(const Connection& connection, const QString& sql, const RowRanges& ranges)
{
    return forRanges(connection, sql, ranges, [](const QSqlQuery&) {});
}

Result<RowRanges> exclude(const Connection& connection, const RowRanges& ranges)
{
    const auto rows = rowsOf(connection,
                             QStringLiteral("SELECT s.row FROM source s LEFT JOIN excluded x ON x.row = s.row"
                                            " WHERE s.row BETWEEN :first AND :last AND x.row IS NULL"
                                            " ORDER BY s.row"),
                             ranges);
    if (!rows)
        return rows;
    const auto done = runOver(connection,
                              QStringLiteral("INSERT OR IGNORE INTO excluded(row)"
                                             " SELECT row FROM source WHERE row BETWEEN :first AND :last"),
                              *rows);
    if (!done)
        return done.error();
    return rows;
}

Result<RowRanges> include(const Connection& connection, const RowRanges& ranges)
{
    const auto rows = rowsOf(
        connection,
        QStringLiteral("SELECT row FROM excluded WHERE row BETWEEN :first AND :last ORDER BY row"), ranges);
    if (!rows)
        return rows;
    const auto done =
        runOver(connection, QStringLiteral("DELETE FROM excluded WHERE row BETWEEN :first AND :last"), *rows);
    if (!done)
        return done.error();
    return rows;
}

Result<QList<CorrectionOfRow>> corrections(const Connection& connection, const RowRanges& ranges)
{
    QList<CorrectionOfRow> found;
    const auto done =
        forRanges(connection,
                  QStringLiteral("SELECT row, %1, made_ms FROM correction"
                                 " WHERE row BETWEEN :first AND :last ORDER BY row")
                      .arg(readable(QStringLiteral("text"))),
                  ranges, [&found](const QSqlQuery& query) {
                      found.append({query.value(0).toLongLong(),
                                    Correction{textOf(query.value(1)), query.value(2).toLongLong()}});
                  });
    if (!done)
        return done.error();
    return found;
}

Result<void> setCorrection(const Connection& connection, const CorrectionOfRow& wanted)
{
    if (!wanted.correction)
        return runOver(connection,
                       QStringLiteral("DELETE FROM correction WHERE row BETWEEN :first AND :last"),
                       RowRanges::between(wanted.row, wanted.row));
    auto insert =
        connection.prepare(QStringLiteral("INSERT OR REPLACE INTO correction(row, text, made_ms)"
                                          " SELECT row, :text, :made FROM source WHERE row = :row"));
    if (!insert)
        return insert.error();
    const QString& text = wanted.correction->text;
    insert->bindValue(QStringLiteral(":text"), text.isNull() ? QStringLiteral("") : text);
    insert->bindValue(QStringLiteral(":made"), wanted.correction->madeMs);
    insert->bindValue(QStringLiteral(":row"), wanted.row);
    return connection.execute(*insert);
}

/// Returns how the corrections were before, where they are different now.
Result<QList<CorrectionOfRow>> correct(const Connection& connection, const QList<CorrectionOfRow>& wanted)
{
    QList<CorrectionOfRow> before;
    for (const CorrectionOfRow& one : wanted) {
        const auto found = corrections(connection, RowRanges::between(one.row, one.row));
        if (!found)
            return found;
        const CorrectionOfRow old = found->isEmpty() ? CorrectionOfRow{one.row, {}} : found->first();
        const auto textOf = [](const CorrectionOfRow& c) {
            return c.correction ? std::optional(c.correction->text) : std::nullopt;
        };
        if (textOf(old) == textOf(one))
            continue;
        if (const auto done = setCorrection(connection, one); !done)
            return done.error();
        before.append(old);
    }
    return before;
}

RowRanges rowsTouched(const RowEdit& edit)
{
    QList<qint64> corrected;
    for (const CorrectionOfRow& one : edit.corrections)
        corrected.append(one.row);
    if (!corrected.isEmpty())
        return RowRanges::of(corrected);
    return edit.exclude.isEmpty() ? edit.include : edit.exclude;
}

/// Names the corrections that are to go.
Result<RowEdit> preciselyOf(const Connection& connection, const RowEdit& edit)
{
    const auto dropped = corrections(connection, edit.uncorrect);
    if (!dropped)
        return dropped.error();
    RowEdit precise{edit.exclude, edit.include, edit.corrections, {}};
    for (const CorrectionOfRow& one : *dropped)
        precise.corrections.append({one.row, std::nullopt});
    return precise;
}

Result<RowEdit> change(const Connection& connection, const RowEdit& edit)
{
    RowEdit inverse;
    const auto excluded = exclude(connection, edit.exclude);
    if (!excluded)
        return excluded.error();
    inverse.include = *excluded;
    const auto included = include(connection, edit.include);
    if (!included)
        return included.error();
    inverse.exclude = *included;
    const auto before = correct(connection, edit.corrections);
    if (!before)
        return before.error();
    inverse.corrections = *before;
    return inverse;
}

} // namespace

Result<StateCounts> countStates(const Connection& connection, const RowRanges& ranges)
{
    StateCounts counts;
    const auto done =
        forRanges(connection,
                  QStringLiteral(
                      "SELECT %1 AS state, count(*), sum(c.row IS NOT NULL AND x.row IS NULL) FROM source s%2"
                      " WHERE s.row BETWEEN :first AND :last GROUP BY 1")
                      .arg(StandingState, StandingJoins),
                  ranges, [&counts](const QSqlQuery& query) {
                      counts[static_cast<RowState>(query.value(0).toInt())] += query.value(1).toLongLong();
                      counts.corrected += query.value(2).toLongLong();
                  });
    if (!done)
        return done.error();
    return counts;
}

Result<RowEditDone> applyEdit(const Connection& connection, const RowEdit& edit)
{
    const auto precise = preciselyOf(connection, edit);
    if (!precise)
        return precise.error();
    const RowRanges touched = rowsTouched(*precise);
    const auto before = countStates(connection, touched);
    if (!before)
        return before.error();
    const auto inverse = change(connection, *precise);
    if (!inverse)
        return inverse.error();
    const auto after = countStates(connection, touched);
    if (!after)
        return after.error();
    RowEditDone done{*inverse, rowsTouched(*inverse), *after, {}};
    done.change -= *before;
    return done;
}

} // namespace rowmill
