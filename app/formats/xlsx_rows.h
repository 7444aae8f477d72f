#pragma once

#include "app/formats/sheet_rows.h"
#include "app/formats/xlsx_book.h"
#include "app/formats/xml_cursor.h"

#include <optional>

namespace rowmill {

/// The rows of one sheet of an XLSX workbook. A formula gives the value stored with it, an error its name
/// (#N/A), a truth value TRUE or FALSE; of merged cells the first has the value.
class XlsxRows final : public SheetRows {
public:
    static Result<std::unique_ptr<SheetRows>> open(std::unique_ptr<XlsxBook> book, const QString& part);

    Result<bool> next(QStringList& cells, qint64& row) override;
    qint64 bytesRead() const override { return m_xml.part().inflated(); }
    qint64 bytesTotal() const override { return m_xml.part().promised(); }

private:
    enum class Type : quint8 { Number, Shared, Inline, Formula, Truth, Fault, Date };
    struct Cell {
        qsizetype column = -1; ///< 0-based
        qsizetype style = 0;
        Type type = Type::Number;
    };

    XlsxRows(std::unique_ptr<XlsxBook> book, std::unique_ptr<ZipPart> part)
        : m_book(std::move(book)), m_xml(std::move(part))
    {
    }
    Result<bool> findRow();
    Result<void> readRow(QStringList& cells);
    Result<Cell> cellHere() const;
    Result<void> readCell(const Cell& cell, QString& value);
    Result<QString> sharedString() const;
    Result<void> put(const Cell& cell, const QString& value, QStringList& cells) const;
    Error fault(ErrorKind kind, const QString& detail) const;
    Error xmlError() const;

    std::unique_ptr<XlsxBook> m_book;
    XmlCursor m_xml;
    bool m_inData = false;
    bool m_atEnd = false;
    qint64 m_row = 0;
    qsizetype m_column = -1; ///< of the last cell
    QString m_text;
};

} // namespace rowmill
