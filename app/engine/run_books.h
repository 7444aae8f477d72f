#pragma once

#include "app/engine/concurrency_gate.h"
#include "app/engine/run_types.h"
#include "app/metrics/price.h"
#include "app/metrics/run_metrics.h"
#include "app/provider/verdict.h"
#include "app/store/result_writer.h"

#include <QJsonObject>

namespace rowmill {

/// Counts what happens in a run and tells it as ticks. No timer and no decision in it. Times are
/// Clock::monotonicMs(). Engine thread; owned by the runner.
class RunBooks {
public:
    void begin(qint64 run, qint64 rows, const StateCounts& counts, qint64 nowMs);
    /// Nothing: not known, and so is the cost.
    void setPrice(const std::optional<Price>& price) { m_price = price; }
    /// The set turned out smaller: a person took rows out of it.
    void setRows(qint64 rows) { m_totals.rows = rows; }
    /// The run's own clock stands still while it does not send.
    void setSending(bool sending, qint64 nowMs);

    /// Nothing more will come: the charts get the rest.
    void finish();

    /// The computer slept for so long: that is no time of sending.
    void slept(qint64 ms);

    void sent(const RowChange& change);
    /// `waitedMs` for us (our queue, and connecting), then `latencyMs` for the server. `wentOut`: the request
    /// was put on the wire.
    void ended(const Verdict& verdict, bool wentOut, qint64 waitedMs, qint64 latencyMs);
    /// Of an attempt that has ended; nothing where the price, or what was used, is not known.
    std::optional<double> costOf(const Verdict& verdict, bool wentOut) const;
    /// The quotas in effect, a minute; 0: none.
    void setQuotas(double requests, double tokens) { m_metrics.setQuotas(requests, tokens); }
    /// A row got another's result; `reused`: of an earlier run.
    void shared(bool reused) { ++(reused ? m_totals.reused : m_totals.joined); }
    void changed(const RowChange& change);
    void committed(const QList<CommittedRow>& rows, const StateCounts& counts);

    qint64 done() const { return m_totals.done; }
    qint64 failed() const { return m_totals.failed; }
    qint64 attempts() const { return m_totals.attempts; }

    /// What has changed since the last one. `retrying` is the number of rows in backoff, `packed` of those on
    /// the way in a request that counts for another.
    RunTick take(const ConcurrencyGate& gate, qint64 packed, qint64 retrying, qint64 nowMs);
    /// The totals as the run's history keeps them.
    QJsonObject totalsJson(qint64 nowMs) const;

private:
    qint64 runMs(qint64 nowMs) const;

    RunTick m_totals; ///< the running totals; its lists stay empty
    QList<RowChange> m_changes;
    RunMetrics m_metrics;
    std::optional<Price> m_price;
    qint64 m_beganMs = 0;
    qint64 m_sentMs = 0; ///< of sending, before m_sinceMs
    qint64 m_sinceMs = 0;
    bool m_sending = false;
    bool m_finished = false; ///< and not told yet
};

} // namespace rowmill
