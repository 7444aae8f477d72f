#include "app/store/row_leases.h"

#include "app/base/row_state.h"
#include "app/store/long_text.h"
#include "app/store/source_table.h"
#include "app/store/standing_sql.h"

#include <QVariant>

#include <algorithm>

namespace rowmill {

namespace {

QString numbers(const QList<qint64>& list)
{
    QStringList numbers;
    for (const qint64 number : list)
        numbers.append(QString::number(number));
    return numbers.join(QLatin1Char(','));
}

QString answeredBy(const QList<qint64>& runs)
{
    return QStringLiteral("(a.state = %1 AND a.run IN (%2))").arg(int(RowState::Done)).arg(numbers(runs));
}

QString named(const LeaseQuery& query)
{
    switch (query.kind) {
    case LeaseQuery::Kind::Waiting:
        return QStringLiteral("(a.state IS NULL OR a.state IN (%1, %2) OR %3)")
            .arg(int(RowState::Waiting))
            .arg(int(RowState::Unknown))
            .arg(answeredBy(query.runs));
    case LeaseQuery::Kind::Answered:
        return answeredBy(query.runs);
    case LeaseQuery::Kind::Failed:
        return QStringLiteral("a.state = %1").arg(int(RowState::Failed));
    case LeaseQuery::Kind::Between:
        return QStringLiteral("s.row BETWEEN %1 AND %2").arg(query.from).arg(query.to);
    case LeaseQuery::Kind::Listed:
        break;
    }
    return QStringLiteral("true");
}

/// What is corrected is neither waiting nor failed.
bool takesCorrected(const LeaseQuery& query)
{
    const bool byName = query.kind == LeaseQuery::Kind::Between || query.kind == LeaseQuery::Kind::Listed;
    return query.corrected && byName;
}

QString condition(const LeaseQuery& query)
{
    return named(query) + QStringLiteral(" AND x.row IS NULL") +
           (takesCorrected(query) ? QString() : QStringLiteral(" AND c.row IS NULL"));
}

/// The next `count` numbers of the list after `after`: a list of a million never becomes one query.
QList<qint64> listedAfter(const QList<qint64>& rows, qint64 after, int count)
{
    const auto next = std::upper_bound(rows.begin(), rows.end(), after);
    return rows.mid(next - rows.begin(), count);
}

QString amongThese(const QList<qint64>& rows)
{
    return QStringLiteral("s.row IN (%1)").arg(numbers(rows));
}

struct Selection {
    QString columns;   ///< what to read besides the row's number
    QList<int> places; ///< of these among the row's cells
    qint64 width = 0;
};

Result<Selection> selectionOf(const Connection& connection, const LeaseQuery& query)
{
    const auto columns = connection.number(QStringLiteral("SELECT count(*) FROM source_column"));
    if (!columns)
        return columns.error();
    Selection selection{{}, query.columns.value_or(QList<int>()), *columns};
    for (int i = 0; !query.columns && i < *columns; ++i)
        selection.places.append(i);
    selection.columns = sourceColumnList(selection.places);
    return selection;
}

/// At most `count` rows behind `after` that meet `which`.
Result<QList<LeasedRow>> selectRows(const Connection& connection, const Selection& selection,
                                    const QString& which, qint64 after, qint64 count)
{
    auto select = connection.prepare(
        QStringLiteral("SELECT s.row%1 FROM source s%2 WHERE s.row > %3 AND %4 ORDER BY s.row LIMIT %5")
            .arg(selection.columns, StandingJoins)
            .arg(after)
            .arg(which)
            .arg(count));
    if (!select)
        return select.error();
    if (const auto done = connection.execute(*select); !done)
        return done.error();
    QList<LeasedRow> rows;
    while (select->next()) {
        LeasedRow leased{select->value(0).toLongLong(), {}, {}};
        leased.cells.resize(selection.width);
        for (int i = 0; i < selection.places.size(); ++i) {
            const QVariant cell = select->value(i + 1);
            if (isCut(cell)) // half a question is not sent
                return Error{ErrorKind::TooLarge, connection.path(), longTextWords(), leased.row};
            leased.cells[selection.places.at(i)] = cell.toString();
        }
        rows.append(leased);
    }
    return rows;
}

/// Goes on along the list until `count` rows are together: some of those named may be kept out.
Result<QList<LeasedRow>> selectListed(const Connection& connection, const Selection& selection,
                                      const LeaseQuery& query, qint64 after, int count)
{
    QList<LeasedRow> rows;
    while (rows.size() < count) {
        const QList<qint64> next = listedAfter(query.listed, after, count);
        if (next.isEmpty())
            break;
        const auto found =
            selectRows(connection, selection, amongThese(next) + QStringLiteral(" AND ") + condition(query),
                       after, count - rows.size());
        if (!found)
            return found;
        rows += *found;
        after = rows.size() == count ? rows.last().row : next.last();
    }
    return rows;
}

Result<void> readAround(const Connection& connection, const NeighbourQuery& query, QList<LeasedRow>& rows)
{
    QList<qint64> numbers;
    for (const LeasedRow& row : std::as_const(rows))
        numbers.append(row.row);
    const auto neighbours = NeighbourRows::read(connection, query, numbers);
    if (!neighbours)
        return neighbours.error();
    for (LeasedRow& row : rows) {
        auto around = neighbours->of(row.row);
        if (!around)
            return around.error();
        row.around = std::move(*around);
    }
    return {};
}

/// How many of the rows that `sql` tells, ascending, are among those named.
Result<qint64> countNamed(const Connection& connection, const QString& sql, const LeaseQuery& query)
{
    auto select = connection.prepare(sql);
    if (!select)
        return select.error();
    if (const auto done = connection.execute(*select); !done)
        return done.error();
    qint64 count = 0;
    auto next = query.listed.cbegin();
    while (select->next()) {
        const qint64 row = select->value(0).toLongLong();
        if (query.kind == LeaseQuery::Kind::Between) {
            count += row >= query.from && row <= query.to ? 1 : 0;
            continue;
        }
        next = std::lower_bound(next, query.listed.cend(), row);
        if (next == query.listed.cend())
            break;
        count += *next == row ? 1 : 0;
    }
    return count;
}

Result<void> noteLeases(const Connection& connection, const QList<LeasedRow>& rows, qint64 run, qint64 nowMs)
{
    auto insert = connection.prepare(
        QStringLiteral("INSERT OR REPLACE INTO lease(row, run, leased_ms) VALUES(:row, :run, :now)"));
    if (!insert)
        return insert.error();
    insert->bindValue(QStringLiteral(":run"), run);
    insert->bindValue(QStringLiteral(":now"), nowMs);
    for (const LeasedRow& leased : rows) {
        insert->bindValue(QStringLiteral(":row"), leased.row);
        if (const auto done = connection.execute(*insert); !done)
            return done.error();
    }
    return {};
}

} // namespace

Result<KeptRows> countKept(const Connection& connection, const LeaseQuery& query)
{
    const auto excluded = countNamed(
        connection,
        QStringLiteral("SELECT x.row FROM excluded x JOIN source s ON s.row = x.row ORDER BY x.row"), query);
    if (!excluded)
        return excluded.error();
    const auto corrected = countNamed(
        connection,
        QStringLiteral("SELECT c.row FROM correction c JOIN source s ON s.row = c.row"
                       " LEFT JOIN excluded x ON x.row = c.row WHERE x.row IS NULL ORDER BY c.row"),
        query);
    if (!corrected)
        return corrected.error();
    return KeptRows{*excluded, *corrected};
}

Result<qint64> countRows(const Connection& connection, const LeaseQuery& query)
{
    const bool alsoAnswered = query.kind == LeaseQuery::Kind::Waiting && !query.runs.isEmpty();
    if (query.kind == LeaseQuery::Kind::Failed || query.kind == LeaseQuery::Kind::Answered || alsoAnswered)
        return connection.number(
            QStringLiteral("SELECT count(*) FROM source s%1 WHERE %2").arg(StandingJoins, condition(query)));
    if (query.kind == LeaseQuery::Kind::Waiting) {
        // Those that are not waiting are few or many, but always counted without reading the source.
        return connection.number(
            QStringLiteral("SELECT (SELECT coalesce(max(row), 0) FROM source)"
                           " - (SELECT count(*) FROM answer WHERE state NOT IN (%1, %2))"
                           " - (SELECT count(*) FROM (SELECT row FROM excluded UNION SELECT row FROM"
                           " correction) e JOIN source s ON s.row = e.row LEFT JOIN answer a ON a.row = e.row"
                           " WHERE a.state IS NULL OR a.state IN (%1, %2))")
                .arg(int(RowState::Waiting))
                .arg(int(RowState::Unknown)));
    }
    qint64 rows = query.listed.size();
    if (query.kind == LeaseQuery::Kind::Between) {
        const auto between =
            connection.number(QStringLiteral("SELECT count(*) FROM source s WHERE ") + named(query));
        if (!between)
            return between;
        rows = *between;
    }
    const auto kept = countKept(connection, query);
    if (!kept)
        return kept.error();
    return rows - kept->excluded - (query.corrected ? 0 : kept->corrected);
}

Result<QList<LeasedRow>> nextRows(const Connection& connection, const LeaseQuery& query, qint64 after,
                                  int count)
{
    const auto selection = selectionOf(connection, query);
    if (!selection)
        return selection.error();
    // Of two lower bounds SQLite may take the wrong one, and read all rows before `after` once more.
    LeaseQuery rest = query;
    rest.from = std::max(query.from, after + 1);
    auto rows = query.kind == LeaseQuery::Kind::Listed
                    ? selectListed(connection, *selection, query, after, count)
                    : selectRows(connection, *selection, condition(rest), after, count);
    if (!rows || !query.around.isOn())
        return rows;
    if (const auto read = readAround(connection, query.around, *rows); !read)
        return read.error();
    return rows;
}

Result<QList<LeasedRow>> leaseRows(const Connection& connection, const LeaseQuery& query, qint64 run,
                                   qint64 after, int count, qint64 nowMs)
{
    auto rows = nextRows(connection, query, after, count);
    if (!rows)
        return rows;
    if (const auto noted = noteLeases(connection, *rows, run, nowMs); !noted)
        return noted.error();
    return rows;
}

Result<qint64> countLeases(const Connection& connection)
{
    return connection.number(QStringLiteral("SELECT count(*) FROM lease"));
}

Result<void> releaseLeases(const Connection& connection, qint64 run)
{
    return connection.run(QStringLiteral("DELETE FROM lease WHERE run = %1").arg(run));
}

} // namespace rowmill
