#include "app/engine/policy.h"

#include "app/engine/alike_watch.h"
#include "app/engine/concurrency_gate.h"
#include "app/engine/cool_down.h"
#include "tests/room_test.h"

#include <QtTest>

using namespace rowmill;

Q_DECLARE_METATYPE(rowmill::AttemptEnd)
Q_DECLARE_METATYPE(rowmill::Decision)

namespace {

AttemptEnd ended(Outcome outcome, int used = 1)
{
    AttemptEnd end;
    end.outcome = outcome;
    end.used = used;
    return end;
}

AttemptEnd told(AttemptEnd end, qint64 waitMs)
{
    end.serverWaitMs = waitMs;
    return end;
}

AttemptEnd lucky(AttemptEnd end, double random)
{
    end.random = random;
    return end;
}

} // namespace

class PolicyTest : public QObject {
    Q_OBJECT

private slots:
    void everyOutcomeHasItsPolicy_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Action>("action");
        const std::pair<Outcome, Action> table[] = {
            {Outcome::Answered, Action::Accept},      {Outcome::Truncated, Action::Fail},
            {Outcome::Refused, Action::Fail},         {Outcome::Filtered, Action::Fail},
            {Outcome::Empty, Action::Retry},          {Outcome::Invalid, Action::Fail},
            {Outcome::RateLimited, Action::CoolDown}, {Outcome::Overloaded, Action::Retry},
            {Outcome::ServerError, Action::Retry},    {Outcome::Timeout, Action::Retry},
            {Outcome::LostBeforeSend, Action::Retry}, {Outcome::LostAfterSend, Action::Retry},
            {Outcome::MalformedReply, Action::Retry}, {Outcome::ReplyTooLarge, Action::Fail},
            {Outcome::BadRequest, Action::Fail},      {Outcome::NotFound, Action::Fail},
            {Outcome::KeyRefused, Action::Pause},     {Outcome::QuotaExhausted, Action::Pause},
            {Outcome::TlsError, Action::Pause},       {Outcome::Redirected, Action::Fail},
            {Outcome::Cancelled, Action::Fail},       {Outcome::OverBudget, Action::Pause},
        };
        QCOMPARE(int(std::size(table)), OutcomeCount);
        for (const auto& [outcome, action] : table)
            QTest::newRow(outcomeName(outcome).data()) << outcome << action;
    }

    void everyOutcomeHasItsPolicy()
    {
        QFETCH(Outcome, outcome);
        QFETCH(Action, action);
        QCOMPARE(policyOf(outcome).action, action);
        QCOMPARE(decide(ended(outcome)).action, action);
    }

    void decisions_data()
    {
        QTest::addColumn<AttemptEnd>("end");
        QTest::addColumn<Decision>("expected");
        const auto retry = [](qint64 waitMs) { return Decision{Action::Retry, waitMs}; };
        QTest::newRow("the first failure waits one second") << ended(Outcome::ServerError) << retry(1000);
        QTest::newRow("the second waits two") << ended(Outcome::ServerError, 2) << retry(2000);
        QTest::newRow("the third was the last") << ended(Outcome::ServerError, 3) << Decision{Action::Fail};
        QTest::newRow("a random part of up to a second comes on top")
            << lucky(ended(Outcome::ServerError, 2), 0.5) << retry(2500);
        QTest::newRow("the server's wait is a minimum")
            << told(ended(Outcome::Overloaded), 7000) << retry(7000);
        QTest::newRow("a shorter server's wait does not shorten ours")
            << told(ended(Outcome::Overloaded, 2), 10) << retry(2000);
        QTest::newRow("a server's wait of exactly our patience is kept")
            << told(ended(Outcome::RateLimited), PatienceMs) << Decision{Action::CoolDown, PatienceMs};
        QTest::newRow("a longer one pauses with the time it may go on")
            << told(ended(Outcome::RateLimited), PatienceMs + 1)
            << Decision{Action::Pause, PatienceMs + 1, StopReason::Quota};
        QTest::newRow("a refused key pauses")
            << ended(Outcome::KeyRefused) << Decision{Action::Pause, 0, StopReason::Key};
        QTest::newRow("used-up quota pauses, however many attempts are left")
            << ended(Outcome::QuotaExhausted) << Decision{Action::Pause, 0, StopReason::Quota};
        AttemptEnd third = ended(Outcome::RateLimited);
        third.coolDowns = 2;
        QTest::newRow("cool-downs without word from the server grow")
            << third << Decision{Action::CoolDown, 4000};
        QTest::newRow("a wait of none, told by a fast clock, does not stop them growing")
            << told(third, 0) << Decision{Action::CoolDown, 4000};
        QTest::newRow("a told wait that was too short is not taken twice")
            << told(third, 1000) << Decision{Action::CoolDown, 4000};
        QTest::newRow("the first told wait is taken")
            << told(ended(Outcome::RateLimited), 1000) << Decision{Action::CoolDown, 1000};
        AttemptEnd tired = ended(Outcome::RateLimited);
        tired.waitedMs = PatienceMs + 1;
        QTest::newRow("a row that waited beyond our patience while others were served fails")
            << tired << Decision{Action::Fail};
        tired.heldMs = PatienceMs + 1;
        QTest::newRow("a server that serves nobody beyond our patience pauses the run")
            << tired << Decision{Action::Pause, 0, StopReason::Quota};
        QTest::newRow("with the wait it asked for last")
            << told(tired, 300'000) << Decision{Action::Pause, 300'000, StopReason::Quota};
        tired.pressure = Pressure::TooMany;
        tired.canGiveRoom = true;
        QTest::newRow("and one that has room for nobody")
            << told(tired, 300'000) << Decision{Action::Pause, 300'000, StopReason::Quota};
        AttemptEnd crowded = ended(Outcome::RateLimited);
        crowded.pressure = Pressure::TooMany;
        QTest::newRow("too many at once with a fixed limit cools down")
            << crowded << Decision{Action::CoolDown, 1000};
        crowded.canGiveRoom = true;
        QTest::newRow("too many at once lets the row wait, not the endpoint")
            << crowded << Decision{Action::GiveRoom, 1000};
        QTest::newRow("and never sooner than told")
            << told(crowded, 9000) << Decision{Action::GiveRoom, 9000};
        AttemptEnd away = ended(Outcome::LostBeforeSend);
        QTest::newRow("a server that never answered uses up attempts") << away << retry(1000);
        away.reached = true;
        away.used = away.allowed;
        QTest::newRow("a server that is away now is waited for") << away << Decision{Action::CoolDown, 1000};
        AttemptEnd alone = away;
        alone.othersServed = true;
        QTest::newRow("a connection that fails while others are served is the row's to wait for")
            << alone << Decision{Action::GiveRoom, 1000};
        away.heldMs = PatienceMs + 1;
        QTest::newRow("but not all night") << away << Decision{Action::Pause, 0, StopReason::Connection};
        for (const Outcome trouble : {Outcome::Overloaded, Outcome::ServerError}) {
            const char* name = trouble == Outcome::Overloaded ? "overloaded" : "server error";
            AttemptEnd outage = ended(trouble, 3);
            outage.outOfOrder = true;
            QTest::addRow("a server that serves nobody is waited for: %s", name)
                << outage << Decision{Action::CoolDown, 1000};
            QTest::addRow("and its own wait is kept: %s", name)
                << told(outage, 7000) << Decision{Action::CoolDown, 7000};
            outage.heldMs = PatienceMs + 1;
            QTest::addRow("but not for ever: %s", name)
                << outage << Decision{Action::Pause, 0, StopReason::Connection};
            outage.shouldRetry = false;
            QTest::addRow("nor when it says not to try again: %s", name) << outage << Decision{Action::Fail};
        }
        AttemptEnd billed = ended(Outcome::Timeout, 3);
        billed.outOfOrder = true;
        QTest::newRow("what may have been billed keeps to its attempts") << billed << Decision{Action::Fail};
        AttemptEnd hopeless = ended(Outcome::ServerError);
        hopeless.shouldRetry = false;
        QTest::newRow("a server that says not to try again is believed")
            << hopeless << Decision{Action::Fail};
        AttemptEnd limited = ended(Outcome::RateLimited);
        limited.shouldRetry = false;
        QTest::newRow("but not about its own speed limit") << limited << Decision{Action::CoolDown, 1000};
    }

    void decisions()
    {
        QFETCH(AttemptEnd, end);
        QFETCH(Decision, expected);
        const Decision decision = decide(end);
        QCOMPARE(decision.action, expected.action);
        QCOMPARE(decision.waitMs, expected.waitMs);
        QCOMPARE(decision.reason, expected.reason);
    }

    void onlyWhatIsAboutTheRowUsesUpItsAttempts_data()
    {
        QTest::addColumn<AttemptEnd>("end");
        QTest::addColumn<bool>("counts");
        AttemptEnd crowded = ended(Outcome::RateLimited);
        crowded.pressure = Pressure::TooMany;
        crowded.canGiveRoom = true;
        AttemptEnd away = ended(Outcome::LostBeforeSend);
        away.reached = true;
        AttemptEnd outage = ended(Outcome::Overloaded);
        outage.outOfOrder = true;
        QTest::newRow("server error") << ended(Outcome::ServerError) << true;
        QTest::newRow("overloaded") << ended(Outcome::Overloaded) << true;
        QTest::newRow("overloaded for everybody") << outage << false;
        QTest::newRow("connection lost, may have been billed") << ended(Outcome::LostAfterSend) << true;
        QTest::newRow("never reached") << ended(Outcome::LostBeforeSend) << true;
        QTest::newRow("out of reach now") << away << false;
        QTest::newRow("too fast") << ended(Outcome::RateLimited) << false;
        QTest::newRow("too many at once") << crowded << false;
    }

    void onlyWhatIsAboutTheRowUsesUpItsAttempts()
    {
        QFETCH(AttemptEnd, end);
        QTEST(countsForRow(end), "counts");
    }

    void backoffDoublesUpToItsCap()
    {
        const QList<qint64> expected{1000, 2000, 4000, 8000, 16'000, 32'000, 60'000, 60'000};
        for (int n = 0; n < expected.size(); ++n)
            QCOMPARE(backoffMs(n, 0), expected.at(n));
        QCOMPARE(backoffMs(1000, 0.999), LongestBackoffMs + 999);
    }

    void fiftyRefusalsOfOneMomentAreOnePieceOfNews()
    {
        CoolDown coolDown;
        for (int i = 0; i < 50; ++i)
            coolDown.begin(1000, 2000 + i, 1000);
        QCOMPARE(coolDown.inARow(), 1);
        QVERIFY(!coolDown.isOver(3048));
        QVERIFY(coolDown.isOver(3049));
        coolDown.begin(3100, 3200, 1000);
        QCOMPARE(coolDown.inARow(), 2);
        coolDown.succeeded();
        QCOMPARE(coolDown.inARow(), 0);
    }

    void aLaterShorterWaitDoesNotEndACoolDownEarly()
    {
        CoolDown coolDown;
        coolDown.begin(0, 0, 10'000);
        coolDown.begin(0, 100, 1000);
        QCOMPARE(coolDown.untilMs(), 10'000);
    }

    void theGateNeverLetsMoreInThanItsLimit()
    {
        ConcurrencyGate gate(2);
        QVERIFY(gate.tryEnter());
        QVERIFY(gate.tryEnter());
        QVERIFY(!gate.tryEnter());
        gate.setLimit(3);
        QVERIFY(gate.tryEnter());
        gate.setLimit(1);
        gate.leave();
        gate.leave();
        QVERIFY(!gate.tryEnter());
        gate.leave();
        QVERIFY(gate.tryEnter());
        QCOMPARE(gate.peak(), 3);
    }

    void tenAlikeFromTheStartAreNoticedOnce()
    {
        AlikeWatch watch;
        for (int i = 1; i < AlikeWatch::Rows; ++i)
            QVERIFY(!watch.failed(Outcome::NotFound));
        QVERIFY(watch.failed(Outcome::NotFound));
        QVERIFY(!watch.failed(Outcome::NotFound));
    }

    void oneAnswerOrOneOtherFailureEndsTheWatch()
    {
        AlikeWatch answered;
        answered.failed(Outcome::NotFound);
        answered.answered();
        AlikeWatch mixed;
        mixed.failed(Outcome::NotFound);
        mixed.failed(Outcome::Refused);
        for (int i = 0; i < 2 * AlikeWatch::Rows; ++i) {
            QVERIFY(!answered.failed(Outcome::NotFound));
            QVERIFY(!mixed.failed(Outcome::NotFound));
        }
    }
};

ROWMILL_TEST(PolicyTest, QCoreApplication)
#include "policy.moc"
