#pragma once

#include <QCoreApplication>
#include <QTest>

namespace rowmill::test {

/// One test of a room's program. The tests of a room are linked into one, since each program of its own costs
/// a run of moc, an object and a link; they run one at a time, each in a process of its own: `engine_tests
/// run [-functions]`. Made before main() by ROWMILL_TEST, and never destroyed before it ends.
class RoomTest {
public:
    using Main = int (*)(int argc, char** argv);

    /// `sourceFile` is __FILE__; the test is called like it, without its folder and ending.
    RoomTest(const char* sourceFile, Main main);
};

template<class Test, class Application>
int runTest(int argc, char** argv)
{
    QTest::Internal::callInitMain<Test>();
    Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace rowmill::test

/// Makes `Test` the test of this source file, with QCoreApplication or QApplication.
#define ROWMILL_TEST(Test, Application)                                                                      \
    static const rowmill::test::RoomTest the##Test(__FILE__, &rowmill::test::runTest<Test, Application>);
