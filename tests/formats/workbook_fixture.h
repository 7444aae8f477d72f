#pragma once

#include "app/formats/sheet_rows.h"
#include "app/formats/zip_writer.h"
#include "tests/formats/table_fixture.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace rowmill {

using Parts = QList<std::pair<QByteArray, QByteArray>>; ///< name and content of each

inline QString putArchive(const QTemporaryDir& dir, const char* name, const Parts& parts)
{
    const QString path = in(dir, name);
    ZipWriter zip(path);
    bool ok = bool(zip.open());
    for (const auto& [part, content] : parts)
        ok = ok && zip.addPart(part, ZipWriter::Packing::Deflated, content);
    if (!ok || !zip.commit())
        qFatal("cannot write the fixture");
    return path;
}

/// Parts of an XLSX workbook shaped as Excel shapes them; each can be replaced by another.
struct XlsxParts {
    QByteArray sheet;   ///< what stands in <sheetData>
    QByteArray strings; ///< what stands in <sst>
    QByteArray formats; ///< <numFmt>s
    QByteArray styles;  ///< <xf>s of cells
    QByteArray properties = "<workbookPr/>";
    QByteArray sheets = R"(<sheet name="One" sheetId="1" r:id="rId1"/>)";
    QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QByteArray sheetTarget = "worksheets/sheet1.xml";
    QByteArray sheetPart = "xl/worksheets/sheet1.xml";

    Parts parts() const
    {
        const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
        const auto relation = [&](const char* id, const char* type, const QByteArray& target) -> QByteArray {
            return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + office + "/" + type +
                   "\" Target=\"" + target + "\"/>";
        };
        const QByteArray open = "<Relationships xmlns=\"" + package + "\">";
        return {
            {"_rels/.rels",
             open + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
            {"xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" + properties +
                                    "<sheets>" + sheets + "</sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", open + relation("rId1", "worksheet", sheetTarget) +
                                               relation("rId2", "worksheet", "worksheets/sheet2.xml") +
                                               relation("rId3", "sharedStrings", "sharedStrings.xml") +
                                               relation("rId4", "styles", "styles.xml") +
                                               relation("rId5", "chartsheet", "chartsheets/sheet1.xml") +
                                               "</Relationships>"},
            {"xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + strings + "</sst>"},
            {"xl/styles.xml", "<styleSheet xmlns=\"" + main + "\"><numFmts>" + formats +
                                  "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" +
                                  styles + "</cellXfs></styleSheet>"},
            {sheetPart, "<worksheet xmlns=\"" + main + "\"><dimension ref=\"A1\"/><sheetData>" + sheet +
                            "</sheetData><mergeCells/></worksheet>"},
            {"xl/worksheets/sheet2.xml",
             "<worksheet xmlns=\"" + main + "\"><sheetData>" +
                 R"(<row><c t="inlineStr"><is><t>second</t></is></c></row><row><c><v>2</v></c></row>)" +
                 "</sheetData></worksheet>"},
        };
    }
};

/// What stands in the spreadsheet of an ODS workbook, between its <table:table>s, and before it.
inline Parts odsParts(const QByteArray& tables, const QByteArray& styles = {})
{
    const QByteArray oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", "<office:document-content xmlns:office=\"" + oasis +
                                "office:1.0\" xmlns:table=\"" + oasis + "table:1.0\" xmlns:text=\"" + oasis +
                                "text:1.0\" xmlns:style=\"" + oasis + "style:1.0\" xmlns:draw=\"" + oasis +
                                "drawing:1.0\" xmlns:calcext=\"urn:org:documentfoundation:calcext\">"
                                "<office:automatic-styles>" +
                                styles + "</office:automatic-styles><office:body><office:spreadsheet>" +
                                tables + "</office:spreadsheet></office:body></office:document-content>"}};
}

} // namespace rowmill
