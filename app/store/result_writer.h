#pragma once

#include "app/store/connection.h"
#include "app/store/records.h"

#include <QList>

#include <optional>

namespace rowmill {

/// What a commit made of a row.
struct CommittedRow {
    qint64 row = 0;
    RowState before = RowState::Waiting;
    RowState after = RowState::Waiting;
    bool settled = false;   ///< the result ended the row's turn in the run
    bool brokenOff = false; ///< it ended without a verdict; `after` may be an older answer
    int attempt = 0;        ///< number of the attempt that the result told of
};

/// Writes attempts and answers inside the caller's transaction. Store thread; lives no longer than its
/// connection. An answer that is replaced is kept in old_answer.
class ResultWriter {
public:
    explicit ResultWriter(const Connection& connection) : m_connection(&connection) {}

    Result<CommittedRow> write(const ResultRecord& record);

private:
    Result<void> prepare();
    Result<void> writeAttempt(const AttemptRecord& attempt);
    Result<RowState> stateOf(qint64 row);
    Result<void> keepOld(qint64 row);
    Result<void> writeAnswer(const ResultRecord& record);
    Result<void> endLease(qint64 row);

    const Connection* m_connection;
    std::optional<QSqlQuery> m_attempt;
    std::optional<QSqlQuery> m_state;
    std::optional<QSqlQuery> m_keep;
    std::optional<QSqlQuery> m_answer;
    std::optional<QSqlQuery> m_lease;
};

} // namespace rowmill
