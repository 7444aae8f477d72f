#include "app/engine/outdated.h"

#include "app/store/run_history.h"

namespace rowmill {

namespace {

/// The table decides on their order.
QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

bool asksTheSame(const ProjectSetup& one, const ProjectSetup& other)
{
    Recipe recipe = other.recipe;
    recipe.answerColumn = one.recipe.answerColumn;
    recipe.pack = one.recipe.pack;
    if (sorted(recipe.contextColumns()) == sorted(one.recipe.contextColumns()))
        recipe.context.columns = one.recipe.context.columns;
    return one.recipe == recipe && one.model == other.model;
}

Result<OutdatedRows> readOutdated(const Connection& connection, const ProjectSetup& present)
{
    const auto answers = readAnswersByRun(connection);
    if (!answers)
        return answers.error();
    OutdatedRows outdated;
    for (const AnswersOfRun& of : *answers) {
        if (asksTheSame(ProjectSetup::fromJson(of.setup), present))
            continue;
        outdated.rows += of.rows;
        outdated.runs.append(of.run);
    }
    return outdated;
}

} // namespace rowmill
