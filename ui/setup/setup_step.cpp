#include "ui/setup/setup_step.h"

#include "app/base/origin.h"
#include "app/provider/dialect.h"
#include "app/provider/endpoint.h"
#include "ui/text/money.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace rowmill {

namespace {

struct SetupStepWords {
    Q_DECLARE_TR_FUNCTIONS(SetupSteps)
};

StepState dataState(const TableFacts& table)
{
    if (table.columns.isEmpty())
        return {false, SetupStepWords::tr("no table yet")};
    return {true, table.fileName + u" · " + SetupStepWords::tr("%Ln row(s)", nullptr, countable(table.rows))};
}

StepState promptState(const Recipe& recipe, const TableFacts& table)
{
    if (recipe.userPrompt.trimmed().isEmpty())
        return {false, SetupStepWords::tr("nothing to ask yet")};
    const QStringList unknown = unknownColumns(recipe, table.columns);
    if (!unknown.isEmpty())
        return {false, SetupStepWords::tr("%Ln unknown column(s)", nullptr, countable(unknown.size()))};
    const QStringList names = recipe.promptColumns();
    QStringList parts{names.isEmpty()
                          ? SetupStepWords::tr("no column used: the same for each row")
                          : SetupStepWords::tr("%Ln column(s) used", nullptr, countable(names.size()))};
    if (recipe.context.isOn()) // so many before it and so many after
        parts.append(
            SetupStepWords::tr("context %L1 + %L2").arg(recipe.context.before).arg(recipe.context.after));
    return {true, parts.join(u" · ")};
}

StepState answerState(const Recipe& recipe, const TableFacts& table)
{
    const AnswerContract& contract = recipe.contract;
    if (!answersProblem(recipe, table.columns).isEmpty())
        return {false, contract.isFreeText() ? SetupStepWords::tr("the column needs another name")
                                             : SetupStepWords::tr("not complete yet")};
    switch (contract.kind) {
    case AnswerContract::Kind::FreeText:
        break;
    case AnswerContract::Kind::Labels:
        return {true,
                SetupStepWords::tr("one of %Ln label(s) in “%1”", nullptr, countable(contract.labels.size()))
                    .arg(recipe.answerColumn)};
    case AnswerContract::Kind::Fields:
        return {true, SetupStepWords::tr("%Ln field(s): %1", nullptr, countable(contract.fields.size()))
                          .arg(recipe.answers().names().join(u", "))};
    }
    return {true, SetupStepWords::tr("free text in “%1”").arg(recipe.answerColumn)};
}

StepState modelState(const ModelSetup& model)
{
    if (!endpointProblem(model.endpoint).isEmpty())
        return {false, SetupStepWords::tr("no endpoint yet")};
    const QUrl url(model.endpoint);
    const QString where =
        model.isPractice() ? SetupStepWords::tr("practice endpoint") : url.host(QUrl::FullyEncoded);
    if (!model.model.trimmed().isEmpty())
        return {true, model.model + u" · " + where};
    // A server on this machine often has just one model and wants no name.
    const auto dialect = makeDialect(model.dialect);
    const auto endpoint = parseEndpoint(model.endpoint);
    const bool needed = dialect && dialect->needsModel(endpoint ? *endpoint : Endpoint{});
    if (!needed && (model.isPractice() || Origin::of(url).isLoopback()))
        return {true, SetupStepWords::tr("the server's own model") + u" · " + where};
    return {false, SetupStepWords::tr("no model named yet")};
}

StepState limitsState(const Limits& limits)
{
    QString parts = SetupStepWords::tr("%L1 at once").arg(limits.concurrency) + u" · ";
    if (limits.requestsPerMinute > 0)
        parts += SetupStepWords::tr("%L1/min").arg(limits.requestsPerMinute) + u" · ";
    if (limits.budget.isSet())
        parts += budgetText(limits.budget) + u" · ";
    parts += SetupStepWords::tr("%Ln attempt(s)", nullptr, limits.attempts) + u" · " +
             SetupStepWords::tr("%L1 s").arg(limits.timeoutSeconds);
    return {true, parts};
}

QString missingFor(SetupStep step, const ProjectSetup& setup, const TableFacts& table)
{
    switch (step) {
    case SetupStep::Data:
        return SetupStepWords::tr("Open a table first.");
    case SetupStep::Prompt: {
        const QStringList unknown = unknownColumns(setup.recipe, table.columns);
        return unknown.isEmpty()
                   ? SetupStepWords::tr("Write the prompt for each row first.")
                   : SetupStepWords::tr("The prompt names a column that the table does not have: %1.")
                         .arg(unknown.join(u", "));
    }
    case SetupStep::Answer:
        return answersProblem(setup.recipe, table.columns);
    case SetupStep::Model: {
        const QString problem = endpointProblem(setup.model.endpoint);
        return problem.isEmpty() ? SetupStepWords::tr("Name the model first.") : problem;
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
        return SetupStepWords::tr("Data");
    case SetupStep::Prompt:
        return SetupStepWords::tr("Prompt");
    case SetupStep::Answer:
        return SetupStepWords::tr("Answer");
    case SetupStep::Model:
        return SetupStepWords::tr("Model");
    case SetupStep::Limits:
        return SetupStepWords::tr("Limits");
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
        return SetupStepWords::tr("Give the base URL of the endpoint.");
    if (parseEndpoint(text))
        return {};
    const qsizetype open = text.indexOf(QLatin1Char('{'));
    if (open >= 0)
        return SetupStepWords::tr("Put the name of your own resource in place of %1.")
            .arg(text.mid(open, text.indexOf(QLatin1Char('}')) - open + 1));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return SetupStepWords::tr("This is not a web address.");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return SetupStepWords::tr("Leave out user name, key and query: the address ends with its path.");
    if (url.scheme() != QLatin1String("https") &&
        !(url.scheme() == QLatin1String("http") && Origin::of(url).isLoopback()))
        return SetupStepWords::tr("Use https. Plain http works only for this computer.");
    return SetupStepWords::tr("Leave out what stands behind the version: it is added for each request.");
}

QString contractProblem(const AnswerContract& contract)
{
    using Kind = ContractProblem::Kind;
    const ContractProblem problem = contract.problem();
    switch (problem.kind) {
    case Kind::None:
        break;
    case Kind::NoLabels:
        return SetupStepWords::tr("Give the labels that an answer can be.");
    case Kind::LabelTwice:
        return SetupStepWords::tr("The label “%1” is there twice.").arg(problem.name);
    case Kind::NoFields:
        return SetupStepWords::tr("Give the fields that an answer has.");
    case Kind::FieldUnnamed:
        return SetupStepWords::tr("Give every field a name.");
    case Kind::FieldTwice:
        return SetupStepWords::tr("Two fields are named “%1”.").arg(problem.name);
    case Kind::NoChoices:
        return SetupStepWords::tr("Say what “%1” can be.").arg(problem.name);
    case Kind::ChoiceTwice:
        return SetupStepWords::tr("A choice of “%1” is there twice.").arg(problem.name);
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
        return SetupStepWords::tr("Give the answer column a name.");
    if (columns.contains(name.trimmed()))
        return SetupStepWords::tr("The table has a column “%1” already: choose another name.")
            .arg(name.trimmed());
    return {};
}

} // namespace rowmill
