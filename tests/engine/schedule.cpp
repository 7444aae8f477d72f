#include "app/engine/retry_schedule.h"
#include "tests/room_test.h"

#include <QtTest>

using namespace rowmill;

namespace {

PendingRow pending(qint64 row)
{
    PendingRow result;
    result.row = row;
    return result;
}

} // namespace

class ScheduleTest : public QObject {
    Q_OBJECT

private slots:
    void rowsComeBackByTheirTimeAndNotBefore()
    {
        RetrySchedule schedule;
        schedule.add(pending(1), 300);
        schedule.add(pending(2), 100);
        schedule.add(pending(3), 200);
        QCOMPARE(*schedule.nextDueMs(), 100);
        QVERIFY(!schedule.takeDue(99));
        QCOMPARE(schedule.takeDue(250)->row, 2);
        QCOMPARE(schedule.takeDue(250)->row, 3);
        QVERIFY(!schedule.takeDue(250));
        QCOMPARE(schedule.size(), 1);
        QCOMPARE(*schedule.nextDueMs(), 300);
    }

    void rowsOfOneTimeKeepTheirOrder()
    {
        RetrySchedule schedule;
        for (qint64 row = 1; row <= 100; ++row)
            schedule.add(pending(row), 5);
        for (qint64 row = 1; row <= 100; ++row)
            QCOMPARE(schedule.takeDue(5)->row, row);
        QVERIFY(schedule.isEmpty());
        QVERIFY(!schedule.nextDueMs());
    }

    void everythingCanBeTakenBack()
    {
        RetrySchedule schedule;
        schedule.add(pending(1), 1);
        schedule.add(pending(2), 1'000'000);
        QCOMPARE(schedule.takeAll().size(), 2);
        QVERIFY(schedule.isEmpty());
    }
};

ROWMILL_TEST(ScheduleTest, QCoreApplication)
#include "schedule.moc"
