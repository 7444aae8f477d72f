#include "app/store/connection.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <algorithm>

namespace rowmill {

namespace {

// SQLite's primary result codes, as Qt hands them over in nativeErrorCode().
constexpr int SqlitePerm = 3;
constexpr int SqliteBusy = 5;
constexpr int SqliteLocked = 6;
constexpr int SqliteReadOnly = 8;
constexpr int SqliteCorrupt = 11;
constexpr int SqliteFull = 13;
constexpr int SqliteCantOpen = 14;
constexpr int SqliteNotADatabase = 26;
constexpr int SqliteProtocol = 15;
constexpr int SqliteNoLargeFiles = 22;
/// Extended codes of I/O errors. The log's index found no room:
constexpr int SqliteNoRoomForIndex = 10 | (19 << 8);
/// Asking for a lock, giving it back, and looking whether there is one:
constexpr int SqliteLockFailures[] = {10 | (8 << 8), 10 | (9 << 8), 10 | (14 << 8), 10 | (15 << 8)};

constexpr const char* TablesInMemory = "PRAGMA temp_store=MEMORY";

const QString NoLocks = QStringLiteral("its drive cannot lock files, as some network drives");

Error errorFrom(const QSqlError& failure, const QString& path)
{
    const QString words = failure.databaseText();
    const int code = failure.nativeErrorCode().toInt();
    if (code == SqliteNoRoomForIndex)
        return {ErrorKind::DiskFull, path, words};
    if (std::count(std::begin(SqliteLockFailures), std::end(SqliteLockFailures), code) > 0)
        return {ErrorKind::FileUnwritable, path, NoLocks};
    switch (code & 0xff) {
    case SqliteProtocol:
    case SqliteNoLargeFiles:
        return {ErrorKind::FileUnwritable, path, NoLocks};
    case SqliteFull:
        return {ErrorKind::DiskFull, path, words};
    case SqliteCorrupt:
        return {ErrorKind::DamagedProject, path, words};
    case SqliteNotADatabase:
        return {ErrorKind::NotAProject, path, words};
    case SqliteBusy:
    case SqliteLocked:
        return {ErrorKind::ProjectInUse, path, words};
    case SqliteReadOnly:
    case SqlitePerm:
        return {ErrorKind::FileUnwritable, path, words};
    case SqliteCantOpen:
        return {QFileInfo::exists(path) ? ErrorKind::FileUnreadable : ErrorKind::FileUnwritable, path, words};
    default:
        return {ErrorKind::StoreFailed, path, words};
    }
}

} // namespace

Connection::Connection(QString name, QString path) : m_name(std::move(name)), m_path(std::move(path)) {}

Connection::Connection(Connection&& other) noexcept
    : m_name(std::exchange(other.m_name, {})), m_path(std::move(other.m_path)),
      m_folder(std::move(other.m_folder))
{
}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::standFor(const QString& path, std::unique_ptr<QTemporaryDir> folder)
{
    m_path = path;
    m_folder = std::move(folder);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<Connection> Connection::connect(const QString& path, const QString& options)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    Connection connection(name, path);
    database.setDatabaseName(path);
    database.setConnectOptions(options);
    if (!database.open())
        return errorFrom(database.lastError(), path);
    // Nothing that the file itself brings along may run or be trusted.
    for (const char* pragma :
         {"PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", TablesInMemory}) {
        if (const auto done = connection.run(QLatin1String(pragma)); !done)
            return done.error();
    }
    return connection;
}

Result<Connection> Connection::open(const QString& path, OpenMode mode)
{
    // A pipe would hold us up for ever, and a folder is no project; the same goes for what SQLite reads
    // beside.
    for (const QLatin1String ending :
         {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")}) {
        const QFileInfo file(path + ending);
        if (file.exists() && !file.isFile())
            return Error{ErrorKind::NotAProject, path, {}};
    }
    const QString access = mode == OpenMode::ReadOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;") : QString();
    return connect(path, access + QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
}

Result<Connection> Connection::openMemory()
{
    return connect(QStringLiteral(":memory:"), {});
}

Error Connection::errorOf(const QSqlQuery& query) const
{
    return errorFrom(query.lastError(), m_path);
}

Result<void> Connection::run(const QString& sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return errorOf(query);
    return {};
}

Result<QSqlQuery> Connection::prepare(const QString& sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query);
    return query;
}

Result<void> Connection::execute(QSqlQuery& query) const
{
    if (!query.exec())
        return errorOf(query);
    return {};
}

Result<QString> Connection::text(const QString& sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return errorOf(query);
    return query.next() ? query.value(0).toString() : QString();
}

Result<qint64> Connection::number(const QString& sql) const
{
    const auto found = text(sql);
    if (!found)
        return found.error();
    return found->toLongLong();
}

Result<TablesInFiles> TablesInFiles::begin(const Connection& connection)
{
    if (const auto begun = connection.run(QStringLiteral("PRAGMA temp_store=FILE")); !begun)
        return begun.error();
    return TablesInFiles(connection);
}

TablesInFiles::TablesInFiles(TablesInFiles&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

TablesInFiles::~TablesInFiles()
{
    if (m_connection)
        (void)m_connection->run(QLatin1String(TablesInMemory));
}

Result<Transaction> Transaction::begin(const Connection& connection)
{
    if (const auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection)
        (void)m_connection->run(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (const auto done = m_connection->run(QStringLiteral("COMMIT")); !done)
        return done.error();
    m_connection = nullptr;
    return {};
}

} // namespace rowmill
