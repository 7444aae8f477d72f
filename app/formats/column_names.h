#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace rowmill {

/// Makes the headings of a file into names of columns that a prompt can point at: no line breaks, nothing
/// around them, "Column 3" for the third when empty, "name (2)" for a second "name". A value.
class ColumnNames {
public:
    const QStringList& list() const { return m_list; }
    /// Adds one at the end.
    void add(const QString& heading);

private:
    QStringList m_list;
    QSet<QString> m_taken;
};

} // namespace rowmill
