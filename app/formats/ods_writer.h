#pragma once

#include "app/formats/table_writer.h"
#include "app/formats/zip_writer.h"

namespace rowmill {

/// Writes an ODS workbook of one sheet. Every cell is text. What the form cannot hold is written as the
/// nearest thing it can: line breaks of all kinds as paragraphs (read back as LF), control characters as
/// U+FFFD. More than 1,048,576 rows is an error, TooLarge.
class OdsWriter final : public TableWriter {
public:
    explicit OdsWriter(const QString& path) : m_path(path), m_zip(path) {}

    Result<void> begin(const QStringList& columns) override;
    Result<void> write(const QStringList& cells) override;
    Result<void> finish() override;

private:
    Result<void> addRow(const QStringList& cells);
    void appendCell(const QString& cell);
    void appendParagraph(QStringView line);

    QString m_path;
    ZipWriter m_zip;
    qsizetype m_width = 0;
    qint64 m_row = 0;
    QByteArray m_xml;
};

} // namespace rowmill
