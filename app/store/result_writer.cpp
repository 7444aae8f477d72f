#include "app/store/result_writer.h"

#include <QVariant>

namespace rowmill {

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
    const std::pair<std::optional<QSqlQuery>*, const char*> statements[] = {
        {&m_attempt,
         "INSERT INTO attempt(row, run, number, queued_ms, sent_ms, ended_ms, status, outcome,"
         " request_id, message, prompt_tokens, completion_tokens) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"},
        {&m_state, "SELECT state FROM answer WHERE row=?"},
        {&m_keep,
         "INSERT OR REPLACE INTO old_answer(row, run, text) SELECT row, run, text FROM answer WHERE row=?"},
        {&m_answer,
         "INSERT OR REPLACE INTO answer(row, run, state, outcome, text, error, attempts, prompt_tokens,"
         " completion_tokens, latency_ms) VALUES(?,?,?,?,?,?,?,?,?,?)"},
        {&m_lease, "DELETE FROM lease WHERE row=?"},
    };
    for (const auto& [query, sql] : statements) {
        auto prepared = m_connection->prepare(QLatin1String(sql));
        if (!prepared)
            return prepared.error();
        *query = std::move(*prepared);
    }
    return {};
}

Result<CommittedRow> ResultWriter::write(const ResultRecord& record)
{
    if (const auto ready = prepare(); !ready)
        return ready.error();
    const qint64 row = record.attempt.row;
    const int number = record.attempt.number;
    if (const auto done = writeAttempt(record.attempt); !done)
        return done.error();
    const auto old = stateOf(row);
    if (!old)
        return old.error();
    if (!record.state)
        return CommittedRow{row, *old, *old, false, false, number};
    if (const auto done = endLease(row); !done)
        return done.error();
    // A row that had an answer does not lose it to a question that was broken off.
    const bool brokenOff = *record.state == RowState::Waiting || *record.state == RowState::Unknown;
    if (brokenOff && *old == RowState::Done)
        return CommittedRow{row, *old, *old, true, true, number};
    if (*old == RowState::Done) {
        if (const auto done = keepOld(row); !done)
            return done.error();
    }
    if (const auto done = writeAnswer(record); !done)
        return done.error();
    return CommittedRow{row, *old, *record.state, true, brokenOff, number};
}

Result<void> ResultWriter::writeAttempt(const AttemptRecord& attempt)
{
    QSqlQuery& query = *m_attempt;
    query.bindValue(0, attempt.row);
    query.bindValue(1, attempt.run);
    query.bindValue(2, attempt.number);
    query.bindValue(3, attempt.queuedMs);
    query.bindValue(4, attempt.sentMs);
    query.bindValue(5, attempt.endedMs);
    query.bindValue(6, attempt.status);
    query.bindValue(7, QString(outcomeName(attempt.outcome)));
    query.bindValue(8, notNull(attempt.requestId));
    query.bindValue(9, notNull(attempt.message));
    query.bindValue(10, attempt.promptTokens);
    query.bindValue(11, attempt.completionTokens);
    return m_connection->execute(query);
}

Result<RowState> ResultWriter::stateOf(qint64 row)
{
    m_state->bindValue(0, row);
    if (const auto done = m_connection->execute(*m_state); !done)
        return done.error();
    const RowState state =
        m_state->next() ? static_cast<RowState>(qBound(0, m_state->value(0).toInt(), RowStateCount - 1))
                        : RowState::Waiting;
    m_state->finish();
    return state;
}

Result<void> ResultWriter::keepOld(qint64 row)
{
    m_keep->bindValue(0, row);
    return m_connection->execute(*m_keep);
}

Result<void> ResultWriter::writeAnswer(const ResultRecord& record)
{
    const AttemptRecord& attempt = record.attempt;
    const bool done = *record.state == RowState::Done;
    QSqlQuery& query = *m_answer;
    query.bindValue(0, attempt.row);
    query.bindValue(1, attempt.run);
    query.bindValue(2, int(*record.state));
    query.bindValue(3, QString(outcomeName(attempt.outcome)));
    query.bindValue(4, done ? notNull(record.answer) : QStringLiteral(""));
    query.bindValue(5, done ? QStringLiteral("") : notNull(attempt.message));
    query.bindValue(6, attempt.number);
    query.bindValue(7, attempt.promptTokens);
    query.bindValue(8, attempt.completionTokens);
    // What nobody waited for to the end has no latency to tell.
    const bool timed = attempt.sentMs > 0 && *record.state != RowState::Unknown;
    query.bindValue(9, timed ? attempt.endedMs - attempt.sentMs : 0);
    return m_connection->execute(query);
}

Result<void> ResultWriter::endLease(qint64 row)
{
    m_lease->bindValue(0, row);
    return m_connection->execute(*m_lease);
}

} // namespace rowmill
