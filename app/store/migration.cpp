#include "app/store/migration.h"

#include "app/store/project_file.h"
#include "app/store/project_lock.h"
#include "app/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QVariant>

namespace rowmill {

namespace {

Result<void> bringUp(const Connection& connection, int from)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const auto done = runSchemaFiles(connection, from, ProjectVersion); !done)
        return done.error();
    // Whatever the older file held, what counts from here on is a project like any other.
    if (const auto checked = checkProject(connection); !checked)
        return checked.error();
    return transaction->commit();
}

Result<Connection> openCopy(const Connection& old, int version)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return Error{ErrorKind::FileUnwritable, QDir::tempPath(), folder->errorString()};
    const QString copy = folder->filePath(QStringLiteral("project"));
    auto query = old.prepare(QStringLiteral("VACUUM INTO ?"));
    if (!query)
        return query.error();
    query->bindValue(0, copy);
    if (const auto done = old.execute(*query); !done)
        return done.error();
    auto connection = Connection::open(copy, OpenMode::Write);
    if (!connection)
        return connection.error();
    connection->standFor(old.path(), std::move(folder));
    if (const auto done = connection->run(QStringLiteral("PRAGMA synchronous=OFF")); !done)
        return done.error();
    if (const auto done = bringUp(*connection, version); !done)
        return done.error();
    if (const auto done = connection->run(QStringLiteral("PRAGMA query_only=ON")); !done)
        return done.error();
    return connection;
}

Result<Connection> openAsItIs(const QString& path)
{
    auto connection = Connection::open(path, OpenMode::ReadOnly);
    if (!connection)
        return connection;
    const auto version = checkProject(*connection);
    if (!version)
        return version.error();
    if (*version == ProjectVersion)
        return connection;
    return openCopy(*connection, *version);
}

/// A program that was killed just when it changed the journal's kind leaves a change half made, which a
/// reader may not take back.
Result<void> takeBack(const QString& path)
{
    const auto lock = lockProject(path);
    if (!lock)
        return lock.error();
    const auto connection = Connection::open(path, OpenMode::Write);
    if (!connection)
        return connection.error();
    const auto checked = checkProject(*connection);
    return checked ? Result<void>() : Result<void>(checked.error());
}

} // namespace

QString backupPath(const QString& project, int version)
{
    const QFileInfo file(project);
    const QString name = QStringLiteral("%1 (version %2)").arg(file.completeBaseName()).arg(version);
    const QString ending = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    QString path = file.dir().filePath(name + ending);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = file.dir().filePath(QStringLiteral("%1 %2%3").arg(name).arg(n).arg(ending));
    return path;
}

Result<QString> migrateProject(const Connection& connection, int from)
{
    const QString backup = backupPath(connection.path(), from);
    if (const auto copied = copyProject(connection, backup); !copied) {
        Error error = copied.error();
        error.place = connection.path();
        return error;
    }
    if (const auto done = bringUp(connection, from); !done) {
        QFile::remove(backup);
        return done.error();
    }
    return backup;
}

Result<Connection> openForReading(const QString& path)
{
    auto opened = openAsItIs(path);
    if (opened || opened.error().kind != ErrorKind::FileUnwritable)
        return opened;
    if (const auto mended = takeBack(path); !mended)
        return mended.error();
    return openAsItIs(path);
}

} // namespace rowmill
