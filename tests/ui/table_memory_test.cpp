#include "tests/room_test.h"
#include "tests/ui/window_test.h"
#include "ui/table/column_layout.h"
#include "ui/table/filter_chips.h"
#include "ui/table/find_sign.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/window/actions.h"
#include "ui/window/table_choices.h"

#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSettings>
#include <QToolButton>
#include <QtTest>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// Order and columns in the real window: found by the store, kept while a run is on, there again next time.
class TableMemoryTest : public WindowTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anOrderComesFromTheStoreAndGoesWithAFilter();
    void theLatestOrderWins();
    void rowsDoNotJumpWhileTheyAreAnswered();
    void columnsAndOrderAreThereAgain();
    void theExportKeepsTheOrderOfTheSource();
    void menusSayWhyNot();
    void onlyTheLatestProjectsAreRemembered();

private:
    QList<qint64> shown() const
    {
        QList<qint64> rows;
        for (int i = 0; i < model()->rowCount(); ++i)
            rows.append(model()->rowNumber(i));
        return rows;
    }
    void sortBy(RowSort::By by, bool descending = false, int column = 0) const
    {
        page()->table()->chooseSort({by, descending, column, {}});
    }
    void open();

    TablePage* page() const { return m_window->findChild<TablePage*>(); }
    RowTableModel* model() const { return page()->model(); }
    Actions* actions() const { return m_window->actions(); }
    QString project() const { return m_folder->filePath(u"t.rowmill"_s); }
};

void TableMemoryTest::initTestCase()
{
    isolate();
}

void TableMemoryTest::init()
{
    startAnew();
    startServer();
    QFile table(m_folder->filePath(u"t.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("fruit,many\npear,10\nApple,9\nbanana,\napple,100\nfig,-1\ncherry,9\n");
    table.close();
    {
        const auto made = Session::importTable(table.fileName(), project(), {}, {});
        QTRY_VERIFY(made.isFinished());
        const std::shared_ptr<Session> session = *made.result();
        ProjectSetup setup = session->setup();
        setup.recipe.userPrompt = u"Say: {{fruit}}"_s;
        session->setSetup(setup);
    } // and closed
    open();
}

void TableMemoryTest::open()
{
    showWindow({1400, 900});
    m_window->openFile(project());
    QTRY_VERIFY(model()->recordAt(0));
}

void TableMemoryTest::cleanup()
{
    end();
}

void TableMemoryTest::anOrderComesFromTheStoreAndGoesWithAFilter()
{
    sortBy(RowSort::By::Source, false, 1);
    QTRY_COMPARE(shown(), (QList<qint64>{5, 2, 6, 1, 4, 3}));
    sortBy(RowSort::By::Source, true, 1);
    QTRY_COMPARE(shown(), (QList<qint64>{4, 1, 2, 6, 5, 3}));
    RowFilter filter;
    filter.text = u"apple"_s;
    page()->chips()->setFilter(filter);
    emit page()->filterChanged(filter);
    QTRY_COMPARE(shown(), (QList<qint64>{4, 2}));
    sortBy(RowSort::By::Source, false, 0);
    QTRY_COMPARE(shown(), (QList<qint64>{2, 4}));
    page()->chips()->setFilter({});
    emit page()->filterChanged({});
    QTRY_COMPARE(shown(), (QList<qint64>{2, 4, 3, 6, 5, 1}));
    sortBy(RowSort::By::Row);
    QTRY_COMPARE(shown(), (QList<qint64>{1, 2, 3, 4, 5, 6}));
    QVERIFY(!model()->hasOrder());
}

void TableMemoryTest::theLatestOrderWins()
{
    QSignalSpy reset(model(), &QAbstractItemModel::modelReset);
    sortBy(RowSort::By::Source, false, 0);
    sortBy(RowSort::By::Source, false, 1);
    sortBy(RowSort::By::Row, true);
    QTRY_COMPARE(shown(), (QList<qint64>{6, 5, 4, 3, 2, 1}));
    QCOMPARE(reset.count(), 1);
}

void TableMemoryTest::rowsDoNotJumpWhileTheyAreAnswered()
{
    const int answer = model()->answerColumnIndex();
    sortBy(RowSort::By::Status);
    QTRY_VERIFY(model()->hasOrder());
    page()->table()->selectRow(3);
    page()->table()->selectionModel()->select(model()->index(4, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(actions()->runSelected->isEnabled());
    actions()->runSelected->trigger();
    QTRY_VERIFY(!model()->index(2, answer).data().toString().isEmpty());
    QTRY_VERIFY(page()->sign()->isVisible());
    QCOMPARE(shown(), (QList<qint64>{1, 2, 3, 4, 5, 6}));
    QTRY_VERIFY(actions()->runAll->isEnabled());
    page()->sign()->findChild<QToolButton*>()->click();
    QTRY_COMPARE(shown(), (QList<qint64>{1, 2, 4, 6, 3, 5}));
    QVERIFY(!page()->sign()->isVisible());
}

void TableMemoryTest::columnsAndOrderAreThereAgain()
{
    page()->table()->columns()->setHidden(1, true);
    page()->table()->setColumnWidth(2, 234);
    sortBy(RowSort::By::Source, true, 1);
    QTRY_COMPARE(shown().first(), 4);
    m_window.reset();
    open();
    QTRY_COMPARE(shown(), (QList<qint64>{4, 1, 2, 6, 5, 3}));
    QVERIFY(page()->table()->isColumnHidden(1));
    QCOMPARE(page()->table()->columnWidth(2), 234);
    QCOMPARE(page()->table()->horizontalHeader()->sortIndicatorSection(), 2);
    QCOMPARE(page()->table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TableMemoryTest::theExportKeepsTheOrderOfTheSource()
{
    sortBy(RowSort::By::Source, true, 1);
    QTRY_COMPARE(shown().first(), 4);
    const std::shared_ptr<Session> session = m_window->release();
    const QString out = m_folder->filePath(u"out.csv"_s);
    QVERIFY(session->exportTo(out, {}, {}, {}).result());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().split('\n').value(1).startsWith("pear,10"));
}

void TableMemoryTest::menusSayWhyNot()
{
    QVERIFY(!actions()->nextFailed->isEnabled());
    QVERIFY(actions()->nextFailed->toolTip().contains(u"No row has failed."_s));
    QVERIFY(actions()->goToRow->isEnabled());
    page()->table()->clearSelection();
    QVERIFY(!actions()->copyHeadings->isEnabled());
    QVERIFY(actions()->copyHeadings->toolTip().contains(u"No row is selected."_s));
}

void TableMemoryTest::onlyTheLatestProjectsAreRemembered()
{
    TableChoices choices;
    choices.sortKey = u"status"_s;
    choices.columns = {{u"source/a, b/c"_s, 100, true}, {u"status"_s, 0, false}};
    for (int i = 0; i <= TableChoices::MostProjects + 5; ++i)
        choices.save(u"/projects/%1.rowmill"_s.arg(i));
    QSettings settings;
    settings.beginGroup(u"table"_s);
    QCOMPARE(settings.childGroups().size(), TableChoices::MostProjects);
    QCOMPARE(TableChoices::load(u"/projects/%1.rowmill"_s.arg(TableChoices::MostProjects + 5)), choices);
    QCOMPARE(TableChoices::load(u"/projects/other.rowmill"_s), TableChoices());
}

ROWMILL_TEST(TableMemoryTest, QApplication)
#include "table_memory_test.moc"
