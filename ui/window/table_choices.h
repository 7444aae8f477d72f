#pragma once

#include "ui/table/column_layout.h"

#include <QList>
#include <QString>

namespace rowmill {

/// How somebody likes to look at one project's table: columns and order. Kept on this computer by the
/// project's place, not in the project, which may belong to somebody else; of the latest projects only.
/// Main thread.
struct TableChoices {
    static constexpr int MostProjects = 50;

    QList<ColumnChoice> columns;
    QString sortKey; ///< see CellText::key(); empty: as in the source
    bool descending = false;
    bool operator==(const TableChoices&) const = default;

    static TableChoices load(const QString& project);
    void save(const QString& project) const;
};

} // namespace rowmill
