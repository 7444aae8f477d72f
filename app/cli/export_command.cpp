#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/run_options.h"
#include "app/cli/write_choices.h"
#include "app/engine/export_gone.h"
#include "app/engine/export_table.h"
#include "app/engine/setup_text.h"
#include "app/store/project_file.h"
#include "app/store/store.h"

namespace rowmill {

namespace {

Result<RowFilter> filterOf(const QString& rows)
{
    RowFilter filter;
    if (rows == QLatin1String("outdated"))
        return badOption(QStringLiteral("--rows"), QStringLiteral("“outdated” is for run alone"));
    const auto selection = parseRows(rows.isEmpty() ? QStringLiteral("all") : rows);
    if (!selection)
        return selection.error();
    if (selection->kind == RowSelection::Kind::Waiting)
        filter.state = RowState::Waiting;
    if (selection->kind == RowSelection::Kind::Failed)
        filter.state = RowState::Failed;
    if (selection->kind == RowSelection::Kind::Range) {
        filter.from = selection->from;
        filter.to = selection->to;
    }
    return filter;
}

Result<AnswerColumns> answersOf(const QString& project)
{
    const auto store = Store::open(project, OpenMode::ReadOnly);
    if (!store)
        return store.error();
    const auto setup = (*store)->meta(SetupKey).result();
    if (!setup)
        return setup.error();
    return setupFromText(*setup).recipe.answers();
}

Result<qint64> exportProject(const Options& options)
{
    if (options.rest().size() != 1)
        return badOption(QStringLiteral("export"), QStringLiteral("give one project; see rowmill --help"));
    const QString output = options.text("--output");
    if (output.isEmpty())
        return badOption(QStringLiteral("--output"),
                         QStringLiteral("say where to write, such as answers.csv"));
    const auto write = writeChoices(options, output);
    if (!write)
        return write.error();
    const QString project = options.rest().first();
    if (options.text("--rows") == QLatin1String("gone"))
        return exportGone(project, output, *write, {});
    const auto filter = filterOf(options.text("--rows"));
    if (!filter)
        return filter.error();
    const auto answers = answersOf(project);
    if (!answers)
        return answers.error();
    return exportTable(project, output, {*filter, *answers, {}, *write}, {}, {});
}

} // namespace

int exportCommand(const QStringList& words)
{
    const auto options = Options::parse(
        words, {{"--output"}, {"--rows"}, {"--delimiter"}, {"--bom", false}, {"--excel-safe", false}});
    const auto rows = options ? exportProject(*options) : Result<qint64>(options.error());
    if (!rows) {
        printError(rows.error());
        return ExitBadUsage;
    }
    printNote(QStringLiteral("%1 rows written to %2").arg(inGroups(*rows), options->text("--output")));
    return ExitDone;
}

} // namespace rowmill
