#include "app/store/run_ledger.h"

#include <QJsonDocument>
#include <QVariant>

namespace rowmill {

namespace {

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<qint64> beginRun(const Connection& connection, const RunHead& head)
{
    auto query =
        connection.prepare(QStringLiteral("INSERT INTO run(started_ms, setup, selection) VALUES(?,?,?)"));
    if (!query)
        return query.error();
    query->bindValue(0, head.startedMs);
    query->bindValue(1, compact(head.setup));
    query->bindValue(2, compact(head.selection));
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    return query->lastInsertId().toLongLong();
}

Result<void> endRun(const Connection& connection, qint64 run, qint64 endedMs, const QString& stoppedBy,
                    const QJsonObject& totals)
{
    auto query =
        connection.prepare(QStringLiteral("UPDATE run SET ended_ms=?, stopped_by=?, totals=? WHERE id=?"));
    if (!query)
        return query.error();
    query->bindValue(0, endedMs);
    query->bindValue(1, stoppedBy);
    query->bindValue(2, compact(totals));
    query->bindValue(3, run);
    return connection.execute(*query);
}

Result<void> noteRunChange(const Connection& connection, qint64 run, qint64 atMs, const QJsonObject& limits)
{
    auto query =
        connection.prepare(QStringLiteral("INSERT INTO run_change(run, at_ms, limits) VALUES(?,?,?)"));
    if (!query)
        return query.error();
    query->bindValue(0, run);
    query->bindValue(1, atMs);
    query->bindValue(2, compact(limits));
    return connection.execute(*query);
}

} // namespace rowmill
