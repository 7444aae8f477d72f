#include "app/engine/outlook.h"

#include "app/engine/finished_requests.h"
#include "app/engine/stratified_sample.h"
#include "app/engine/token_estimate.h"
#include "app/store/earlier_answers.h"
#include "app/store/measured_attempts.h"
#include "app/store/migration.h"
#include "app/store/run_history.h"

#include <functional>
#include <limits>

namespace rowmill {

using namespace Qt::StringLiterals;

namespace {

constexpr int Chunk = 1000;
constexpr int MostMeasured = 1000;

struct Request {
    qint64 row = 0;
    ChatRequest chat;
    QByteArray fingerprint;
};

/// Calls `take` with the rows of the set, a chunk at a time.
Result<void> eachChunk(const Connection& connection, const RunPlan& plan, const CancelFlag& cancel,
                       const std::function<Result<void>(const QList<Request>&)>& take)
{
    qint64 after = 0;
    qint64 left = plan.selection.limit >= 0 ? plan.selection.limit : std::numeric_limits<qint64>::max();
    while (left > 0) {
        if (isCancelled(cancel))
            return Error{ErrorKind::Cancelled, {}, {}};
        const int count = int(std::min<qint64>(Chunk, left));
        const auto rows = nextRows(connection, plan.leases, after, count);
        if (!rows)
            return rows.error();
        QList<Request> requests;
        requests.reserve(rows->size());
        for (const LeasedRow& row : *rows) {
            requests.append({row.row, plan.request(row.cells, row.around, AnswerShape::Schema),
                             plan.fingerprint(row.cells, row.around)});
            after = row.row;
        }
        if (const auto done = take(requests); !done)
            return done;
        if (rows->size() < count)
            break;
        left -= rows->size();
    }
    return {};
}

double lengthOf(const ChatRequest& chat)
{
    return TokenEstimate().guess(chat).prompt;
}

/// Says of each request whether it is the first of its kind.
class Kinds {
public:
    explicit Kinds(bool on) : m_on(on) {}
    bool isNew(const QByteArray& fingerprint)
    {
        if (!m_on)
            return true;
        if (m_seen.find(fingerprint))
            return false;
        m_seen.add(fingerprint, {1, false});
        return true;
    }

private:
    bool m_on;
    FinishedRequests m_seen;
};

/// What was measured with this recipe and this model.
Result<QList<MeasuredRequest>> measuredBefore(const Connection& connection, const RunPlan& plan)
{
    const auto runs = readRuns(connection);
    if (!runs)
        return runs.error();
    QList<qint64> alike;
    for (const RunRecord& run : *runs) {
        const ProjectSetup setup = ProjectSetup::fromJson(run.setup);
        if (setup.recipe == plan.setup.recipe && setup.model == plan.setup.model)
            alike.append(run.run);
    }
    const auto attempts = readMeasured(connection, alike, MostMeasured, plan.packSize(), plan.leases.around);
    if (!attempts)
        return attempts.error();
    QList<MeasuredRequest> measured;
    for (const MeasuredAttempt& attempt : *attempts)
        measured.append(
            {lengthOf(plan.request(attempt.cells, attempt.around, AnswerShape::Schema)),
             {attempt.promptTokens, attempt.cachedTokens, attempt.cacheWriteTokens, attempt.completionTokens},
             attempt.seconds});
    return measured;
}

Result<void> countRequests(const Connection& connection, const RunPlan& plan, const CancelFlag& cancel,
                           Outlook& outlook, RestOfRun& rest)
{
    Kinds kinds(plan.setup.limits.join);
    std::optional<EarlierAnswers> answers;
    if (plan.selection.reuse) {
        auto read = EarlierAnswers::read(connection, 0);
        if (!read)
            return read.error();
        answers = std::move(*read);
    }
    return eachChunk(connection, plan, cancel, [&](const QList<Request>& requests) -> Result<void> {
        QList<qint64> earlier;
        if (answers) {
            QList<AskedRequest> asked;
            for (const Request& request : requests)
                asked.append({request.row, request.fingerprint});
            const auto found = answers->find(connection, asked);
            if (!found)
                return found.error();
            earlier = *found;
        }
        outlook.rows += requests.size();
        for (qsizetype i = 0; i < requests.size(); ++i) {
            if (earlier.value(i) > 0) {
                ++outlook.reused;
            } else if (!kinds.isNew(requests.at(i).fingerprint)) {
                ++outlook.joined;
            } else {
                ++rest.requests;
                rest.length += lengthOf(requests.at(i).chat);
            }
        }
        return {};
    });
}

QJsonValue rangeJson(const Range& range)
{
    return QJsonObject{{u"low"_s, range.low}, {u"likely"_s, range.likely}, {u"high"_s, range.high}};
}

} // namespace

QJsonObject Outlook::toJson() const
{
    const bool priced = forecast && forecast->dollars;
    return {{u"rows"_s, rows},
            {u"requests"_s, requests},
            {u"joined"_s, joined},
            {u"reused"_s, reused},
            {u"prompt_tokens"_s, promptTokens},
            {u"measured_requests"_s, measured},
            {u"tokens"_s, forecast ? rangeJson(forecast->tokens) : QJsonValue()},
            {u"cost"_s, priced ? rangeJson(*forecast->dollars) : QJsonValue()},
            {u"seconds"_s, forecast ? rangeJson(forecast->seconds) : QJsonValue()}};
}

Result<Outlook> lookAhead(const QString& projectPath, const RunPlan& plan, const RunPace& pace,
                          const CancelFlag& cancel)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return connection.error();
    Outlook outlook;
    outlook.price = plan.price;
    RestOfRun rest;
    if (const auto counted = countRequests(*connection, plan, cancel, outlook, rest); !counted)
        return counted.error();
    const auto measured = measuredBefore(*connection, plan);
    if (!measured)
        return measured.error();
    // With several rows in a request all is reckoned by rows.
    const int pack = plan.packSize();
    outlook.requests = (rest.requests + pack - 1) / pack;
    outlook.measured = measured->size();
    outlook.promptTokens = rest.length;
    double length = 0;
    double prompt = 0;
    for (const MeasuredRequest& request : *measured) {
        length += request.length;
        prompt += double(request.use.prompt);
    }
    if (length > 0)
        outlook.promptTokens *= prompt / length;
    RunPace rowPace = pace;
    rowPace.requestsPerMinute *= pack;
    outlook.forecast = forecast(*measured, rest, plan.price, rowPace);
    return outlook;
}

Result<QList<qint64>> pilotRows(const QString& projectPath, const RunPlan& plan, qint64 count,
                                const CancelFlag& cancel)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return connection.error();
    Kinds kinds(true);
    std::vector<RowLength> lengths;
    const auto read =
        eachChunk(*connection, plan, cancel, [&](const QList<Request>& requests) -> Result<void> {
            for (const Request& request : requests) {
                if (kinds.isNew(request.fingerprint))
                    lengths.push_back({request.row, float(lengthOf(request.chat))});
            }
            return {};
        });
    if (!read)
        return read.error();
    return stratifiedSample(std::move(lengths), count);
}

} // namespace rowmill
