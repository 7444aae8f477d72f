#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/read_choices.h"
#include "app/cli/table_notes.h"
#include "app/cli/write_choices.h"
#include "app/engine/convert_table.h"

#include <QFileInfo>

namespace rowmill {

namespace {

/// --delimiter is of the file that is written.
constexpr const char* FromDelimiter = "--from-delimiter";

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
    const auto read = readChoices(options, FromDelimiter, in);
    if (!read)
        return read.error();
    if (QFileInfo::exists(out) && !options.has("--overwrite"))
        return Error{ErrorKind::FileExists, out, {}};
    return convertTable(in, out, *read, *write, {}, {});
}

} // namespace

int convertCommand(const QStringList& words)
{
    const auto options =
        Options::parse(words, readSpecs(FromDelimiter) + QList<OptionSpec>{{"--delimiter"},
                                                                           {"--bom", false},
                                                                           {"--excel-safe", false},
                                                                           {"--overwrite", false}});
    const auto converted = options ? convert(*options) : Result<ConvertedTable>(options.error());
    if (!converted) {
        printError(converted.error());
        return ExitBadUsage;
    }
    printTableNotes(converted->notes);
    printNote(QStringLiteral("%1 rows written to %2")
                  .arg(inGroups(converted->rows), printable(options->rest()[1])));
    return ExitDone;
}

} // namespace rowmill
