#include "app/engine/outlook.h"
#include "app/engine/run_plan.h"
#include "app/engine/session_private.h"

#include <QtConcurrent>

namespace rowmill {

/// Nothing is sent by it: the practice endpoint need not be there.
Result<RunPlan> Session::planAhead(const RowSelection& selection) const
{
    const QString& endpoint = d->setup.model.endpoint;
    const auto parsed = d->setup.model.isPractice()
                            ? Result<Endpoint>(Endpoint{QUrl(QStringLiteral("http://127.0.0.1/v1"))})
                            : parseEndpoint(endpoint);
    if (!parsed)
        return parsed.error();
    return planFor(selection, *parsed);
}

QFuture<Result<Neighbours>> Session::neighbours(qint64 row)
{
    const auto context = ContextText::bind(d->setup.recipe, info().columns);
    if (!context)
        return QtFuture::makeReadyFuture(Result<Neighbours>(context.error()));
    const NeighbourQuery query{context->before(), context->after(), context->columns()};
    if (!query.isOn())
        return QtFuture::makeReadyFuture(Result<Neighbours>(Neighbours()));
    return d->store->read([query, row](const Connection& connection) -> Result<Neighbours> {
        const auto rows = NeighbourRows::read(connection, query, {row});
        return rows ? rows->of(row) : rows.error();
    });
}

QFuture<Result<Outlook>> Session::lookAhead(const RowSelection& selection, const CancelFlag& cancel)
{
    const auto plan = planAhead(selection);
    if (!plan)
        return QtFuture::makeReadyFuture(Result<Outlook>(plan.error()));
    const Limits& limits = d->setup.limits;
    RunPace pace;
    pace.concurrency = limits.concurrency;
    // What the last run learned of the same endpoint still holds.
    const bool same = d->last.run > 0 && d->planned.model.endpoint == d->setup.model.endpoint;
    if (same && limits.automatic && d->last.limit > 0)
        pace.concurrency = std::min(limits.concurrency, std::max(d->last.limit, 1));
    pace.requestsPerMinute = limits.requestsPerMinute;
    pace.tokensPerMinute = limits.tokensPerMinute;
    if (same && pace.requestsPerMinute == 0)
        pace.requestsPerMinute = d->last.requests.perMinute;
    if (same && pace.tokensPerMinute == 0)
        pace.tokensPerMinute = d->last.tokens.perMinute;
    return QtConcurrent::run([path = projectPath(), plan = *plan, pace, cancel] {
        return rowmill::lookAhead(path, plan, pace, cancel);
    });
}

QFuture<Result<QList<qint64>>> Session::pilotRows(const RowSelection& selection, qint64 count,
                                                  const CancelFlag& cancel)
{
    const auto plan = planAhead(selection);
    if (!plan)
        return QtFuture::makeReadyFuture(Result<QList<qint64>>(plan.error()));
    return QtConcurrent::run([path = projectPath(), plan = *plan, count, cancel] {
        return rowmill::pilotRows(path, plan, count, cancel);
    });
}

} // namespace rowmill
