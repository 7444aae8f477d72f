#include "app/store/project_reader.h"

#include "app/store/project_file.h"
#include "app/store/source_table.h"

#include <QHash>
#include <QVariant>

namespace rowmill {

namespace {

constexpr int AnswerColumns = 8;

QString rowSelect(int columns)
{
    return QStringLiteral("SELECT s.row, coalesce(a.state, 0), coalesce(a.outcome, ''), coalesce(a.text, ''),"
                          " coalesce(a.error, ''), coalesce(a.attempts, 0), coalesce(a.prompt_tokens, 0),"
                          " coalesce(a.completion_tokens, 0), coalesce(a.latency_ms, 0)%1"
                          " FROM source s LEFT JOIN answer a ON a.row = s.row")
        .arg(sourceColumnList(columns));
}

RowRecord rowFrom(const QSqlQuery& query, int columns)
{
    RowRecord record;
    record.row = query.value(0).toLongLong();
    record.state = static_cast<RowState>(qBound(0, query.value(1).toInt(), RowStateCount - 1));
    record.outcome = outcomeFromName(query.value(2).toString()).value_or(Outcome::Answered);
    record.answer = query.value(3).toString();
    record.error = query.value(4).toString();
    record.attempts = query.value(5).toInt();
    record.promptTokens = query.value(6).toInt();
    record.completionTokens = query.value(7).toInt();
    record.latencyMs = query.value(8).toInt();
    record.cells.reserve(columns);
    for (int i = 0; i < columns; ++i)
        record.cells.append(query.value(i + AnswerColumns + 1).toString());
    return record;
}

/// Characters that LIKE reads as wildcards stand for themselves.
QString likePattern(const QString& text)
{
    QString pattern = text;
    for (const QLatin1Char special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        pattern.replace(special, QLatin1Char('\\') + QString(special));
    return QLatin1Char('%') + pattern + QLatin1Char('%');
}

QString filterCondition(const RowFilter& filter, int columns)
{
    QStringList parts;
    if (filter.state == RowState::Waiting)
        parts.append(QStringLiteral("(a.state IS NULL OR a.state = 0)"));
    else if (filter.state)
        parts.append(QStringLiteral("a.state = %1").arg(int(*filter.state)));
    if (filter.from > 0)
        parts.append(QStringLiteral("s.row >= %1").arg(filter.from));
    if (filter.to > 0)
        parts.append(QStringLiteral("s.row <= %1").arg(filter.to));
    if (!filter.text.isEmpty()) {
        QStringList cells{QStringLiteral("a.text LIKE :text ESCAPE '\\'")};
        for (int i = 0; i < columns; ++i)
            cells.append(QStringLiteral("s.c%1 LIKE :text ESCAPE '\\'").arg(i));
        parts.append(QLatin1Char('(') + cells.join(QStringLiteral(" OR ")) + QLatin1Char(')'));
    }
    return parts.isEmpty() ? QString() : QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND "));
}

Result<int> columnCount(const Connection& connection)
{
    const auto count = connection.number(QStringLiteral("SELECT count(*) FROM source_column"));
    if (!count)
        return count.error();
    return int(*count);
}

Result<QSqlQuery> filtered(const Connection& connection, const QString& select, const RowFilter& filter,
                           int columns)
{
    auto query =
        connection.prepare(select + filterCondition(filter, columns) + QStringLiteral(" ORDER BY s.row"));
    if (!query)
        return query.error();
    if (!filter.text.isEmpty())
        query->bindValue(QStringLiteral(":text"), likePattern(filter.text));
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    return query;
}

Result<StateCounts> readCounts(const Connection& connection, qint64 rows)
{
    auto query = connection.prepare(QStringLiteral("SELECT state, count(*) FROM answer GROUP BY state"));
    if (!query)
        return query.error();
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    StateCounts counts;
    while (query->next()) {
        const int state = query->value(0).toInt();
        if (state > 0 && state < RowStateCount)
            counts[static_cast<RowState>(state)] = query->value(1).toLongLong();
    }
    counts[RowState::Waiting] = qMax<qint64>(0, rows - counts.total());
    return counts;
}

} // namespace

Result<ProjectInfo> readInfo(const Connection& connection)
{
    ProjectInfo info;
    info.path = connection.path();
    const auto columns = readColumns(connection);
    if (!columns)
        return columns.error();
    info.columns = *columns;
    const auto name = readMeta(connection, QStringLiteral("source"));
    if (!name)
        return name.error();
    info.sourceName = *name;
    const std::pair<qint64*, const char*> numbers[] = {
        {&info.rows, "SELECT coalesce(max(row), 0) FROM source"},
        {&info.runs, "SELECT count(*) FROM run"},
        {&info.attempts, "SELECT count(*) FROM attempt"},
        {&info.promptTokens, "SELECT sum(prompt_tokens) FROM attempt"},
        {&info.completionTokens, "SELECT sum(completion_tokens) FROM attempt"},
    };
    for (const auto& [number, sql] : numbers) {
        const auto value = connection.number(QLatin1String(sql));
        if (!value)
            return value.error();
        *number = *value;
    }
    const auto counts = readCounts(connection, info.rows);
    if (!counts)
        return counts.error();
    info.counts = *counts;
    return info;
}

Result<QList<RowRecord>> readRows(const Connection& connection, qint64 first, int count)
{
    const auto columns = columnCount(connection);
    if (!columns)
        return columns.error();
    auto query = connection.prepare(
        rowSelect(*columns) +
        QStringLiteral(" WHERE s.row >= %1 ORDER BY s.row LIMIT %2").arg(first).arg(count));
    if (!query)
        return query.error();
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    QList<RowRecord> rows;
    while (query->next())
        rows.append(rowFrom(*query, *columns));
    return rows;
}

Result<QList<RowRecord>> readRowsById(const Connection& connection, const QList<qint64>& rows)
{
    const auto columns = columnCount(connection);
    if (!columns)
        return columns.error();
    QStringList numbers;
    for (const qint64 row : rows)
        numbers.append(QString::number(row));
    auto query = connection.prepare(
        rowSelect(*columns) + QStringLiteral(" WHERE s.row IN (%1)").arg(numbers.join(QLatin1Char(','))));
    if (!query)
        return query.error();
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    QHash<qint64, RowRecord> found;
    while (query->next()) {
        const RowRecord record = rowFrom(*query, *columns);
        found.insert(record.row, record);
    }
    QList<RowRecord> ordered;
    for (const qint64 row : rows) {
        if (const auto at = found.constFind(row); at != found.cend())
            ordered.append(*at);
    }
    return ordered;
}

Result<RowDetail> readDetail(const Connection& connection, qint64 row)
{
    const auto rows = readRowsById(connection, {row});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorKind::StoreFailed, connection.path(), QStringLiteral("no row %1").arg(row)};
    RowDetail detail{rows->first(), {}};
    auto query = connection.prepare(QStringLiteral(
        "SELECT run, number, queued_ms, sent_ms, ended_ms, status, outcome, request_id, message,"
        " prompt_tokens, completion_tokens FROM attempt WHERE row=? ORDER BY id"));
    if (!query)
        return query.error();
    query->bindValue(0, row);
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    while (query->next()) {
        detail.attempts.append({row, query->value(0).toLongLong(), query->value(1).toInt(),
                                query->value(2).toLongLong(), query->value(3).toLongLong(),
                                query->value(4).toLongLong(), query->value(5).toInt(),
                                outcomeFromName(query->value(6).toString()).value_or(Outcome::Answered),
                                query->value(7).toString(), query->value(8).toString(),
                                query->value(9).toInt(), query->value(10).toInt()});
    }
    return detail;
}

Result<QList<qint64>> readMatching(const Connection& connection, const RowFilter& filter)
{
    const auto columns = columnCount(connection);
    if (!columns)
        return columns.error();
    auto query =
        filtered(connection, QStringLiteral("SELECT s.row FROM source s LEFT JOIN answer a ON a.row = s.row"),
                 filter, *columns);
    if (!query)
        return query.error();
    QList<qint64> rows;
    while (query->next())
        rows.append(query->value(0).toLongLong());
    return rows;
}

Result<QByteArray> readStates(const Connection& connection)
{
    const auto rows = connection.number(QStringLiteral("SELECT coalesce(max(row), 0) FROM source"));
    if (!rows)
        return rows.error();
    QByteArray states(*rows, char(RowState::Waiting));
    auto query = connection.prepare(QStringLiteral("SELECT row, state FROM answer"));
    if (!query)
        return query.error();
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    while (query->next()) {
        const qint64 row = query->value(0).toLongLong();
        if (row >= 1 && row <= states.size())
            states[row - 1] = char(qBound(0, query->value(1).toInt(), RowStateCount - 1));
    }
    return states;
}

Result<void> forEachRow(const Connection& connection, const RowFilter& filter,
                        const std::function<bool(const RowRecord&)>& take)
{
    const auto columns = columnCount(connection);
    if (!columns)
        return columns.error();
    auto query = filtered(connection, rowSelect(*columns), filter, *columns);
    if (!query)
        return query.error();
    while (query->next()) {
        if (!take(rowFrom(*query, *columns)))
            return Error{ErrorKind::Cancelled, {}, {}};
    }
    return {};
}

} // namespace rowmill
