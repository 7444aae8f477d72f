#include "app/engine/row_feed.h"

#include "app/base/clock.h"
#include "app/base/when_ready.h"
#include "app/store/earlier_answers.h"

#include <algorithm>

namespace rowmill {

namespace {

constexpr int SmallestChunk = 100;

} // namespace

RowFeed::RowFeed(std::shared_ptr<Store> store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(std::move(store)), m_clock(clock)
{
}

void RowFeed::start(qint64 run, const LeaseQuery& query, qint64 limit)
{
    m_run = run;
    m_query = query;
    m_left = limit;
    m_taken = 0;
    m_ended = limit == 0;
    refill();
}

void RowFeed::setAhead(int rows)
{
    m_ahead = std::max(SmallestChunk, rows);
}

std::optional<PendingRow> RowFeed::take()
{
    std::optional<PendingRow> row;
    if (!m_rows.empty()) {
        row = std::move(m_rows.front());
        m_rows.pop_front();
        // Rows at hand do not wait for us yet: there are as many as we care to take.
        row->readyMs = m_clock.monotonicMs();
    }
    if (int(m_rows.size()) < m_ahead)
        refill();
    return row;
}

qint64 RowFeed::leaveOut(const RowRanges& rows)
{
    const auto gone =
        std::erase_if(m_rows, [&rows](const PendingRow& row) { return rows.contains(row.row); });
    m_taken -= qint64(gone);
    if (m_asking)
        m_leftOut.append(rows);
    return qint64(gone);
}

void RowFeed::retry()
{
    refill();
}

void RowFeed::refill()
{
    if (m_asking || m_ended)
        return;
    int count = m_ahead;
    if (m_left >= 0)
        count = int(std::min<qint64>(count, m_left));
    m_asking = true;
    whenReady(m_store->lease(m_query, m_run, m_after, count, m_clock.wallMs()), this,
              [this, count](const Result<QList<LeasedRow>>& rows) { received(rows, count); });
}

void RowFeed::received(const Result<QList<LeasedRow>>& rows, int asked)
{
    if (!rows) {
        m_asking = false;
        m_leftOut.clear();
        emit failed(rows.error());
        return;
    }
    if (m_fingerprint && !rows->isEmpty())
        lookUp(*rows, asked);
    else
        append(*rows, {}, asked);
}

void RowFeed::lookUp(const QList<LeasedRow>& rows, int asked)
{
    QList<AskedRequest> requests;
    requests.reserve(rows.size());
    for (const LeasedRow& row : rows)
        requests.append({row.row, m_fingerprint(row)});
    const auto look = [requests, run = m_run, known = m_earlier](const Connection& connection) {
        return lookUp(connection, known, requests, run);
    };
    // The first time all answers are read.
    whenReady(m_earlier ? m_store->read(look) : m_store->find(look), this,
              [this, rows, asked](const Result<LookedUp>& looked) {
                  if (looked)
                      m_earlier = looked->answers;
                  // What could not be looked up is asked.
                  append(rows, looked ? looked->rows : QList<qint64>(), asked);
              });
}

Result<RowFeed::LookedUp> RowFeed::lookUp(const Connection& connection,
                                          std::shared_ptr<const EarlierAnswers> answers,
                                          const QList<AskedRequest>& requests, qint64 run)
{
    if (!answers) {
        auto read = EarlierAnswers::read(connection, run);
        if (!read)
            return read.error();
        answers = std::make_shared<const EarlierAnswers>(std::move(*read));
    }
    auto rows = answers->find(connection, requests);
    if (!rows)
        return rows.error();
    return LookedUp{std::move(answers), std::move(*rows)};
}

void RowFeed::append(const QList<LeasedRow>& rows, const QList<qint64>& earlier, int asked)
{
    m_asking = false;
    qint64 leftOut = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        PendingRow row;
        row.row = rows.at(i).row;
        row.cells = rows.at(i).cells;
        row.around = rows.at(i).around;
        row.earlier = earlier.value(i);
        m_after = row.row;
        if (std::any_of(m_leftOut.cbegin(), m_leftOut.cend(),
                        [&row](const RowRanges& left) { return left.contains(row.row); })) {
            ++leftOut;
            continue;
        }
        m_rows.push_back(std::move(row));
    }
    m_leftOut.clear();
    m_taken += rows.size() - leftOut;
    if (m_left >= 0)
        m_left -= rows.size();
    m_ended = rows.size() < asked || m_left == 0;
    emit fed();
}

} // namespace rowmill
