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
    bool settled = false;                ///< the result ended the row's turn in the run
    RowState result = RowState::Waiting; ///< what the run made of it; `after` may be older, or by hand
    bool uncorrected = false;            ///< an answer by hand made way
    int attempt = 0;                     ///< number of the attempt that the result told of
};

/// Writes attempts and answers inside the caller's transaction. Store thread; lives no longer than its
/// connection. An answer that is replaced is kept in old_answer, one by hand in old_correction. Only a run
/// that was told so replaces one by hand; what others bring lies underneath it. A shared result is copied
/// from the row that asked the very same.
class ResultWriter {
public:
    explicit ResultWriter(const Connection& connection) : m_connection(&connection) {}

    Result<CommittedRow> write(const ResultRecord& record);

private:
    /// How a row stands before a result.
    struct Standing {
        RowState answer = RowState::Waiting; ///< underneath what a person did
        bool excluded = false;
        std::optional<qint64> correctedMs;

        RowState state() const;
    };

    Result<void> prepare();
    Result<void> writeAttempt(const AttemptRecord& attempt);
    Result<Standing> standingOf(qint64 row);
    Result<void> settle(const ResultRecord& record, Standing standing, CommittedRow& committed);
    Result<void> execute(std::optional<QSqlQuery>& query, qint64 row);
    Result<bool> replaceCorrection(const ResultRecord& record, const Standing& old);
    Result<void> writeAnswer(const ResultRecord& record);
    Result<CommittedRow> writeShared(const ResultRecord& record);

    const Connection* m_connection;
    std::optional<QSqlQuery> m_attempt;
    std::optional<QSqlQuery> m_standing;
    std::optional<QSqlQuery> m_keep;
    std::optional<QSqlQuery> m_keepCorrection;
    std::optional<QSqlQuery> m_dropCorrection;
    std::optional<QSqlQuery> m_answer;
    std::optional<QSqlQuery> m_shared;
    std::optional<QSqlQuery> m_lease;
};

} // namespace rowmill
