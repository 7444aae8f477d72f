#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/summary.h"
#include "app/engine/outdated.h"
#include "app/engine/recipe_file.h"
#include "app/engine/setup_text.h"
#include "app/store/run_history.h"
#include "app/store/store.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace rowmill {

namespace {

QJsonValue isoTime(qint64 wallMs)
{
    if (wallMs <= 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject runJson(const RunRecord& run)
{
    const ModelSetup model = ProjectSetup::fromJson(run.setup).model;
    return {{QStringLiteral("run"), run.run},
            {QStringLiteral("started"), isoTime(run.startedMs)},
            {QStringLiteral("ended"), isoTime(run.endedMs)},
            {QStringLiteral("seconds"), run.seconds < 0 ? QJsonValue::Null : QJsonValue(run.seconds)},
            {QStringLiteral("stopped_by"), run.stoppedBy},
            {QStringLiteral("endpoint"), model.endpoint},
            {QStringLiteral("model"), model.model},
            {QStringLiteral("rows"), run.rows},
            {QStringLiteral("done"), run.done},
            {QStringLiteral("failed"), run.failed},
            {QStringLiteral("attempts"), run.attempts},
            {QStringLiteral("unknown_outcomes"), run.unknownOutcomes},
            {QStringLiteral("rate_limited"), run.rateLimited},
            {QStringLiteral("prompt_tokens"), run.promptTokens},
            {QStringLiteral("completion_tokens"), run.completionTokens},
            {QStringLiteral("cost"), run.cost ? QJsonValue(*run.cost) : QJsonValue()},
            {QStringLiteral("limit_changes"), run.changes.size()},
            {QStringLiteral("current_answers"), run.currentRows},
            {QStringLiteral("old_answers"), run.keptRows}};
}

QJsonArray runsJson(const QList<RunRecord>& runs)
{
    QJsonArray list;
    for (const RunRecord& run : runs)
        list.append(runJson(run));
    return list;
}

struct Told {
    ProjectInfo info;
    QList<RunRecord> runs;
    ProjectSetup setup;
    OutdatedRows outdated; ///< by the project's own setup
    OldAnswers old;
};

QJsonObject infoJson(const Told& told)
{
    const ProjectInfo& info = told.info;
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
            {QStringLiteral("outdated"), told.outdated.rows},
            {QStringLiteral("old_answers"), told.old.count},
            {QStringLiteral("gone_answers"), told.old.gone},
            {QStringLiteral("runs"), info.runs},
            {QStringLiteral("run_list"), runsJson(told.runs)},
            {QStringLiteral("attempts"), info.attempts},
            {QStringLiteral("prompt_tokens"), info.promptTokens},
            {QStringLiteral("completion_tokens"), info.completionTokens},
            {QStringLiteral("cost"), info.cost ? QJsonValue(*info.cost) : QJsonValue()}};
}

void printRun(const RunRecord& run)
{
    const ModelSetup model = ProjectSetup::fromJson(run.setup).model;
    const QString took = run.seconds < 0 ? QString() : QStringLiteral(", %1 s").arg(run.seconds, 0, 'f', 1);
    printLine(QStringLiteral("  run %1, %2%3: %4 rows, %5 done, %6 failed; %7 tokens, %8; %9; %10")
                  .arg(inGroups(run.run), QDateTime::fromMSecsSinceEpoch(run.startedMs).toString(Qt::ISODate),
                       took, inGroups(run.rows), inGroups(run.done), inGroups(run.failed),
                       inGroups(run.promptTokens + run.completionTokens),
                       costWords(run.cost, model.isPractice()))
                  .arg(printable(model.model.isEmpty() ? model.endpoint : model.model),
                       run.endedMs > 0 ? printable(run.stoppedBy) : QStringLiteral("not ended")));
}

void printInfo(const Told& told)
{
    const ProjectInfo& info = told.info;
    printLine(QStringLiteral("%1, from %2").arg(info.path, printable(info.sourceName)));
    printLine(QStringLiteral("%1 rows: %2 done, %3 failed, %4 waiting (%5 of unknown outcome)")
                  .arg(inGroups(info.rows), inGroups(info.counts[RowState::Done]),
                       inGroups(info.counts[RowState::Failed]),
                       inGroups(info.counts[RowState::Waiting] + info.counts[RowState::Unknown]),
                       inGroups(info.counts[RowState::Unknown])));
    if (info.counts[RowState::Excluded] > 0 || info.counts.corrected > 0)
        printLine(QStringLiteral("%1 rows excluded, %2 answers corrected by hand")
                      .arg(inGroups(info.counts[RowState::Excluded]), inGroups(info.counts.corrected)));
    if (told.outdated.rows > 0)
        printLine(QStringLiteral("%1 done rows were answered by another prompt or model than the present one")
                      .arg(inGroups(told.outdated.rows)));
    if (told.old.count > 0)
        printLine(QStringLiteral("%1 old answers are kept, %2 of them of rows that are gone")
                      .arg(inGroups(told.old.count), inGroups(told.old.gone)));
    printLine(QStringLiteral("%1 columns: %2")
                  .arg(inGroups(info.columns.size()), printable(info.columns.join(QStringLiteral(", ")))));
    printLine(QStringLiteral("%1 runs, %2 attempts, %3 prompt and %4 completion tokens, %5")
                  .arg(inGroups(info.runs), inGroups(info.attempts), inGroups(info.promptTokens),
                       inGroups(info.completionTokens), costWords(info.cost)));
    for (const RunRecord& run : told.runs)
        printRun(run);
}

Result<Told> readProject(const Options& options)
{
    if (options.rest().size() != 1)
        return badOption(QStringLiteral("info"), QStringLiteral("give one project; see rowmill --help"));
    const auto store = Store::open(options.rest().first(), OpenMode::ReadOnly);
    if (!store)
        return store.error();
    const auto runs =
        (*store)->read([](const Connection& connection) { return readRuns(connection); }).result();
    if (!runs)
        return runs.error();
    const auto setup = (*store)->meta(SetupKey).result();
    if (!setup)
        return setup.error();
    Told told{(*store)->info(), *runs, setupFromText(*setup), {}, {}};
    const auto outdated =
        (*store)
            ->read([&told](const Connection& connection) { return readOutdated(connection, told.setup); })
            .result();
    if (!outdated)
        return outdated.error();
    told.outdated = *outdated;
    const auto old =
        (*store)->read([](const Connection& connection) { return readOldAnswers(connection); }).result();
    if (!old)
        return old.error();
    told.old = *old;
    return told;
}

Result<void> exportRecipe(const Options& options, const ProjectSetup& setup)
{
    if (!options.has("--recipe"))
        return {};
    const QString path = options.text("--recipe");
    if (QFileInfo::exists(path))
        return Error{ErrorKind::FileExists, path, {}};
    const auto written = writeRecipe(path, setup);
    if (const qsizetype examples = setup.recipe.examples.size(); written && examples > 0)
        printNote(QStringLiteral("The recipe holds %1 examples, which are rows of the project.")
                      .arg(inGroups(examples)));
    return written;
}

} // namespace

int infoCommand(const QStringList& words)
{
    const auto options = Options::parse(words, {{"--json", false}, {"--recipe"}});
    const auto told = options ? readProject(*options) : Result<Told>(options.error());
    if (const auto kept = told ? exportRecipe(*options, told->setup) : Result<void>(); !kept) {
        printError(kept.error());
        return ExitBadUsage;
    }
    if (!told) {
        printError(told.error());
        return ExitBadUsage;
    }
    if (options->has("--json"))
        printLine(QString::fromUtf8(QJsonDocument(infoJson(*told)).toJson(QJsonDocument::Compact)));
    else
        printInfo(*told);
    return ExitDone;
}

} // namespace rowmill
