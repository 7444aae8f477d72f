#include "app/store/result_writer.h"

#include <QVariant>

namespace rowmill {

using namespace Qt::StringLiterals;

namespace {

QString notNull(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Result<void> ResultWriter::prepare()
{
    if (m_lease)
        return {};
    // Named, since Qt makes up a name for a value bound by its place, anew each time: dear for each row.
    const std::pair<std::optional<QSqlQuery>*, const char*> statements[] = {
        {&m_attempt,
         "INSERT INTO attempt(row, run, number, queued_ms, sent_ms, ended_ms, status, outcome,"
         " request_id, message, prompt_tokens, completion_tokens, cached_tokens, cache_write_tokens,"
         " reasoning_tokens, cost) VALUES(:row, :run, :number, :queued, :sent, :ended, :status, :outcome,"
         " :request, :message, :prompt, :completion, :cached, :written, :reasoning, :cost)"},
        {&m_standing, "SELECT a.state, x.row, c.made_ms FROM (SELECT :row AS row) r"
                      " LEFT JOIN answer a ON a.row=r.row LEFT JOIN excluded x ON x.row=r.row"
                      " LEFT JOIN correction c ON c.row=r.row"},
        {&m_keep, "INSERT OR REPLACE INTO old_answer(row, run, text, request) SELECT row, run, text, request"
                  " FROM answer WHERE row=:row"},
        {&m_keepCorrection, "INSERT OR REPLACE INTO old_correction(row, made_ms, text)"
                            " SELECT row, made_ms, text FROM correction WHERE row=:row"},
        {&m_dropCorrection, "DELETE FROM correction WHERE row=:row"},
        {&m_answer,
         "INSERT OR REPLACE INTO answer(row, run, state, outcome, text, error, attempts, prompt_tokens,"
         " completion_tokens, latency_ms, request, shared_from) VALUES(:row, :run, :state, :outcome, :text,"
         " :error, :attempts, :prompt, :completion, :latency, :request, :shared)"},
        {&m_shared, "SELECT state, outcome, text, error, 1 FROM answer WHERE row=:row AND request=:request"
                    " AND (state=3 OR (state=4 AND run=:run))"
                    " UNION ALL SELECT 3, 'answered', text, '', 0 FROM old_answer"
                    " WHERE row=:row AND request=:request LIMIT 1"},
        {&m_lease, "DELETE FROM lease WHERE row=:row"},
    };
    for (const auto& [query, sql] : statements) {
        auto prepared = m_connection->prepare(QLatin1String(sql));
        if (!prepared)
            return prepared.error();
        *query = std::move(*prepared);
    }
    return {};
}

RowState ResultWriter::Standing::state() const
{
    if (excluded)
        return RowState::Excluded;
    return correctedMs ? RowState::Done : answer;
}

Result<CommittedRow> ResultWriter::write(const ResultRecord& record)
{
    if (const auto ready = prepare(); !ready)
        return ready.error();
    if (record.sharedFrom > 0)
        return writeShared(record);
    const qint64 row = record.attempt.row;
    if (!record.ofAnother) {
        if (const auto done = writeAttempt(record.attempt); !done)
            return done.error();
    }
    const auto standing = standingOf(row);
    if (!standing)
        return standing.error();
    const RowState before = standing->state();
    CommittedRow committed{row, before, before, false, RowState::Waiting, false, record.attempt.number};
    if (!record.state)
        return committed;
    committed.settled = true;
    committed.result = *record.state;
    if (const auto done = settle(record, *standing, committed); !done)
        return done.error();
    return committed;
}

/// Where the other row turns out not to have that answer, the row's turn ends without a result: it waits.
Result<CommittedRow> ResultWriter::writeShared(const ResultRecord& record)
{
    const qint64 row = record.attempt.row;
    const auto standing = standingOf(row);
    if (!standing)
        return standing.error();
    CommittedRow committed{row, standing->state(), standing->state(), true, RowState::Waiting, false, 0};
    m_shared->bindValue(u":row"_s, record.sharedFrom);
    m_shared->bindValue(u":request"_s, record.request);
    m_shared->bindValue(u":run"_s, record.attempt.run); // a failure counts in its own run only
    if (const auto done = m_connection->execute(*m_shared); !done)
        return done.error();
    const bool found = m_shared->next();
    ResultRecord copy = record;
    bool current = false;
    if (found) {
        copy.state = static_cast<RowState>(m_shared->value(0).toInt());
        copy.attempt.outcome = outcomeFromName(m_shared->value(1).toString()).value_or(Outcome::Answered);
        copy.answer = m_shared->value(2).toString();
        copy.attempt.message = m_shared->value(3).toString();
        current = m_shared->value(4).toBool();
    }
    m_shared->finish();
    committed.result = found ? *copy.state : RowState::Waiting;
    // Its own answer to the same request stays where it is.
    const bool stays = !found || (current && record.sharedFrom == row && standing->answer == RowState::Done);
    if (const auto done = stays ? execute(m_lease, row) : settle(copy, *standing, committed); !done)
        return done.error();
    if (stays && found) {
        const auto replaced = replaceCorrection(copy, *standing);
        if (!replaced)
            return replaced.error();
        committed.uncorrected = *replaced && !standing->excluded;
    }
    return committed;
}

/// Ends the row's turn in its run; `committed` is told what came of it.
Result<void> ResultWriter::settle(const ResultRecord& record, Standing standing, CommittedRow& committed)
{
    const qint64 row = record.attempt.row;
    if (const auto done = execute(m_lease, row); !done)
        return done;
    // A row that had an answer does not lose it to a question that was broken off.
    const bool brokenOff = *record.state == RowState::Waiting || *record.state == RowState::Unknown;
    if (brokenOff && standing.answer == RowState::Done)
        return {};
    if (standing.answer == RowState::Done) {
        if (const auto done = execute(m_keep, row); !done)
            return done;
    }
    if (const auto done = writeAnswer(record); !done)
        return done;
    const auto replaced = replaceCorrection(record, standing);
    if (!replaced)
        return replaced.error();
    committed.uncorrected = *replaced && !standing.excluded;
    standing.answer = *record.state;
    if (*replaced)
        standing.correctedMs.reset();
    committed.after = standing.state();
    return {};
}

/// One made while the question was on its way is younger than whatever the person said before.
Result<bool> ResultWriter::replaceCorrection(const ResultRecord& record, const Standing& old)
{
    const bool replace = record.replacesCorrection && *record.state == RowState::Done && old.correctedMs &&
                         *old.correctedMs <= record.attempt.queuedMs;
    if (!replace)
        return false;
    for (auto* query : {&m_keepCorrection, &m_dropCorrection}) {
        if (const auto done = execute(*query, record.attempt.row); !done)
            return done.error();
    }
    return true;
}

Result<void> ResultWriter::writeAttempt(const AttemptRecord& attempt)
{
    QSqlQuery& query = *m_attempt;
    query.bindValue(u":row"_s, attempt.row);
    query.bindValue(u":run"_s, attempt.run);
    query.bindValue(u":number"_s, attempt.number);
    query.bindValue(u":queued"_s, attempt.queuedMs);
    query.bindValue(u":sent"_s, attempt.sentMs);
    query.bindValue(u":ended"_s, attempt.endedMs);
    query.bindValue(u":status"_s, attempt.status);
    query.bindValue(u":outcome"_s, QString(outcomeName(attempt.outcome)));
    query.bindValue(u":request"_s, notNull(attempt.requestId));
    query.bindValue(u":message"_s, notNull(attempt.message));
    query.bindValue(u":prompt"_s, attempt.promptTokens);
    query.bindValue(u":completion"_s, attempt.completionTokens);
    query.bindValue(u":cached"_s, attempt.cachedTokens);
    query.bindValue(u":written"_s, attempt.cacheWriteTokens);
    query.bindValue(u":reasoning"_s, attempt.reasoningTokens);
    query.bindValue(u":cost"_s, attempt.cost ? QVariant(*attempt.cost) : QVariant());
    return m_connection->execute(query);
}

Result<ResultWriter::Standing> ResultWriter::standingOf(qint64 row)
{
    if (const auto done = execute(m_standing, row); !done)
        return done.error();
    Standing standing;
    if (m_standing->next()) {
        standing.answer = answerState(m_standing->value(0).toInt());
        standing.excluded = !m_standing->isNull(1);
        if (!m_standing->isNull(2))
            standing.correctedMs = m_standing->value(2).toLongLong();
    }
    m_standing->finish();
    return standing;
}

Result<void> ResultWriter::execute(std::optional<QSqlQuery>& query, qint64 row)
{
    query->bindValue(u":row"_s, row);
    return m_connection->execute(*query);
}

Result<void> ResultWriter::writeAnswer(const ResultRecord& record)
{
    const AttemptRecord& attempt = record.attempt;
    const bool done = *record.state == RowState::Done;
    QSqlQuery& query = *m_answer;
    query.bindValue(u":row"_s, attempt.row);
    query.bindValue(u":run"_s, attempt.run);
    query.bindValue(u":state"_s, int(*record.state));
    query.bindValue(u":outcome"_s, QString(outcomeName(attempt.outcome)));
    const bool kept = done || *record.state == RowState::Failed;
    query.bindValue(u":text"_s, kept ? notNull(record.answer) : QStringLiteral(""));
    query.bindValue(u":error"_s, done ? QStringLiteral("") : notNull(attempt.message));
    const bool shared = record.sharedFrom > 0 && record.sharedFrom != attempt.row;
    query.bindValue(u":request"_s, record.request.isEmpty() ? QVariant() : QVariant(record.request));
    query.bindValue(u":shared"_s, shared ? QVariant(record.sharedFrom) : QVariant());
    query.bindValue(u":attempts"_s, record.sharedFrom > 0 ? 0 : attempt.number);
    query.bindValue(u":prompt"_s, attempt.promptTokens / record.served);
    query.bindValue(u":completion"_s, attempt.completionTokens / record.served);
    // What nobody waited for to the end has no latency to tell.
    const bool timed = attempt.sentMs > 0 && *record.state != RowState::Unknown;
    query.bindValue(u":latency"_s, timed ? attempt.endedMs - attempt.sentMs : 0);
    return m_connection->execute(query);
}

} // namespace rowmill
