#include "app/store/row_leases.h"

#include "app/base/row_state.h"
#include "app/store/source_table.h"

#include <QVariant>

#include <algorithm>

namespace rowmill {

namespace {

QString condition(const LeaseQuery& query)
{
    switch (query.kind) {
    case LeaseQuery::Kind::Waiting:
        return QStringLiteral("(a.state IS NULL OR a.state IN (%1, %2))")
            .arg(int(RowState::Waiting))
            .arg(int(RowState::Unknown));
    case LeaseQuery::Kind::Failed:
        return QStringLiteral("a.state = %1").arg(int(RowState::Failed));
    case LeaseQuery::Kind::Between:
        return QStringLiteral("s.row BETWEEN %1 AND %2").arg(query.from).arg(query.to);
    case LeaseQuery::Kind::Listed:
        break;
    }
    return QStringLiteral("true");
}

/// The next `count` numbers of the list after `after`, as SQL; a list of a million never becomes one query.
QString listedAfter(const QList<qint64>& rows, qint64 after, int count)
{
    auto next = std::upper_bound(rows.begin(), rows.end(), after);
    QStringList numbers;
    for (; next != rows.end() && numbers.size() < count; ++next)
        numbers.append(QString::number(*next));
    return QStringLiteral("s.row IN (%1)").arg(numbers.join(QLatin1Char(',')));
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

Result<qint64> countRows(const Connection& connection, const LeaseQuery& query)
{
    if (query.kind == LeaseQuery::Kind::Listed)
        return qint64(query.listed.size());
    if (query.kind == LeaseQuery::Kind::Waiting) {
        // Those that are not waiting are few or many, but always counted without reading the source.
        return connection.number(
            QStringLiteral("SELECT (SELECT coalesce(max(row), 0) FROM source)"
                           " - (SELECT count(*) FROM answer WHERE state NOT IN (%1, %2))")
                .arg(int(RowState::Waiting))
                .arg(int(RowState::Unknown)));
    }
    return connection.number(
        QStringLiteral("SELECT count(*) FROM source s LEFT JOIN answer a ON a.row = s.row WHERE ") +
        condition(query));
}

Result<QList<LeasedRow>> leaseRows(const Connection& connection, const LeaseQuery& query, qint64 run,
                                   qint64 after, int count, qint64 nowMs)
{
    const auto columns = connection.number(QStringLiteral("SELECT count(*) FROM source_column"));
    if (!columns)
        return columns.error();
    QList<int> wanted = query.columns.value_or(QList<int>());
    for (int i = 0; !query.columns && i < *columns; ++i)
        wanted.append(i);
    const QString which =
        query.kind == LeaseQuery::Kind::Listed ? listedAfter(query.listed, after, count) : condition(query);
    auto select =
        connection.prepare(QStringLiteral("SELECT s.row%1 FROM source s LEFT JOIN answer a ON a.row = s.row"
                                          " WHERE s.row > %2 AND %3 ORDER BY s.row LIMIT %4")
                               .arg(sourceColumnList(wanted))
                               .arg(after)
                               .arg(which)
                               .arg(count));
    if (!select)
        return select.error();
    if (const auto done = connection.execute(*select); !done)
        return done.error();
    QList<LeasedRow> rows;
    while (select->next()) {
        LeasedRow leased{select->value(0).toLongLong(), {}};
        leased.cells.resize(*columns);
        for (int i = 0; i < wanted.size(); ++i)
            leased.cells[wanted.at(i)] = select->value(i + 1).toString();
        rows.append(leased);
    }
    select->finish();
    if (const auto noted = noteLeases(connection, rows, run, nowMs); !noted)
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
