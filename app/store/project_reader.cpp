#include "app/store/project_reader.h"

#include "app/store/each_row.h"
#include "app/store/long_text.h"
#include "app/store/project_file.h"
#include "app/store/row_filter_sql.h"
#include "app/store/source_table.h"
#include "app/store/standing_sql.h"

#include <QHash>
#include <QJsonDocument>
#include <QVariant>

namespace rowmill {

namespace {

constexpr int ColumnsOfAnswer = 10;

/// With `run`, the answer is the one that run gave, as long as it is kept, and what it made of the row.
QString rowSelect(int columns, qint64 run)
{
    QString state = StandingState;
    const QString answer = answerSql(run);
    QString corrected = QStringLiteral("c.row IS NOT NULL");
    if (run > 0) {
        state = QStringLiteral("CASE WHEN (%1) IS NULL THEN 4 ELSE 3 END").arg(answer);
        corrected = QStringLiteral("0");
    }
    return QStringLiteral("SELECT s.row, %1, coalesce(a.outcome, ''), %2, %6,"
                          " coalesce(a.attempts, 0), coalesce(a.prompt_tokens, 0),"
                          " coalesce(a.completion_tokens, 0), coalesce(a.latency_ms, 0), %3,"
                          " coalesce(a.shared_from, 0)%4"
                          " FROM source s%5")
        .arg(state, readable(answer), corrected, sourceColumnList(columns), StandingJoins,
             readable(QStringLiteral("a.error")));
}

RowRecord rowFrom(const QSqlQuery& query, int columns)
{
    RowRecord record;
    record.row = query.value(0).toLongLong();
    record.state = static_cast<RowState>(query.value(1).toInt());
    record.outcome = outcomeFromName(query.value(2).toString()).value_or(Outcome::Answered);
    record.answer = textOf(query.value(3));
    record.error = textOf(query.value(4));
    record.cut = isCut(query.value(3)) || isCut(query.value(4));
    record.attempts = query.value(5).toInt();
    record.promptTokens = query.value(6).toInt();
    record.completionTokens = query.value(7).toInt();
    record.latencyMs = query.value(8).toInt();
    record.corrected = query.value(9).toBool();
    record.sharedFrom = query.value(10).toLongLong();
    record.cells.reserve(columns);
    for (int i = 0; i < columns; ++i) {
        const QVariant cell = query.value(i + ColumnsOfAnswer + 1);
        record.cells.append(textOf(cell));
        record.cut = record.cut || isCut(cell);
    }
    return record;
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
    auto query = connection.prepare(select + filterSql(filter, columns) + QStringLiteral(" ORDER BY s.row"));
    if (!query)
        return query.error();
    bindFilter(*query, filter);
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    return query;
}

/// Moves the rows that a person excluded or corrected from the state of their answers to their own.
Result<void> countEdits(const Connection& connection, qint64 rows, StateCounts& counts)
{
    return eachRow(connection,
                   QStringLiteral("SELECT min(max(coalesce(a.state, 0), 0), 5), %1,"
                                  " c.row IS NOT NULL AND x.row IS NULL, count(*)"
                                  " FROM (SELECT row FROM excluded UNION SELECT row FROM correction) s%2"
                                  " WHERE s.row BETWEEN 1 AND %3 GROUP BY 1, 2, 3")
                       .arg(StandingState, StandingJoins)
                       .arg(rows),
                   [&counts](const QSqlQuery& query) {
                       const qint64 moved = query.value(3).toLongLong();
                       counts[static_cast<RowState>(query.value(0).toInt())] -= moved;
                       counts[static_cast<RowState>(query.value(1).toInt())] += moved;
                       counts.corrected += query.value(2).toBool() ? moved : 0;
                   });
}

/// One pass and no sorting: this is most of what opening a large project takes.
Result<StateCounts> readCounts(const Connection& connection, qint64 rows)
{
    constexpr RowState Kept[] = {RowState::Done, RowState::Failed, RowState::Running, RowState::Retrying};
    QString sql = QStringLiteral("SELECT count(*), count(*) FILTER (WHERE state < 1)");
    for (const RowState state : Kept)
        sql += QStringLiteral(", count(*) FILTER (WHERE state = %1)").arg(int(state));
    StateCounts counts;
    const auto read =
        eachRow(connection, sql + QStringLiteral(" FROM answer"), [&counts, &Kept](const QSqlQuery& query) {
            qint64 others = query.value(0).toLongLong() - query.value(1).toLongLong();
            for (int i = 0; i < int(std::size(Kept)); ++i) {
                counts[Kept[i]] = query.value(i + 2).toLongLong();
                others -= counts[Kept[i]];
            }
            counts[RowState::Unknown] = others;
        });
    if (!read)
        return read.error();
    counts[RowState::Waiting] = qMax<qint64>(0, rows - counts.total());
    if (const auto done = countEdits(connection, rows, counts); !done)
        return done.error();
    return counts;
}

std::optional<double> costFrom(const QVariant& cost)
{
    return cost.isNull() ? std::nullopt : std::optional(cost.toDouble());
}

/// The answers that a row had before, the youngest run's first, then those by hand.
Result<QList<OldAnswer>> readEarlier(const Connection& connection, qint64 row)
{
    QList<OldAnswer> earlier;
    const auto read =
        eachRow(connection,
                QStringLiteral("SELECT o.run, 0, %2, %3 FROM old_answer o"
                               " LEFT JOIN run r ON r.id = o.run WHERE o.row = %1 UNION ALL"
                               " SELECT 0, made_ms, %4, '' FROM old_correction WHERE row = %1"
                               " ORDER BY 1 DESC, 2 DESC")
                    .arg(QString::number(row), readable(QStringLiteral("o.text")),
                         readable(QStringLiteral("r.setup")), readable(QStringLiteral("text"))),
                [&earlier](const QSqlQuery& query) {
                    const QByteArray setup = textOf(query.value(3)).toUtf8();
                    earlier.append({query.value(0).toLongLong(), query.value(1).toLongLong(),
                                    textOf(query.value(2)), QJsonDocument::fromJson(setup).object()});
                });
    if (!read)
        return read.error();
    return earlier;
}

/// What lies beneath, and beside, the answer that counts.
Result<void> readAnswers(const Connection& connection, RowDetail& detail)
{
    const auto read =
        eachRow(connection,
                QStringLiteral("SELECT a.run, a.state, %3, c.made_ms FROM (SELECT %1 AS row) s%2")
                    .arg(QString::number(detail.row.row), StandingJoins, readable(QStringLiteral("a.text"))),
                [&detail](const QSqlQuery& query) {
                    detail.run = query.value(0).toLongLong();
                    const int state = query.value(1).toInt();
                    detail.hasModelAnswer = state == int(RowState::Done);
                    if (detail.hasModelAnswer)
                        detail.modelAnswer = textOf(query.value(2));
                    else if (state == int(RowState::Failed))
                        detail.candidate = textOf(query.value(2));
                    detail.correctedMs = query.value(3).toLongLong();
                });
    if (!read)
        return read.error();
    auto earlier = readEarlier(connection, detail.row.row);
    if (!earlier)
        return earlier.error();
    detail.earlier = std::move(*earlier);
    return {};
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
    const auto cost = eachRow(connection, QStringLiteral("SELECT sum(cost) FROM attempt"),
                              [&info](const QSqlQuery& query) { info.cost = costFrom(query.value(0)); });
    if (!cost)
        return cost.error();
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
        rowSelect(*columns, 0) +
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

Result<QList<RowRecord>> readRowsById(const Connection& connection, const QList<qint64>& rows, qint64 run)
{
    const auto columns = columnCount(connection);
    if (!columns)
        return columns.error();
    QStringList numbers;
    for (const qint64 row : rows)
        numbers.append(QString::number(row));
    auto query =
        connection.prepare(rowSelect(*columns, run) +
                           QStringLiteral(" WHERE s.row IN (%1)").arg(numbers.join(QLatin1Char(','))));
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
    RowDetail detail;
    detail.row = rows->first();
    if (const auto read = readAnswers(connection, detail); !read)
        return read.error();
    auto query = connection.prepare(
        QStringLiteral("SELECT run, number, queued_ms, sent_ms, ended_ms, status, outcome, %1, %2,"
                       " prompt_tokens, completion_tokens, cached_tokens, cache_write_tokens,"
                       " reasoning_tokens, cost FROM attempt WHERE row=? ORDER BY id")
            .arg(readable(QStringLiteral("request_id")), readable(QStringLiteral("message"))));
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
                                textOf(query->value(7)), textOf(query->value(8)), query->value(9).toInt(),
                                query->value(10).toInt(), query->value(11).toInt(), query->value(12).toInt(),
                                query->value(13).toInt(), costFrom(query->value(14))});
    }
    return detail;
}

Result<QList<qint64>> readMatching(const Connection& connection, const RowFilter& filter)
{
    const auto columns = columnCount(connection);
    if (!columns)
        return columns.error();
    auto query =
        filtered(connection, QStringLiteral("SELECT s.row FROM source s") + StandingJoins, filter, *columns);
    if (!query)
        return query.error();
    QList<qint64> rows;
    while (query->next())
        rows.append(query->value(0).toLongLong());
    return rows;
}

Result<QStringList> readDistinct(const Connection& connection, int column, int most)
{
    QStringList values;
    const auto read =
        eachRow(connection,
                QStringLiteral("SELECT trim(c%1) v FROM source WHERE v <> '' GROUP BY v"
                               " ORDER BY min(row) LIMIT %2")
                    .arg(column)
                    .arg(most),
                [&values](const QSqlQuery& query) { values.append(query.value(0).toString()); });
    if (!read)
        return read.error();
    return values;
}

Result<QByteArray> readStates(const Connection& connection)
{
    const auto rows = connection.number(QStringLiteral("SELECT coalesce(max(row), 0) FROM source"));
    if (!rows)
        return rows.error();
    QByteArray states(*rows, char(RowState::Waiting));
    const QString layers[] = {QStringLiteral("SELECT row, min(max(state, 0), 5) FROM answer"),
                              QStringLiteral("SELECT row, %1 FROM correction").arg(int(RowState::Done)),
                              QStringLiteral("SELECT row, %1 FROM excluded").arg(int(RowState::Excluded))};
    for (const QString& layer : layers) {
        const auto read = eachRow(connection, layer, [&states](const QSqlQuery& query) {
            const qint64 row = query.value(0).toLongLong();
            if (row >= 1 && row <= states.size())
                states[row - 1] = char(query.value(1).toInt());
        });
        if (!read)
            return read.error();
    }
    return states;
}

Result<void> forEachRow(const Connection& connection, const RowFilter& filter,
                        const std::function<bool(const RowRecord&)>& take)
{
    const auto columns = columnCount(connection);
    if (!columns)
        return columns.error();
    auto query = filtered(connection, rowSelect(*columns, filter.run), filter, *columns);
    if (!query)
        return query.error();
    while (query->next()) {
        const RowRecord record = rowFrom(*query, *columns);
        if (record.cut) // nothing is cut off in silence
            return Error{ErrorKind::TooLarge, connection.path(), longTextWords(), record.row};
        if (!take(record))
            return Error{ErrorKind::Cancelled, {}, {}};
    }
    return {};
}

} // namespace rowmill
