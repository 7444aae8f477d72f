#pragma once

#include "app/store/result_writer.h"

#include <QMutex>

#include <functional>

namespace rowmill {

/// Collects results from any thread and writes them in one transaction each time: one wait for the disk for
/// many answers. What could not be written stays collected. add() from any thread; flush() on the store
/// thread only.
class GroupCommit {
public:
    /// True when this was the first result since the last flush: time to plan one.
    bool add(const QList<ResultRecord>& records);
    qsizetype pending() const;

    /// Writes everything collected, and `also` in the same transaction. Nothing of both counts unless the
    /// commit does.
    Result<QList<CommittedRow>> flush(const Connection& connection,
                                      const std::function<Result<void>()>& also = {});

private:
    Result<QList<CommittedRow>> write(const Connection& connection, const QList<ResultRecord>& records,
                                      const std::function<Result<void>()>& also);

    mutable QMutex m_mutex;
    QList<ResultRecord> m_records;
    std::optional<ResultWriter> m_writer;
};

} // namespace rowmill
