#pragma once

#include "app/engine/session.h"
#include "ui/table/row_source.h"

#include <memory>

namespace rowmill {

/// A Session as the table's source of rows, with their present answers or those of one run. Shares the
/// session, so a page that is still being read keeps it alive. Window's thread.
class SessionRowSource final : public RowSource {
public:
    explicit SessionRowSource(std::shared_ptr<Session> session) : m_session(std::move(session)) {}

    /// 0: the present answers. For rows asked by number from now on.
    void setRun(qint64 run) { m_run = run; }

    QFuture<Result<QList<RowRecord>>> rows(qint64 first, int count) override
    {
        return m_session->rows(first, count);
    }
    QFuture<Result<QList<RowRecord>>> rowsById(const QList<qint64>& rows) override
    {
        return m_session->rowsById(rows, m_run);
    }

private:
    std::shared_ptr<Session> m_session;
    qint64 m_run = 0;
};

} // namespace rowmill
