#pragma once

#include "app/store/connection.h"

#include <QStringList>

#include <optional>

namespace rowmill {

/// Most source columns a project takes: one SQL column each, below SQLite's own limit of 2,000.
inline constexpr int MaxSourceColumns = 1990;

/// The text SQLite keeps of the source table with that many columns.
QString sourceTableSql(int columns);
Result<QStringList> readColumns(const Connection& connection);
/// ", s.c0, s.c1 ..." for a SELECT.
QString sourceColumnList(int columns);
/// The same of these, 0-based.
QString sourceColumnList(const QList<int>& columns);

/// Fills the source table of a new project, in source order, inside the caller's transaction.
class SourceWriter {
public:
    static Result<SourceWriter> create(const Connection& connection, const QStringList& columns);

    /// Further columns that turned up while reading; the rows before have nothing in them.
    Result<void> setColumns(const QStringList& columns);
    Result<void> add(const QStringList& cells);
    qint64 rows() const { return m_rows; }

private:
    explicit SourceWriter(const Connection& connection) : m_connection(&connection) {}
    Result<void> nameColumns(const QStringList& columns);
    Result<void> prepareInsert();

    const Connection* m_connection;
    int m_columns = 0;
    QStringList m_places; ///< names of the values in m_insert, the row's own first
    qint64 m_rows = 0;
    std::optional<QSqlQuery> m_insert;
};

} // namespace rowmill
