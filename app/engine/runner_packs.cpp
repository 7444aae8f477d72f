#include "app/engine/runner.h"

#include <algorithm>

namespace rowmill {

namespace {

/// What may be due to one of the rows, or to their number.
bool isCuredBySmaller(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Refused:
    case Outcome::Filtered:
    case Outcome::Invalid:
    case Outcome::BadRequest:
    case Outcome::ReplyTooLarge:
        return true;
    default:
        return false;
    }
}

/// Each row of the pack as if it had been asked alone.
QList<Attempt> apart(const Attempt& pack)
{
    QList<Attempt> rows{pack};
    rows.first().others.clear();
    rows.first().items.clear();
    for (const PendingRow& other : pack.others) {
        Attempt attempt = rows.first();
        attempt.row = other;
        attempt.leftOut = other.leftOut;
        attempt.row.leftOut.reset();
        rows.append(std::move(attempt));
    }
    return rows;
}

/// The attempt is recorded once, with the row that leads.
ResultRecord recordFor(const ResultRecord& ofLead, const PendingRow& row, qsizetype served)
{
    ResultRecord record = ofLead;
    record.served = int(served);
    record.ofAnother = row.row != ofLead.attempt.row;
    record.attempt.row = row.row;
    record.request = row.request;
    record.attempt.number = row.sends;
    return record;
}

} // namespace

/// Sends the row, alone or with those behind it. False where it has to wait for more, or for room.
bool Runner::sendNext(PendingRow row)
{
    const auto sizeFor = [this](const PendingRow& one) {
        const int size = m_plan.packSize();
        return one.again ? 1 : one.packMost > 0 ? std::min(one.packMost, size) : size;
    };
    int size = sizeFor(row);
    QList<PendingRow> rows{std::move(row)};
    while (rows.size() < size) {
        auto next = nextRow();
        if (!next)
            break;
        if (sizeFor(*next) <= rows.size()) {
            m_feed.giveBack(std::move(*next));
            size = int(rows.size());
            break;
        }
        size = std::min(size, sizeFor(*next));
        rows.append(std::move(*next));
    }
    // Rows that wait for those at hand to be answered are not waited for.
    m_gathering = rows.size() < size && !m_feed.isExhausted() && !m_heldBack;
    if (m_gathering) {
        giveBack(std::move(rows));
        return false;
    }
    return rows.size() > 1 ? sendPack(std::move(rows)) : sendRow(std::move(rows.first()));
}

void Runner::giveBack(QList<PendingRow> rows)
{
    while (!rows.isEmpty())
        m_feed.giveBack(rows.takeLast());
}

/// False where the budget has no room for it now.
bool Runner::sendPack(QList<PendingRow> rows)
{
    QStringList questions;
    for (const PendingRow& row : rows)
        questions.append(m_plan.userPrompt.fill(row.cells));
    Attempt pack;
    pack.items = packItems(questions);
    pack.shape = m_shapes.shape();
    const ChatRequest chat = m_plan.packRequest(pack.items, pack.shape);
    m_heldBack = !m_budget.admits(chat);
    if (m_heldBack) {
        holdBack(std::move(rows));
        return false;
    }
    HttpRequest request = m_head;
    request.body = m_plan.dialect->body(m_plan.endpoint, chat);
    request.totalTimeoutMs = m_plan.setup.limits.timeoutSeconds * 1000;
    pack.timeoutMs = request.totalTimeoutMs;
    pack.sentMs = m_clock.monotonicMs();
    pack.sentWallMs = m_clock.wallMs();
    pack.key = m_plan.key;
    pack.pass = m_admission.enter(chat, pack.sentMs);
    pack.hold = m_budget.take(chat);
    for (PendingRow& row : rows) {
        ++row.sends;
        m_store->markSent(row.row, row.sends, pack.sentWallMs, row.row != rows.first().row);
    }
    const qint64 id = rows.first().row;
    pack.row = rows.takeFirst();
    m_books.sent({id, RowState::Running, Outcome::Answered, pack.row.sends, 0});
    for (const PendingRow& row : rows)
        m_books.changed({row.row, RowState::Running, Outcome::Answered, row.sends, 0});
    m_packed += rows.size();
    pack.others = std::move(rows);
    Attempt& attempt = m_flights[id] = std::move(pack);
    attempt.exchange =
        m_pool->send(std::move(request), [this, id](HttpReply&& reply) { replied(id, std::move(reply)); });
    return true;
}

void Runner::packReplied(const Attempt& attempt, ResultRecord record, const Verdict& verdict)
{
    m_packed -= attempt.others.size();
    QList<Attempt> rows = apart(attempt);
    const bool otherShape = m_shapes.refused(attempt.shape, verdict);
    if (verdict.outcome == Outcome::Answered || verdict.outcome == Outcome::Truncated) {
        takeAnswers(rows, attempt.items, std::move(record), verdict);
        return;
    }
    m_shapes.undecided();
    rememberShape();
    for (Attempt& one : rows) {
        // Each by its own count: rows that were asked before share the pack with new ones.
        const AttemptEnd end = attemptEnd(one.row, attempt.sentMs, verdict);
        const Decision decision = decide(end);
        ResultRecord own = recordFor(record, one.row, rows.size());
        if (verdict.outcome == Outcome::Cancelled) {
            settle(std::move(own), record.attempt.sentMs > 0 ? RowState::Unknown : RowState::Waiting);
        } else if (otherShape) {
            m_store->record({own});
            wait(std::move(one), m_clock.monotonicMs(), verdict.outcome);
        } else if (decision.action == Action::Fail && isCuredBySmaller(verdict.outcome)) {
            m_store->record({own});
            askInSmaller(std::move(one), verdict.outcome, rows.size());
        } else {
            one.row.used = end.used;
            act(decision, std::move(one), std::move(own), verdict);
        }
    }
}

/// Good answers are kept; what does not fit is asked again by itself, what is not there in a smaller pack.
void Runner::takeAnswers(const QList<Attempt>& rows, const QList<PackItem>& items, ResultRecord record,
                         const Verdict& verdict)
{
    m_shapes.answered(rows.first().shape, verdict.text.contains(QLatin1Char('{')));
    rememberShape();
    const QList<PackAnswer> answers = readPack(m_plan.answers, items, verdict.text);
    const auto good = std::count_if(answers.cbegin(), answers.cend(), [](const PackAnswer& answer) {
        return answer.kind == PackAnswer::Kind::Good;
    });
    if (good < answers.size())
        record.attempt.message =
            QStringLiteral("%1 of %2 answers in this reply fit.").arg(good).arg(answers.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Attempt one = rows.at(i);
        const PackAnswer& answer = answers.at(i);
        ResultRecord own = recordFor(record, one.row, rows.size());
        Verdict its = verdict;
        its.outcome = answer.kind == PackAnswer::Kind::Good ? Outcome::Answered : Outcome::Invalid;
        its.text = answer.text;
        its.message = answer.complaint;
        if (answer.kind == PackAnswer::Kind::Missing) {
            m_store->record({own});
            askInSmaller(std::move(one), its.outcome, rows.size());
        } else if (!asksAnew(one, own, its)) {
            own.attempt.outcome = its.outcome;
            if (!its.message.isEmpty())
                own.attempt.message = its.message;
            act({its.outcome == Outcome::Answered ? Action::Accept : Action::Fail}, std::move(one),
                std::move(own), its);
        }
    }
}

void Runner::askInSmaller(Attempt attempt, Outcome outcome, qsizetype asked)
{
    attempt.row.packMost = int(std::max<qsizetype>(1, asked / 2));
    wait(std::move(attempt), m_clock.monotonicMs(), outcome);
}

} // namespace rowmill
