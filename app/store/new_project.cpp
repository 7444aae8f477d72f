#include "app/store/new_project.h"

#include "app/store/project_file.h"
#include "app/store/project_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rowmill {

NewProject::NewProject(const QString& path, const QString& part, std::unique_ptr<QLockFile> lock,
                       Connection connection)
    : m_lock(std::move(lock)), m_path(path), m_part(part), m_connection(std::move(connection))
{
}

NewProject::~NewProject()
{
    m_source.reset();
    m_transaction.reset();
    m_connection.reset();
    QFile::remove(m_part);
}

Result<std::unique_ptr<NewProject>> NewProject::create(const QString& path)
{
    const QFileInfo target(path);
    if (!QDir().mkpath(target.path()))
        return Error{ErrorKind::FileUnwritable, path, QStringLiteral("its folder cannot be made")};
    auto lock = lockProject(path);
    if (!lock)
        return lock.error();
    const QString part =
        target.dir().filePath(QLatin1Char('.') + target.fileName() + QStringLiteral(".part"));
    QFile::remove(part);
    auto connection = Connection::open(part, OpenMode::Write);
    if (!connection) {
        Error error = connection.error();
        error.place = path;
        return error;
    }
    std::unique_ptr<NewProject> project(new NewProject(path, part, std::move(*lock), std::move(*connection)));
    // The file does not count before it is whole, so it needs no journal; the last commit still syncs it.
    for (const char* pragma :
         {"PRAGMA page_size=8192", "PRAGMA journal_mode=OFF", "PRAGMA synchronous=NORMAL",
          "PRAGMA cache_size=-16000", "PRAGMA locking_mode=EXCLUSIVE"}) {
        if (const auto done = project->m_connection->text(QLatin1String(pragma)); !done)
            return done.error();
    }
    if (const auto made = createProject(*project->m_connection); !made)
        return made.error();
    auto transaction = Transaction::begin(*project->m_connection);
    if (!transaction)
        return transaction.error();
    project->m_transaction.emplace(std::move(*transaction));
    return project;
}

Result<void> NewProject::setColumns(const QStringList& columns)
{
    if (m_source)
        return m_source->setColumns(columns);
    auto source = SourceWriter::create(*m_connection, columns);
    if (!source)
        return source.error();
    m_source.emplace(std::move(*source));
    return {};
}

Result<void> NewProject::setMeta(const QString& key, const QString& value)
{
    return writeMeta(*m_connection, key, value);
}

Result<void> NewProject::finish(const QString& sourceName, const QString& setup)
{
    if (!m_source)
        return Error{ErrorKind::EmptyTable, sourceName, {}};
    for (const auto& [key, value] :
         {std::pair{QStringLiteral("source"), sourceName}, std::pair{QStringLiteral("setup"), setup}}) {
        if (const auto done = writeMeta(*m_connection, key, value); !done)
            return done.error();
    }
    m_source.reset();
    if (const auto done = m_transaction->commit(); !done)
        return done.error();
    m_transaction.reset();
    m_connection.reset();
    return replaceProject(m_part, m_path);
}

} // namespace rowmill
