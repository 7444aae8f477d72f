#pragma once

#include "tests/ui/fake_row_source.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"

#include <QTest>

namespace rowmill::test {

/// The table page over rows of its own, with the second of them current.
class TablePageTest : public QObject {
protected:
    static constexpr int Rows = 1000;

    RowTable* table() const { return m_page->table(); }
    RowTableModel* model() const { return m_page->model(); }
    void press(int key) { QTest::keyClick(table(), Qt::Key(key)); }
    void setCurrent(int position, int column)
    {
        table()->selectionModel()->setCurrentIndex(model()->index(position, column),
                                                   QItemSelectionModel::ClearAndSelect |
                                                       QItemSelectionModel::Rows);
    }
    void begin()
    {
        m_page.reset();
        m_source = std::make_shared<FakeRowSource>();
        m_source->atOnce = true;
        m_source->done = {1, 2, 3};
        m_page = std::make_unique<TablePage>();
        m_page->resize(900, 400);
        m_page->show();
        m_page->setTable(m_source, {QStringLiteral("text"), QStringLiteral("channel")},
                         AnswerColumns{QStringLiteral("intent")}, Rows);
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(model()->recordAt(0));
        table()->selectRow(1);
    }

    std::shared_ptr<FakeRowSource> m_source;
    std::unique_ptr<TablePage> m_page;
};

} // namespace rowmill::test
