#include "tests/engine/verdicts.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;

/// When an admission takes a server for one that serves nobody, and for how long it holds rows back.
class OutageTest : public QObject {
    Q_OBJECT

private slots:
    void anOutageIsOnlySeenByWhoWasThereBefore()
    {
        Admission admission(limits(10), 0);
        Verdict lost;
        lost.outcome = Outcome::LostBeforeSend;
        admission.enter({}, 0);
        admission.leave({}, lost, false, 1);
        QVERIFY(!admission.wasReached());
        admission.enter({}, 2);
        admission.leave({{}, 0, 2}, overloaded(), true, 3);
        QVERIFY(admission.wasReached());
    }

    void aServerThatServesNobodyHoldsThingsUpUntilItServes()
    {
        Admission admission(limits(4), 0);
        for (qint64 at = 1000; at <= 5000; at += 1000) {
            admission.enter({}, at);
            admission.leave({{}, 0, at}, refused(at % 2000 ? Pressure::TooFast : Pressure::TooMany), true,
                            at);
        }
        QCOMPARE(admission.heldMs(6000), 5000);
        QVERIFY(!admission.hasServedSince(5000));
        admission.enter({}, 6000);
        admission.leave({{}, 0, 6000}, answered(), true, 6100);
        QCOMPARE(admission.heldMs(6200), 0);
        QVERIFY(admission.hasServedSince(6100));
        admission.enter({}, 6200);
        admission.leave({{}, 0, 6200}, refused(), true, 6300);
        QCOMPARE(admission.heldMs(7300), 1000);
        admission.forgive();
        QCOMPARE(admission.heldMs(7300), 0);
    }

    void troubleWithNobodyServedBetweenIsAnOutage()
    {
        Admission admission(limits(4), 0);
        qint64 now = 0;
        const auto troubles = [&](int count) {
            for (int i = 0; i < count; ++i) {
                admission.enter({}, ++now);
                admission.leave({{}, 0, now}, overloaded(), true, now);
            }
        };
        const auto ends = [&](Outcome outcome) {
            Verdict verdict;
            verdict.outcome = outcome;
            admission.enter({}, ++now);
            admission.leave({{}, 0, now}, verdict, true, now);
        };
        troubles(Admission::OutageTroubles);
        QVERIFY2(!admission.isOutOfOrder(), "a server that never served may be the wrong one");
        QCOMPARE(admission.heldMs(now + 5), 0);
        ends(Outcome::Answered);
        troubles(Admission::OutageTroubles - 1);
        QVERIFY(!admission.isOutOfOrder());
        ends(Outcome::ServerError);
        QVERIFY(admission.isOutOfOrder());
        QCOMPARE(admission.heldMs(now + 5), 5);
        ends(Outcome::Timeout);
        QVERIFY2(admission.isOutOfOrder(), "a timeout is no sign of life");
        admission.enter({}, now);
        const qint64 before = now - 5;
        admission.leave({{}, 0, before}, answered(), true, ++now);
        QVERIFY2(admission.isOutOfOrder(), "nor is the answer to a request from before it");
        for (const Outcome life : {Outcome::Answered, Outcome::Invalid, Outcome::BadRequest}) {
            ends(life);
            QVERIFY(!admission.isOutOfOrder());
            troubles(Admission::OutageTroubles);
            QVERIFY(admission.isOutOfOrder());
        }
    }
};

ROWMILL_TEST(OutageTest, QCoreApplication)
#include "outage.moc"
