#pragma once

#include "app/formats/atomic_file.h"
#include "app/formats/table_writer.h"

namespace rowmill {

/// Writes CSV or TSV by RFC 4180, in UTF-8, but with LF for line ends: every reader takes it, and a CR left
/// on the last cell trips line tools. Only cells that need quotes get them. U+0000, which no CSV reader
/// takes, becomes U+FFFD.
class CsvWriter final : public TableWriter {
public:
    CsvWriter(const QString& path, char delimiter, const WriteOptions& options)
        : m_file(path), m_delimiter(delimiter), m_options(options)
    {
    }

    Result<void> begin(const QStringList& columns) override;
    Result<void> write(const QStringList& cells) override;
    Result<void> finish() override { return m_file.commit(); }

private:
    void appendCell(const QString& cell, bool heading);
    bool needsQuotes(const QString& text, bool heading) const;
    Result<void> endRow();

    AtomicFile m_file;
    char m_delimiter;
    WriteOptions m_options;
    qsizetype m_width = 0;
    QByteArray m_row;
};

} // namespace rowmill
