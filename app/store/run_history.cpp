#include "app/store/run_history.h"

#include "app/base/outcome.h"
#include "app/base/row_state.h"
#include "app/store/each_row.h"
#include "app/store/long_text.h"

#include <QHash>
#include <QJsonDocument>
#include <QVariant>

namespace rowmill {

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QVariant& text)
{
    return QJsonDocument::fromJson(textOf(text).toUtf8()).object();
}

using Runs = QHash<qint64, RunRecord>;

void takeTotals(RunRecord& run, const QJsonObject& totals)
{
    run.counted = !totals.isEmpty();
    const auto number = [&totals](const QString& key) { return totals.value(key).toInteger(); };
    run.rows = number(u"rows"_s);
    run.done = number(u"done"_s);
    run.failed = number(u"failed"_s);
    run.joined = number(u"joined"_s);
    run.reused = number(u"reused"_s);
    run.attempts = number(u"attempts"_s);
    run.unknownOutcomes = number(u"unknown_outcomes"_s);
    run.rateLimited = number(u"rate_limited"_s);
    run.promptTokens = number(u"prompt_tokens"_s);
    run.completionTokens = number(u"completion_tokens"_s);
    run.cachedTokens = number(u"cached_tokens"_s);
    run.reasoningTokens = number(u"reasoning_tokens"_s);
    if (const QJsonValue cost = totals.value(u"cost"_s); cost.isDouble())
        run.cost = cost.toDouble();
    run.savedByCache = totals.value(u"saved_by_cache"_s).toDouble();
    run.seconds = totals.value(u"seconds"_s).toDouble(-1);
}

Result<Runs> readHeads(const Connection& connection)
{
    Runs runs;
    const auto read = eachRow(
        connection,
        u"SELECT id, started_ms, ended_ms, %1, %2, %3, %4 FROM run"_s.arg(
            readable(u"setup"_s), readable(u"selection"_s), readable(u"stopped_by"_s), readable(u"totals"_s)),
        [&runs](const QSqlQuery& query) {
            RunRecord run;
            run.run = query.value(0).toLongLong();
            run.startedMs = query.value(1).toLongLong();
            run.endedMs = query.value(2).toLongLong();
            run.setup = object(query.value(3));
            run.selection = object(query.value(4));
            run.stoppedBy = textOf(query.value(5));
            takeTotals(run, object(query.value(6)));
            runs.insert(run.run, run);
        });
    if (!read)
        return read.error();
    return runs;
}

/// Calls `take` with the run that each line of `sql` begins with, as far as there is one.
template<typename Take>
Result<void> addTo(Runs& runs, const Connection& connection, const QString& sql, Take take)
{
    return eachRow(connection, sql, [&](const QSqlQuery& query) {
        const auto run = runs.find(query.value(0).toLongLong());
        if (run != runs.end())
            take(*run, query);
    });
}

Result<void> addAnswers(Runs& runs, const Connection& connection)
{
    const auto present = addTo(
        runs, connection, u"SELECT run, state, count(*) FROM answer WHERE state IN (3, 4) GROUP BY 1, 2"_s,
        [](RunRecord& run, const QSqlQuery& query) {
            const qint64 rows = query.value(2).toLongLong();
            const bool done = query.value(1).toInt() == int(RowState::Done);
            run.currentRows += done ? rows : 0;
            if (!run.counted)
                (done ? run.done : run.failed) += rows;
        });
    if (!present)
        return present;
    return addTo(runs, connection, u"SELECT run, count(*) FROM old_answer GROUP BY run"_s,
                 [](RunRecord& run, const QSqlQuery& query) {
                     run.keptRows = query.value(1).toLongLong();
                     run.done += run.counted ? 0 : run.keptRows;
                 });
}

void addOutcome(RunRecord& run, const QSqlQuery& query)
{
    const auto outcome = outcomeFromName(query.value(1).toString());
    const qint64 attempts = query.value(2).toLongLong();
    run.attempts += attempts;
    run.rateLimited += outcome == Outcome::RateLimited ? attempts : 0;
    run.unknownOutcomes += outcome && isUnknown(*outcome) ? attempts : 0;
    run.promptTokens += query.value(3).toLongLong();
    run.completionTokens += query.value(4).toLongLong();
    run.cachedTokens += query.value(5).toLongLong();
    run.reasoningTokens += query.value(6).toLongLong();
    if (!query.value(7).isNull())
        run.cost = run.cost.value_or(0) + query.value(7).toDouble();
}

/// For runs that never came to write their totals.
Result<void> addAttempts(Runs& runs, const Connection& connection)
{
    const bool all = std::all_of(runs.cbegin(), runs.cend(), [](const RunRecord& r) { return r.counted; });
    if (all)
        return {};
    const auto rows = addTo(runs, connection, u"SELECT run, count(DISTINCT row) FROM attempt GROUP BY run"_s,
                            [](RunRecord& run, const QSqlQuery& query) {
                                if (!run.counted)
                                    run.rows = query.value(1).toLongLong();
                            });
    if (!rows)
        return rows;
    return addTo(runs, connection,
                 u"SELECT run, outcome, count(*), sum(prompt_tokens), sum(completion_tokens),"
                 " sum(cached_tokens), sum(reasoning_tokens), sum(cost) FROM attempt GROUP BY run, outcome"_s,
                 [](RunRecord& run, const QSqlQuery& query) {
                     if (!run.counted)
                         addOutcome(run, query);
                 });
}

} // namespace

Result<QList<RunRecord>> readRuns(const Connection& connection)
{
    auto runs = readHeads(connection);
    if (!runs)
        return runs.error();
    const auto changes = addTo(
        *runs, connection, u"SELECT run, at_ms, %1 FROM run_change ORDER BY id"_s.arg(readable(u"limits"_s)),
        [](RunRecord& run, const QSqlQuery& query) {
            run.changes.append({query.value(1).toLongLong(), object(query.value(2))});
        });
    if (!changes)
        return changes.error();
    if (const auto done = addAttempts(*runs, connection); !done)
        return done.error();
    if (const auto done = addAnswers(*runs, connection); !done)
        return done.error();
    QList<RunRecord> list = runs->values();
    std::sort(list.begin(), list.end(), [](const RunRecord& a, const RunRecord& b) { return a.run > b.run; });
    return list;
}

Result<QList<AnswersOfRun>> readAnswersByRun(const Connection& connection)
{
    QList<AnswersOfRun> answers;
    const auto read = eachRow(
        connection,
        u"SELECT g.run, g.rows, %1 FROM (SELECT a.run AS run, count(*) AS rows FROM answer a"
        " WHERE a.state = 3 AND a.row NOT IN (SELECT row FROM excluded UNION SELECT row FROM correction)"
        " GROUP BY a.run) g LEFT JOIN run r ON r.id = g.run ORDER BY g.run"_s.arg(readable(u"r.setup"_s)),
        [&answers](const QSqlQuery& query) {
            answers.append(
                {query.value(0).toLongLong(), query.value(1).toLongLong(), object(query.value(2))});
        });
    if (!read)
        return read.error();
    return answers;
}

Result<OldAnswers> readOldAnswers(const Connection& connection)
{
    OldAnswers old;
    const auto read = eachRow(connection,
                              u"SELECT count(*), sum(bytes), sum(gone) FROM"
                              " (SELECT length(CAST(text AS BLOB)) AS bytes, 0 AS gone FROM old_answer UNION"
                              " ALL SELECT length(CAST(text AS BLOB)), 0 FROM old_correction UNION ALL SELECT"
                              " length(CAST(text AS BLOB)) + length(CAST(cells AS BLOB)), 1 FROM retired)"_s,
                              [&old](const QSqlQuery& query) {
                                  old.count = query.value(0).toLongLong();
                                  old.bytes = query.value(1).toLongLong();
                                  old.gone = query.value(2).toLongLong();
                              });
    if (!read)
        return read.error();
    return old;
}

Result<qint64> dropOldAnswers(const Connection& connection)
{
    const QString size = u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s;
    const auto before = connection.number(size);
    if (!before)
        return before;
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    for (const QString& table : {u"old_answer"_s, u"old_correction"_s, u"retired"_s}) {
        if (const auto done = connection.run(u"DELETE FROM "_s + table); !done)
            return done.error();
    }
    if (const auto done = transaction->commit(); !done)
        return done.error();
    // Dropped they are; a disk too full for the copy that this makes only keeps the room for later answers.
    (void)connection.run(u"VACUUM"_s);
    const auto after = connection.number(size);
    if (!after)
        return after;
    return *before - *after;
}

} // namespace rowmill
