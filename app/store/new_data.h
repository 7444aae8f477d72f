#pragma once

#include "app/store/connection.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace rowmill {

/// Which rows of the new data are which of the old, and what counts as a change.
struct DataMatch {
    QString key;             ///< column of both by whose text rows are matched; empty: by their position
    QStringList used;        ///< columns whose text makes a row another question
    int before = 0;          ///< so many rows before it are part of the question too
    int after = 0;           ///< and so many after it
    QStringList around = {}; ///< with these columns
};

/// What new data makes of a project's rows.
struct DataChange {
    qint64 added = 0;     ///< rows without an older one
    qint64 changed = 0;   ///< matched, but a used column says something else, its own or one around it
    qint64 unchanged = 0; ///< matched, and the same question
    qint64 gone = 0;      ///< old rows that none of the new ones matches
    qint64 corrections =
        0; ///< of changed rows: of those whose own columns differ: kept in the history, no longer in force
    qint64 keyless = 0; ///< new rows whose key is empty or stands twice: they count as added

    bool operator==(const DataChange&) const = default;
};

/// Other source rows for a project that keeps what still fits: rows go in one after the other, match() tells
/// what that means, and apply() does it: unchanged rows keep their answers, attempts, corrections and
/// exclusion under their new numbers; of changed rows the answer goes into the history and the row waits, and
/// a correction stays in force only where the row itself is as before; of rows that are gone the answers are
/// kept as retired. All inside the caller's transaction, with the matching in SQLite and its tables where the
/// caller has them: memory stays flat in TablesInFiles. Lives on the store's thread, no longer than the
/// connection.
class NewData {
public:
    explicit NewData(const Connection& connection) : m_connection(&connection) {}

    /// Before the first row, and again when further columns turn up. TooLarge.
    Result<void> setColumns(const QStringList& columns);
    Result<void> add(const QStringList& cells);
    qint64 rows() const { return m_rows; }

    /// UnknownColumn where the new data lacks the key or a used column.
    Result<DataChange> match(const DataMatch& match);
    /// After match(). `sourceName` is what the project calls its data from now on.
    Result<void> apply(const QString& sourceName, qint64 nowMs);

private:
    Result<void> prepareInsert();
    Result<void> pairRows(const DataMatch& match, const QStringList& old);
    Result<void> compareAround(const DataMatch& match, const QStringList& old) const;
    Result<DataChange> count(const DataMatch& match) const;
    Result<void> retireGone(const QStringList& old, qint64 nowMs) const;
    Result<void> endChanged(qint64 nowMs) const;
    Result<void> renumber() const;
    Result<void> replaceSource(const QString& sourceName) const;
    Result<void> runAll(const QStringList& statements) const;

    const Connection* m_connection;
    QStringList m_columns;
    std::optional<QSqlQuery> m_insert;
    QStringList m_places;
    qint64 m_rows = 0;
};

} // namespace rowmill
