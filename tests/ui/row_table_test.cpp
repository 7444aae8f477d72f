#include "tests/room_test.h"
#include "tests/ui/fake_row_source.h"
#include "ui/table/row_table.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace rowmill;

class RowTableTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void staysWhereItWasScrolledToWhenFilteredAnew();
    void followsTheCurrentRowWhenItWasInView();
    void keepsTheSelectedRowsThatStillMatch();

private:
    /// Every row but the first `left`.
    static QList<qint64> rowsWithout(int left)
    {
        QList<qint64> rows(1000 - left);
        std::iota(rows.begin(), rows.end(), left + 1);
        return rows;
    }

    std::shared_ptr<FakeRowSource> m_source;
    std::unique_ptr<RowTableModel> m_model;
    std::unique_ptr<RowTable> m_table;
};

void RowTableTest::init()
{
    m_table.reset();
    m_source = std::make_shared<FakeRowSource>();
    m_source->atOnce = true;
    m_model = std::make_unique<RowTableModel>();
    m_table = std::make_unique<RowTable>(m_model.get());
    m_table->resize(600, 300);
    m_table->show();
    m_model->setTable(m_source, {QStringLiteral("text")}, AnswerColumns{QStringLiteral("answer")}, 1000);
    m_model->setFilteredRows(rowsWithout(0));
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void RowTableTest::staysWhereItWasScrolledToWhenFilteredAnew()
{
    m_table->selectRow(10);
    m_table->verticalScrollBar()->setValue(500 * RowTable::RowHeight + 5);
    const auto before = m_table->visibleRows();
    QCOMPARE(before.first, 501);
    m_model->setFilteredRows(rowsWithout(3));
    QCOMPARE(m_table->visibleRows(), before);
    QCOMPARE(m_table->currentRow(), 10);
}

void RowTableTest::followsTheCurrentRowWhenItWasInView()
{
    m_table->selectRow(500);
    m_model->setFilteredRows(QList<qint64>{499, 500});
    m_model->setFilteredRows(rowsWithout(0));
    const auto [first, last] = m_table->visibleRows();
    QVERIFY(first <= 500 && last >= 500);
}

void RowTableTest::keepsTheSelectedRowsThatStillMatch()
{
    m_table->selectRow(4);
    for (const int position : {4, 5, 9})
        m_table->selectionModel()->select(m_model->index(position, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(m_table->selectedRows(), (QList<qint64>{4, 5, 6, 10}));
    const QSignalSpy told(m_table.get(), &RowTable::selectedRowsChanged);
    m_model->setFilteredRows(QList<qint64>{1, 4, 6, 10, 11});
    QCOMPARE(m_table->selectedRows(), (QList<qint64>{4, 6, 10}));
    m_model->setFilteredRows(QList<qint64>{1});
    QVERIFY(m_table->selectedRows().isEmpty());
    QVERIFY(told.count() >= 2);
}

ROWMILL_TEST(RowTableTest, QApplication)
#include "row_table_test.moc"
