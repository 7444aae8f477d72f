#include "app/store/store.h"

#include "app/store/migration.h"
#include "app/store/project_file.h"
#include "app/store/project_lock.h"
#include "app/store/project_reader.h"
#include "app/store/recovery.h"
#include "app/store/run_history.h"

#include <QDateTime>
#include <QFileInfo>

namespace rowmill {

namespace {

/// Answers wait at most this long for company before they are written.
constexpr std::chrono::milliseconds CommitDelay{50};

} // namespace

Store::Store(const QString& path, OpenMode mode) : m_path(path), m_mode(mode), m_reserve(path) {}

Result<std::shared_ptr<Store>> Store::open(const QString& path, OpenMode mode)
{
    return open(path, mode, volumeOf(path));
}

Result<std::shared_ptr<Store>> Store::open(const QString& path, OpenMode mode, Volume volume)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorKind::FileMissing, path, {}};
    std::shared_ptr<Store> store(new Store(path, mode));
    if (mode == OpenMode::Write) {
        auto lock = lockProject(path);
        if (!lock)
            return lock.error();
        store->m_lock = std::move(*lock);
        if (const auto opened = store->openWriting(volume); !opened)
            return opened.error();
    }
    if (const auto opened = store->openReading(); !opened)
        return opened.error();
    store->m_counts = store->m_info.counts;
    return store;
}

Result<void> Store::openWriting(Volume volume)
{
    return m_writer
        .runSlot([this, volume](std::optional<Connection>& slot) -> Result<void> {
            const bool log = QFileInfo(m_path + QStringLiteral("-wal")).size() > 0;
            const bool killed = log || QFileInfo(m_path + QStringLiteral("-journal")).size() > 0;
            if (log) {
                if (const auto ours = checkUntouched(m_path); !ours)
                    return ours.error();
            }
            auto connection = Connection::open(m_path, OpenMode::Write);
            if (!connection)
                return connection.error();
            const auto version = checkProject(*connection);
            if (!version)
                return version.error();
            if (const auto whole = checkPages(*connection, killed); !whole)
                return whole.error();
            if (const auto ready = prepareForWriting(*connection, volume); !ready)
                return ready.error();
            if (const auto done = migrate(*connection, *version); !done)
                return done.error();
            const auto recovered = recoverLeases(*connection, QDateTime::currentMSecsSinceEpoch());
            if (!recovered)
                return recovered.error();
            m_recovered = *recovered;
            m_reserve.removeLeft();
            slot.emplace(std::move(*connection));
            return {};
        })
        .result();
}

Result<void> Store::migrate(const Connection& connection, int version)
{
    if (version == ProjectVersion)
        return {};
    const auto backup = migrateProject(connection, version);
    if (!backup)
        return backup.error();
    m_backup = *backup;
    return {};
}

Result<void> Store::openReading()
{
    return m_reader
        .runSlot([this](std::optional<Connection>& slot) -> Result<void> {
            auto connection = openForReading(m_path);
            if (!connection)
                return connection.error();
            if (isReadOnly()) {
                if (const auto whole = checkPages(*connection, false); !whole)
                    return whole.error();
            }
            auto info = readInfo(*connection);
            if (!info)
                return info.error();
            m_info = *info;
            slot.emplace(std::move(*connection));
            return {};
        })
        .result();
}

/// When the first one asks: most who open a project want nothing found in it.
Result<void> Store::openFinder(std::optional<Connection>& slot) const
{
    if (slot)
        return {};
    auto connection = openForReading(m_path);
    if (!connection)
        return connection.error();
    slot.emplace(std::move(*connection));
    return {};
}

Store::~Store()
{
    // The readers go first: the log can only be folded into the file when nobody reads it.
    for (SqlThread* reader : {&m_finder, &m_reader})
        reader->runSlot([](std::optional<Connection>& slot) { return slot.reset(), true; }).waitForFinished();
    m_writer
        .runSlot([this](std::optional<Connection>& slot) {
            if (slot)
                close(*slot);
            slot.reset();
            m_marks.reset();
            return true;
        })
        .waitForFinished();
}

void Store::close(Connection& connection)
{
    const bool written = bool(commit(connection));
    m_reserve.release();
    const auto leases = countLeases(connection);
    // What could not be written must not look as if it had never been sent.
    if (m_marks && (!written || !leases || *leases > 0))
        m_marks->keep();
    (void)settle(connection);
}

void Store::markSent(qint64 row, int number, qint64 nowMs, bool ofAnother)
{
    if (m_marks)
        m_marks->mark(row, number, nowMs, ofAnother);
}

void Store::record(const QList<ResultRecord>& results)
{
    if (m_group.add(results))
        m_writer.runLater(CommitDelay, [this](Connection& connection) { (void)commit(connection); });
}

/// When the disk is full, what is kept for that moment is used up, and the run hears of it all the same.
Result<void> Store::commit(Connection& connection, const std::function<Result<void>()>& also)
{
    const auto done = write(connection, also);
    if (done)
        return done;
    const bool again = done.error().kind == ErrorKind::DiskFull && m_reserve.release();
    const auto written = again ? write(connection, also) : done;
    emit writeFailed(done.error());
    return written;
}

Result<void> Store::write(Connection& connection, const std::function<Result<void>()>& also)
{
    const auto rows = m_group.flush(connection, also);
    if (!rows)
        return rows.error();
    for (const CommittedRow& row : *rows) {
        --m_counts[row.before];
        ++m_counts[row.after];
        m_counts.corrected -= row.uncorrected ? 1 : 0;
        // Not before: a kill between the two may find a mark too many, never one too few.
        if (m_marks)
            m_marks->clear(row.row, row.attempt);
    }
    if (!rows->isEmpty())
        emit committed(*rows, m_counts);
    return {};
}

QFuture<Result<void>> Store::flush()
{
    if (isReadOnly())
        return QtFuture::makeReadyFuture(Result<void>());
    return m_writer.run([this](Connection& connection) { return commit(connection); });
}

QFuture<Result<void>> Store::tryAgain()
{
    return m_writer.run([this](Connection& connection) -> Result<void> {
        if (!m_reserve.hold())
            return Error{ErrorKind::DiskFull, m_path, {}};
        return write(connection, [&connection] { return touchFile(connection); });
    });
}

QFuture<Result<Store::RunStart>> Store::beginRun(const RunHead& head, const LeaseQuery& query)
{
    return m_writer.run([this, head, query](Connection& connection) -> Result<RunStart> {
        if (!m_reserve.hold())
            return Error{ErrorKind::DiskFull, m_path, {}};
        RunStart start;
        const auto done = commit(connection, [&]() -> Result<void> {
            const auto rows = countRows(connection, query);
            if (!rows)
                return rows.error();
            start.rows = *rows;
            const auto run = rowmill::beginRun(connection, head);
            if (!run)
                return run.error();
            start.run = *run;
            return makeMarks(connection);
        });
        if (!done)
            return done.error();
        start.counts = m_counts;
        return start;
    });
}

/// The project names its marks in the same transaction that begins the run: older ones are never believed.
Result<void> Store::makeMarks(Connection& connection)
{
    if (!m_marks)
        m_marks = SentMarks::create(m_path, m_info.rows, QDateTime::currentMSecsSinceEpoch());
    return writeMeta(connection, SentMarksKey, m_marks ? m_marks->id().toString() : QStringLiteral(""));
}

QFuture<Result<QList<LeasedRow>>> Store::lease(const LeaseQuery& query, qint64 run, qint64 after, int count,
                                               qint64 nowMs)
{
    return m_writer.run([=, this](Connection& connection) -> Result<QList<LeasedRow>> {
        QList<LeasedRow> leased;
        const auto done = commit(connection, [&]() -> Result<void> {
            auto rows = leaseRows(connection, query, run, after, count, nowMs);
            if (!rows)
                return rows.error();
            leased = std::move(*rows);
            return {};
        });
        if (!done)
            return done.error();
        if (m_marks) {
            for (const LeasedRow& row : leased)
                m_marks->forget(row.row);
        }
        return leased;
    });
}

QFuture<Result<void>> Store::endRun(qint64 run, qint64 endedMs, const QString& stoppedBy,
                                    const QJsonObject& totals)
{
    return m_writer.run([=, this](Connection& connection) -> Result<void> {
        const auto ended = commit(connection, [&]() -> Result<void> {
            if (const auto done = releaseLeases(connection, run); !done)
                return done.error();
            return rowmill::endRun(connection, run, endedMs, stoppedBy, totals);
        });
        if (ended)
            m_reserve.release();
        return ended;
    });
}

void Store::noteRunChange(qint64 run, qint64 atMs, const QJsonObject& limits)
{
    m_writer.run(
        [=](Connection& connection) { return rowmill::noteRunChange(connection, run, atMs, limits); });
}

QFuture<Result<RowEditDone>> Store::edit(const RowEdit& edit)
{
    return m_writer.run([this, edit](Connection& connection) -> Result<RowEditDone> {
        RowEditDone result;
        const auto done = commit(connection, [&]() -> Result<void> {
            auto applied = applyEdit(connection, edit);
            if (!applied)
                return applied.error();
            result = std::move(*applied);
            return {};
        });
        if (!done)
            return done.error();
        m_counts += result.change;
        result.counts = m_counts;
        emit committed({}, m_counts);
        return result;
    });
}

QFuture<Result<qint64>> Store::dropOld()
{
    return m_writer.run([](Connection& connection) { return dropOldAnswers(connection); });
}

QFuture<Result<QString>> Store::meta(const QString& key)
{
    return m_reader.run([key](Connection& connection) { return readMeta(connection, key); });
}

QFuture<Result<void>> Store::setMeta(const QString& key, const QString& value)
{
    return m_writer.run([=](Connection& connection) { return writeMeta(connection, key, value); });
}

QFuture<Result<void>> Store::copyTo(const QString& path)
{
    if (isReadOnly())
        return m_reader.run([path](Connection& connection) { return copyProject(connection, path); });
    return m_writer.run([this, path](Connection& connection) -> Result<void> {
        if (const auto done = commit(connection); !done)
            return done.error();
        return copyProject(connection, path);
    });
}

} // namespace rowmill
