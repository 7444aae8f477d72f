#pragma once

#include "app/formats/column_names.h"
#include "app/formats/read_options.h"
#include "app/formats/sheet_rows.h"
#include "app/formats/table_reader.h"

namespace rowmill {

/// Reads one sheet of an XLSX or ODS workbook: its first row with anything in it names the columns, or the
/// one that is asked for. Rows without text are skipped and counted; cells beyond the header make columns of
/// their own. A row that ends early is nothing to note, since a sheet does not keep empty cells.
class SheetReader final : public TableReader {
public:
    explicit SheetReader(const ReadOptions& options) : m_options(options) {}

    Result<void> open(const QString& path) override;
    const QStringList& columns() const override { return m_columns.list(); }
    Result<bool> next(QStringList& cells) override;
    qint64 line() const override { return m_line; }
    qint64 bytesRead() const override { return m_rows ? qMin(m_rows->bytesRead(), bytesTotal()) : 0; }
    qint64 bytesTotal() const override { return m_rows ? m_rows->bytesTotal() : 0; }
    const TableNotes& notes() const override { return m_notes; }
    ReadOptions form() const override { return m_options; }

private:
    Result<bool> nextFilled(QStringList& cells);
    Result<void> checkSize(const QStringList& cells);

    ReadOptions m_options;
    QString m_path;
    std::unique_ptr<SheetRows> m_rows;
    ColumnNames m_columns;
    qsizetype m_width = 0; ///< cells in the header; 0 without one
    TableNotes m_notes;
    qint64 m_line = 0;
    qint64 m_row = 0;  ///< of the sheet, the last one read
    qint64 m_text = 0; ///< characters in all cells so far
};

} // namespace rowmill
