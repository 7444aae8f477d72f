#pragma once

#include "app/formats/byte_window.h"
#include "app/formats/json_columns.h"
#include "app/formats/table_reader.h"

namespace rowmill {

/// Reads a JSON file: a list gives a row for each of its values, one after the other and never the whole list
/// at once; anything else is a table of one row. By the letter of RFC 8259. What becomes of the values is
/// told at JsonColumns.
class JsonReader final : public TableReader {
public:
    explicit JsonReader(ReadOptions options = {}) : m_options(std::move(options)) {}

    Result<void> open(const QString& path) override;
    const QStringList& columns() const override { return m_columns.list(); }
    Result<bool> next(QStringList& cells) override;
    qint64 line() const override { return m_line; }
    qint64 bytesRead() const override { return m_window.bytesRead(); }
    qint64 bytesTotal() const override { return m_window.bytesTotal(); }
    const TableNotes& notes() const override { return m_notes; }
    ReadOptions form() const override { return m_options; }

private:
    enum class Place : quint8 { Start, InList, End };

    Result<bool> findStart();
    Result<bool> skipSpace();
    Result<qsizetype> findValue();
    Result<bool> takeValue(qsizetype size, QStringList& cells);
    Result<bool> expectEnd();
    void consume(qsizetype size);
    Error fault(ErrorKind kind, const QString& detail) const { return {kind, m_path, detail, m_nextLine}; }
    Error cutShort() const;

    QString m_path;
    ReadOptions m_options;
    ByteWindow m_window;
    JsonColumns m_columns;
    TableNotes m_notes;
    Place m_place = Place::Start;
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
};

} // namespace rowmill
