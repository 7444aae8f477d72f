#pragma once

#include "app/store/source_table.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace rowmill {

/// A project file in the making: rows go in one after the other, and only finish() puts the file in place.
/// Dropped before that, it leaves nothing behind. One thread.
class NewProject {
public:
    /// `path` is replaced by finish(), not before.
    static Result<std::unique_ptr<NewProject>> create(const QString& path);
    ~NewProject();
    NewProject(const NewProject&) = delete;
    NewProject& operator=(const NewProject&) = delete;

    /// Before the first row, and again when further columns turn up.
    Result<void> setColumns(const QStringList& columns);
    Result<void> add(const QStringList& cells) { return m_source->add(cells); }
    qint64 rows() const { return m_source ? m_source->rows() : 0; }

    /// Before finish(): what the project keeps beside its rows.
    Result<void> setMeta(const QString& key, const QString& value);
    Result<void> finish(const QString& sourceName, const QString& setup);

private:
    NewProject(const QString& path, const QString& part, std::unique_ptr<QLockFile> lock,
               Connection connection);

    std::unique_ptr<QLockFile> m_lock; ///< of m_path, from the beginning
    QString m_path;
    QString m_part;
    std::optional<Connection> m_connection;
    std::optional<Transaction> m_transaction;
    std::optional<SourceWriter> m_source;
};

} // namespace rowmill
