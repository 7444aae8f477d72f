#include "app/practice/practice_dice.h"
#include "app/store/connection.h"
#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

#include <queue>

using namespace rowmill;
using namespace rowmill::test;

namespace {

constexpr int MixRows = 100'000;

/// Everything the practice endpoint can do: what costs time seldom, what is over at once often.
PracticeOptions everyKind()
{
    PracticeOptions options;
    for (const PracticeFault fault : allPracticeFaults())
        options.faults.insert(fault, 0.002);
    for (const PracticeFault pausing : {PracticeFault::KeyRefused, PracticeFault::Quota})
        options.faults.insert(pausing, 0.00004);
    for (const PracticeFault holding : {PracticeFault::RateLimit, PracticeFault::Never})
        options.faults.insert(holding, 0.00005);
    options.faults.insert(PracticeFault::Overloaded, 0.0005);
    options.faults.insert(PracticeFault::Oversize, 0.00005);
    options.oversizeBytes = 17 * 1024 * 1024;
    return options;
}

/// The time that so many at once need for these answers, taken in order, without a moment lost; seconds.
double idealSeconds(const QList<double>& answers, int atOnce)
{
    std::priority_queue<double, std::vector<double>, std::greater<double>> freeAt;
    for (int i = 0; i < atOnce; ++i)
        freeAt.push(0);
    double end = 0;
    for (const double answer : answers) {
        const double done = freeAt.top() + answer;
        freeAt.pop();
        freeAt.push(done);
        end = std::max(end, done);
    }
    return end;
}

} // namespace

/// Long runs with everything that can go wrong in them.
class FaultMixTest : public QObject {
    Q_OBJECT

private slots:
    void aHundredThousandRowsAddUp()
    {
        SessionFixture fixture(MixRows, everyKind());
        Limits limits;
        limits.timeoutSeconds = 2;
        fixture.setLimits(limits);
        RunTick last = fixture.run({}, 300'000);
        int pauses = 0;
        while (last.phase == RunPhase::Paused) {
            QVERIFY2(last.reason == StopReason::Key || last.reason == StopReason::Quota,
                     qPrintable(stopReasonName(last.reason)));
            QVERIFY(!last.message.isEmpty());
            ++pauses;
            fixture.session->resume();
            QVERIFY(fixture.session->lastTick().phase != RunPhase::Ended);
            QVERIFY(QTest::qWaitFor(
                [&fixture] { return fixture.session->lastTick().phase != RunPhase::Paused; }, 30'000));
            QVERIFY(QTest::qWaitFor(
                [&fixture] {
                    const RunPhase phase = fixture.session->lastTick().phase;
                    return phase == RunPhase::Paused || phase == RunPhase::Ended;
                },
                300'000));
            last = fixture.session->lastTick();
        }
        qInfo("%.1f s, %lld attempts, %lld done, %lld failed, %lld rate limited, %d pauses", last.seconds,
              last.attempts, last.done, last.failed, last.rateLimited, pauses);
        QCOMPARE(last.reason, StopReason::Completed);
        QCOMPARE(last.done + last.failed, MixRows);
        QVERIFY(pauses > 0);
        const PracticeCounts counts = fixture.server->counts();
        for (const PracticeFault fault : allPracticeFaults())
            QVERIFY2(isIdFault(fault) || counts.faults.value(fault) > 0, practiceFaultName(fault).data());
        QCOMPARE(counts.requests, last.attempts);
        QCOMPARE(last.counts[RowState::Done], last.done);
        QCOMPARE(last.counts[RowState::Failed], last.failed);
        QVERIFY(fixture.answersBelongToTheirRows());
        checkLedger(fixture, last);
    }

    /// One answer in a hundred takes twenty times as long, and holds up nobody but itself.
    void slowAnswersCostNoMoreThanTheyMust()
    {
        PracticeOptions options;
        options.latencySeconds = 0.1;
        options.spread = 0;
        options.slowShare = 0.01;
        PracticeDice dice(options);
        QList<double> answers;
        for (int i = 0; i < 3000; ++i)
            answers.append(double(dice.latencyNs()) / 1e9);
        const double ideal = idealSeconds(answers, 50);
        double best = 1e9;
        // A machine that is busy with other things gets a second and a third try.
        for (int attempt = 0; attempt < 3 && best > 1.05 * ideal; ++attempt) {
            SessionFixture fixture(3000, options);
            const RunTick last = fixture.run();
            QCOMPARE(last.done, 3000);
            best = std::min(best, last.seconds);
        }
        qInfo("3,000 rows of 0.1 s, 1 %% of them of 2 s: %.2f s, ideal %.2f s, ratio %.3f", best, ideal,
              best / ideal);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QVERIFY(best <= 1.05 * ideal);
#endif
    }

private:
    /// What the file itself says, asked apart from the program's own books.
    static void checkLedger(SessionFixture& fixture, const RunTick& last)
    {
        fixture.session.reset();
        const auto file = Connection::open(fixture.projectPath(), OpenMode::ReadOnly);
        QVERIFY(file);
        const auto count = [&file](const char* sql) {
            const auto number = file->number(QString::fromUtf8(sql));
            return number ? *number : -1;
        };
        QCOMPARE(count("SELECT count(*) FROM attempt"), last.attempts);
        QCOMPARE(count("SELECT count(*) FROM answer"), MixRows);
        QCOMPARE(count("SELECT count(*) FROM lease"), 0);
        // Each row's last attempt is what its state says, and only good ones made it done.
        QCOMPARE(
            count("SELECT count(*) FROM answer a JOIN attempt t ON t.row = a.row AND t.number = a.attempts"
                  " WHERE t.outcome = a.outcome"),
            MixRows);
        QCOMPARE(
            count("SELECT count(*) FROM answer WHERE state = 3 AND (outcome <> 'answered' OR text = '')"), 0);
        QCOMPARE(
            count("SELECT count(*) FROM answer WHERE state = 4 AND (outcome = 'answered' OR text <> '')"), 0);
        QCOMPARE(count("SELECT count(*) FROM attempt WHERE sent_ms = 0 OR queued_ms > sent_ms"
                       " OR sent_ms > ended_ms"),
                 0);
        QCOMPARE(count("SELECT count(*) FROM (SELECT row, number FROM attempt GROUP BY row, run, number"
                       " HAVING count(*) > 1)"),
                 0);
    }
};

ROWMILL_TEST(FaultMixTest, QCoreApplication)
#include "fault_mix.moc"
