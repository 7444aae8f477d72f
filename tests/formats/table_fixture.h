#pragma once

#include "app/formats/table_reader.h"
#include "app/formats/table_writer.h"

#include <QByteArrayList>
#include <QFile>
#include <QList>
#include <QTemporaryDir>
#include <QTest>

namespace rowmill {

/// Cells as UTF-8, so that expectations are plain literals.
using Row = QByteArrayList;
using Rows = QList<Row>;

/// All that a reader gave before it ended or failed.
struct ReadTable {
    Row columns;
    Rows rows;
    QList<qint64> lines;
    TableNotes notes;
    bool ok = true;
    Error error;
};

inline Row bytesOf(const QStringList& cells)
{
    Row row;
    for (const QString& cell : cells)
        row.append(cell.toUtf8());
    return row;
}

inline QStringList textsOf(const Row& row)
{
    QStringList cells;
    for (const QByteArray& cell : row)
        cells.append(QString::fromUtf8("x" + cell).sliced(1)); // fromUtf8() eats a mark in front
    return cells;
}

inline QString in(const QTemporaryDir& dir, const char* name)
{
    return dir.filePath(QString::fromLatin1(name));
}

inline QString put(const QTemporaryDir& dir, const char* name, const QByteArray& bytes)
{
    const QString path = in(dir, name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the fixture");
    return path;
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

inline ReadTable readTable(const QString& path, const ReadOptions& options = {})
{
    ReadTable table;
    auto reader = openTable(path, options);
    if (!reader) {
        table.ok = false;
        table.error = reader.error();
        return table;
    }
    QStringList cells;
    for (;;) {
        const auto more = (*reader)->next(cells);
        if (!more) {
            table.ok = false;
            table.error = more.error();
        }
        if (!more || !*more)
            break;
        table.rows.append(bytesOf(cells));
        table.lines.append((*reader)->line());
    }
    table.columns = bytesOf((*reader)->columns());
    table.notes = (*reader)->notes();
    return table;
}

inline Result<void> writeTable(const QString& path, const Row& columns, const Rows& rows,
                               const WriteOptions& options = {})
{
    auto writer = createTable(path, options);
    if (!writer)
        return writer.error();
    if (auto begun = (*writer)->begin(textsOf(columns)); !begun)
        return begun;
    for (const Row& row : rows) {
        if (auto written = (*writer)->write(textsOf(row)); !written)
            return written;
    }
    return (*writer)->finish();
}

} // namespace rowmill
