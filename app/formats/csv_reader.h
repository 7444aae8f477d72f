#pragma once

#include "app/formats/byte_window.h"
#include "app/formats/column_names.h"
#include "app/formats/csv_scanner.h"
#include "app/formats/table_reader.h"

#include <optional>

namespace rowmill {

/// Reads CSV and its kin, in any encoding. What the options leave open is detected at the front of the file
/// (guessEncoding(), guessDialect(), guessHeader()); the whole file is then held to it, row by row. Blank
/// lines are skipped, also in a table of one column (there an empty cell is written ""). Cells beyond the
/// usual width make columns of their own unless they are empty. Nothing is refused that can be read without
/// losing text: what is against the rules is put right (mendRecord()) and noted.
class CsvReader final : public TableReader {
public:
    explicit CsvReader(ReadOptions options = {}) : m_options(std::move(options)) {}

    Result<void> open(const QString& path) override;
    const QStringList& columns() const override { return m_columns.list(); }
    Result<bool> next(QStringList& cells) override;
    qint64 line() const override { return m_line; }
    qint64 bytesRead() const override { return m_window.bytesRead(); }
    qint64 bytesTotal() const override { return m_window.bytesTotal(); }
    const TableNotes& notes() const override { return m_notes; }
    ReadOptions form() const override { return m_options; }

private:
    Result<void> openWindow();
    void takeDelimiterLine();
    void detect();
    Result<void> fillSample();
    Result<void> skipTo(qint64 target);
    Result<void> readHeading();
    void nameColumns(const QList<QStringList>& headings);
    Result<bool> readRecord(QStringList& cells);
    Result<bool> findRecord();
    CsvScanner::State scanMended();
    QString decode(QByteArrayView record, const CsvScanner::Cell& cell);
    void fitToWidth(QStringList& cells);
    Error fault(CsvScanner::State state) const;

    QString m_path;
    ReadOptions m_options;
    ByteWindow m_window;
    std::optional<CsvScanner> m_scanner;
    ColumnNames m_columns;
    qsizetype m_width = 0; ///< cells that a row should have; 0: not known yet
    QByteArray m_unescaped;
    TableNotes m_notes;
    qint64 m_tameUntil = 0; ///< up to this place of the window a quote is known to be never closed
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
    bool m_mended = false; ///< the record at the front
};

} // namespace rowmill
