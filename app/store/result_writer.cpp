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
         " request_id, message, prompt_tokens, completion_tokens) VALUES(:row, :run, :number, :queued, :sent,"
         " :ended, :status, :outcome, :request, :message, :prompt, :completion)"},
        {&m_state, "SELECT state FROM answer WHERE row=:row"},
        {&m_keep, "INSERT OR REPLACE INTO old_answer(row, run, text) SELECT row, run, text FROM answer WHERE"
                  " row=:row"},
        {&m_answer,
         "INSERT OR REPLACE INTO answer(row, run, state, outcome, text, error, attempts, prompt_tokens,"
         " completion_tokens, latency_ms) VALUES(:row, :run, :state, :outcome, :text, :error, :attempts,"
         " :prompt, :completion, :latency)"},
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
    return m_connection->execute(query);
}

Result<RowState> ResultWriter::stateOf(qint64 row)
{
    m_state->bindValue(u":row"_s, row);
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
    m_keep->bindValue(u":row"_s, row);
    return m_connection->execute(*m_keep);
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
    query.bindValue(u":text"_s, done ? notNull(record.answer) : QStringLiteral(""));
    query.bindValue(u":error"_s, done ? QStringLiteral("") : notNull(attempt.message));
    query.bindValue(u":attempts"_s, attempt.number);
    query.bindValue(u":prompt"_s, attempt.promptTokens);
    query.bindValue(u":completion"_s, attempt.completionTokens);
    // What nobody waited for to the end has no latency to tell.
    const bool timed = attempt.sentMs > 0 && *record.state != RowState::Unknown;
    query.bindValue(u":latency"_s, timed ? attempt.endedMs - attempt.sentMs : 0);
    return m_connection->execute(query);
}

Result<void> ResultWriter::endLease(qint64 row)
{
    m_lease->bindValue(u":row"_s, row);
    return m_connection->execute(*m_lease);
}

} // namespace rowmill
