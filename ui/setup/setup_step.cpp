#include "ui/setup/setup_step.h"

#include "app/base/origin.h"
#include "app/provider/dialect.h"
#include "app/provider/endpoint.h"
#include "ui/text/money.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace rowmill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SetupSteps)
};

/// tr() counts in int.
int countable(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

StepState dataState(const TableFacts& table)
{
    if (table.columns.isEmpty())
        return {false, Words::tr("no table yet")};
    return {true, table.fileName + u" · " + Words::tr("%Ln row(s)", nullptr, countable(table.rows))};
}

StepState promptState(const Recipe& recipe, const TableFacts& table)
{
    if (recipe.userPrompt.trimmed().isEmpty())
        return {false, Words::tr("nothing to ask yet")};
    const QStringList unknown = unknownColumns(recipe, table.columns);
    if (!unknown.isEmpty())
        return {false, Words::tr("%Ln unknown column(s)", nullptr, countable(unknown.size()))};
    const QStringList names = recipe.promptColumns();
    QStringList parts{names.isEmpty() ? Words::tr("no column used: the same for each row")
                                      : Words::tr("%Ln column(s) used", nullptr, countable(names.size()))};
    if (recipe.context.isOn()) // so many before it and so many after
        parts.append(Words::tr("context %L1 + %L2").arg(recipe.context.before).arg(recipe.context.after));
    return {true, parts.join(u" · ")};
}

StepState answerState(const Recipe& recipe, const TableFacts& table)
{
    const AnswerContract& contract = recipe.contract;
    if (!answersProblem(recipe, table.columns).isEmpty())
        return {false, contract.isFreeText() ? Words::tr("the column needs another name")
                                             : Words::tr("not complete yet")};
    switch (contract.kind) {
    case AnswerContract::Kind::FreeText:
        break;
    case AnswerContract::Kind::Labels:
        return {true, Words::tr("one of %Ln label(s) in “%1”", nullptr, countable(contract.labels.size()))
                          .arg(recipe.answerColumn)};
    case AnswerContract::Kind::Fields:
        return {true, Words::tr("%Ln field(s): %1", nullptr, countable(contract.fields.size()))
                          .arg(recipe.answers().names().join(u", "))};
    }
    return {true, Words::tr("free text in “%1”").arg(recipe.answerColumn)};
}

StepState modelState(const ModelSetup& model)
{
    if (!endpointProblem(model.endpoint).isEmpty())
        return {false, Words::tr("no endpoint yet")};
    const QUrl url(model.endpoint);
    const QString where = model.isPractice() ? Words::tr("practice endpoint") : url.host(QUrl::FullyEncoded);
    if (!model.model.trimmed().isEmpty())
        return {true, model.model + u" · " + where};
    // A server on this machine often has just one model and wants no name.
    const auto dialect = makeDialect(model.dialect);
    const auto endpoint = parseEndpoint(model.endpoint);
    const bool needed = dialect && dialect->needsModel(endpoint ? *endpoint : Endpoint{});
    if (!needed && (model.isPractice() || Origin::of(url).isLoopback()))
        return {true, Words::tr("the server's own model") + u" · " + where};
    return {false, Words::tr("no model named yet")};
}

StepState limitsState(const Limits& limits)
{
    QString parts = Words::tr("%L1 at once").arg(limits.concurrency) + u" · ";
    if (limits.requestsPerMinute > 0)
        parts += Words::tr("%L1/min").arg(limits.requestsPerMinute) + u" · ";
    if (limits.budget.isSet())
        parts += budgetText(limits.budget) + u" · ";
    parts += Words::tr("%Ln attempt(s)", nullptr, limits.attempts) + u" · " +
             Words::tr("%L1 s").arg(limits.timeoutSeconds);
    return {true, parts};
}

QString missingFor(SetupStep step, const ProjectSetup& setup, const TableFacts& table)
{
    switch (step) {
    case SetupStep::Data:
        return Words::tr("Open a table first.");
    case SetupStep::Prompt: {
        const QStringList unknown = unknownColumns(setup.recipe, table.columns);
        return unknown.isEmpty() ? Words::tr("Write the prompt for each row first.")
                                 : Words::tr("The prompt names a column that the table does not have: %1.")
                                       .arg(unknown.join(u", "));
    }
    case SetupStep::Answer:
        return answersProblem(setup.recipe, table.columns);
    case SetupStep::Model: {
        const QString problem = endpointProblem(setup.model.endpoint);
        return problem.isEmpty() ? Words::tr("Name the model first.") : problem;
    }
    case SetupStep::Limits:
        break;
    }
    return {};
}

} // namespace

QStringList unknownColumns(const Recipe& recipe, const QStringList& columns)
{
    QStringList names = recipe.promptColumns() + recipe.contextColumns();
    names.removeDuplicates();
    names.removeIf([&columns](const QString& name) { return columns.contains(name); });
    return names;
}

QString stepTitle(SetupStep step)
{
    switch (step) {
    case SetupStep::Data:
        return Words::tr("Data");
    case SetupStep::Prompt:
        return Words::tr("Prompt");
    case SetupStep::Answer:
        return Words::tr("Answer");
    case SetupStep::Model:
        return Words::tr("Model");
    case SetupStep::Limits:
        return Words::tr("Limits");
    }
    return {};
}

StepState stepState(SetupStep step, const ProjectSetup& setup, const TableFacts& table)
{
    switch (step) {
    case SetupStep::Data:
        return dataState(table);
    case SetupStep::Prompt:
        return promptState(setup.recipe, table);
    case SetupStep::Answer:
        return answerState(setup.recipe, table);
    case SetupStep::Model:
        return modelState(setup.model);
    case SetupStep::Limits:
        return limitsState(setup.limits);
    }
    return {};
}

QString whatIsMissing(const ProjectSetup& setup, const TableFacts& table)
{
    for (int i = 0; i < SetupStepCount; ++i) {
        const auto step = static_cast<SetupStep>(i);
        if (!stepState(step, setup, table).ready)
            return missingFor(step, setup, table);
    }
    return {};
}

SetupStep firstOpenStep(const ProjectSetup& setup, const TableFacts& table)
{
    for (int i = 0; i < SetupStepCount; ++i) {
        const auto step = static_cast<SetupStep>(i);
        if (!stepState(step, setup, table).ready)
            return step;
    }
    return SetupStep::Data;
}

QString endpointProblem(const QString& endpoint)
{
    if (endpoint == QLatin1String("practice"))
        return {};
    const QString text = endpoint.trimmed();
    if (text.isEmpty())
        return Words::tr("Give the base URL of the endpoint.");
    if (parseEndpoint(text))
        return {};
    const qsizetype open = text.indexOf(QLatin1Char('{'));
    if (open >= 0)
        return Words::tr("Put the name of your own resource in place of %1.")
            .arg(text.mid(open, text.indexOf(QLatin1Char('}')) - open + 1));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return Words::tr("This is not a web address.");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return Words::tr("Leave out user name, key and query: the address ends with its path.");
    if (url.scheme() != QLatin1String("https") &&
        !(url.scheme() == QLatin1String("http") && Origin::of(url).isLoopback()))
        return Words::tr("Use https. Plain http works only for this computer.");
    return Words::tr("Leave out what stands behind the version: it is added for each request.");
}

QString contractProblem(const AnswerContract& contract)
{
    using Kind = ContractProblem::Kind;
    const ContractProblem problem = contract.problem();
    switch (problem.kind) {
    case Kind::None:
        break;
    case Kind::NoLabels:
        return Words::tr("Give the labels that an answer can be.");
    case Kind::LabelTwice:
        return Words::tr("The label “%1” is there twice.").arg(problem.name);
    case Kind::NoFields:
        return Words::tr("Give the fields that an answer has.");
    case Kind::FieldUnnamed:
        return Words::tr("Give every field a name.");
    case Kind::FieldTwice:
        return Words::tr("Two fields are named “%1”.").arg(problem.name);
    case Kind::NoChoices:
        return Words::tr("Say what “%1” can be.").arg(problem.name);
    case Kind::ChoiceTwice:
        return Words::tr("A choice of “%1” is there twice.").arg(problem.name);
    }
    return {};
}

QString answersProblem(const Recipe& recipe, const QStringList& columns)
{
    if (const QString problem = contractProblem(recipe.contract); !problem.isEmpty())
        return problem;
    for (const QString& name : recipe.answers().names()) {
        if (const QString problem = answerColumnProblem(name, columns); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString answerColumnProblem(const QString& name, const QStringList& columns)
{
    if (name.trimmed().isEmpty())
        return Words::tr("Give the answer column a name.");
    if (columns.contains(name.trimmed()))
        return Words::tr("The table has a column “%1” already: choose another name.").arg(name.trimmed());
    return {};
}

} // namespace rowmill
