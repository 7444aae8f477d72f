#pragma once

#include "app/base/json.h"
#include "app/formats/column_names.h"

#include <QHash>
#include <QStringList>

namespace rowmill {

/// Spreads JSON values over the columns of a table. A column is made for each name when it is first met, so
/// the list grows while reading; a member of an object inside is reached as "a.b.c". Text cells are the
/// decoded strings, null is an empty cell, a list is its JSON as it stands in the file, and a value that is
/// no object stands alone in the column "value". A value class.
class JsonColumns {
public:
    const QStringList& list() const { return m_names.list(); }

    /// One object. BrokenJson; TooLarge for one column too many.
    Result<void> spread(const QByteArray& object, QStringList& cells);
    /// Any one value. The same errors.
    Result<void> spreadAny(const QByteArray& value, QStringList& cells);
    /// Makes sure of a column for values that are no objects.
    void addValueColumn();

private:
    Result<void> spreadFields(const QList<JsonField>& fields, const QString& path, const QString& shown,
                              int depth, QStringList& cells);
    Result<void> put(const QString& path, const QString& shown, const QString& value, QStringList& cells);

    ColumnNames m_names;
    QHash<QString, qsizetype> m_places; ///< names from the outermost on, joined by U+001F -> column
};

} // namespace rowmill
