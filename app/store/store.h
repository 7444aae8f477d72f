#pragma once

#include "app/store/disk_reserve.h"
#include "app/store/group_commit.h"
#include "app/store/records.h"
#include "app/store/row_edit.h"
#include "app/store/row_leases.h"
#include "app/store/run_ledger.h"
#include "app/store/sent_marks.h"
#include "app/store/sql_thread.h"
#include "app/store/volume.h"

#include <QJsonObject>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace rowmill {

/// One open project file. Three threads of its own: one with the only writing connection, two with a reading
/// one. Its methods may be called from any thread; its signals come from the writing thread. Owned
/// by the session; destroying it writes what is pending and closes the file.
class Store : public QObject {
    Q_OBJECT

public:
    struct RunStart {
        qint64 run = 0;
        qint64 rows = 0; ///< in the set
        StateCounts counts;
    };

    /// Checks and opens; blocks on the disk, so not for the window's thread. ProjectInUse tells who has it.
    static Result<std::shared_ptr<Store>> open(const QString& path, OpenMode mode);
    /// The same where it is known on what drive the file is.
    static Result<std::shared_ptr<Store>> open(const QString& path, OpenMode mode, Volume volume);
    ~Store() override;

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }
    /// As of opening.
    const ProjectInfo& info() const { return m_info; }
    /// Rows found when the file was opened whose request may have been sent by a program that died: asked,
    /// perhaps billed, and without an end in the books.
    qint64 recovered() const { return m_recovered; }

    /// Where the project stands as it was, when opening has brought it up to this version; else empty.
    const QString& backup() const { return m_backup; }

    /// The row's attempt of that number is about to go out: should the program die before the attempt's end
    /// is on the disk, recovered() counts the row. One store into memory; waits for nothing. Engine thread,
    /// between beginRun() and endRun().
    /// `ofAnother`: it goes in the request of another row, with which the attempt is recorded.
    void markSent(qint64 row, int number, qint64 nowMs, bool ofAnother = false);
    /// Takes results; they are on the disk when committed() names their rows. Never fails: see writeFailed().
    void record(const QList<ResultRecord>& results);
    /// Writes now what was taken. Nothing to do in a project that is only read.
    QFuture<Result<void>> flush();
    /// After writeFailed(): whether the file can be written again, and then everything that was taken is
    /// written. Says nothing by signals when it cannot.
    QFuture<Result<void>> tryAgain();

    QFuture<Result<RunStart>> beginRun(const RunHead& head, const LeaseQuery& query);
    /// See leaseRows(); pending results are written in the same transaction.
    QFuture<Result<QList<LeasedRow>>> lease(const LeaseQuery& query, qint64 run, qint64 after, int count,
                                            qint64 nowMs);
    QFuture<Result<void>> endRun(qint64 run, qint64 endedMs, const QString& stoppedBy,
                                 const QJsonObject& totals);
    void noteRunChange(qint64 run, qint64 atMs, const QJsonObject& limits);

    /// What a person changes; on the disk when the answer is there. committed() tells the new counts.
    QFuture<Result<RowEditDone>> edit(const RowEdit& edit);

    /// See dropOldAnswers() in run_history.h. Not while a run is on: it keeps the writing thread busy.
    QFuture<Result<qint64>> dropOld();

    QFuture<Result<QString>> meta(const QString& key);
    QFuture<Result<void>> setMeta(const QString& key, const QString& value);
    QFuture<Result<void>> copyTo(const QString& path);

    /// Work on the writing thread that changes which rows there are: job(Connection&) -> Result<T>. What this
    /// store tells is out of date after it; open the project anew.
    template<typename Job>
    auto rework(Job job)
    {
        return m_writer.run([work = std::move(job)](Connection& connection) { return work(connection); });
    }

    /// A question on the reading thread: job(const Connection&) -> Result<T>.
    template<typename Job>
    auto read(Job job)
    {
        return m_reader.run([work = std::move(job)](Connection& connection) { return work(connection); });
    }

    /// The same for questions that take long, on a thread that keeps nobody else waiting.
    template<typename Job>
    auto find(Job job)
    {
        using Answer = std::invoke_result_t<Job, const Connection&>;
        return m_finder.runSlot(
            [this, work = std::move(job)](std::optional<Connection>& slot) mutable -> Answer {
                if (const auto opened = openFinder(slot); !opened)
                    return opened.error();
                return work(*slot);
            });
    }

signals:
    /// These rows are on the disk; counts are those of the whole project after them. Without rows: the counts
    /// are different for another reason.
    void committed(const QList<rowmill::CommittedRow>& rows, const rowmill::StateCounts& counts);
    /// Nothing is lost: what was taken is kept in memory and tried again with the next write.
    void writeFailed(const rowmill::Error& error);

private:
    Store(const QString& path, OpenMode mode);
    Result<void> openWriting(Volume volume);
    Result<void> migrate(const Connection& connection, int version);
    Result<void> openReading();
    Result<void> openFinder(std::optional<Connection>& slot) const;
    Result<void> makeMarks(Connection& connection);
    void close(Connection& connection);
    Result<void> write(Connection& connection, const std::function<Result<void>()>& also);
    Result<void> commit(Connection& connection, const std::function<Result<void>()>& also = {});

    QString m_path;
    OpenMode m_mode;
    ProjectInfo m_info;
    qint64 m_recovered = 0;
    QString m_backup;
    StateCounts m_counts; ///< writing thread
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<SentMarks> m_marks; ///< made on the writing thread before the first row is taken
    DiskReserve m_reserve;
    GroupCommit m_group;
    SqlThread m_writer{QStringLiteral("store")};
    SqlThread m_reader{QStringLiteral("store reader")};
    SqlThread m_finder{QStringLiteral("store finder")};
};

} // namespace rowmill
