#pragma once

#include "app/formats/byte_window.h"
#include "app/formats/table_reader.h"

namespace rowmill {

/// Reads plain text in any encoding: each line is a row of the one column "text"; blank lines are skipped.
class LinesReader final : public TableReader {
public:
    explicit LinesReader(ReadOptions options = {}) : m_options(std::move(options)) {}

    Result<void> open(const QString& path) override;
    const QStringList& columns() const override { return m_columns; }
    Result<bool> next(QStringList& cells) override;
    qint64 line() const override { return m_line; }
    qint64 bytesRead() const override { return m_window.bytesRead(); }
    qint64 bytesTotal() const override { return m_window.bytesTotal(); }
    const TableNotes& notes() const override { return m_notes; }
    ReadOptions form() const override { return m_options; }

private:
    /// Size of the line at the front and of its break; false at the end.
    Result<bool> findLine(qsizetype& size, qsizetype& lineBreak);

    QString m_path;
    ReadOptions m_options;
    ByteWindow m_window;
    QStringList m_columns{QStringLiteral("text")};
    TableNotes m_notes;
    qint64 m_line = 0;
};

} // namespace rowmill
