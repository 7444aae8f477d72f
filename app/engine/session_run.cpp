#include "app/base/origin.h"
#include "app/engine/endpoint_probe.h"
#include "app/engine/run_plan.h"
#include "app/engine/session_private.h"
#include "app/http/ca_file.h"

namespace rowmill {

Result<Endpoint> Session::resolveEndpoint() const
{
    if (!d->setup.model.isPractice())
        return parseEndpoint(d->setup.model.endpoint);
    if (!d->practice)
        return Error{ErrorKind::BadEndpoint, d->setup.model.endpoint,
                     QStringLiteral("it is not available here")};
    const auto url = d->practice();
    if (!url)
        return url.error();
    return Endpoint{*url};
}

Result<ProbeTarget> Session::probeTarget() const
{
    const auto endpoint = resolveEndpoint();
    if (!endpoint)
        return endpoint.error();
    if (!makeDialect(d->setup.model.dialect)) {
        return Error{ErrorKind::BadEndpoint, d->setup.model.endpoint,
                     QStringLiteral("the dialect “%1” is not known").arg(d->setup.model.dialect)};
    }
    if (const auto checked = checkCaFile(d->network.caFile); !checked)
        return checked.error();
    if (const auto origin = unknownOrigin())
        return Error{ErrorKind::OriginUnknown, d->setup.model.endpoint, origin->toString()};
    ProbeTarget target{*endpoint, d->setup.model, {}, d->network};
    if (!d->setup.model.isPractice())
        target.key = d->keys.keyFor(Origin::of(endpoint->baseUrl));
    return target;
}

Result<RunPlan> Session::planFor(const RowSelection& selection, const Endpoint& endpoint) const
{
    auto plan = makePlan(d->setup, selection, info().columns, endpoint);
    if (plan)
        plan->price = price();
    return plan;
}

Result<void> Session::start(const RowSelection& selection)
{
    if (d->readOnly)
        return *d->readOnly;
    if (isActive())
        return Error{ErrorKind::StoreFailed, projectPath(), QStringLiteral("a run is on already")};
    if (d->saving)
        return Error{ErrorKind::StoreFailed, projectPath(), beingSaved()};
    const auto endpoint = resolveEndpoint();
    if (!endpoint)
        return endpoint.error();
    if (const auto origin = unknownOrigin())
        return Error{ErrorKind::OriginUnknown, d->setup.model.endpoint, origin->toString()};
    auto plan = planFor(selection, *endpoint);
    if (!plan)
        return plan.error();
    if (const auto checked = checkCaFile(d->network.caFile); !checked)
        return checked.error();
    plan->http = d->network;
    if (d->setup.limits.budget.unit == Budget::Unit::Dollars && !plan->price)
        return Error{ErrorKind::UnknownPrice, d->setup.model.model, {}};
    if (!d->setup.model.isPractice())
        plan->key = d->keys.keyFor(Origin::of(endpoint->baseUrl));
    if (d->save->isActive()) {
        d->save->stop();
        saveSetup();
    }
    d->edits->seal();
    d->planned = d->setup;
    d->plannedNetwork = d->network;
    d->selection = selection;
    startRunner(std::move(*plan));
    return {};
}

void Session::startRunner(RunPlan plan)
{
    d->last.phase = RunPhase::Running;
    d->last.reason = StopReason::None;
    d->live.clear();
    dropRunner();
    QMetaObject::invokeMethod(
        d->engineContext,
        [this, plan = std::move(plan)]() mutable {
            d->runner = new Runner(std::move(plan), d->store, d->clock);
            connect(d->runner, &Runner::ticked, this, &Session::take);
            d->runner->start();
        },
        Qt::BlockingQueuedConnection);
}

/// Of a run that has ended, or is to be broken off.
void Session::dropRunner()
{
    if (!d->runner)
        return;
    QMetaObject::invokeMethod(
        d->engineContext,
        [runner = std::exchange(d->runner, nullptr)] {
            runner->abandon();
            delete runner;
        },
        Qt::BlockingQueuedConnection);
}

void Session::take(const RunTick& tick)
{
    for (const RowChange& change : tick.changes) {
        if (change.state == RowState::Running || change.state == RowState::Retrying)
            d->live.insert(change.row, change.state);
        else
            d->live.remove(change.row);
    }
    const SeriesSnapshot series = tick.seriesChanged ? tick.series : d->last.series;
    d->last = tick;
    d->last.series = series;
    d->last.changes.clear();
    if (tick.phase == RunPhase::Ended)
        d->live.clear();
    emit ticked(tick);
    if (tick.phase == RunPhase::Ended && std::exchange(d->startAgain, false)) {
        if (const auto started = start(d->selection); !started)
            emit startFailed(started.error());
    }
}

void Session::pause()
{
    if (d->runner)
        QMetaObject::invokeMethod(d->runner, &Runner::pause);
}

void Session::resume()
{
    if (!d->runner || (d->last.phase != RunPhase::Paused && d->last.phase != RunPhase::Pausing))
        return;
    // A run's plan is frozen: whoever mended the prompt or the model during the pause means a new run.
    d->startAgain = d->setup.recipe != d->planned.recipe || d->setup.model != d->planned.model;
    if (d->startAgain) {
        QMetaObject::invokeMethod(d->runner, &Runner::stop);
        return;
    }
    if (d->network != d->plannedNetwork) {
        if (const auto checked = checkCaFile(d->network.caFile); !checked) {
            emit startFailed(checked.error());
            return;
        }
        d->plannedNetwork = d->network;
        QMetaObject::invokeMethod(
            d->runner, [runner = d->runner, network = d->network] { runner->setNetwork(network); });
    }
    QMetaObject::invokeMethod(d->runner, &Runner::resume);
}

void Session::stop()
{
    d->startAgain = false;
    if (d->runner)
        QMetaObject::invokeMethod(d->runner, &Runner::stop);
}

bool Session::isRunning() const
{
    return d->last.phase == RunPhase::Running || d->last.phase == RunPhase::Pausing;
}

bool Session::isActive() const
{
    return isRunning() || d->last.phase == RunPhase::Paused;
}

const RunTick& Session::lastTick() const
{
    return d->last;
}

} // namespace rowmill
