#include "app/store/sorted_rows.h"

#include "app/store/row_filter_sql.h"
#include "app/store/sort_keys.h"
#include "app/store/source_table.h"
#include "app/store/standing_sql.h"

#include <QVariant>

#include <algorithm>

namespace rowmill {

namespace {

/// Rows that one statement looks at: a few hundredths of a second, after which nobody wants it any more.
constexpr qint64 Slice = 50'000;
/// More rows than these are not named one by one.
constexpr qsizetype MostNamed = 5'000;
/// What decides an order stands in the beginning of a text.
constexpr int LongestKey = 4'000;

/// What a person looks for first comes first; among failed rows, those with the same reason stay together.
const QString StatusKey =
    QStringLiteral("CASE %1 WHEN 4 THEN 0 WHEN 5 THEN 1 WHEN 0 THEN 2 WHEN 3 THEN"
                   " CASE WHEN c.row IS NULL THEN 4 ELSE 5 END WHEN 6 THEN 6 ELSE 3 END,"
                   " CASE WHEN a.state = 4 THEN a.outcome END")
        .arg(QLatin1Char('(') + StandingState + QLatin1Char(')'));

/// One reading of all rows: which, by what, and where the answers go.
class Reading {
public:
    Reading(const Connection& connection, const RowFilter& filter, const RowSort& sort,
            const std::function<bool()>& cancelled)
        : m_connection(connection), m_filter(filter), m_sort(sort), m_cancelled(cancelled)
    {
    }

    Result<RowOrder> read(const std::optional<QList<qint64>>& only);

private:
    using Take = std::function<void(const QSqlQuery&)>;

    bool isText() const { return m_sort.by == RowSort::By::Source || m_sort.by == RowSort::By::Answer; }
    QString keySql() const;
    QString textSql(const QString& text) const;
    Result<void> each(const std::optional<QList<qint64>>& only, const Take& take);
    Result<void> run(const RowFilter& slice, const QString& more, const Take& take);
    Result<RowOrder> readPlain(const std::optional<QList<qint64>>& only);
    void takeKey(const QSqlQuery& query, SortKeys& keys) const;

    const Connection& m_connection;
    RowFilter m_filter;
    RowSort m_sort;
    std::function<bool()> m_cancelled;
    qint64 m_rows = 0;
    int m_columns = 0;
};

/// Bytes: to count characters takes longer, and one that is cut in two decides nothing.
QString Reading::textSql(const QString& text) const
{
    return QStringLiteral("substr(CAST(%1 AS BLOB), 1, %2)").arg(text).arg(LongestKey);
}

QString Reading::keySql() const
{
    switch (m_sort.by) {
    case RowSort::By::Row:
        return QStringLiteral("0");
    case RowSort::By::Source:
        return textSql(QStringLiteral("s.c%1").arg(m_sort.column));
    case RowSort::By::Answer: {
        const QString answer = answerSql(m_filter.run);
        if (m_sort.field.isEmpty())
            return textSql(answer);
        // An answer from before there were fields is no object.
        return textSql(QStringLiteral("CASE WHEN json_valid(%1) THEN (SELECT j.value FROM json_each(%1) j"
                                      " WHERE j.key = :field) ELSE %1 END")
                           .arg(answer));
    }
    case RowSort::By::Status:
        return StatusKey;
    case RowSort::By::Tokens:
        return QStringLiteral("a.prompt_tokens + a.completion_tokens");
    case RowSort::By::Time:
        return QStringLiteral("a.latency_ms");
    }
    return {};
}

Result<void> Reading::run(const RowFilter& slice, const QString& more, const Take& take)
{
    auto query = m_connection.prepare(QStringLiteral("SELECT s.row, ") + keySql() +
                                      QStringLiteral(" FROM source s") + StandingJoins +
                                      filterSql(slice, m_columns) + more + QStringLiteral(" ORDER BY s.row"));
    if (!query)
        return query.error();
    bindFilter(*query, slice);
    if (!m_sort.field.isEmpty())
        query->bindValue(QStringLiteral(":field"), m_sort.field);
    if (const auto done = m_connection.execute(*query); !done)
        return done.error();
    while (query->next())
        take(*query);
    return {};
}

Result<void> Reading::each(const std::optional<QList<qint64>>& only, const Take& take)
{
    const qint64 last = m_filter.to > 0 ? qMin(m_filter.to, m_rows) : m_rows;
    qsizetype named = 0;
    for (qint64 from = qMax<qint64>(1, m_filter.from); from <= last; from += Slice) {
        if (m_cancelled && m_cancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        RowFilter slice = m_filter;
        slice.from = from;
        slice.to = qMin(last, from + Slice - 1);
        QString more;
        if (only) {
            QStringList numbers;
            for (; named < only->size() && only->at(named) <= slice.to; ++named)
                numbers.append(QString::number(only->at(named)));
            if (numbers.isEmpty())
                continue;
            more = QStringLiteral(" AND s.row IN (%1)").arg(numbers.join(QLatin1Char(',')));
        }
        if (const auto done = run(slice, more, take); !done)
            return done.error();
    }
    return {};
}

void Reading::takeKey(const QSqlQuery& query, SortKeys& keys) const
{
    const qint64 row = query.value(0).toLongLong();
    const QVariant key = query.value(1);
    if (isText()) {
        keys.add(row, key.toByteArray());
    } else if (m_sort.by == RowSort::By::Status) {
        constexpr int Outcomes = 1000;
        const QVariant outcome = query.value(2);
        const int why =
            outcome.isNull() ? 0 : int(outcomeFromName(outcome.toString()).value_or(Outcome::Answered));
        keys.addNumber(row, key.toInt() * Outcomes + why);
    } else if (const double number = key.toDouble(); number > 0) {
        keys.addNumber(row, number);
    } else {
        keys.addEmpty(row);
    }
}

/// In source order, or against it.
Result<RowOrder> Reading::readPlain(const std::optional<QList<qint64>>& only)
{
    QList<qint64> rows;
    const auto done =
        each(only, [&rows](const QSqlQuery& query) { rows.append(query.value(0).toLongLong()); });
    if (!done)
        return done.error();
    if (m_sort.descending)
        std::reverse(rows.begin(), rows.end());
    return RowOrder::of(std::move(rows));
}

Result<RowOrder> Reading::read(const std::optional<QList<qint64>>& only)
{
    const auto rows = m_connection.number(QStringLiteral("SELECT coalesce(max(row), 0) FROM source"));
    if (!rows)
        return rows.error();
    const auto columns = m_connection.number(QStringLiteral("SELECT count(*) FROM source_column"));
    if (!columns)
        return columns.error();
    m_rows = *rows;
    m_columns = int(*columns);
    if (m_sort.by == RowSort::By::Row || (m_sort.by == RowSort::By::Source && m_sort.column >= m_columns))
        return readPlain(only);

    SortKeys keys(m_rows, m_sort.descending);
    if (const auto done = each(only, [&](const QSqlQuery& query) { takeKey(query, keys); }); !done)
        return done.error();
    keys.sort();
    for (QList<qint64> open = keys.undecided(); !open.isEmpty(); open = keys.undecided()) {
        const auto done = each(open.size() > MostNamed ? only : open, [&keys](const QSqlQuery& query) {
            keys.addMore(query.value(0).toLongLong(), query.value(1).toByteArray());
        });
        if (!done)
            return done.error();
        keys.sortMore();
    }
    return RowOrder::of(keys.take());
}

} // namespace

Result<RowOrder> readSorted(const Connection& connection, const RowFilter& filter, const RowSort& sort,
                            const std::function<bool()>& cancelled, const std::optional<QList<qint64>>& only)
{
    return Reading(connection, filter, sort, cancelled).read(only);
}

} // namespace rowmill
