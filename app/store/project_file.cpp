#include "app/store/project_file.h"

#include "app/store/project_lock.h"
#include "app/store/source_table.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVariant>

#include <map>

// Outside any namespace, as the macro wants it: in a static library nobody else pulls the schema files in.
static void initSchemaFiles()
{
    Q_INIT_RESOURCE(app);
}

namespace rowmill {

namespace {

/// Splits at the semicolons that end lines: the schema files are ours and hold no other.
Result<void> runScript(const Connection& connection, const QString& name)
{
    initSchemaFiles();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::StoreFailed, connection.path(), QStringLiteral("no schema %1").arg(name)};
    const QString script = QString::fromUtf8(file.readAll());
    const auto statements = script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    for (const QString& statement : statements) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const auto done = connection.run(statement); !done)
            return done.error();
    }
    return {};
}

using Schema = std::map<QString, QString>; ///< "table name" -> its SQL

Result<Schema> readSchema(const Connection& connection)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_master"));
    if (!query)
        return query.error();
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    Schema schema;
    while (query->next())
        schema.emplace(query->value(0).toString(), query->value(1).toString());
    return schema;
}

Result<Schema> expectedSchema()
{
    const auto memory = Connection::openMemory();
    if (!memory)
        return memory.error();
    if (const auto made = createProject(*memory); !made)
        return made.error();
    return readSchema(*memory);
}

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

Result<void> checkSchema(const Connection& connection)
{
    auto found = readSchema(connection);
    if (!found)
        return found.error();
    const auto expected = expectedSchema();
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
    const QStringList head = {QStringLiteral("PRAGMA application_id=%1").arg(ProjectApplicationId),
                              QStringLiteral("PRAGMA user_version=%1").arg(ProjectVersion)};
    for (const QString& statement : head) {
        if (const auto done = connection.run(statement); !done)
            return done.error();
    }
    for (int version = 1; version <= ProjectVersion; ++version) {
        const QString name = QStringLiteral(":/rowmill/schema/%1.sql").arg(version, 4, 10, QLatin1Char('0'));
        if (const auto done = runScript(connection, name); !done)
            return done.error();
    }
    return {};
}

Result<void> checkProject(const Connection& connection)
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
    return checkSchema(connection);
}

Result<void> prepareForWriting(const Connection& connection)
{
    // Network drives cannot hold the shared memory that WAL needs; SQLite then stays with a plain journal,
    // which is slower and just as safe.
    if (const auto mode = connection.text(QStringLiteral("PRAGMA journal_mode=WAL")); !mode)
        return mode.error();
    for (const char* pragma :
         {"PRAGMA synchronous=FULL", "PRAGMA fullfsync=ON", "PRAGMA cache_size=-16000"}) {
        if (const auto done = connection.run(QLatin1String(pragma)); !done)
            return done.error();
    }
    return {};
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
    auto query = connection.prepare(QStringLiteral("SELECT value FROM meta WHERE key=?"));
    if (!query)
        return query.error();
    query->bindValue(0, key);
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    return query->next() ? query->value(0).toString() : QString();
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
