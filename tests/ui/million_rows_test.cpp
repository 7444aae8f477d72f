#include "tests/room_test.h"
#include "tests/ui/many_rows.h"
#include "ui/table/row_map.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QElapsedTimer>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace rowmill;
using namespace rowmill::test;

namespace {

/// Of all threads, so that what else the machine does does not count.
double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

/// Notes when the table has been painted with a given row in it.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(TablePage* page) : m_page(page)
    {
        m_page->table()->viewport()->installEventFilter(this);
    }

    void expect(qint64 row)
    {
        m_row = row;
        m_painted = false;
    }
    bool isPainted() const { return m_painted; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            const auto [top, bottom] = m_page->table()->visibleRows();
            const bool there = m_page->model()->rowCount() >= m_row && top <= m_row && bottom >= m_row;
            m_painted = m_painted || (there && m_page->model()->recordAt(int(m_row - 1)));
        }
        return false;
    }

private:
    TablePage* m_page;
    qint64 m_row = 0;
    bool m_painted = false;
};

} // namespace

/// A project of a million rows, most of them answered, in the window.
class MillionRows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("RowmillTest"));
        QCoreApplication::setApplicationName(QStringLiteral("RowmillMillionTest"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QVERIFY(makeManyRows(path(), Rows));
    }

    void theTableIsThereInASecondAndMemoryStaysFlat()
    {
        qint64 best = std::numeric_limits<qint64>::max();
        qint64 bestJump = best;
        qint64 grown = 0;
        double cpu = std::numeric_limits<double>::max();
        for (int round = 0; round < 3; ++round) {
            MainWindow window([]() -> Result<QUrl> { return Error{}; });
            window.resize(1440, 900);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            const qint64 before = residentBytes();
            PaintWatch watch(window.findChild<TablePage*>());
            QElapsedTimer clock;
            clock.start();
            const double cpuBefore = cpuSeconds();
            watch.expect(1);
            window.openFile(path());
            QTRY_VERIFY_WITH_TIMEOUT(watch.isPainted(), 60'000);
            best = std::min(best, clock.elapsed());
            cpu = std::min(cpu, cpuSeconds() - cpuBefore);
            QVERIFY(window.actions()->exportAll->isEnabled());

            const qint64 middle = Rows / 2;
            clock.restart();
            watch.expect(middle);
            window.findChild<TablePage*>()->table()->selectRow(middle);
            QTRY_VERIFY_WITH_TIMEOUT(watch.isPainted(), 60'000);
            bestJump = std::min(bestJump, clock.elapsed());
            grown = std::max(grown, residentBytes() - before);
        }
        qInfo("%d rows: %lld ms (%.2f s of CPU) from opening to the painted table, %lld ms to its middle, "
              "%.0f MB",
              Rows, static_cast<long long>(best), cpu, static_cast<long long>(bestJump), double(grown) / 1e6);
        // The budget is a second on a machine with nothing else to do; what others do to it is not held
        // against us.
        QVERIFY(Sanitized || cpu < 2);
        if (!Sanitized)
            QVERIFY(grown < 200'000'000);
    }

    void rowsAreSortedAndFoundInASecondAndTheWindowGoesOn()
    {
        MainWindow window([]() -> Result<QUrl> { return Error{}; });
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const qint64 before = residentBytes();
        window.openFile(path());
        TablePage* page = window.findChild<TablePage*>();
        RowTableModel* model = page->model();
        QTRY_VERIFY_WITH_TIMEOUT(model->recordAt(0), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(page->map()->bins().state(50), RowState::Failed, 60'000);

        LoopWatch turns;
        double slowest = 0;
        for (const TableQuestion& question : tableQuestions()) {
            for (int round = 1; round <= 2; ++round) {
                QSignalSpy reset(model, &QAbstractItemModel::modelReset);
                QElapsedTimer clock;
                clock.start();
                turns.begin();
                const double cpuBefore = cpuSeconds();
                ask(*page, question.filter, question.sort);
                QTRY_VERIFY_WITH_TIMEOUT(!reset.isEmpty() && isRead(*page), 60'000);
                const double cpu = cpuSeconds() - cpuBefore;
                slowest = std::max(slowest, cpu);
                qInfo("%s, round %d: %lld ms (%.2f s of CPU), longest turn %lld ms, %.0f MB", question.name,
                      round, static_cast<long long>(clock.elapsed()), cpu,
                      static_cast<long long>(turns.longestMs()), double(residentBytes() - before) / 1e6);
                if (!Sanitized && question.rows >= 0)
                    QCOMPARE(model->rowCount(), question.rows);
                ask(*page, {}, {});
                QCOMPARE(model->rowCount(), Rows);
            }
        }
        QVERIFY(Sanitized || slowest < 3);
        if (!Sanitized)
            QVERIFY(residentBytes() - before < 250'000'000);
    }

private:
#ifdef ROWMILL_SANITIZED
    static constexpr bool Sanitized = true;
    static constexpr int Rows = 100'000;
#else
    static constexpr bool Sanitized = false;
    static constexpr int Rows = 1'000'000;
#endif
    QString path() const
    {
        return m_folder.filePath(QStringLiteral("rows.rowmill"));
    }

    QTemporaryDir m_folder;
};

ROWMILL_TEST(MillionRows, QApplication)
#include "million_rows_test.moc"
