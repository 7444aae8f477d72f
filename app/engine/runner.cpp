#include "app/engine/runner.h"

#include "app/base/when_ready.h"

#include <algorithm>

namespace rowmill {

namespace {

constexpr int TickMs = 100;

} // namespace

Runner::Runner(RunPlan plan, std::shared_ptr<Store> store, QObject* parent)
    : QObject(parent), m_plan(std::move(plan)), m_store(std::move(store)), m_pool(m_plan.http),
      m_gate(m_plan.setup.limits.concurrency), m_feed(m_store, m_clock),
      m_random(QRandomGenerator::securelySeeded())
{
    m_wakeUp.setSingleShot(true);
    m_wakeUp.setTimerType(Qt::PreciseTimer);
    connect(&m_wakeUp, &QTimer::timeout, this, &Runner::pump);
    connect(&m_ticks, &QTimer::timeout, this, &Runner::tick);
    connect(&m_feed, &RowFeed::fed, this, &Runner::pump);
    connect(&m_feed, &RowFeed::failed, this, &Runner::storeFailed);
    connect(m_store.get(), &Store::committed, this,
            [this](const QList<CommittedRow>& rows, const StateCounts& counts) {
                m_books.committed(rows, counts);
            });
    connect(m_store.get(), &Store::writeFailed, this, &Runner::storeFailed);
}

Runner::~Runner() = default;

void Runner::start()
{
    m_phase = RunPhase::Running;
    const RunHead head{m_clock.wallMs(), m_plan.setup.toJson(), selectionJson(m_plan.selection)};
    whenReady(m_store->beginRun(head, m_plan.leases), this,
              [this](const Result<Store::RunStart>& begun) { started(begun); });
}

void Runner::started(const Result<Store::RunStart>& begun)
{
    if (!begun) {
        m_phase = RunPhase::Ended;
        m_standstill = {StopReason::Store, Outcome::Answered, describe(begun.error()), 0};
        tick();
        return;
    }
    m_run = begun->run;
    const qint64 limit = m_plan.selection.limit;
    const qint64 rows = limit >= 0 ? std::min(limit, begun->rows) : begun->rows;
    m_books.begin(m_run, rows, begun->counts, m_clock.monotonicMs());
    m_ticks.start(TickMs);
    if (m_stopping) {
        finish(m_standstill.reason);
        return;
    }
    m_feed.setAhead(m_gate.limit());
    m_feed.start(m_run, m_plan.leases, limit);
    tick();
    checkEnd();
}

void Runner::pump()
{
    if (m_phase == RunPhase::Running && m_run > 0) {
        while (m_gate.inFlight() < m_gate.limit()) {
            auto row = nextRow();
            if (!row)
                break;
            sendRow(std::move(*row));
        }
        armWakeUp();
    }
    checkEnd();
}

std::optional<PendingRow> Runner::nextRow()
{
    const qint64 now = m_clock.monotonicMs();
    if (!m_coolDown.isOver(now))
        return std::nullopt;
    if (auto due = m_schedule.takeDue(now))
        return due;
    return m_feed.take();
}

void Runner::sendRow(PendingRow row)
{
    m_gate.tryEnter();
    const qint64 now = m_clock.monotonicMs();
    const qint64 id = row.row;
    HttpRequest request = m_plan.dialect->request(m_plan.endpoint, m_plan.request(row.cells), m_plan.key);
    request.totalTimeoutMs = m_plan.setup.limits.timeoutSeconds * 1000;
    ++row.sends;
    const RowChange change{id, RowState::Running, Outcome::Answered, row.sends, 0};
    InFlight& flight = m_flights[id];
    flight.row = std::move(row);
    flight.sentMs = now;
    flight.sentWallMs = m_clock.wallMs();
    m_store->markSent(id, flight.row.sends, flight.sentWallMs);
    flight.exchange =
        m_pool.send(std::move(request), [this, id](HttpReply&& reply) { replied(id, std::move(reply)); });
    m_books.sent(change);
}

void Runner::replied(qint64 row, HttpReply&& reply)
{
    auto node = m_flights.extract(row);
    InFlight flight = std::move(node.mapped());
    m_gate.leave();
    const Verdict verdict = readWithoutKey(reply);
    const qint64 connecting = std::max<qint64>(0, reply.sentMs);
    m_books.ended(verdict, reply.requestWentOut, flight.sentMs - flight.row.readyMs + connecting,
                  m_clock.monotonicMs() - flight.sentMs - connecting);
    ResultRecord record{attemptRecord(flight, reply, verdict), std::nullopt, {}};
    if (verdict.outcome == Outcome::Cancelled) {
        settle(std::move(record), reply.requestWentOut ? RowState::Unknown : RowState::Waiting);
        return;
    }
    const AttemptEnd end = attemptEnd(flight.row, verdict);
    flight.row.used = end.used;
    act(decide(end), std::move(flight), std::move(record), verdict);
    pump();
}

/// A server may quote the key it was given; what is kept of a reply must not.
Verdict Runner::readWithoutKey(HttpReply& reply) const
{
    const QByteArray& key = m_plan.key.reveal();
    if (key.isEmpty())
        return m_plan.dialect->read(reply, m_clock.wallMs());
    const QByteArray mark("[key]");
    if (reply.status / 100 != 2)
        reply.body.replace(key, mark);
    for (auto& header : reply.headers)
        header.second.replace(key, mark);
    reply.detail.replace(QString::fromUtf8(key), QString::fromUtf8(mark));
    Verdict verdict = m_plan.dialect->read(reply, m_clock.wallMs());
    verdict.message.replace(QString::fromUtf8(key), QString::fromUtf8(mark));
    return verdict;
}

AttemptRecord Runner::attemptRecord(const InFlight& flight, const HttpReply& reply,
                                    const Verdict& verdict) const
{
    AttemptRecord record;
    record.row = flight.row.row;
    record.run = m_run;
    record.number = flight.row.sends;
    record.queuedMs = flight.row.readyWallMs;
    record.sentMs = reply.requestWentOut ? flight.sentWallMs + std::max<qint64>(0, reply.sentMs) : 0;
    record.endedMs = flight.sentWallMs + (m_clock.monotonicMs() - flight.sentMs);
    record.status = reply.status;
    record.outcome = verdict.outcome;
    record.requestId = verdict.requestId;
    record.message = verdict.message;
    record.promptTokens = verdict.promptTokens;
    record.completionTokens = verdict.completionTokens;
    return record;
}

AttemptEnd Runner::attemptEnd(const PendingRow& row, const Verdict& verdict)
{
    AttemptEnd end;
    end.outcome = verdict.outcome;
    end.serverWaitMs = verdict.retryAfterMs;
    end.used = row.used + (verdict.outcome == Outcome::RateLimited ? 0 : 1);
    end.allowed = m_plan.setup.limits.attempts;
    end.waitedMs = row.waitedMs;
    end.coolDowns = m_coolDown.inARow();
    end.random = m_random.generateDouble();
    return end;
}

void Runner::act(const Decision& decision, InFlight flight, ResultRecord record, const Verdict& verdict)
{
    const qint64 now = m_clock.monotonicMs();
    switch (decision.action) {
    case Action::Accept:
        m_coolDown.succeeded();
        m_alike.answered();
        record.answer = verdict.text;
        settle(std::move(record), RowState::Done);
        return;
    case Action::Fail:
        settle(std::move(record), RowState::Failed);
        if (m_alike.failed(verdict.outcome))
            stand({StopReason::Alike, verdict.outcome, verdict.message, 0});
        return;
    case Action::Retry:
        m_store->record({record});
        wait(std::move(flight), now + decision.waitMs, verdict.outcome);
        return;
    case Action::CoolDown:
        m_store->record({record});
        m_coolDown.begin(flight.sentMs, now, decision.waitMs);
        flight.row.waitedMs += decision.waitMs;
        wait(std::move(flight), m_coolDown.untilMs(), verdict.outcome);
        return;
    case Action::Pause:
        m_store->record({record});
        m_books.changed({flight.row.row, RowState::Waiting, verdict.outcome, flight.row.sends, 0});
        // What stopped the run says nothing about the row: it may try again in full.
        flight.row.used = 0;
        m_feed.giveBack(std::move(flight.row));
        stand({decision.reason, verdict.outcome, verdict.message,
               decision.waitMs > 0 ? m_clock.wallMs() + decision.waitMs : 0});
        return;
    }
}

void Runner::settle(ResultRecord record, RowState state)
{
    record.state = state;
    m_store->record({std::move(record)});
}

void Runner::wait(InFlight flight, qint64 dueMs, Outcome outcome)
{
    m_books.changed({flight.row.row, RowState::Retrying, outcome, flight.row.sends, dueMs});
    flight.row.readyMs = dueMs;
    flight.row.readyWallMs = m_clock.wallMs() + dueMs - m_clock.monotonicMs();
    m_schedule.add(std::move(flight.row), dueMs);
}

void Runner::stand(const Standstill& standstill)
{
    // The first reason is the one to tell: the others in flight fail for it too.
    if (m_phase != RunPhase::Running)
        return;
    m_phase = RunPhase::Pausing;
    m_standstill = standstill;
}

void Runner::storeFailed(const Error& error)
{
    if (m_phase == RunPhase::Ended || (m_stopping && m_finishing))
        return;
    m_finishing = false;
    m_phase = m_flights.empty() ? RunPhase::Paused : RunPhase::Pausing;
    m_standstill = {StopReason::Store, Outcome::Answered, describe(error), 0};
    checkEnd();
    tick();
}

void Runner::pause()
{
    stand({StopReason::ByUser, Outcome::Answered, {}, 0});
    checkEnd();
    tick();
}

void Runner::resume()
{
    if (m_finishing || (m_phase != RunPhase::Paused && m_phase != RunPhase::Pausing))
        return;
    m_phase = RunPhase::Running;
    m_standstill = {};
    m_books.setSending(true, m_clock.monotonicMs());
    m_store->flush();
    m_feed.retry();
    pump();
    tick();
}

void Runner::stop()
{
    if (m_phase == RunPhase::Ended || m_finishing)
        return;
    const StopReason reason =
        m_standstill.reason == StopReason::None ? StopReason::ByUser : m_standstill.reason;
    m_standstill.reason = reason;
    m_stopping = true;
    if (m_run == 0)
        return;
    cancelAll();
    finish(reason);
}

void Runner::cancelAll()
{
    m_phase = RunPhase::Pausing;
    while (!m_flights.empty())
        m_pool.cancel(m_flights.begin()->second.exchange);
    for (const PendingRow& row : m_schedule.takeAll())
        m_books.changed({row.row, RowState::Waiting, Outcome::Answered, row.sends, 0});
}

void Runner::setLimits(const Limits& limits)
{
    if (limits == m_plan.setup.limits)
        return;
    m_plan.setup.limits = limits;
    m_gate.setLimit(limits.concurrency);
    m_feed.setAhead(limits.concurrency);
    if (m_run > 0)
        m_store->noteRunChange(m_run, m_clock.wallMs(), limits.toJson());
    pump();
}

void Runner::setKey(const Secret& key)
{
    m_plan.key = key;
}

void Runner::armWakeUp()
{
    // With the gate full only a reply can let a row out, and that pumps by itself.
    if (m_gate.inFlight() >= m_gate.limit()) {
        m_wakeUp.stop();
        return;
    }
    const auto due = m_schedule.nextDueMs();
    const qint64 now = m_clock.monotonicMs();
    qint64 at = due.value_or(0);
    if (!m_coolDown.isOver(now))
        at = m_coolDown.untilMs();
    else if (!due)
        return;
    m_wakeUp.start(int(std::clamp<qint64>(at - now, 0, LongestBackoffMs)));
}

void Runner::checkEnd()
{
    if (m_run == 0 || m_finishing || !m_flights.empty() || m_phase == RunPhase::Ended)
        return;
    if (m_schedule.isEmpty() && m_feed.isExhausted() && m_standstill.reason != StopReason::Store) {
        finish(StopReason::Completed);
        return;
    }
    if (m_phase == RunPhase::Pausing) {
        m_phase = RunPhase::Paused;
        m_books.setSending(false, m_clock.monotonicMs());
        m_store->flush();
        tick();
    }
}

void Runner::finish(StopReason reason)
{
    m_finishing = true;
    m_standstill.reason = reason;
    // Everything is written before the clock stops: a run is over when it is saved.
    whenReady(m_store->flush(), this, [this](const Result<void>& flushed) {
        if (!flushed) {
            finishFailed(flushed.error());
            return;
        }
        m_books.setSending(false, m_clock.monotonicMs());
        const auto noted = m_store->endRun(m_run, m_clock.wallMs(), stopReasonName(m_standstill.reason),
                                           m_books.totalsJson());
        whenReady(noted, this, [this](const Result<void>& ended) {
            if (ended)
                over();
            else
                finishFailed(ended.error());
        });
    });
}

/// A run that was told to stop ends even when that cannot be written: what is pending stays with the store,
/// which tries once more when it closes. One that ended by itself waits as paused.
void Runner::finishFailed(const Error& error)
{
    if (!m_stopping)
        return;
    m_standstill = {StopReason::Store, Outcome::Answered, describe(error), 0};
    over();
}

void Runner::over()
{
    m_phase = RunPhase::Ended;
    m_ticks.stop();
    m_wakeUp.stop();
    tick();
}

void Runner::abandon()
{
    if (m_phase == RunPhase::Ended || m_run == 0)
        return;
    cancelAll();
    m_store->endRun(m_run, m_clock.wallMs(), stopReasonName(StopReason::ByUser), m_books.totalsJson());
    m_phase = RunPhase::Ended;
}

void Runner::tick()
{
    RunTick tick = m_books.take(m_gate, m_schedule.size(), m_clock.monotonicMs());
    tick.phase = m_phase;
    tick.reason = m_standstill.reason;
    tick.cause = m_standstill.cause;
    tick.message = m_standstill.message;
    tick.resumeAtMs = m_standstill.resumeAtMs;
    tick.attemptsPerRow = m_plan.setup.limits.attempts;
    tick.cooldownUntilMs = m_coolDown.isOver(m_clock.monotonicMs()) ? 0 : m_coolDown.untilMs();
    emit ticked(tick);
}

} // namespace rowmill
