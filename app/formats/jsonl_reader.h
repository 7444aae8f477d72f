#pragma once

#include "app/formats/byte_window.h"
#include "app/formats/column_names.h"
#include "app/formats/table_reader.h"

#include <QHash>

namespace rowmill {

/// Reads JSON Lines: one object a line, UTF-8, lines that are blank skipped. A column is made for each name
/// when it is first met, so columns() grows while reading. Text cells are the decoded strings, null is an
/// empty cell, anything else is its JSON as it stands in the file.
class JsonlReader final : public TableReader {
public:
    Result<void> open(const QString& path) override;
    const QStringList& columns() const override { return m_columns.list(); }
    Result<bool> next(QStringList& cells) override;
    qint64 line() const override { return m_line; }
    qint64 bytesRead() const override { return m_window.bytesRead(); }
    qint64 bytesTotal() const override { return m_window.bytesTotal(); }
    const TableNotes& notes() const override { return m_notes; }

private:
    Result<bool> findLine();
    Result<void> parseLine(QStringList& cells);
    Error fault(ErrorKind kind, const QString& detail = {}) const { return {kind, m_path, detail, m_line}; }

    QString m_path;
    ByteWindow m_window;
    qsizetype m_lineSize = 0; ///< bytes of the line at the front of the window, without its break
    ColumnNames m_columns;
    QHash<QString, qsizetype> m_places; ///< name in the file -> column
    TableNotes m_notes;
    qint64 m_line = 0;
};

} // namespace rowmill
