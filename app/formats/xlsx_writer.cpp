#include "app/formats/xlsx_writer.h"

#include "app/formats/limits.h"
#include "app/formats/ooxml_escapes.h"
#include "app/formats/workbook_words.h"
#include "app/formats/xml_text.h"

namespace rowmill {

namespace {

constexpr auto Deflated = ZipWriter::Packing::Deflated;

#define XLSX_XML_HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/"
#define SHEETS "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define TYPES "application/vnd.openxmlformats-officedocument.spreadsheetml."

constexpr char ContentTypes[] = XLSX_XML_HEAD
    "<Types xmlns=\"" PACKAGE "content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" TYPES "sheet.main+xml\"/>"
    "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" TYPES "worksheet+xml\"/>"
    "<Override PartName=\"/xl/styles.xml\" ContentType=\"" TYPES "styles+xml\"/>"
    "</Types>";

constexpr char PackageRelations[] = XLSX_XML_HEAD
    "<Relationships xmlns=\"" PACKAGE "relationships\">"
    "<Relationship Id=\"rId1\" Type=\"" OFFICE "relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
    "</Relationships>";

constexpr char Workbook[] =
    XLSX_XML_HEAD "<workbook xmlns=\"" SHEETS "\" xmlns:r=\"" OFFICE "relationships\">"
                  "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

constexpr char WorkbookRelations[] = XLSX_XML_HEAD
    "<Relationships xmlns=\"" PACKAGE "relationships\">"
    "<Relationship Id=\"rId1\" Type=\"" OFFICE "relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
    "<Relationship Id=\"rId2\" Type=\"" OFFICE "relationships/styles\" Target=\"styles.xml\"/>"
    "</Relationships>";

/// Style 0 plain, 1 bold, 2 with the hidden ' by which a text like =1+1 stays text when it is edited.
constexpr char Styles[] = XLSX_XML_HEAD
    "<styleSheet xmlns=\"" SHEETS "\">"
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\"/></cellXfs>"
    "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
    "</styleSheet>";

constexpr char SheetHead[] = XLSX_XML_HEAD
    "<worksheet xmlns=\"" SHEETS "\"><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">"
    "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
    "</sheetView></sheetViews><sheetData>";

/// Without the second part every number would carry a green corner that warns of text.
constexpr char SheetTail[] = "</sheetData><ignoredErrors>"
                             "<ignoredError sqref=\"A1:XFD1048576\" numberStoredAsText=\"1\"/>"
                             "</ignoredErrors></worksheet>";

QByteArray lettersOf(qsizetype column)
{
    QByteArray letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

bool looksLikeFormula(const QString& cell)
{
    return !cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front());
}

} // namespace

Result<void> XlsxWriter::begin(const QStringList& columns)
{
    m_columns = columns;
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_letters.append(lettersOf(i));
    if (auto opened = m_zip.open(); !opened)
        return opened;
    const std::pair<QByteArray, QByteArrayView> parts[] = {
        {"[Content_Types].xml", ContentTypes},
        {"_rels/.rels", PackageRelations},
        {"xl/workbook.xml", Workbook},
        {"xl/_rels/workbook.xml.rels", WorkbookRelations},
        {"xl/styles.xml", Styles},
    };
    for (const auto& [name, bytes] : parts) {
        if (auto added = m_zip.addPart(name, Deflated, bytes); !added)
            return added;
    }
    if (auto begun = m_zip.beginPart("xl/worksheets/sheet1.xml", Deflated); !begun)
        return begun;
    if (auto headed = m_zip.append(SheetHead); !headed)
        return headed;
    return addRow(columns);
}

Result<void> XlsxWriter::write(const QStringList& cells)
{
    Q_ASSERT(cells.size() <= m_columns.size());
    return addRow(cells);
}

Result<void> XlsxWriter::addRow(const QStringList& cells)
{
    if (++m_row > MaxSheetRows)
        return Error{ErrorKind::TooLarge, m_path, tooManyRowsWords(), m_row};
    m_xml = "<row r=\"" + QByteArray::number(m_row) + "\">";
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].isEmpty())
            continue;
        if (auto appended = appendCell(i, cells[i]); !appended)
            return appended;
    }
    m_xml += "</row>";
    return m_zip.append(m_xml);
}

Result<void> XlsxWriter::appendCell(qsizetype column, const QString& cell)
{
    if (cell.size() > MaxXlsxCell)
        return Error{ErrorKind::TooLarge, m_path,
                     WorkbookWords::tr("the cell of “%1” has %2 characters, and Excel takes 32,767; "
                                       "export as ODS, CSV or JSONL instead")
                         .arg(m_columns[column], QString::number(cell.size())),
                     m_row};
    m_xml += "<c r=\"" + m_letters[column] + QByteArray::number(m_row);
    m_xml += m_row == 1 ? "\" s=\"1" : looksLikeFormula(cell) ? "\" s=\"2" : "";
    m_xml += "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    appendXmlText(m_xml, withOoxmlEscapes(cell));
    m_xml += "</t></is></c>";
    return {};
}

Result<void> XlsxWriter::finish()
{
    if (auto ended = m_zip.append(SheetTail); !ended)
        return ended;
    if (auto ended = m_zip.endPart(); !ended)
        return ended;
    return m_zip.commit();
}

} // namespace rowmill
