#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rowmill {

namespace {

QJsonObject infoJson(const ProjectInfo& info)
{
    return {{QStringLiteral("path"), info.path},
            {QStringLiteral("source"), info.sourceName},
            {QStringLiteral("columns"), QJsonArray::fromStringList(info.columns)},
            {QStringLiteral("rows"), info.rows},
            {QStringLiteral("done"), info.counts[RowState::Done]},
            {QStringLiteral("failed"), info.counts[RowState::Failed]},
            {QStringLiteral("waiting"), info.counts[RowState::Waiting] + info.counts[RowState::Unknown]},
            {QStringLiteral("unknown"), info.counts[RowState::Unknown]},
            {QStringLiteral("excluded"), info.counts[RowState::Excluded]},
            {QStringLiteral("corrected"), info.counts.corrected},
            {QStringLiteral("runs"), info.runs},
            {QStringLiteral("attempts"), info.attempts},
            {QStringLiteral("prompt_tokens"), info.promptTokens},
            {QStringLiteral("completion_tokens"), info.completionTokens}};
}

void printInfo(const ProjectInfo& info)
{
    printLine(QStringLiteral("%1, from %2").arg(info.path, printable(info.sourceName)));
    printLine(QStringLiteral("%1 rows: %2 done, %3 failed, %4 waiting (%5 of unknown outcome)")
                  .arg(inGroups(info.rows), inGroups(info.counts[RowState::Done]),
                       inGroups(info.counts[RowState::Failed]),
                       inGroups(info.counts[RowState::Waiting] + info.counts[RowState::Unknown]),
                       inGroups(info.counts[RowState::Unknown])));
    printLine(QStringLiteral("%1 columns: %2")
                  .arg(inGroups(info.columns.size()), printable(info.columns.join(QStringLiteral(", ")))));
    printLine(QStringLiteral("%1 runs, %2 attempts, %3 prompt and %4 completion tokens")
                  .arg(inGroups(info.runs), inGroups(info.attempts), inGroups(info.promptTokens),
                       inGroups(info.completionTokens)));
}

Result<ProjectInfo> readProject(const Options& options)
{
    if (options.rest().size() != 1)
        return badOption(QStringLiteral("info"), QStringLiteral("give one project; see rowmill --help"));
    const auto store = Store::open(options.rest().first(), OpenMode::ReadOnly);
    if (!store)
        return store.error();
    return (*store)->info();
}

} // namespace

int infoCommand(const QStringList& words)
{
    const auto options = Options::parse(words, {{"--json", false}});
    const auto info = options ? readProject(*options) : Result<ProjectInfo>(options.error());
    if (!info) {
        printError(info.error());
        return ExitBadUsage;
    }
    if (options->has("--json"))
        printLine(QString::fromUtf8(QJsonDocument(infoJson(*info)).toJson(QJsonDocument::Compact)));
    else
        printInfo(*info);
    return ExitDone;
}

} // namespace rowmill
