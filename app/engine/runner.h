#pragma once

#include "app/base/clock.h"
#include "app/base/thread_load.h"
#include "app/engine/admission.h"
#include "app/engine/alike_watch.h"
#include "app/engine/attempt.h"
#include "app/engine/budget_guard.h"
#include "app/engine/joiner.h"
#include "app/engine/limit_notes.h"
#include "app/engine/policy.h"
#include "app/engine/retry_schedule.h"
#include "app/engine/row_feed.h"
#include "app/engine/run_books.h"
#include "app/engine/run_plan.h"
#include "app/engine/shape_finder.h"
#include "app/engine/store_retry.h"
#include "app/http/http_pool.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace rowmill {

/// One run: takes rows from the feed, lets them through the gate, sends each once, decides what the reply
/// means, and hands every attempt to the store. Lives on the engine thread, made and deleted there by the
/// session; everything it has to say leaves as ticks.
class Runner : public QObject {
    Q_OBJECT

public:
    /// `clock` must outlive it.
    Runner(RunPlan plan, std::shared_ptr<Store> store, const Clock& clock, QObject* parent = nullptr);
    ~Runner() override;

    void start();
    /// Nothing new goes out; those in flight finish.
    void pause();
    void resume();
    /// Cancels what is in flight, records it as unknown, and ends the run.
    void stop();
    /// The same at once, without another word: before the runner is deleted in mid-run.
    void abandon();
    void setLimits(const Limits& limits);
    /// A person took these rows out of every run: `now` is what they are instead. Those on the wire finish.
    void leaveOut(const RowRanges& rows, RowState now);
    /// For requests from now on: after the old one was refused.
    void setKey(const Secret& key);
    /// Another way to the same endpoint, as soon as nothing is in flight by the old one.
    void setNetwork(const HttpSettings& network);

signals:
    void ticked(const rowmill::RunTick& tick);

private:
    /// Why the run is not sending, as the ticks tell it.
    struct Standstill {
        StopReason reason = StopReason::None;
        Outcome cause = Outcome::Answered;
        QString message;
        qint64 resumeAtMs = 0; ///< wall clock
    };

    void begin();
    void started(const Result<Store::RunStart>& begun);
    void pump();
    bool maySend() const;
    bool hasPool();
    std::optional<PendingRow> nextRow();
    bool sendRow(PendingRow row);
    void holdBack(QList<PendingRow> rows);
    std::optional<bool> joinRow(PendingRow& row);
    void share(qint64 row, const QByteArray& request, qint64 from, bool reused);
    void shareOut(const ResultRecord& record);
    void lead(std::optional<PendingRow> row);
    bool sendNext(PendingRow row);
    bool packs() const { return m_plan.packSize() > 1; }
    void giveBack(QList<PendingRow> rows);
    bool sendPack(QList<PendingRow> rows);
    void packReplied(const Attempt& attempt, ResultRecord record, const Verdict& verdict);
    void takeAnswers(const QList<Attempt>& rows, const QList<PackItem>& items, ResultRecord record,
                     const Verdict& verdict);
    void askInSmaller(Attempt attempt, Outcome outcome, qsizetype asked);
    void replied(qint64 row, HttpReply&& reply);
    AttemptEnd attemptEnd(const PendingRow& row, qint64 sentMs, const Verdict& verdict);
    void checkAnswer(const Attempt& attempt, Verdict& verdict);
    bool asksAnew(Attempt& attempt, const ResultRecord& record, const Verdict& verdict);
    void rememberShape();
    void act(const Decision& decision, Attempt attempt, ResultRecord record, const Verdict& verdict);
    void sendBack(Attempt attempt, const Verdict& verdict);
    void settle(ResultRecord record, RowState state);
    void wait(Attempt attempt, qint64 dueMs, Outcome outcome);
    void stand(const Standstill& standstill);
    void storeFailed(const Error& error);
    void tryStore();
    void leftOut(qint64 row, RowState now);
    void countSet();
    void armWakeUp();
    void noteLimits();
    void noticeSleep();
    void endOverdue();
    void checkEnd();
    void cancelAll();
    void finish(StopReason reason);
    void finishFailed(const Error& error);
    void over();
    void tick();

    RunPlan m_plan;
    std::shared_ptr<Store> m_store;
    HttpRequest m_head; ///< what all requests have alike
    const Clock& m_clock;
    std::unique_ptr<HttpPool> m_pool;
    Admission m_admission;
    ShapeFinder m_shapes;
    QString m_shapeNotes; ///< as the project keeps them
    LimitNotes m_notes;
    ThreadLoad m_load;
    BudgetGuard m_budget;
    AlikeWatch m_alike;
    RetrySchedule m_schedule;
    RowFeed m_feed;
    Joiner m_joiner;
    RunBooks m_books;
    StoreRetry m_storeRetry;
    QTimer m_wakeUp; ///< the one timer for every wait
    QTimer m_ticks;
    QRandomGenerator m_random;
    std::unordered_map<qint64, Attempt> m_flights; ///< by row
    RunPhase m_phase = RunPhase::Idle;
    Standstill m_standstill;
    qint64 m_leftOut = 0;      ///< rows of the set, after they had been taken
    qint64 m_run = 0;          ///< 0 until the store has begun it
    qint64 m_sleptMs = 0;      ///< by the computer, as of the last look
    qint64 m_packed = 0;       ///< rows on the way beside the one that each attempt is counted for
    bool m_gathering = false;  ///< too few rows at hand for a whole pack, and more to come
    bool m_newNetwork = false; ///< the pool is to be made anew
    bool m_warming = false;    ///< no reply yet has made the cache readable
    bool m_heldBack = false;   ///< the next row waits until a reply makes room for it
    bool m_stopping = false;
    bool m_finishing = false;
};

} // namespace rowmill
