#pragma once

#include "app/formats/table_writer.h"
#include "app/formats/zip_writer.h"

namespace rowmill {

/// Writes an XLSX workbook of one sheet. Every cell is text, never a formula, a link or a number, so that
/// 007, =1+1 and 12345678901234567890 come out as they are; the first row is bold and stays in view. A row
/// or a cell beyond what a sheet can hold (1,048,576 rows, 32,767 characters) is an error, TooLarge with the
/// row: cutting it off would lose paid answers.
class XlsxWriter final : public TableWriter {
public:
    explicit XlsxWriter(const QString& path) : m_path(path), m_zip(path) {}

    Result<void> begin(const QStringList& columns) override;
    Result<void> write(const QStringList& cells) override;
    Result<void> finish() override;

private:
    Result<void> addRow(const QStringList& cells);
    Result<void> appendCell(qsizetype column, const QString& cell);

    QString m_path;
    ZipWriter m_zip;
    QStringList m_columns;
    QList<QByteArray> m_letters; ///< A, B, ... of each column
    qint64 m_row = 0;
    QByteArray m_xml;
};

} // namespace rowmill
