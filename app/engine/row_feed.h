#pragma once

#include "app/base/error.h"
#include "app/base/row_ranges.h"
#include "app/engine/pending_row.h"
#include "app/store/store.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace rowmill {

class Clock;
class EarlierAnswers;
struct AskedRequest;

/// Brings the rows of a run from the store in chunks, a chunk ahead of need, so that memory is flat and no
/// chunk waits for the one before. Lives on the engine thread; owned by the runner.
class RowFeed : public QObject {
    Q_OBJECT

public:
    RowFeed(std::shared_ptr<Store> store, const Clock& clock, QObject* parent = nullptr);

    /// `limit`: at most so many rows, -1 for all.
    void start(qint64 run, const LeaseQuery& query, qint64 limit);
    /// Earlier answers to the very same requests are looked for: `fingerprint` tells a row's request.
    void findEarlier(std::function<QByteArray(const LeasedRow&)> fingerprint)
    {
        m_fingerprint = std::move(fingerprint);
    }
    /// How many rows to keep at hand.
    void setAhead(int rows);
    /// The next row, or nothing just now: fed() tells when there is more.
    std::optional<PendingRow> take();
    bool hasRow() const { return !m_rows.empty(); }
    /// Gives a row back, to be taken next.
    void giveBack(PendingRow row) { m_rows.push_front(std::move(row)); }
    /// No row at hand and none to come.
    bool isExhausted() const { return m_rows.empty() && m_ended && !m_asking; }
    /// Lets go of those at hand; returns how many.
    qint64 leaveOut(const RowRanges& rows);
    /// Every row of the set that there is has come: so many, without those left out.
    std::optional<qint64> wholeSet() const { return m_ended ? std::optional(m_taken) : std::nullopt; }
    /// After a failure: asks again.
    void retry();

signals:
    void fed();
    void failed(const rowmill::Error& error);

private:
    struct LookedUp {
        std::shared_ptr<const EarlierAnswers> answers;
        QList<qint64> rows; ///< of the earlier answers; 0: none
    };

    void refill();
    void lookUp(const QList<LeasedRow>& rows, int asked);
    /// On a thread of the store; `answers` is read when there is none.
    static Result<LookedUp> lookUp(const Connection& connection,
                                   std::shared_ptr<const EarlierAnswers> answers,
                                   const QList<AskedRequest>& requests, qint64 run);
    void append(const QList<LeasedRow>& rows, const QList<qint64>& earlier, int asked);
    void received(const Result<QList<LeasedRow>>& rows, int asked);

    std::shared_ptr<Store> m_store;
    const Clock& m_clock;
    std::function<QByteArray(const LeasedRow&)> m_fingerprint;
    std::shared_ptr<const EarlierAnswers> m_earlier; ///< of the runs before; null: not read yet
    LeaseQuery m_query;
    qint64 m_run = 0;
    qint64 m_after = 0;
    qint64 m_taken = 0;
    qint64 m_left = -1; ///< rows still allowed; -1: no limit
    int m_ahead = 100;
    bool m_asking = false;
    bool m_ended = true;
    std::deque<PendingRow> m_rows;
    QList<RowRanges> m_leftOut; ///< while rows are on their way here
};

} // namespace rowmill
