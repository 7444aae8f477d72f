#include "app/store/group_commit.h"

namespace rowmill {

bool GroupCommit::add(const QList<ResultRecord>& records)
{
    const QMutexLocker lock(&m_mutex);
    const bool first = m_records.isEmpty();
    m_records.append(records);
    return first;
}

qsizetype GroupCommit::pending() const
{
    const QMutexLocker lock(&m_mutex);
    return m_records.size();
}

Result<QList<CommittedRow>> GroupCommit::flush(const Connection& connection,
                                               const std::function<Result<void>()>& also)
{
    QList<ResultRecord> records;
    {
        const QMutexLocker lock(&m_mutex);
        records.swap(m_records);
    }
    if (records.isEmpty() && !also)
        return QList<CommittedRow>();
    auto committed = write(connection, records, also);
    if (!committed) {
        // Prepared statements may be stuck in a failed transaction: make them anew next time.
        m_writer.reset();
        const QMutexLocker lock(&m_mutex);
        m_records = records + m_records;
    }
    return committed;
}

Result<QList<CommittedRow>> GroupCommit::write(const Connection& connection,
                                               const QList<ResultRecord>& records,
                                               const std::function<Result<void>()>& also)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (!m_writer)
        m_writer.emplace(connection);
    QList<CommittedRow> rows;
    rows.reserve(records.size());
    for (const ResultRecord& record : records) {
        const auto row = m_writer->write(record);
        if (!row)
            return row.error();
        rows.append(*row);
    }
    if (also) {
        if (const auto done = also(); !done)
            return done.error();
    }
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return rows;
}

} // namespace rowmill
