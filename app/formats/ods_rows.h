#pragma once

#include "app/formats/ods_book.h"
#include "app/formats/sheet_rows.h"

namespace rowmill {

/// The rows of one sheet of an ODS workbook. Numbers as the file shows them, unless that is cut to an
/// exponent; dates and times in ISO 8601; of merged cells the first has the value.
class OdsRows final : public SheetRows {
public:
    /// `book` stands at the start of the sheet.
    explicit OdsRows(std::unique_ptr<OdsBook> book) : m_book(std::move(book)), m_xml(m_book->xml()) {}

    Result<bool> next(QStringList& cells, qint64& row) override;
    qint64 bytesRead() const override { return m_xml.part().inflated(); }
    qint64 bytesTotal() const override { return m_xml.part().promised(); }

private:
    /// What the attributes of a cell say of its value.
    struct Cell {
        QString type;
        QString value; ///< office:value, or the one of its type
        qint64 repeated = 1;
    };

    Result<bool> findRow();
    Result<void> readRow();
    Cell cellHere() const;
    Result<QString> readCell(const Cell& cell);
    Result<void> put(const QString& text, qint64 column, qint64 repeated);
    Error fault(ErrorKind kind, const QString& detail) const;
    Error xmlError() const;

    std::unique_ptr<OdsBook> m_book;
    XmlCursor& m_xml;
    bool m_atEnd = false;
    qint64 m_row = 0;
    qint64 m_left = 0; ///< times that the row of m_cells comes again
    QStringList m_cells;
};

} // namespace rowmill
