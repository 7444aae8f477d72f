#include "app/store/measured_attempts.h"

#include "app/store/each_row.h"
#include "app/store/source_table.h"

#include <QVariant>

namespace rowmill {

Result<QList<MeasuredAttempt>> readMeasured(const Connection& connection, const QList<qint64>& runs,
                                            int count, int pack, const NeighbourQuery& around)
{
    const auto columns = connection.number(QStringLiteral("SELECT count(*) FROM source_column"));
    if (!columns)
        return columns.error();
    QStringList numbers;
    for (const qint64 run : runs)
        numbers.append(QString::number(run));
    constexpr int Figures = 7;
    QList<MeasuredAttempt> measured;
    QList<qint64> rows;
    const auto read = eachRow(
        connection,
        (pack > 1
             ? QStringLiteral("SELECT t.prompt_tokens, t.completion_tokens, 0, 0, 0, t.latency_ms, t.row%1"
                              " FROM answer t JOIN source s ON s.row = t.row"
                              " WHERE t.run IN (%2) AND t.prompt_tokens > 0 ORDER BY t.row DESC LIMIT %3")
             : QStringLiteral("SELECT t.prompt_tokens, t.completion_tokens, t.cached_tokens,"
                              " t.cache_write_tokens, t.sent_ms, t.ended_ms, t.row%1"
                              " FROM attempt t JOIN source s ON s.row = t.row"
                              " WHERE t.run IN (%2) AND t.prompt_tokens > 0 ORDER BY t.id DESC LIMIT %3"))
            .arg(sourceColumnList(int(*columns)), numbers.join(QLatin1Char(',')))
            .arg(count),
        [&](const QSqlQuery& query) {
            MeasuredAttempt attempt;
            attempt.promptTokens = query.value(0).toInt();
            attempt.completionTokens = query.value(1).toInt();
            attempt.cachedTokens = query.value(2).toInt();
            attempt.cacheWriteTokens = query.value(3).toInt();
            attempt.seconds = double(query.value(5).toLongLong() - query.value(4).toLongLong()) / 1000 / pack;
            for (int i = 0; i < *columns; ++i)
                attempt.cells.append(query.value(Figures + i).toString());
            measured.append(attempt);
            rows.append(query.value(6).toLongLong());
        });
    if (!read)
        return read.error();
    const auto neighbours = NeighbourRows::read(connection, around, rows);
    if (!neighbours)
        return neighbours.error();
    for (qsizetype i = 0; i < measured.size(); ++i) {
        auto its = neighbours->of(rows.at(i));
        if (!its)
            return its.error();
        measured[i].around = std::move(*its);
    }
    return measured;
}

} // namespace rowmill
