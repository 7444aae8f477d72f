#pragma once

#include "app/formats/sheet_rows.h"
#include "app/formats/xml_cursor.h"

#include <QSet>

namespace rowmill {

/// Walks the content of an ODS workbook from sheet to sheet. Any one thread; owned by its rows, or by who
/// lists the sheets.
class OdsBook {
public:
    /// BrokenTable when it is locked by a password, or damaged.
    static Result<std::unique_ptr<OdsBook>> open(std::unique_ptr<ZipArchive> archive);

    /// To the start of the next sheet, past what is left of this one; false when there is none.
    Result<bool> nextSheet(SheetInfo& info);
    XmlCursor& xml() { return m_xml; }
    const ZipArchive& archive() const { return *m_archive; }

private:
    OdsBook(std::unique_ptr<ZipArchive> archive, std::unique_ptr<ZipPart> content)
        : m_archive(std::move(archive)), m_xml(std::move(content))
    {
    }
    void noteStyle();

    std::unique_ptr<ZipArchive> m_archive;
    XmlCursor m_xml;
    QString m_style;        ///< whose definition is being read
    QSet<QString> m_hiding; ///< styles of hidden sheets
};

} // namespace rowmill
