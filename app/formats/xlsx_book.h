#pragma once

#include "app/formats/number_format.h"
#include "app/formats/shared_strings.h"
#include "app/formats/sheet_rows.h"
#include "app/formats/zip_archive.h"

#include <QHash>

#include <vector>

namespace rowmill {

/// The parts of an XLSX workbook around its sheets: which sheets there are and where, how dates count, the
/// forms of cells and the shared strings. Parts are found by their relations, never by the names that one
/// program happens to give them. Any one thread; owned by the rows that are read from it.
class XlsxBook {
public:
    struct Sheet {
        SheetInfo info;
        QString part;
    };

    /// Reads which sheets there are. BrokenTable, TooLarge, here and below.
    static Result<std::unique_ptr<XlsxBook>> open(std::unique_ptr<ZipArchive> archive);

    const QList<Sheet>& sheets() const { return m_sheets; }
    const ZipArchive& archive() const { return *m_archive; }

    /// Reads what cells refer to; once, before the two below.
    Result<void> loadCells();
    SharedStrings& strings() { return m_strings; }
    /// A number as its cell shows it. `style`: the cell's, 0 when it names none.
    QString show(const QString& raw, qsizetype style) const;

private:
    struct Relation {
        QString type; ///< the last word of its address: "worksheet"
        QString part;
    };
    using Relations = QHash<QString, Relation>; ///< by id

    explicit XlsxBook(std::unique_ptr<ZipArchive> archive) : m_archive(std::move(archive)) {}
    Result<Relations> relationsOf(const QString& part) const;
    Result<QString> bookPart() const;
    Result<void> readSheets(const QString& part);
    Result<void> readStrings(const QString& part);
    Result<void> readStyles(const QString& part);

    std::unique_ptr<ZipArchive> m_archive;
    QList<Sheet> m_sheets;
    QString m_stringsPart;
    QString m_stylesPart;
    DateEpoch m_epoch = DateEpoch::Year1900;
    SharedStrings m_strings;
    std::vector<NumberFormat> m_formats; ///< by style
};

} // namespace rowmill
