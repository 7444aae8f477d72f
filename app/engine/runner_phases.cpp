#include "app/base/when_ready.h"
#include "app/engine/runner.h"

namespace rowmill {

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
    m_storeRetry.failed(error, m_clock.monotonicMs());
    checkEnd();
    tick();
}

/// What stopped the run may be over: a disk that was full has room again, a drive is back.
void Runner::tryStore()
{
    const auto stands = [this] {
        return m_phase == RunPhase::Paused && m_standstill.reason == StopReason::Store && !m_finishing;
    };
    if (!stands() || !m_storeRetry.takeDue(m_clock.monotonicMs()))
        return;
    whenReady(m_store->tryAgain(), this, [this, stands](const Result<void>& written) {
        if (!stands())
            return;
        if (written)
            resume();
        else
            m_storeRetry.failed(written.error(), m_clock.monotonicMs());
    });
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
    m_storeRetry.forget();
    m_admission.forgive();
    m_schedule.forgiveWaits();
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
        m_pool->cancel(m_flights.begin()->second.exchange);
    for (const PendingRow& row : m_schedule.takeAll())
        m_books.changed({row.row, RowState::Waiting, Outcome::Answered, row.sends, 0});
    m_joiner.takeAll();
}

void Runner::abandon()
{
    if (m_phase == RunPhase::Ended || m_run == 0)
        return;
    m_stopping = true;
    cancelAll();
    m_store->endRun(m_run, m_clock.wallMs(), stopReasonName(StopReason::ByUser),
                    m_books.totalsJson(m_clock.monotonicMs()));
    m_phase = RunPhase::Ended;
}

void Runner::checkEnd()
{
    if (m_run == 0 || m_finishing || m_stopping || !m_flights.empty() || m_phase == RunPhase::Ended)
        return;
    if (m_schedule.isEmpty() && m_feed.isExhausted() && m_joiner.isEmpty() &&
        m_standstill.reason != StopReason::Store) {
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
                                           m_books.totalsJson(m_clock.monotonicMs()));
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
    m_books.finish();
    tick();
}

} // namespace rowmill
