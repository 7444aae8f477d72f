#pragma once

#include "app/formats/byte_window.h"
#include "app/formats/json_columns.h"
#include "app/formats/table_reader.h"

namespace rowmill {

/// Reads JSON Lines: one object a line, UTF-8 unless the options say otherwise, lines that are blank skipped.
/// What becomes of its members is told at JsonColumns.
class JsonlReader final : public TableReader {
public:
    explicit JsonlReader(ReadOptions options = {}) : m_options(std::move(options)) {}

    Result<void> open(const QString& path) override;
    const QStringList& columns() const override { return m_columns.list(); }
    Result<bool> next(QStringList& cells) override;
    qint64 line() const override { return m_line; }
    qint64 bytesRead() const override { return m_window.bytesRead(); }
    qint64 bytesTotal() const override { return m_window.bytesTotal(); }
    const TableNotes& notes() const override { return m_notes; }
    ReadOptions form() const override { return m_options; }

private:
    Result<bool> findLine();
    Result<void> parseLine(QStringList& cells);
    Error fault(ErrorKind kind, const QString& detail = {}) const { return {kind, m_path, detail, m_line}; }

    QString m_path;
    ReadOptions m_options;
    ByteWindow m_window;
    qsizetype m_lineSize = 0; ///< bytes of the line at the front of the window, without its break
    JsonColumns m_columns;
    TableNotes m_notes;
    qint64 m_line = 0;
};

} // namespace rowmill
