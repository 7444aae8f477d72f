#include "app/formats/table_writer.h"
#include "tests/fuzz/fuzz_table.h"

#include <QList>

namespace {

using namespace rowmill;

/// What was read, once written by the rules, is read again as it was.
void comesBack(const QString& path)
{
    const auto reader = openTable(path);
    if (!reader)
        return;
    QList<QStringList> rows;
    QStringList cells;
    for (auto more = (*reader)->next(cells); more && *more && rows.size() < 1'000;
         more = (*reader)->next(cells))
        rows.append(cells);
    const QStringList columns = (*reader)->columns();
    static const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.csv"));
    const auto writer = createTable(copy);
    bool ok = writer && (*writer)->begin(columns);
    for (const QStringList& row : rows)
        ok = ok && (*writer)->write(row);
    if (!ok || !(*writer)->finish())
        return;
    ReadOptions form;
    form.delimiter = ',';
    form.quote = '"';
    form.escape = '\0';
    form.padded = false;
    form.encoding = "UTF-8";
    form.headerLine = 1;
    form.headerRows = 1;
    const auto again = openTable(copy, form);
    if (!again)
        qFatal("what was written cannot be opened");
    if ((*again)->columns() != columns)
        qFatal("other columns came back");
    for (QStringList& row : rows) {
        const auto more = (*again)->next(cells);
        if (!more || !*more)
            qFatal("a row did not come back");
        while (row.size() < columns.size())
            row.append(QString());
        while (cells.size() < columns.size())
            cells.append(QString());
        if (cells != row)
            qFatal("another row came back");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString path = rowmill::fuzzTable("t.csv", data, size);
    comesBack(path);
    return 0;
}
