#pragma once

#include "app/formats/table_reader.h"

#include <QFileInfo>

namespace rowmill {

/// Reads a folder of text files, each in its own encoding: a row a file, in order of their names, with the
/// columns "file" and "text". Files whose names do not say that they are text are passed over, folders inside
/// too.
class FolderReader final : public TableReader {
public:
    explicit FolderReader(ReadOptions options = {}) : m_options(std::move(options)) {}

    /// EmptyTable when it holds no text file.
    Result<void> open(const QString& path) override;
    const QStringList& columns() const override { return m_columns; }
    Result<bool> next(QStringList& cells) override;
    qint64 line() const override { return m_next; }
    qint64 bytesRead() const override { return m_read; }
    qint64 bytesTotal() const override { return m_total; }
    const TableNotes& notes() const override { return m_notes; }
    ReadOptions form() const override { return m_options; }

private:
    Result<QString> textOfFile(const QString& path);

    ReadOptions m_options;
    QFileInfoList m_files;
    QStringList m_columns{QStringLiteral("file"), QStringLiteral("text")};
    TableNotes m_notes;
    qsizetype m_next = 0;
    qint64 m_read = 0;
    qint64 m_total = 0;
};

} // namespace rowmill
