#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/write_choices.h"
#include "app/engine/convert_table.h"

#include <QFileInfo>

namespace rowmill {

namespace {

QString lineList(const QList<qint64>& lines, qint64 count)
{
    QStringList numbers;
    for (const qint64 line : lines)
        numbers.append(QString::number(line));
    if (count > lines.size())
        numbers.append(QStringLiteral("..."));
    return numbers.join(QLatin1String(", "));
}

void printNotes(const TableNotes& notes)
{
    if (notes.shortRows > 0)
        printNote(
            QStringLiteral("%1 rows are shorter than the header (lines %2): the missing cells are empty")
                .arg(inGroups(notes.shortRows), lineList(notes.shortLines, notes.shortRows)));
    if (notes.longRows > 0)
        printNote(
            QStringLiteral("%1 rows are longer than the header (lines %2): the cells are in added columns")
                .arg(inGroups(notes.longRows), lineList(notes.longLines, notes.longRows)));
    if (notes.mendedRows > 0)
        printNote(QStringLiteral("%1 rows had stray quotes or delimiters and were put right (lines %2)")
                      .arg(inGroups(notes.mendedRows), lineList(notes.mendedLines, notes.mendedRows)));
    if (notes.garbledRows > 0)
        printNote(
            QStringLiteral("%1 rows hold bytes that are no characters (lines %2): U+FFFD stands for each")
                .arg(inGroups(notes.garbledRows), lineList(notes.garbledLines, notes.garbledRows)));
    if (notes.preambleLines > 0)
        printNote(QStringLiteral("%1 lines in front of the heading were passed over")
                      .arg(inGroups(notes.preambleLines)));
    if (notes.blankLines > 0)
        printNote(QStringLiteral("%1 blank lines were skipped").arg(inGroups(notes.blankLines)));
}

Result<ReadOptions> readOptions(const Options& options)
{
    ReadOptions read;
    read.sheet = options.text("--sheet");
    const auto header = options.integer("--header", 0, 1'000'000);
    if (!header)
        return header.error();
    if (*header)
        read.headerLine = **header;
    return read;
}

Result<ConvertedTable> convert(const Options& options)
{
    if (options.rest().size() != 2)
        return badOption(QStringLiteral("convert"),
                         QStringLiteral("give a file to read and one to write; see rowmill --help"));
    const QString in = options.rest()[0];
    const QString out = options.rest()[1];
    const auto write = writeChoices(options, out);
    if (!write)
        return write.error();
    const auto read = readOptions(options);
    if (!read)
        return read.error();
    if (QFileInfo::exists(out) && !options.has("--overwrite"))
        return Error{ErrorKind::FileExists, out, {}};
    return convertTable(in, out, *read, *write, {}, {});
}

} // namespace

int convertCommand(const QStringList& words)
{
    const auto options = Options::parse(words, {{"--sheet"},
                                                {"--header"},
                                                {"--delimiter"},
                                                {"--bom", false},
                                                {"--excel-safe", false},
                                                {"--overwrite", false}});
    const auto converted = options ? convert(*options) : Result<ConvertedTable>(options.error());
    if (!converted) {
        printError(converted.error());
        return ExitBadUsage;
    }
    printNotes(converted->notes);
    printNote(QStringLiteral("%1 rows written to %2")
                  .arg(inGroups(converted->rows), printable(options->rest()[1])));
    return ExitDone;
}

} // namespace rowmill
