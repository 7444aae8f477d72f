#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace rowmill {

/// One sheet of a workbook, as its tabs show it.
struct SheetInfo {
    QString name;
    bool hidden = false;

    bool operator==(const SheetInfo&) const = default;
};

/// The rows of one sheet, from the top, one at a time, as text. XLSX and ODS each have their own. Used on any
/// one thread, owned by its SheetReader.
class SheetRows {
public:
    virtual ~SheetRows() = default;

    /// The next row that the file mentions into `cells` (which it clears first), and its 1-based number into
    /// `row`; false at the end. Rows and cells left out of the file are not made up; the last cell has text.
    virtual Result<bool> next(QStringList& cells, qint64& row) = 0;

    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;
};

/// The rows of the sheet named `sheet`; of the first one that is not hidden when that is empty. Which kind
/// of workbook it is goes by what is in it. NoSuchSheet, and all that ZipArchive and XmlCursor refuse.
Result<std::unique_ptr<SheetRows>> openSheet(const QString& path, const QString& sheet);

/// The sheets of a workbook, in order of its tabs; those without cells (charts) are left out. Reads an ODS
/// file to its end: for a worker thread.
Result<QList<SheetInfo>> listSheets(const QString& path);

} // namespace rowmill
