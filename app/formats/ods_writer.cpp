#include "app/formats/ods_writer.h"

#include "app/formats/limits.h"
#include "app/formats/xml_text.h"

namespace rowmill {

namespace {

constexpr char MimeType[] = "application/vnd.oasis.opendocument.spreadsheet";

#define ODS_XML_HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define NAMESPACE "urn:oasis:names:tc:opendocument:xmlns:"

constexpr char Manifest[] =
    ODS_XML_HEAD "<manifest:manifest xmlns:manifest=\"" NAMESPACE "manifest:1.0\" manifest:version=\"1.2\">"
                 "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" "
                 "manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>"
                 "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                 "</manifest:manifest>";

constexpr char ContentHead[] =
    ODS_XML_HEAD "<office:document-content xmlns:office=\"" NAMESPACE "office:1.0\" xmlns:table=\"" NAMESPACE
                 "table:1.0\" "
                 "xmlns:text=\"" NAMESPACE "text:1.0\" xmlns:style=\"" NAMESPACE "style:1.0\" "
                 "xmlns:fo=\"" NAMESPACE "xsl-fo-compatible:1.0\" office:version=\"1.2\">"
                 "<office:automatic-styles><style:style style:name=\"head\" style:family=\"table-cell\">"
                 "<style:text-properties fo:font-weight=\"bold\"/></style:style></office:automatic-styles>"
                 "<office:body><office:spreadsheet><table:table table:name=\"Sheet1\">";

constexpr char ContentTail[] = "</table:table></office:spreadsheet></office:body></office:document-content>";

} // namespace

Result<void> OdsWriter::begin(const QStringList& columns)
{
    m_width = columns.size();
    if (auto opened = m_zip.open(); !opened)
        return opened;
    if (auto added = m_zip.addPart("mimetype", ZipWriter::Packing::Stored, MimeType); !added)
        return added;
    if (auto added = m_zip.addPart("META-INF/manifest.xml", ZipWriter::Packing::Deflated, Manifest); !added)
        return added;
    if (auto begun = m_zip.beginPart("content.xml", ZipWriter::Packing::Deflated); !begun)
        return begun;
    m_xml = ContentHead;
    m_xml += "<table:table-column table:number-columns-repeated=\"" +
             QByteArray::number(qMax<qsizetype>(m_width, 1)) + "\"/>";
    if (auto headed = m_zip.append(m_xml); !headed)
        return headed;
    return addRow(columns);
}

Result<void> OdsWriter::write(const QStringList& cells)
{
    Q_ASSERT(cells.size() <= m_width);
    return addRow(cells);
}

Result<void> OdsWriter::addRow(const QStringList& cells)
{
    if (++m_row > MaxSheetRows)
        return Error{ErrorKind::TooLarge, m_path, tooManyRowsWords(), m_row};
    m_xml = "<table:table-row>";
    for (const QString& cell : cells)
        appendCell(cell);
    // A row must have a cell.
    if (cells.isEmpty())
        appendCell({});
    m_xml += "</table:table-row>\n";
    return m_zip.append(m_xml);
}

void OdsWriter::appendCell(const QString& cell)
{
    if (cell.isEmpty()) {
        m_xml += "<table:table-cell/>";
        return;
    }
    m_xml += "<table:table-cell ";
    if (m_row == 1)
        m_xml += "table:style-name=\"head\" ";
    m_xml += "office:value-type=\"string\">";
    qsizetype start = 0;
    for (qsizetype i = 0; i <= cell.size(); ++i) {
        const QChar c = i < cell.size() ? cell[i] : QChar(u'\n');
        if (c != u'\n' && c != u'\r')
            continue;
        appendParagraph(QStringView(cell).sliced(start, i - start));
        if (c == u'\r' && i + 1 < cell.size() && cell[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
    m_xml += "</table:table-cell>";
}

/// ODF takes white space together unless it is written out.
void OdsWriter::appendParagraph(QStringView line)
{
    m_xml += "<text:p>";
    qsizetype start = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool alone = i > 0 && i + 1 < line.size() && line[i - 1] != u' ' && line[i - 1] != u'\t';
        if ((c != u' ' || alone) && c != u'\t')
            continue;
        appendXmlText(m_xml, line.sliced(start, i - start));
        m_xml += c == u'\t' ? "<text:tab/>" : "<text:s/>";
        start = i + 1;
    }
    appendXmlText(m_xml, line.sliced(start));
    m_xml += "</text:p>";
}

Result<void> OdsWriter::finish()
{
    if (auto ended = m_zip.append(ContentTail); !ended)
        return ended;
    if (auto ended = m_zip.endPart(); !ended)
        return ended;
    return m_zip.commit();
}

} // namespace rowmill
