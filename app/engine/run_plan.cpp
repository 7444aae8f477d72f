#include "app/engine/run_plan.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace rowmill {

namespace {

LeaseQuery byKind(const RowSelection& selection)
{
    switch (selection.kind) {
    case RowSelection::Kind::Waiting:
        break;
    case RowSelection::Kind::Failed:
        return {LeaseQuery::Kind::Failed, 1, 0, {}};
    case RowSelection::Kind::All:
        return {LeaseQuery::Kind::Between, 1, std::numeric_limits<qint64>::max(), {}};
    case RowSelection::Kind::Range:
        return {LeaseQuery::Kind::Between, selection.from, selection.to, {}};
    case RowSelection::Kind::Outdated:
        return {LeaseQuery::Kind::Answered, 1, 0, {}};
    case RowSelection::Kind::Rows: {
        QList<qint64> rows = selection.rows;
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        return {LeaseQuery::Kind::Listed, 1, 0, rows};
    }
    }
    return {};
}

} // namespace

LeaseQuery leaseQuery(const RowSelection& selection)
{
    LeaseQuery query = byKind(selection);
    query.corrected = selection.corrected;
    query.runs = selection.runs;
    return query;
}

namespace {

QString kindName(RowSelection::Kind kind)
{
    switch (kind) {
    case RowSelection::Kind::Waiting:
        return QStringLiteral("waiting");
    case RowSelection::Kind::Failed:
        return QStringLiteral("failed");
    case RowSelection::Kind::All:
        return QStringLiteral("all");
    case RowSelection::Kind::Range:
        return QStringLiteral("range");
    case RowSelection::Kind::Outdated:
        return QStringLiteral("outdated");
    case RowSelection::Kind::Rows:
        break;
    }
    return QStringLiteral("rows");
}

/// Whom is asked and how, by the names in the setup: the practice endpoint's address is another one each
/// time. What is called by another name only, or is asked beside others, is no other request.
QByteArray commonOf(const ProjectSetup& setup)
{
    Recipe recipe = setup.recipe;
    recipe.systemPrompt.clear();
    recipe.userPrompt.clear();
    recipe.answerColumn.clear();
    recipe.pack = 1;
    recipe.context = {}; // each row's own stands with its prompts
    const QJsonArray parts{recipe.toJson(), setup.model.toJson()};
    return QJsonDocument(parts).toJson(QJsonDocument::Compact);
}

} // namespace

ChatRequest RunPlan::request(const QStringList& cells, const Neighbours& around, AnswerShape shape,
                             const AskAgain* again) const
{
    ChatRequest chat{setup.model.model, systemPrompt.fill(cells),
                     context.message(around, userPrompt.fill(cells)), setup.model.temperature,
                     setup.model.maxTokens};
    asks.at(static_cast<size_t>(shape)).addTo(chat, again);
    return chat;
}

int RunPlan::packSize() const
{
    return systemPrompt.columns().isEmpty() && !context.isOn() ? setup.recipe.pack : 1;
}

ChatRequest RunPlan::packRequest(const QList<PackItem>& items, AnswerShape shape) const
{
    ChatRequest chat{
        setup.model.model, systemPrompt.fill({}), packQuestion(items), setup.model.temperature, {}};
    if (setup.model.maxTokens) {
        const qint64 all = qint64(*setup.model.maxTokens) * items.size();
        chat.maxTokens = int(std::min<qint64>(all, std::numeric_limits<int>::max()));
    }
    packAsks.at(static_cast<size_t>(shape)).addTo(chat, nullptr);
    return chat;
}

QByteArray RunPlan::fingerprint(const QStringList& cells, const Neighbours& around) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(common);
    for (const QString& prompt :
         {systemPrompt.fill(cells), context.message(around, userPrompt.fill(cells))}) {
        const QByteArray bytes = prompt.toUtf8();
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        hash.addData(bytes);
    }
    return hash.result().first(16);
}

Result<RunPlan> makePlan(const ProjectSetup& setup, const RowSelection& selection, const QStringList& columns,
                         const Endpoint& endpoint)
{
    if (setup.recipe.userPrompt.trimmed().isEmpty())
        return Error{ErrorKind::EmptyPrompt, {}, {}};
    auto system = Template::bind(setup.recipe.systemPrompt, columns);
    if (!system)
        return system.error();
    auto user = Template::bind(setup.recipe.userPrompt, columns);
    if (!user)
        return user.error();
    auto context = ContextText::bind(setup.recipe, columns);
    if (!context)
        return context.error();
    std::shared_ptr<const Dialect> dialect = makeDialect(setup.model.dialect);
    if (!dialect) {
        return Error{ErrorKind::BadEndpoint, setup.model.endpoint,
                     QStringLiteral("the dialect “%1” is not known").arg(setup.model.dialect)};
    }
    if (setup.model.model.isEmpty() && dialect->needsModel(endpoint)) {
        return Error{ErrorKind::BadEndpoint, setup.model.endpoint,
                     QStringLiteral("it has to be told the name of a model")};
    }
    if (const auto usable = checkContract(setup.recipe.contract); !usable)
        return usable.error();
    RunPlan plan;
    plan.answers = AnswerCheck(setup.recipe.contract);
    for (const AnswerShape shape : {AnswerShape::Schema, AnswerShape::Json, AnswerShape::Instructions}) {
        plan.asks.at(static_cast<size_t>(shape)) = AnswerAsk(setup.recipe.contract, shape);
        plan.packAsks.at(static_cast<size_t>(shape)) = AnswerAsk::ofPack(setup.recipe.contract, shape);
    }
    plan.setup = setup;
    plan.common = commonOf(setup);
    plan.selection = selection;
    plan.leases = leaseQuery(selection);
    plan.endpoint = endpoint;
    plan.dialect = std::move(dialect);
    plan.systemPrompt = std::move(*system);
    plan.userPrompt = std::move(*user);
    plan.context = std::move(*context);
    QList<ChatExample> examples;
    for (const RecipeExample& example : setup.recipe.examples)
        examples.append({plan.userPrompt.fill(example.cellsOf(columns)), example.answer});
    for (auto* asks : {&plan.asks, &plan.packAsks}) {
        for (AnswerAsk& ask : *asks)
            ask.setExamples(examples);
    }
    QList<int> used = plan.systemPrompt.columns() + plan.userPrompt.columns();
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    plan.leases.columns = used;
    plan.leases.around = {plan.context.before(), plan.context.after(), plan.context.columns()};
    return plan;
}

QJsonObject selectionJson(const RowSelection& selection)
{
    QJsonObject json{{QStringLiteral("kind"), kindName(selection.kind)}};
    if (selection.kind == RowSelection::Kind::Range) {
        json.insert(QStringLiteral("from"), selection.from);
        json.insert(QStringLiteral("to"), selection.to);
    }
    if (selection.kind == RowSelection::Kind::Rows)
        json.insert(QStringLiteral("count"), selection.rows.size());
    if (selection.limit >= 0)
        json.insert(QStringLiteral("limit"), selection.limit);
    if (selection.kind == RowSelection::Kind::Waiting && !selection.runs.isEmpty())
        json.insert(QStringLiteral("outdated"), true);
    if (selection.reuse)
        json.insert(QStringLiteral("reuse"), true);
    if (selection.corrected)
        json.insert(QStringLiteral("corrected"), true);
    return json;
}

} // namespace rowmill
