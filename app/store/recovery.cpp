#include "app/store/recovery.h"

#include "app/store/left_marks.h"
#include "app/store/project_file.h"
#include "app/store/result_writer.h"

#include <QFile>
#include <QVariant>

#include <algorithm>
#include <limits>

namespace rowmill {

namespace {

struct Lease {
    qint64 row = 0;
    qint64 run = 0;
    qint64 leasedMs = 0;
    int recorded = 0; ///< number of the last attempt in the books, 0: none
};

Result<QList<Lease>> readLeases(const Connection& connection)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT l.row, l.run, l.leased_ms, coalesce((SELECT max(a.number) FROM attempt a"
                       " WHERE a.row = l.row AND a.run = l.run), 0)"
                       " FROM lease l JOIN source s ON s.row = l.row ORDER BY l.row"));
    if (!query)
        return query.error();
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    constexpr qint64 Most = std::numeric_limits<int>::max() - MarkedNumbers;
    QList<Lease> leases;
    while (query->next())
        leases.append({query->value(0).toLongLong(), query->value(1).toLongLong(),
                       query->value(2).toLongLong(),
                       int(std::clamp<qint64>(query->value(3).toLongLong(), 0, Most))});
    return leases;
}

/// The attempt that was out when the program died; none where the row was not sent, or what was sent is in
/// the books.
std::optional<ResultRecord> lostAttempt(const Lease& lease, const std::optional<LeftMarks>& marks,
                                        qint64 nowMs)
{
    ResultRecord lost;
    lost.state = RowState::Unknown;
    AttemptRecord& attempt = lost.attempt;
    attempt.row = lease.row;
    attempt.run = lease.run;
    attempt.number = lease.recorded + 1;
    attempt.queuedMs = lease.leasedMs;
    attempt.endedMs = nowMs;
    attempt.outcome = Outcome::LostAfterSend;
    attempt.message = QStringLiteral("Rowmill ended before the reply");
    if (!marks)
        return lost;
    const auto mark = marks->of(lease.row);
    if (!mark)
        return std::nullopt;
    // The mark has the last bits of the number only: it is the next such number that is not in the books.
    const int ahead = (mark->number - lease.recorded % MarkedNumbers + MarkedNumbers) % MarkedNumbers;
    if (ahead == 0 && lease.recorded > 0)
        return std::nullopt;
    attempt.number = lease.recorded + std::max(ahead, 1);
    attempt.sentMs = std::min(std::max(mark->sentMs, lease.leasedMs), nowMs);
    lost.ofAnother = mark->ofAnother;
    return lost;
}

Result<qint64> settleLeases(const Connection& connection, const std::optional<LeftMarks>& marks, qint64 nowMs)
{
    const auto leases = readLeases(connection);
    if (!leases)
        return leases.error();
    ResultWriter writer(connection);
    qint64 lost = 0;
    for (const Lease& lease : *leases) {
        const auto attempt = lostAttempt(lease, marks, nowMs);
        if (!attempt)
            continue;
        if (const auto done = writer.write(*attempt); !done)
            return done.error();
        ++lost;
    }
    if (const auto done = connection.run(QStringLiteral("DELETE FROM lease")); !done)
        return done.error();
    const auto ended = connection.run(
        QStringLiteral("UPDATE run SET stopped_by='killed', ended_ms=%1 WHERE ended_ms IS NULL").arg(nowMs));
    if (!ended)
        return ended.error();
    return lost;
}

Result<std::optional<LeftMarks>> readMarks(const Connection& connection)
{
    const auto id = readMeta(connection, SentMarksKey);
    if (!id)
        return id.error();
    const auto rows = connection.number(QStringLiteral("SELECT coalesce(max(row), 0) FROM source"));
    if (!rows)
        return rows.error();
    return LeftMarks::read(connection.path(), *rows, QUuid::fromString(*id));
}

} // namespace

Result<qint64> recoverLeases(const Connection& connection, qint64 nowMs)
{
    const auto left =
        connection.number(QStringLiteral("SELECT (SELECT count(*) FROM lease)"
                                         " + (SELECT count(*) FROM run WHERE ended_ms IS NULL)"));
    if (!left)
        return left;
    qint64 lost = 0;
    if (*left > 0) {
        const auto marks = readMarks(connection);
        if (!marks)
            return marks.error();
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return transaction.error();
        const auto settled = settleLeases(connection, *marks, nowMs);
        if (!settled)
            return settled;
        if (const auto done = transaction->commit(); !done)
            return done.error();
        lost = *settled;
    }
    QFile::remove(sentMarksPath(connection.path()));
    return lost;
}

} // namespace rowmill
