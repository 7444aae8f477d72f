#include "app/base/process.h"

#include "tests/room_test.h"

#include <QtTest>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace rowmill;

class ProcessTest : public QObject {
    Q_OBJECT

private slots:
    void coreDumpsAreForbidden()
    {
        QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
        forbidCoreDumps();
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
    }
};

ROWMILL_TEST(ProcessTest, QCoreApplication)
#include "process.moc"
