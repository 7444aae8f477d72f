#include "app/store/schema.h"

#include <QFile>
#include <QVariant>

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

} // namespace

Result<TableSchema> readSchema(const Connection& connection)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_master"));
    if (!query)
        return query.error();
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    TableSchema schema;
    while (query->next()) {
        // Two of one name hide one another: no project has that.
        if (!schema.emplace(query->value(0).toString(), query->value(1).toString()).second)
            return Error{ErrorKind::NotAProject, connection.path(), {}};
    }
    return schema;
}

Result<TableSchema> expectedSchema(int version)
{
    const auto memory = Connection::openMemory();
    if (!memory)
        return memory.error();
    if (const auto made = runSchemaFiles(*memory, 0, version); !made)
        return made.error();
    return readSchema(*memory);
}

Result<void> runSchemaFiles(const Connection& connection, int from, int to)
{
    for (int version = from + 1; version <= to; ++version) {
        const QString name = QStringLiteral(":/rowmill/schema/%1.sql").arg(version, 4, 10, QLatin1Char('0'));
        if (const auto done = runScript(connection, name); !done)
            return done.error();
    }
    return connection.run(QStringLiteral("PRAGMA user_version=%1").arg(to));
}

} // namespace rowmill
