#include "app/store/project_file.h"

#include "app/store/long_text.h"
#include "app/store/project_lock.h"
#include "app/store/schema.h"
#include "app/store/source_table.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVariant>

namespace rowmill {

namespace {

/// Every row takes more than a byte: a last row number beyond the file's size is a trap for whoever counts.
Result<void> checkRowNumbers(const Connection& connection)
{
    const auto first = connection.number(QStringLiteral("SELECT coalesce(min(row), 1) FROM source"));
    const auto last = connection.number(QStringLiteral("SELECT coalesce(max(row), 0) FROM source"));
    const auto pages = connection.number(QStringLiteral("PRAGMA page_count"));
    const auto pageBytes = connection.number(QStringLiteral("PRAGMA page_size"));
    for (const auto* number : {&first, &last, &pages, &pageBytes}) {
        if (!*number)
            return number->error();
    }
    if (*first < 1 || *last > *pages * *pageBytes)
        return Error{ErrorKind::DamagedProject, connection.path(),
                     QStringLiteral("its row numbers are wrong")};
    return {};
}

Result<void> checkSchema(const Connection& connection, int version)
{
    auto found = readSchema(connection);
    if (!found)
        return found.error();
    const auto expected = expectedSchema(version);
    if (!expected)
        return expected.error();
    const Error foreign{ErrorKind::NotAProject, connection.path(), {}};
    const auto source = found->find(QStringLiteral("table source"));
    if (source == found->end())
        return foreign;
    const int columns = int(source->second.count(QLatin1String(" TEXT")));
    if (source->second != sourceTableSql(columns))
        return foreign;
    found->erase(source);
    if (*found != *expected)
        return foreign;
    const auto names = connection.number(QStringLiteral("SELECT count(*) FROM source_column"));
    if (!names)
        return names.error();
    if (*names != columns)
        return foreign;
    return checkRowNumbers(connection);
}

} // namespace

Result<void> createProject(const Connection& connection)
{
    const auto named = connection.run(QStringLiteral("PRAGMA application_id=%1").arg(ProjectApplicationId));
    return named ? runSchemaFiles(connection, 0, ProjectVersion) : named;
}

Result<int> checkProject(const Connection& connection)
{
    const auto id = connection.number(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    if (*id != ProjectApplicationId)
        return Error{ErrorKind::NotAProject, connection.path(), {}};
    const auto version = connection.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (*version > ProjectVersion)
        return Error{ErrorKind::NewerProject, connection.path(), QString::number(*version)};
    if (*version < 1)
        return Error{ErrorKind::NotAProject, connection.path(), {}};
    if (const auto checked = checkSchema(connection, int(*version)); !checked)
        return checked.error();
    return int(*version);
}

Result<void> checkUntouched(const QString& path)
{
    const auto connection = Connection::open(path, OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    const auto version = checkProject(*connection);
    if (version)
        return {};
    const ErrorKind kind = version.error().kind;
    const bool certain = kind == ErrorKind::NotAProject || kind == ErrorKind::NewerProject;
    return certain ? Result<void>(version.error()) : Result<void>();
}

Result<void> checkPages(const Connection& connection, bool killed)
{
    constexpr qint64 QuickBytes = 64 * 1024 * 1024;
    if (!killed && QFileInfo(connection.path()).size() > QuickBytes)
        return {};
    const auto verdict = connection.text(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return verdict.error();
    if (*verdict != QLatin1String("ok"))
        return Error{ErrorKind::DamagedProject, connection.path(), verdict->simplified()};
    return {};
}

Result<void> prepareForWriting(const Connection& connection, Volume volume)
{
    const QString mode = volume == Volume::Network ? QStringLiteral("PRAGMA journal_mode=TRUNCATE")
                                                   : QStringLiteral("PRAGMA journal_mode=WAL");
    // Where there is no log to be had in spite of that, SQLite stays with a plain journal by itself.
    if (const auto set = connection.text(mode); !set)
        return set.error();
    for (const char* pragma :
         {"PRAGMA synchronous=FULL", "PRAGMA fullfsync=ON", "PRAGMA cache_size=-16000"}) {
        if (const auto done = connection.run(QLatin1String(pragma)); !done)
            return done.error();
    }
    return {};
}

Result<void> touchFile(const Connection& connection)
{
    const auto put = connection.run(QStringLiteral("INSERT INTO meta(key, value) VALUES('touch', '')"));
    return put ? connection.run(QStringLiteral("DELETE FROM meta WHERE key='touch'")) : put;
}

Result<void> settle(const Connection& connection)
{
    if (const auto done = connection.text(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); !done)
        return done.error();
    // Fails while somebody still reads; the log then stays beside the file, which is whole all the same.
    if (const auto mode = connection.text(QStringLiteral("PRAGMA journal_mode=DELETE")); !mode)
        return mode.error();
    return {};
}

Result<void> copyProject(const Connection& connection, const QString& path)
{
    const QFileInfo target(path);
    const auto lock = lockProject(path);
    if (!lock)
        return lock.error();
    const QString part =
        target.dir().filePath(QLatin1Char('.') + target.fileName() + QStringLiteral(".part"));
    QFile::remove(part);
    auto query = connection.prepare(QStringLiteral("VACUUM INTO ?"));
    if (!query)
        return query.error();
    query->bindValue(0, part);
    if (const auto done = connection.execute(*query); !done) {
        QFile::remove(part);
        Error error = done.error();
        error.place = path;
        return error;
    }
    const auto check = [&part]() -> Result<void> {
        const auto copy = Connection::open(part, OpenMode::ReadOnly);
        if (!copy)
            return copy.error();
        const auto verdict = copy->text(QStringLiteral("PRAGMA quick_check(1)"));
        if (!verdict)
            return verdict.error();
        if (*verdict != QLatin1String("ok"))
            return Error{ErrorKind::DamagedProject, part, *verdict};
        return {};
    }();
    if (!check) {
        QFile::remove(part);
        return check.error();
    }
    const auto replaced = replaceProject(part, path);
    if (!replaced)
        QFile::remove(part);
    return replaced;
}

Result<QString> readMeta(const Connection& connection, const QString& key)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT %1 FROM meta WHERE key=?").arg(readable(QStringLiteral("value"))));
    if (!query)
        return query.error();
    query->bindValue(0, key);
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    return query->next() ? textOf(query->value(0)) : QString();
}

Result<void> writeMeta(const Connection& connection, const QString& key, const QString& value)
{
    auto query = connection.prepare(QStringLiteral(
        "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value=excluded.value"));
    if (!query)
        return query.error();
    query->bindValue(0, key);
    query->bindValue(1, value);
    return connection.execute(*query);
}

} // namespace rowmill
