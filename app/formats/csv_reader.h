#pragma once

#include "app/formats/byte_window.h"
#include "app/formats/column_names.h"
#include "app/formats/csv_scanner.h"
#include "app/formats/table_reader.h"

#include <optional>

namespace rowmill {

/// Reads CSV and its kin: RFC 4180, UTF-8, the first line with anything on it names the columns. Blank lines
/// are skipped, also in a table of one column (there an empty cell is written ""). Cells beyond the header
/// make columns of their own unless they are empty. A quote inside an unquoted cell is text; text after a
/// closing quote is an error, since guessing what was meant loses data.
class CsvReader final : public TableReader {
public:
    /// Without a delimiter it is judged by the header.
    explicit CsvReader(std::optional<char> delimiter = std::nullopt) : m_delimiter(delimiter) {}

    Result<void> open(const QString& path) override;
    const QStringList& columns() const override { return m_columns.list(); }
    Result<bool> next(QStringList& cells) override;
    qint64 line() const override { return m_line; }
    qint64 bytesRead() const override { return m_window.bytesRead(); }
    qint64 bytesTotal() const override { return m_window.bytesTotal(); }
    const TableNotes& notes() const override { return m_notes; }

private:
    Result<bool> readRecord(QStringList& cells);
    Result<bool> findRecord();
    QString decode(QByteArrayView record, const CsvScanner::Cell& cell);
    void fitToHeader(QStringList& cells);
    Error fault(CsvScanner::State state) const;

    QString m_path;
    std::optional<char> m_delimiter;
    ByteWindow m_window;
    std::optional<CsvScanner> m_scanner;
    ColumnNames m_columns;
    qsizetype m_width = 0; ///< cells in the header
    QByteArray m_undoubled;
    TableNotes m_notes;
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
};

} // namespace rowmill
