#include "app/engine/runner.h"

#include "app/base/when_ready.h"

#include <algorithm>

namespace rowmill {

namespace {

constexpr int TickMs = 100;
/// Two clocks that are read one after the other differ a little.
constexpr qint64 ShortestSleepMs = 1000;

} // namespace

Runner::Runner(RunPlan plan, std::shared_ptr<Store> store, const Clock& clock, QObject* parent)
    : QObject(parent), m_plan(std::move(plan)), m_store(std::move(store)), m_clock(clock),
      m_pool(std::make_unique<HttpPool>(m_plan.http)),
      m_admission(m_plan.setup.limits, m_clock.monotonicMs()), m_feed(m_store, m_clock),
      m_random(QRandomGenerator::securelySeeded())
{
    m_head = m_plan.dialect->head(m_plan.endpoint, m_plan.setup.model.model, m_plan.key);
    m_books.setPrice(m_plan.price);
    m_joiner.setOn(m_plan.setup.limits.join);
    if (m_plan.selection.reuse)
        m_feed.findEarlier(
            [this](const LeasedRow& row) { return m_plan.fingerprint(row.cells, row.around); });
    m_budget.setPrice(m_plan.price);
    m_budget.setBudget(m_plan.setup.limits.budget);
    m_wakeUp.setSingleShot(true);
    m_wakeUp.setTimerType(Qt::PreciseTimer);
    connect(&m_wakeUp, &QTimer::timeout, this, &Runner::pump);
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        noticeSleep();
        tryStore();
        tick();
    });
    connect(&m_feed, &RowFeed::fed, this, [this] {
        countSet();
        pump();
    });
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
    whenReady(m_store->meta(ShapesKey), this, [this](const Result<QString>& notes) {
        m_shapeNotes = notes ? *notes : QString();
        begin();
    });
}

void Runner::begin()
{
    const ModelSetup& model = m_plan.setup.model;
    m_shapes.begin(packs() || !m_plan.answers.contract().isFreeText(),
                   rememberedShape(m_shapeNotes, model.endpoint, model.model, m_clock.wallMs()));
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
    m_sleptMs = m_clock.monotonicMs() - m_clock.awakeMs();
    m_notes.noted(m_admission, m_clock.monotonicMs());
    m_books.begin(m_run, rows, begun->counts, m_clock.monotonicMs());
    m_ticks.start(TickMs);
    if (m_stopping) {
        finish(m_standstill.reason);
        return;
    }
    ChatRequest beginning;
    beginning.system = m_plan.setup.recipe.systemPrompt;
    m_warming = m_plan.systemPrompt.columns().isEmpty() && m_plan.dialect->warmsUpAlone(beginning);
    m_feed.setAhead(m_plan.setup.limits.concurrency * m_plan.packSize());
    m_feed.start(m_run, m_plan.leases, limit);
    tick();
    checkEnd();
}

/// While something has to be found out by the first request, it goes alone.
bool Runner::maySend() const
{
    return m_flights.empty() || (m_shapes.mayGo(true) && !m_warming);
}

void Runner::pump()
{
    m_gathering = false;
    m_heldBack = false;
    if (m_phase == RunPhase::Running && m_run > 0 && hasPool()) {
        while (maySend() && m_admission.waitMs(m_clock.monotonicMs()) == 0) {
            auto row = nextRow();
            if (!row || !sendNext(std::move(*row)))
                break;
        }
        armWakeUp();
    }
    checkEnd();
}

/// False while requests are on the way by connections that are to be given up.
bool Runner::hasPool()
{
    if (m_newNetwork && m_flights.empty()) {
        // The old one may be in the middle of telling of its last reply.
        m_pool.release()->deleteLater();
        m_pool = std::make_unique<HttpPool>(m_plan.http);
        m_newNetwork = false;
    }
    return !m_newNetwork;
}

/// Of those that need no request of their own none comes out.
std::optional<PendingRow> Runner::nextRow()
{
    if (auto due = m_schedule.takeDue(m_clock.monotonicMs()))
        return due;
    while (auto row = m_feed.take()) {
        const auto joined = joinRow(*row);
        if (!joined)
            return row;
        if (!*joined)
            break;
    }
    return std::nullopt;
}

/// False where there is no room for it now.
bool Runner::sendRow(PendingRow row)
{
    const qint64 id = row.row;
    const ChatRequest chat =
        m_plan.request(row.cells, row.around, m_shapes.shape(), row.again ? &*row.again : nullptr);
    m_heldBack = !m_budget.admits(chat);
    if (m_heldBack) {
        holdBack({std::move(row)});
        return false;
    }
    HttpRequest request = m_head;
    request.body = m_plan.dialect->body(m_plan.endpoint, chat);
    request.totalTimeoutMs = m_plan.setup.limits.timeoutSeconds * 1000;
    ++row.sends;
    const RowChange change{id, RowState::Running, Outcome::Answered, row.sends, 0};
    Attempt& attempt = m_flights[id];
    attempt.row = std::move(row);
    attempt.shape = m_plan.answers.contract().isFreeText() ? AnswerShape::Instructions : m_shapes.shape();
    attempt.timeoutMs = request.totalTimeoutMs;
    attempt.sentMs = m_clock.monotonicMs();
    attempt.sentWallMs = m_clock.wallMs();
    attempt.key = m_plan.key;
    attempt.pass = m_admission.enter(chat, attempt.sentMs);
    attempt.hold = m_budget.take(chat);
    m_store->markSent(id, attempt.row.sends, attempt.sentWallMs);
    attempt.exchange =
        m_pool->send(std::move(request), [this, id](HttpReply&& reply) { replied(id, std::move(reply)); });
    m_books.sent(change);
    return true;
}

/// Replies to those in flight may turn out shorter than they were reckoned; without any the budget is used
/// up.
void Runner::holdBack(QList<PendingRow> rows)
{
    if (m_flights.empty()) {
        for (const PendingRow& row : std::as_const(rows))
            m_books.changed({row.row, RowState::Waiting, Outcome::Answered, row.sends, 0});
        stand({StopReason::Budget, Outcome::Answered, {}, 0});
    }
    giveBack(std::move(rows));
}

void Runner::armWakeUp()
{
    const qint64 now = m_clock.monotonicMs();
    const auto wait = m_admission.waitMs(now);
    const auto due = m_schedule.nextDueMs();
    // With the gate full, or no room in the budget, only a reply can let a row out, and without rows only the
    // feed: both pump.
    const bool hasRow = m_feed.hasRow() && !m_gathering && !m_heldBack;
    if (!wait || !maySend() || (!hasRow && !due)) {
        m_wakeUp.stop();
        return;
    }
    const qint64 ready = hasRow ? now : *due;
    m_wakeUp.start(int(std::clamp<qint64>(std::max(ready - now, *wait), 0, LongestBackoffMs)));
}

void Runner::noticeSleep()
{
    const qint64 slept = m_clock.monotonicMs() - m_clock.awakeMs();
    const qint64 more = slept - m_sleptMs;
    if (more < ShortestSleepMs)
        return;
    m_sleptMs = slept;
    m_books.slept(more);
    endOverdue();
    pump();
}

/// The connection's own deadline stood still with the computer; the server's did not.
void Runner::endOverdue()
{
    const qint64 now = m_clock.monotonicMs();
    QList<quint64> overdue;
    for (auto& [row, attempt] : m_flights) {
        attempt.overdue = now - attempt.sentMs > attempt.timeoutMs;
        if (attempt.overdue)
            overdue.append(attempt.exchange);
    }
    for (const quint64 exchange : std::as_const(overdue))
        m_pool->cancel(exchange);
}

void Runner::tick()
{
    const qint64 now = m_clock.monotonicMs();
    m_books.setQuotas(m_admission.requests().state().perMinute, m_admission.tokens().state().perMinute);
    RunTick tick = m_books.take(m_admission.gate(), m_packed, m_schedule.size(), now);
    tick.atMs = now;
    tick.phase = m_phase;
    tick.reason = m_standstill.reason;
    tick.cause = m_standstill.cause;
    tick.message = m_standstill.message;
    tick.resumeAtMs = m_standstill.resumeAtMs;
    tick.goesOnByItself = m_phase == RunPhase::Paused && m_storeRetry.isHopeful();
    tick.budget = m_plan.setup.limits.budget;
    tick.heldByBudget = m_heldBack;
    tick.engineLoad = m_load.share();
    tick.practice = m_plan.setup.model.isPractice();
    tick.attemptsPerRow = m_plan.setup.limits.attempts;
    tick.cooldownUntilMs = m_admission.coolDown().isOver(now) ? 0 : m_admission.coolDown().untilMs();
    tick.ceiling = m_plan.setup.limits.concurrency;
    tick.requests = m_admission.requests().state();
    tick.tokens = m_admission.tokens().state();
    emit ticked(tick);
}

} // namespace rowmill
