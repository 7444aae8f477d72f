#include "app/store/source_table.h"

#include "app/store/long_text.h"

#include <QVariant>

namespace rowmill {

QString sourceTableSql(int columns)
{
    QString sql = QStringLiteral("CREATE TABLE source(row INTEGER PRIMARY KEY");
    for (int i = 0; i < columns; ++i)
        sql += QStringLiteral(", c%1 TEXT").arg(i);
    return sql + QLatin1Char(')');
}

QString sourceColumnList(int columns)
{
    QString list;
    for (int i = 0; i < columns; ++i)
        list += QStringLiteral(", ") + readable(QStringLiteral("s.c%1").arg(i));
    return list;
}

QString sourceColumnList(const QList<int>& columns)
{
    QString list;
    for (const int column : columns)
        list += QStringLiteral(", ") + readable(QStringLiteral("s.c%1").arg(column));
    return list;
}

Result<QStringList> readColumns(const Connection& connection)
{
    auto query = connection.prepare(QStringLiteral("SELECT %1 FROM source_column ORDER BY position")
                                        .arg(readable(QStringLiteral("name"))));
    if (!query)
        return query.error();
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    QStringList columns;
    while (query->next())
        columns.append(textOf(query->value(0)));
    return columns;
}

Result<SourceWriter> SourceWriter::create(const Connection& connection, const QStringList& columns)
{
    if (columns.size() > MaxSourceColumns) {
        return Error{
            ErrorKind::TooLarge, connection.path(),
            QStringLiteral("%1 columns; a project takes %2").arg(columns.size()).arg(MaxSourceColumns)};
    }
    SourceWriter writer(connection);
    if (const auto made = connection.run(sourceTableSql(int(columns.size()))); !made)
        return made.error();
    if (const auto named = writer.nameColumns(columns); !named)
        return named.error();
    return writer;
}

Result<void> SourceWriter::nameColumns(const QStringList& columns)
{
    auto query =
        m_connection->prepare(QStringLiteral("INSERT INTO source_column(position, name) VALUES(?, ?)"));
    if (!query)
        return query.error();
    for (int i = m_columns; i < columns.size(); ++i) {
        query->bindValue(0, i);
        query->bindValue(1, columns.at(i));
        if (const auto done = m_connection->execute(*query); !done)
            return done.error();
    }
    m_columns = int(columns.size());
    return prepareInsert();
}

Result<void> SourceWriter::setColumns(const QStringList& columns)
{
    if (columns.size() > MaxSourceColumns) {
        return Error{
            ErrorKind::TooLarge, m_connection->path(),
            QStringLiteral("%1 columns; a project takes %2").arg(columns.size()).arg(MaxSourceColumns)};
    }
    m_insert.reset();
    for (int i = m_columns; i < columns.size(); ++i) {
        const auto added = m_connection->run(QStringLiteral("ALTER TABLE source ADD COLUMN c%1 TEXT").arg(i));
        if (!added)
            return added.error();
    }
    return nameColumns(columns);
}

Result<void> SourceWriter::prepareInsert()
{
    m_places = {QStringLiteral(":row")};
    for (int i = 0; i < m_columns; ++i)
        m_places.append(QStringLiteral(":c%1").arg(i));
    auto query = m_connection->prepare(QStringLiteral("INSERT INTO source VALUES(") +
                                       m_places.join(QLatin1Char(',')) + QLatin1Char(')'));
    if (!query)
        return query.error();
    m_insert = std::move(*query);
    return {};
}

Result<void> SourceWriter::add(const QStringList& cells)
{
    m_insert->bindValue(m_places.at(0), ++m_rows);
    for (int i = 0; i < m_columns; ++i)
        m_insert->bindValue(m_places.at(i + 1), i < cells.size() ? QVariant(cells.at(i))
                                                                 : QVariant(QMetaType(QMetaType::QString)));
    return m_connection->execute(*m_insert);
}

} // namespace rowmill
