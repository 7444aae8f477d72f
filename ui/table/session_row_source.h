#pragma once

#include "app/engine/session.h"
#include "ui/table/row_source.h"

#include <memory>

namespace rowmill {

/// A Session as the table's source of rows. Shares the session, so a page that is still being read keeps it
/// alive. Window's thread.
class SessionRowSource final : public RowSource {
public:
    explicit SessionRowSource(std::shared_ptr<Session> session) : m_session(std::move(session)) {}

    QFuture<Result<QList<RowRecord>>> rows(qint64 first, int count) override
    {
        return m_session->rows(first, count);
    }
    QFuture<Result<QList<RowRecord>>> rowsById(const QList<qint64>& rows) override
    {
        return m_session->rowsById(rows);
    }

private:
    std::shared_ptr<Session> m_session;
};

} // namespace rowmill
